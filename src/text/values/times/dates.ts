import { dayOf, monthDays, partsOfDay } from './calendar.ts';
import { boundOf } from './date-bounds.ts';
import { narrowed } from './date-parts.ts';
import type { DateAt, DateContext, DateValue } from './date-value.ts';
import { dayFormAt } from './day-forms.ts';
import { relativeFormAt } from './relative-forms.ts';
import { yearFormAt } from './year-forms.ts';
import type { Word } from '../../words.ts';

export type { DateValue } from './date-value.ts';
export { dayNumber } from './calendar.ts';

/**
 * The dates of a sentence, in order. `articleDay` (days since 1970-01-01, or null) resolves weekdays, "today" and dates
 * without a year: the nearest such day on or before it, unless the words before the date speak of the future.
 */
export function datesIn(
  text: string,
  words: readonly Word[],
  articleDay: number | null,
): DateValue[] {
  const context: DateContext = { text, words, articleDay };
  const found: DateValue[] = [];
  for (const { value, to } of formsIn(context, [dayFormAt, yearFormAt, relativeFormAt])) {
    const date = narrowed(context, value);
    found.push({ ...date, bound: boundOf(context, date, to) });
  }
  return sharingYears(text, joinWeekdays(found));
}

/** Indices of the words that belong to a written date ("11 March", "1934", "2025-03-11"): their figures count nothing. */
export function writtenDateWords(text: string, words: readonly Word[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { value, to } of formsIn({ text, words, articleDay: null }, [dayFormAt, yearFormAt]))
    for (let i = value.at; i <= to; i += 1) taken.add(i);
  return taken;
}

type Form = (context: DateContext, at: number) => DateAt | null;

function formsIn(context: DateContext, forms: readonly Form[]): readonly DateAt[] {
  const found: DateAt[] = [];
  for (let at = 0; at < context.words.length; at += 1) {
    const date = formAt(context, forms, at);
    if (date === null) continue;
    found.push(date);
    at = date.to;
  }
  return found;
}

/** The first form that a date has there; null for none. Every word is asked for: nothing is made for those that begin none. */
function formAt(context: DateContext, forms: readonly Form[], at: number): DateAt | null {
  for (let i = 0; i < forms.length; i += 1) {
    const date = forms[i]?.(context, at) ?? null;
    if (date !== null) return date;
  }
  return null;
}

/** Characters between a weekday and its date: "Tuesday, 11 March", "Tuesday the 11th of March". */
const weekdayGap = 6;

/** "Tuesday, 11 March": the weekday says nothing more than the date beside it. */
function joinWeekdays(dates: readonly DateValue[]): DateValue[] {
  const joined: DateValue[] = [];
  for (const date of dates) {
    const previous = joined.at(-1);
    const pair =
      previous?.precision === 'weekday' &&
      date.precision === 'day' &&
      date.start - previous.end <= weekdayGap;
    if (!pair) joined.push(date);
    else {
      const { start, weekday, bound, at } = previous;
      joined[joined.length - 1] = { ...date, start, weekday, bound, at };
    }
  }
  return joined;
}

/** "From March to May 2025": both are months of 2025. */
function sharingYears(text: string, dates: readonly DateValue[]): DateValue[] {
  return dates.map((date, i) => {
    const next = dates[i + 1];
    if (next?.days == null || date.month === null || next.month === null) return date;
    const linked = /^(?:\s?[–-]\s?|,? (?:to|and|or|until|through) )(?:the )?$/u.test(
      text.slice(date.end, next.start),
    );
    if (!linked || date.explicitYear || !next.explicitYear) return date;
    const nextYear = partsOfDay(next.days[1]).year;
    return inYear(date, date.month, date.month > next.month ? nextYear - 1 : nextYear);
  });
}

function inYear(date: DateValue, month: number, year: number): DateValue {
  if (date.precision === 'month') return { ...date, days: monthDays(year, month) };
  const day = date.day === null ? null : dayOf(year, month, date.day);
  return day === null ? date : { ...date, days: [day, day] };
}
