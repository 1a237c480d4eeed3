import type { Word } from '../../words.ts';
import { isFigure } from '../../words.ts';
import { hourLead, hourOf, isBareHour, standsAlone } from './bare-hours.ts';
import type { ClockAt, ClockValue } from './clock-value.ts';
import { noon, partBehind, placed } from './clock-value.ts';
import { dayPartAt } from './day-parts.ts';
import { shiftedAt } from './shifted-hours.ts';

/** The times of day of a sentence, in order. An hour that nothing places in a half of the day is read as before noon. */
export function clocksIn(text: string, words: readonly Word[]): ClockValue[] {
  const found: ClockValue[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const clock =
      figuresAt(text, words, at) ??
      spokenAt(text, words, at) ??
      bareHourAt(text, words, at) ??
      partAt(words, at);
    if (clock === null) continue;
    found.push(clock.value);
    at = clock.to;
  }
  return found;
}

const figures =
  /^(\d{1,2})(?:[:.]([0-5]\d))?(?![:.,]?\d)(?:\s?(?:([ap])\.?\s?m\b\.?|(o['’]clock)))?/iu;
const longestFigures = 16;

/** "5:40 a.m.", "05:40", "6pm", "6 o'clock"; not the last parts of "2:08:45". */
function figuresAt(text: string, words: readonly Word[], at: number): ClockAt | null {
  const word = words[at];
  if (word === undefined || !isFigure(word.text)) return null;
  if (/[:\d]/u.test(text.charAt(word.start - 1))) return null;
  const match = figures.exec(text.slice(word.start, word.start + longestFigures));
  if (match === null) return null;
  const [written, hours = '', minutes, half, oclock] = match;
  const colon = written.charAt(hours.length) === ':';
  const hour = Number(hours);
  if (hour > 24 || (half === undefined && oclock === undefined && !colon)) return null;
  const span = { start: word.start, end: word.start + written.length };
  const minute = hour * 60 + Number(minutes ?? 0);
  if (half === undefined) return placed(words, at, span, minute, !hours.startsWith('0'));
  const inHalf = (minute % noon) + (half.toLowerCase() === 'p' ? noon : 0);
  return placed(words, at, span, inHalf, false);
}

/** "Six in the morning", "six o'clock", "eleven at night", "half past six", "twenty to nine", "ten minutes to midnight". */
function spokenAt(text: string, words: readonly Word[], at: number): ClockAt | null {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined) return null;
  const shifted = shiftedAt(text, words, at);
  if (shifted !== null) return shifted;
  const hour = words[at - 1]?.folded === 'minus' ? null : hourOf(word);
  if (hour === null) return null;
  const link = next.folded;
  if (link === "o'clock")
    return placed(words, at, { start: word.start, end: next.end }, hour * 60, true);
  const led =
    (link === 'in' && words[at + 2]?.folded === 'the') || link === 'at' || link === 'this';
  if (link === 'noon' && hour === 12)
    return { to: at + 1, value: { start: word.start, end: next.end, minutes: [noon, noon], at } };
  // "It was past eleven": an hour, not a count.
  const gone = words[at - 1]?.folded === 'past' && next.stop;
  if (gone) return placed(words, at, word, hour * 60, true);
  return led && partBehind(words, at) !== null ? placed(words, at, word, hour * 60, true) : null;
}

/** "At six", "at 9.", "by 17.30", "shortly before seven", "at half nine": an hour behind which nothing is counted. */
function bareHourAt(text: string, words: readonly Word[], at: number): ClockAt | null {
  const word = words[at];
  if (word === undefined) return null;
  const lead = words[at - 1]?.folded ?? '';
  const next = words[at + 1];
  if (word.folded === 'half' && next !== undefined && /^(?:at|until|till|around)$/u.test(lead)) {
    const hour = /^\d/u.test(next.text) || !standsAlone(text, words, at + 1) ? null : hourOf(next);
    const span = { start: word.start, end: next.end };
    return hour === null ? null : placed(words, at, span, hour * 60 + 30, true);
  }
  // Figures behind a stop are minutes.
  const dotted = isFigure(word.text) ? /^([01]?\d|2[0-3])\.([0-5]\d)$/u.exec(word.text) : null;
  if (dotted !== null && hourLead.test(lead) && standsAlone(text, words, at)) {
    const minute = Number(dotted[1]) * 60 + Number(dotted[2]);
    return placed(words, at, word, minute, Number(dotted[1]) <= 12);
  }
  const hour = isBareHour(text, words, at) ? hourOf(word) : null;
  return hour === null ? null : placed(words, at, word, hour * 60, true);
}

function partAt(words: readonly Word[], at: number): ClockAt | null {
  const word = words[at];
  const part = dayPartAt(words, at);
  if (word === undefined || part === null) return null;
  const { from, minutes } = part;
  return {
    to: at,
    value: { start: words[from]?.start ?? word.start, end: word.end, minutes, at: from },
  };
}
