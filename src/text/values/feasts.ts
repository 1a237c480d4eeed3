import type { Days } from './calendar.ts';
import { dayOf } from './calendar.ts';
import { likelyYear } from './date-tense.ts';
import type { DateAt, DateContext } from './date-value.ts';
import { dateAt } from './date-value.ts';

const feasts: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas', [12, 25]],
  ['halloween', [10, 31]],
]);
/** Feasts that fall on another day each year: which, a text seldom tells. */
const movable: ReadonlySet<string> = new Set(
  'easter whitsun pentecost thanksgiving diwali ramadan eid passover hanukkah'.split(' '),
);
/** "By Christmas" is said of the days about it. */
const daysBeforeFeast = 3;
const daysAfterFeast = 7;

/** "Christmas", "the new year", "New Year's Eve". */
export function feastAt(context: DateContext, at: number): DateAt | null {
  const { words } = context;
  if (movable.has(words[at]?.folded ?? '')) return movableAt(context, at);
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
  if (exact)
    return dateAt(context, at, to, {
      precision: 'day',
      days: day === null ? null : [day - Number(eve), day - Number(eve)],
    });
  const days: Days | null = day === null ? null : [day - daysBeforeFeast, day + daysAfterFeast];
  return dateAt(context, at, to, { precision: 'week', days });
}

/** "Easter", "Easter Sunday". */
function movableAt(context: DateContext, at: number): DateAt {
  const isDay = /^(?:day|eve|sunday|monday|saturday)$/u.test(context.words[at + 1]?.folded ?? '');
  return dateAt(context, at, isDay ? at + 1 : at, {
    precision: isDay ? 'day' : 'week',
    days: null,
  });
}
