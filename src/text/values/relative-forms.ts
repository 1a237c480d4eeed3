import type { Days } from './calendar.ts';
import { dayOf, monthDays, partsOfDay, weekDays, yearDays } from './calendar.ts';
import { likelyYear, speaksOfFuture } from './date-tense.ts';
import type { DateAt, DateContext, DatePrecision } from './date-value.ts';
import { dateAt } from './date-value.ts';
import { weekdayOf } from './months.ts';
import { cardinalAt } from './written-number.ts';

/** Dates told from the article's day: weekdays, "yesterday", "last week", "two weeks ago", "the new year". */
export function relativeFormAt(context: DateContext, at: number): DateAt | null {
  return (
    weekdayAt(context, at) ??
    dayWordAt(context, at) ??
    unitAt(context, at) ??
    agoAt(context, at) ??
    feastAt(context, at)
  );
}

function weekdayAt(context: DateContext, at: number): DateAt | null {
  const { words } = context;
  const word = words[at];
  const weekday = word !== undefined && word.capital ? weekdayOf(word.folded) : null;
  if (word === undefined || weekday === null) return null;
  const previous = words[at - 1];
  // "Black Friday", "Good Friday": days with names of their own.
  if (/^(?:black|good|cyber|super|ash|bloody)$/u.test(previous?.folded ?? '') && previous?.capital)
    return null;
  const day = word.folded.endsWith('s') ? null : resolveWeekday(context, at, weekday);
  return dateAt(context, at, at, {
    precision: 'weekday',
    days: day === null ? null : [day, day],
    weekday,
  });
}

/** The article's own day counts both ways: "on Monday" in Monday's paper is today. */
function resolveWeekday(context: DateContext, at: number, weekday: number): number | null {
  const { words, articleDay } = context;
  if (articleDay === null) return null;
  const ahead = (weekday - partsOfDay(articleDay).weekday + 7) % 7;
  const back = (7 - ahead) % 7;
  switch (words[at - 1]?.folded) {
    case 'last':
      return articleDay - (back === 0 ? 7 : back);
    case 'next':
      return articleDay + (ahead === 0 ? 7 : ahead);
    case 'this':
    case 'coming':
      return articleDay + ahead;
    default:
      return speaksOfFuture(context, at) ? articleDay + ahead : articleDay - back;
  }
}

const dayWords: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tonight', 0],
]);

function dayWordAt(context: DateContext, at: number): DateAt | null {
  const { words, articleDay } = context;
  const folded = words[at]?.folded ?? '';
  const thisPart =
    folded === 'this' && /^(?:morning|afternoon|evening)$/u.test(words[at + 1]?.folded ?? '');
  const lastNight = folded === 'last' && words[at + 1]?.folded === 'night';
  const shift = thisPart ? 0 : lastNight ? -1 : dayWords.get(folded);
  if (shift === undefined) return null;
  const day = articleDay === null ? null : articleDay + shift;
  const to = thisPart || lastNight ? at + 1 : at;
  return dateAt(context, at, to, { precision: 'day', days: day === null ? null : [day, day] });
}

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
function unitAt(context: DateContext, at: number): DateAt | null {
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

/** "Two weeks ago", "ten years ago", "in two weeks' time", "three days from now". */
function agoAt(context: DateContext, at: number): DateAt | null {
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

const feasts: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas', [12, 25]],
  ['halloween', [10, 31]],
]);
/** "By Christmas" is said of the days about it. */
const daysBeforeFeast = 3;
const daysAfterFeast = 7;

/** "Christmas", "the new year", "New Year's Eve". */
function feastAt(context: DateContext, at: number): DateAt | null {
  const { words } = context;
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
