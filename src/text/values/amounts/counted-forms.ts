import type { Days } from '../times/calendar.ts';
import { yearDays, partsOfDay } from '../times/calendar.ts';
import type { DateAt, DateContext, DatePrecision } from '../times/date-value.ts';
import { dateAt } from '../times/date-value.ts';
import { cardinalAt } from './written-number.ts';

/** "Two weeks ago", "ten years ago", "in two weeks' time", "three days from now". */
export function agoAt(context: DateContext, at: number): DateAt | null {
  const { words, articleDay } = context;
  const folded = words[at]?.folded ?? '';
  const single = folded === 'a' || folded === 'an' || folded === 'one';
  const number = single ? { value: 1, to: at } : cardinalAt(context.text, words, at);
  if (number === null) return null;
  const unit = words[number.to + 1]?.folded.replace(/s$/u, '') ?? '';
  const length = unitLengths.get(unit);
  const to = agoEnd(context, number.to + 2);
  if (length === undefined || to === null || number.value > 10_000) return null;
  const days = articleDay === null ? null : shifted(articleDay, unit, number.value * to.sign);
  return dateAt(context, at, to.at, { precision: length, days });
}

const unitLengths: ReadonlyMap<string, DatePrecision> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['fortnight', 'week'],
  ['month', 'month'],
  ['year', 'year'],
  ['decade', 'year'],
  ['century', 'year'],
]);

function agoEnd({ words }: DateContext, at: number): { at: number; sign: 1 | -1 } | null {
  const [here = '', next = ''] = [words[at]?.folded, words[at + 1]?.folded];
  if (here === 'ago') return { at, sign: -1 };
  if (here === 'time') return { at, sign: 1 };
  return here === 'from' && (next === 'now' || next === 'today') ? { at: at + 1, sign: 1 } : null;
}

/** The days that lie so many units away; half a unit either way, as such figures are rounded. */
function shifted(day: number, unit: string, by: number): Days {
  const { year } = partsOfDay(day);
  const near = (length: number, room: number): Days => [
    Math.round(day + by * length) - room,
    Math.round(day + by * length) + room,
  ];
  switch (unit) {
    case 'day':
      return near(1, 0);
    case 'week':
      return near(7, 3);
    case 'fortnight':
      return near(14, 3);
    case 'month':
      return near(30.44, 15);
    case 'year':
      return yearDays(Math.floor(year + by), Math.ceil(year + by));
    default: {
      const years = unit === 'decade' ? 10 : 100;
      return yearDays(Math.floor(year + (by - 0.5) * years), Math.ceil(year + (by + 0.5) * years));
    }
  }
}
