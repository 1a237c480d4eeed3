import { wordForNumber } from '../number-words.ts';
import type { Span } from '../span.ts';
import type { Word } from '../words.ts';
import { isFigure } from '../words.ts';
import { hourLead, hourOf, isBareHour, standsAlone } from './bare-hours.ts';
import { closeSide, closeTo, dayPartAt, partOfDay } from './day-parts.ts';

/** A time of day, in minutes after midnight, both ends included: "5:40 a.m." is [340, 340], "morning" [240, 720]. */
export interface ClockValue extends Span {
  readonly minutes: readonly [number, number];
  /** Index of the first word. */
  readonly at: number;
}

const noon = 720;

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

/** The time with the half of the day that the words about it tell, where it needs one, and the room "just before" leaves. */
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
  const late = needsHalf && minute < noon && (part ?? partBefore(words, at) ?? 0) >= noon;
  const real = late ? minute + noon : minute;
  // "Six in the morning" is one time, "at six on Monday morning" two: the date stands between.
  const joined = part !== null && /^(?:in|at|this)$/u.test(words[to + 1]?.folded ?? '');
  const last = joined ? partIndex(words, to) : to;
  const end = joined ? (words[last]?.end ?? span.end) : span.end;
  const side = closeSide(words, at);
  const minutes = side === null ? ([real, real] as const) : closeTo(real, side);
  return { to: last, value: { start: span.start, end, minutes, at } };
}

const farthestPart = 4;

/** Where the part of the day behind word `to` is named. */
function partIndex(words: readonly Word[], to: number): number {
  for (let at = to + 1; at <= to + farthestPart; at += 1)
    if (partOfDay(words[at]) !== null) return at;
  return to;
}

/** When the part of the day named within a few words behind word `to` begins; null for none. */
function partBehind(words: readonly Word[], to: number): number | null {
  return partOfDay(words[partIndex(words, to)])?.[0] ?? null;
}

/** "That evening at seven": when the part of the day named within a few words before begins; null for none. */
function partBefore(words: readonly Word[], at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - farthestPart); i -= 1) {
    const part = partOfDay(words[i]);
    if (part !== null) return part[0];
  }
  return null;
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

/** "Half past six", "ten to twelve", "twenty minutes after nine", "five to midnight". */
function shiftedAt(text: string, words: readonly Word[], at: number): ClockAt | null {
  const shift = shiftAt(words, at);
  const word = words[at];
  if (shift === null || word === undefined) return null;
  const link = words[shift.to + 1]?.folded ?? '';
  const named = shift.inMinutes ? /^(?:past|to|before|after)$/u : /^(?:past|to)$/u;
  const top = shift.to + 2;
  const hour = faceHour(words[top]);
  if (hour === null || !named.test(link)) return null;
  // "Ten minutes before six men came".
  if (shift.inMinutes && !standsAlone(text, words, top)) return null;
  const back = link === 'to' || link === 'before';
  if (link === 'to' && !shift.inMinutes && hour <= 12 && isRange(words, at, shift.minutes, hour))
    return null;
  const minute = (hour * 60 + shift.minutes * (back ? -1 : 1) + 1440) % 1440;
  const span = { start: word.start, end: words[top]?.end ?? word.end };
  return placed(words, at, span, minute, hour <= 12 && words[top]?.folded !== 'noon');
}

/** The hour that minutes are told from, midnight as 24. */
function faceHour(word: Word | undefined): number | null {
  if (word?.folded === 'midnight') return 24;
  return word?.folded === 'noon' ? 12 : hourOf(word);
}

/** "Ten to twelve people" counts; "ten to twelve" behind "at" or "by" tells the time, and so does "twenty to one". */
function isRange(words: readonly Word[], at: number, minutes: number, hour: number): boolean {
  if (words[at]?.folded === 'half' || words[at]?.folded === 'quarter') return false;
  const [before, behind] = [words[at - 1]?.folded ?? '', words[at + 3]?.folded ?? ''];
  if (odds.test(behind)) return true;
  if (hourLead.test(before)) return false;
  return minutes < hour || !/^(?:was|is|it's|past|almost|nearly)$/u.test(before);
}

/** What tells the odds and the votes in "twenty to one" from the time. */
const odds = /^(?:against|odds|majority|favou?rites?|outsiders?|shot|chance)$/u;

/** "Half", "quarter", "ten", "twenty-five", "three minutes": what may stand before "past" or "to", and its last word. */
function shiftAt(
  words: readonly Word[],
  at: number,
): { minutes: number; to: number; inMinutes: boolean } | null {
  const folded = words[at]?.folded ?? '';
  if (folded === 'half') return { minutes: 30, to: at, inMinutes: false };
  if (folded === 'quarter') return { minutes: 15, to: at, inMinutes: false };
  const single = folded === 'a' || folded === 'one' ? 1 : (wordForNumber.get(folded) ?? null);
  const first = single ?? (isFigure(folded) && /^\d{1,2}$/u.test(folded) ? Number(folded) : 0);
  const five = first === 20 && words[at + 1]?.folded === 'five';
  const [minutes, to] = five ? [25, at + 1] : [first, at];
  if (minutes === 0 || minutes > 59) return null;
  if (/^minutes?$/u.test(words[to + 1]?.folded ?? ''))
    return { minutes, to: to + 1, inMinutes: true };
  const plain = minutes === 5 || minutes === 10 || minutes === 20 || minutes === 25;
  return plain && single !== null ? { minutes, to, inMinutes: false } : null;
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
