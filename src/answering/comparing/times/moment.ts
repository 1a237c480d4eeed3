import type { ClockValue } from '../../../text/values/times/clock-value.ts';
import type { DateValue } from '../../../text/values/times/dates.ts';
import type { Relation } from '../kind.ts';

/** A point in time as a sentence gives it: a date, a time of day, or both. */
export interface Moment {
  readonly date: DateValue | null;
  readonly clock: ClockValue | null;
}

/** Days by which "by" and "end of" may miss each other and still mean one date. */
const slackDays = 2;
/** Minutes by which two times of day may differ and still be one. */
const slackMinutes = 9;

/** Moments can both be right where their days and their times overlap; where nothing tells, that is unclear. */
export function relateMoments(a: Moment, b: Moment): Relation {
  const days = a.date === null || b.date === null ? 'unclear' : relateDates(a.date, b.date);
  if (days === 'different') return 'different';
  const clocks = a.clock === null || b.clock === null ? 'unclear' : relateClocks(a.clock, b.clock);
  if (clocks === 'unclear') return days;
  if (days === 'unclear' && a.date !== null && b.date !== null) return clocks;
  return clocks;
}

/** How near two moments that cannot both be right lie, 0 to 1: by the times of day where both have one, else by the days. */
export function closenessOfMoments(a: Moment, b: Moment): number | null {
  if (a.clock !== null && b.clock !== null)
    return halfAt(halfMinutes, gapOf(a.clock.minutes, b.clock.minutes));
  if (a.date?.days == null || b.date?.days == null) return null;
  return halfAt(halfDays, gapOf(a.date.days, b.date.days));
}

/** Differences at which closeness has fallen to one half. */
const halfMinutes = 300;
const halfDays = 90;

function halfAt(half: number, gap: number): number {
  return half / (half + gap);
}

function gapOf(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.max(0, a[0] - b[1], b[0] - a[1]);
}

function relateClocks(a: ClockValue, b: ClockValue): Relation {
  const exact = a.minutes[0] === a.minutes[1] && b.minutes[0] === b.minutes[1];
  const gap = Math.max(a.minutes[0] - b.minutes[1], b.minutes[0] - a.minutes[1]);
  if (exact && gap === 0) return 'same';
  return gap <= slackMinutes ? 'compatible' : 'different';
}

/** Compares two dates with their precision and their bounds. */
function relateDates(a: DateValue, b: DateValue): Relation {
  if (a.days === null || b.days === null) return relateUndated(a, b);
  // What comes by May need not come by Christmas, nor is what comes not before the one not before the other.
  if (a.bound === b.bound && a.bound !== 'at') {
    const end = a.bound === 'by' ? 1 : 0;
    return Math.abs(a.days[end] - b.days[end]) <= 31 ? 'same' : 'different';
  }
  const [fromA, toA] = reachOf(a, a.days);
  const [fromB, toB] = reachOf(b, b.days);
  if (fromA === fromB && toA === toB) return 'same';
  return fromA <= toB + slackDays * Number(a.bound !== 'at') &&
    fromB <= toA + slackDays * Number(b.bound !== 'at')
    ? 'compatible'
    : 'different';
}

/** "By May" is no earlier than a season before; "not before May" any time from then on. */
const boundReachDays = 120;

function reachOf(
  { bound }: DateValue,
  [from, to]: readonly [number, number],
): readonly [number, number] {
  switch (bound) {
    case 'at':
      return [from, to];
    case 'by':
      return [from - boundReachDays, to];
    case 'from':
      return [from, to + boundReachDays * 10];
  }
}

function relateUndated(a: DateValue, b: DateValue): Relation {
  if (a.month !== null && b.month !== null) {
    if (a.month !== b.month) return 'different';
    if (a.day === null || b.day === null) return 'compatible';
    return a.day === b.day ? 'same' : 'different';
  }
  if (a.weekday !== null && b.weekday !== null)
    return a.weekday === b.weekday ? 'compatible' : 'different';
  return isMonthApart(a, b) || isMonthApart(b, a) ? 'different' : 'unclear';
}

/**
 * "Tuesday", in an article without a date, and "late April 2026": nothing says that they are one, and a reader should see
 * both. A day of the month may well be that Tuesday, and a year holds every weekday.
 */
function isMonthApart(a: DateValue, b: DateValue): boolean {
  return (
    a.weekday !== null &&
    a.month === null &&
    b.explicitYear &&
    (b.precision === 'month' || b.precision === 'week')
  );
}
