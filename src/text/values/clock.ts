import { wordForNumber } from '../number-words.ts';
import type { Span } from '../span.ts';
import type { Word } from '../words.ts';

/** A time of day, in minutes after midnight, both ends included: "5:40 a.m." is [340, 340], "morning" [240, 720]. */
export interface ClockValue extends Span {
  readonly minutes: readonly [number, number];
  /** Index of the first word. */
  readonly at: number;
}

const partsOfDay: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dawn', [270, 420]],
  ['morning', [240, 720]],
  ['noon', [720, 720]],
  ['midday', [690, 750]],
  ['lunchtime', [690, 840]],
  ['afternoon', [720, 1080]],
  ['dusk', [1020, 1260]],
  ['evening', [1020, 1439]],
  ['night', [1140, 1439]],
  ['tonight', [1140, 1439]],
  ['overnight', [0, 420]],
  ['midnight', [1380, 1439]],
]);
const noon = 720;

/** The times of day of a sentence, in order. An hour that nothing places in a half of the day is read as before noon. */
export function clocksIn(text: string, words: readonly Word[]): ClockValue[] {
  const found: ClockValue[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const clock =
      figuresAt(text, words, at) ??
      spokenAt(words, at) ??
      bareHourAt(text, words, at) ??
      partAt(words, at);
    if (clock === null) continue;
    found.push(clock.value);
    at = clock.to;
  }
  return found;
}

interface ClockAt {
  readonly value: ClockValue;
  readonly to: number;
}

const figures =
  /^(\d{1,2})(?:[:.]([0-5]\d))?(?![:.,]?\d)(?:\s?(?:([ap])\.?\s?m\b\.?|(o['’]clock)))?/iu;
const longestFigures = 16;

/** "5:40 a.m.", "05:40", "6pm", "6 o'clock"; not the last parts of "2:08:45". */
function figuresAt(text: string, words: readonly Word[], at: number): ClockAt | null {
  const word = words[at];
  if (word === undefined || !/^\d/u.test(word.text)) return null;
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

/** The time with the half of the day that the words right behind it tell, where it needs one. */
function placed(
  words: readonly Word[],
  at: number,
  span: Span,
  minute: number,
  needsHalf: boolean,
): ClockAt {
  let to = at;
  while ((words[to + 1]?.start ?? Infinity) < span.end) to += 1;
  const part = partBehind(words, to);
  const late = needsHalf && part !== null && part.from >= noon && minute < noon;
  const real = late ? minute + noon : minute;
  // "Six in the morning" is one time, "at six on Monday morning" two: the date stands between.
  const joined = part !== null && /^(?:in|at|this)$/u.test(words[to + 1]?.folded ?? '');
  const last = joined ? part.at : to;
  const end = joined ? (words[last]?.end ?? span.end) : span.end;
  return { to: last, value: { start: span.start, end, minutes: [real, real], at } };
}

const farthestPart = 4;

/** The part of the day named within a few words behind word `to`; null for none. */
function partBehind(words: readonly Word[], to: number): { at: number; from: number } | null {
  for (let at = to + 1; at <= to + farthestPart; at += 1) {
    const part = partsOfDay.get(words[at]?.folded ?? '');
    if (part !== undefined) return { at, from: part[0] };
  }
  return null;
}

/** "Six in the morning", "six o'clock", "eleven at night", "half past six", "twenty to nine". */
function spokenAt(words: readonly Word[], at: number): ClockAt | null {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined) return null;
  const link = next.folded;
  const shift = minutesOf(word.folded);
  if (shift !== null && (link === 'past' || link === 'to')) {
    const hour = hourOf(words[at + 2]);
    if (hour === null || (link === 'to' && isRange(words, at))) return null;
    const minute = hour * 60 + shift * (link === 'past' ? 1 : -1);
    return placed(
      words,
      at,
      { start: word.start, end: words[at + 2]?.end ?? word.end },
      minute,
      true,
    );
  }
  const hour = hourOf(word);
  if (hour === null) return null;
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

/** "Ten to twelve people" counts; "ten to twelve" behind "at" or "by" tells the time. */
function isRange(words: readonly Word[], at: number): boolean {
  if (words[at]?.folded === 'half' || words[at]?.folded === 'quarter') return false;
  return !hourLead.test(words[at - 1]?.folded ?? '');
}

/** What "half", "quarter", "ten", "twenty" past or to an hour come to; null for other words. */
function minutesOf(folded: string): number | null {
  if (folded === 'half') return 30;
  if (folded === 'quarter') return 15;
  const minutes = wordForNumber.get(folded) ?? 0;
  return minutes === 5 || minutes === 10 || minutes === 20 || minutes === 25 ? minutes : null;
}

/** An hour of the clock face, 1 to 12, in words or figures; null for any other word. */
function hourOf(word: Word | undefined): number | null {
  const folded = word?.folded ?? '';
  const hour = folded === 'one' ? 1 : (wordForNumber.get(folded) ?? Number(folded));
  return folded !== '' && Number.isInteger(hour) && hour >= 1 && hour <= 12 ? hour : null;
}

const hourLead = /^(?:at|until|till|by|before|after|around|about|from|just)$/u;

/** "At six", "at 9.", "by 17.30": an hour behind which nothing is counted; figures behind a stop are minutes. */
function bareHourAt(text: string, words: readonly Word[], at: number): ClockAt | null {
  const word = words[at];
  const lead = words[at - 1]?.folded ?? '';
  if (word === undefined || !hourLead.test(lead)) return null;
  const behind = text.slice(word.end, word.end + 3);
  if (/^\s?[%$€£°]|^[-–/:]|^[.,]\d/u.test(behind)) return null;
  const dotted = /^([01]?\d|2[0-3])\.([0-5]\d)$/u.exec(word.text);
  const next = words[at + 1];
  const alone = next === undefined || next.stop || next.capital || /^\s?[.,;:!?)"”]/u.test(behind);
  if (!alone || /^(?:of|in|to|per|or)$/u.test(next?.folded ?? '')) return null;
  if (dotted !== null) {
    const minute = Number(dotted[1]) * 60 + Number(dotted[2]);
    return placed(words, at, word, minute, Number(dotted[1]) <= 12);
  }
  const hour = lead === 'at' ? hourOf(word) : null;
  return hour === null ? null : placed(words, at, word, hour * 60, true);
}

function partAt(words: readonly Word[], at: number): ClockAt | null {
  const word = words[at];
  const part = partsOfDay.get(word?.folded ?? '') ?? looseHours(words, at);
  if (word === undefined || part === null) return null;
  const lead = words[at - 1]?.folded ?? '';
  const from = lead === 'early' || lead === 'late' || lead === 'small' ? at - 1 : at;
  return {
    to: at,
    value: { start: words[from]?.start ?? word.start, end: word.end, minutes: part, at: from },
  };
}

/** "The small hours", "early on Tuesday", "late on Sunday". */
function looseHours(words: readonly Word[], at: number): readonly [number, number] | null {
  const [word, next] = [words[at]?.folded ?? '', words[at + 1]?.folded ?? ''];
  if (word === 'hours' && /^(?:small|early)$/u.test(words[at - 1]?.folded ?? '')) return [0, 360];
  if (next !== 'on' || !(words[at + 2]?.folded ?? '').endsWith('day')) return null;
  if (word === 'early') return [180, 600];
  return word === 'late' ? [1140, 1439] : null;
}
