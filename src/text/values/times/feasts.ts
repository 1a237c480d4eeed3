import type { Days } from './calendar.ts';
import { dayOf } from './calendar.ts';
import { likelyYear } from './date-tense.ts';
import type { DateAt, DateContext } from './date-value.ts';
import { dateAt } from './date-value.ts';

const feasts: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas', [12, 25]],
  ['halloween', [10, 31]],
]);
/** Feasts that go by the moon, each with how many days after Easter Sunday it is; null where Easter does not tell. */
const movable: ReadonlyMap<string, number | null> = new Map([
  ['easter', 0],
  ['whitsun', 49],
  ['pentecost', 49],
  ['thanksgiving', null],
  ['diwali', null],
  ['ramadan', null],
  ['eid', null],
  ['passover', null],
  ['hanukkah', null],
]);
/** "By Christmas" is said of the days about it. */
const daysBeforeFeast = 3;
const daysAfterFeast = 7;

/** "Christmas", "the new year", "New Year's Eve". */
export function feastAt(context: DateContext, at: number): DateAt | null {
  const { words } = context;
  const afterEaster = movable.get(words[at]?.folded ?? '');
  if (afterEaster !== undefined) return movableAt(context, at, afterEaster);
  const newYear =
    words[at]?.folded === 'new' &&
    words[at + 1]?.folded === 'year' &&
    words[at - 1]?.folded !== 'a';
  const feast = newYear ? ([1, 1] as const) : feasts.get(words[at]?.folded ?? '');
  if (feast === undefined) return null;
  const named = newYear ? at + 1 : at;
  const eve = words[named + 1]?.folded === 'eve';
  const exact = eve || words[named + 1]?.folded === 'day';
  const to = exact ? named + 1 : named;
  const year = likelyYear(context, at, feast[0], feast[1]);
  const day = year === null ? null : dayOf(year, feast[0], feast[1]);
  // In an article without a date, the month alone tells it from another.
  const month = day === null ? feast[0] : null;
  if (exact)
    return dateAt(context, at, to, {
      precision: 'day',
      days: day === null ? null : [day - Number(eve), day - Number(eve)],
      month,
    });
  return dateAt(context, at, to, {
    precision: 'week',
    days: day === null ? null : aboutDay(day),
    month,
  });
}

function aboutDay(day: number): Days {
  return [day - daysBeforeFeast, day + daysAfterFeast];
}

/** "Easter", "Easter Sunday". */
function movableAt(context: DateContext, at: number, afterEaster: number | null): DateAt {
  const isDay = /^(?:day|eve|sunday|monday|saturday)$/u.test(context.words[at + 1]?.folded ?? '');
  const year = afterEaster === null ? null : likelyYear(context, at, april, null);
  const day = year === null || afterEaster === null ? null : easterOf(year) + afterEaster;
  return dateAt(context, at, isDay ? at + 1 : at, {
    precision: isDay ? 'day' : 'week',
    days: day === null ? null : aboutDay(day),
  });
}

const april = 4;

/** The day of Easter Sunday of a year, by the anonymous Gregorian computus (Nature, 20 April 1876). */
function easterOf(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leap = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - leap - correction + 15) % 30;
  const inCentury = year % 100;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const count = moon + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1) ?? 0;
}
