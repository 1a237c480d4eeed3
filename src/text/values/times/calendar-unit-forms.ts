import type { Days } from './calendar.ts';
import { monthDays, partsOfDay, weekDays, yearDays } from './calendar.ts';
import { speaksOfFuture } from './date-tense.ts';
import type { DateAt, DateContext, DatePrecision } from './date-value.ts';
import { dateAt } from './date-value.ts';

type CalendarUnit = 'week' | 'weekend' | 'month' | 'year';
const calendarUnits: ReadonlySet<string> = new Set<CalendarUnit>([
  'week',
  'weekend',
  'month',
  'year',
]);

function isCalendarUnit(folded: string): folded is CalendarUnit {
  return calendarUnits.has(folded);
}

const unitShifts: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

/** "Last week", "this month", "next year", "later this year", "the end of the year", "at the weekend". */
export function unitAt(context: DateContext, at: number): DateAt | null {
  const { text, words, articleDay } = context;
  const unit = words[at + 1]?.folded ?? '';
  if (!isCalendarUnit(unit)) return null;
  const lead = words[at]?.folded ?? '';
  const shift = isThisUnit(context, at, unit) ? thisShift(context, at, unit) : unitShifts.get(lead);
  // "This year's budget" dates nothing; "this year-end" does, elsewhere.
  if (
    shift === undefined ||
    /^['’]s\s(?!end)/u.test(text.slice(words[at + 1]?.end, (words[at + 1]?.end ?? 0) + 4))
  )
    return null;
  const days = articleDay === null ? null : unitDays(articleDay, unit, shift);
  const precision: DatePrecision = unit === 'weekend' ? 'week' : unit;
  const side = words[at - 1]?.folded ?? '';
  const split = shift === 0 && (side === 'later' || side === 'earlier');
  if (!split || days === null || articleDay === null)
    return dateAt(context, at, at + 1, { precision, days });
  const rest: Days =
    side === 'later' ? [articleDay, days[1]] : [Math.min(days[0], articleDay), articleDay];
  return dateAt(context, at, at + 1, { precision: narrower[precision], days: rest });
}

/** "The end of the year" and "the weekend" are the article's; "the year" alone is any. */
function isThisUnit({ words }: DateContext, at: number, unit: CalendarUnit): boolean {
  if (words[at]?.folded !== 'the') return false;
  if (unit === 'weekend')
    return /^(?:at|over|on|by|until|before)$/u.test(words[at - 1]?.folded ?? '');
  return (
    words[at - 1]?.folded === 'of' &&
    /^(?:end|close|start|beginning|middle)$/u.test(words[at - 2]?.folded ?? '') &&
    words[at + 2]?.folded !== 'of'
  );
}

/** "At the weekend" is the last one in Wednesday's paper, unless something is planned. */
function thisShift(context: DateContext, at: number, unit: CalendarUnit): number {
  if (unit !== 'weekend' || context.articleDay === null) return 0;
  const { weekday } = partsOfDay(context.articleDay);
  return weekday === 0 || weekday === 6 || speaksOfFuture(context, at) ? 0 : -1;
}

function unitDays(day: number, unit: CalendarUnit, shift: number): Days {
  const { year, month } = partsOfDay(day);
  switch (unit) {
    case 'week':
      return weekDays(day, shift);
    case 'weekend': {
      const [monday, sunday] = weekDays(day, shift);
      return [monday + 5, sunday];
    }
    case 'month':
      return monthDays(year, month + shift);
    case 'year':
      return yearDays(year + shift);
  }
}

const narrower = { year: 'season', season: 'month', month: 'week', week: 'week' } as const;
