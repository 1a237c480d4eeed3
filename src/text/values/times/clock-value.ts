import type { Span } from '../../span.ts';
import type { Word } from '../../words.ts';
import { closeSide, closeTo, partOfDay } from './day-parts.ts';

/** A time of day, in minutes after midnight, both ends included: "5:40 a.m." is [340, 340], "morning" [240, 720]. */
export interface ClockValue extends Span {
  readonly minutes: readonly [number, number];
  /** Index of the first word. */
  readonly at: number;
}

/** A time of day, and the last word by which it is told. */
export interface ClockAt {
  readonly value: ClockValue;
  readonly to: number;
}

/** Noon, in minutes after midnight. */
export const noon = 720;

/** The time with the half of the day that the words about it tell, where it needs one, and the room "just before" leaves. */
export function placed(
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
export function partBehind(words: readonly Word[], to: number): number | null {
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
