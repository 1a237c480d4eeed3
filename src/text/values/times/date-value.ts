import type { Span } from '../../span.ts';
import type { Word } from '../../words.ts';
import type { Days } from './calendar.ts';

/**
 * How a date stands to what happens: at it, not later than it, not earlier. "Until May" and "since May" are `at`: the end
 * or the beginning of a state lies right there.
 */
export type DateBound = 'at' | 'by' | 'from';

/** How wide the days are that a date may mean. `weekday` is one day, told by its weekday alone. */
export type DatePrecision = 'year' | 'season' | 'month' | 'week' | 'day' | 'weekday';

/** A date in a text, as the days it may mean. */
export interface DateValue extends Span {
  readonly precision: DatePrecision;
  /** Days since 1970-01-01, both included; the whole month for "May 1934". Null when no year can be told. */
  readonly days: Days | null;
  /** 1–12 where a month is named, so that dates without a year can still be compared. */
  readonly month: number | null;
  /** Day of the month where it is named; the first where two are ("3–5 March"). */
  readonly day: number | null;
  /** 0 (Sunday) to 6 where a weekday is named, else null. */
  readonly weekday: number | null;
  readonly bound: DateBound;
  /** True when the year was written, not told from the article's date. */
  readonly explicitYear: boolean;
  /** Index of the first word. */
  readonly at: number;
}

/** What the forms of a date are read against. */
export interface DateContext {
  readonly text: string;
  readonly words: readonly Word[];
  /** The day of the article, or null. */
  readonly articleDay: number | null;
}

/** A date found, with the last of its words. */
export interface DateAt {
  readonly value: DateValue;
  readonly to: number;
}

/** A date at words `at` to `to`; what is not said of it is unknown. */
export function dateAt(
  { words }: DateContext,
  at: number,
  to: number,
  known: Pick<DateValue, 'precision' | 'days'> & Partial<DateValue>,
): DateAt {
  return {
    to,
    value: {
      start: words[at]?.start ?? 0,
      end: words[to]?.end ?? 0,
      month: null,
      day: null,
      weekday: null,
      bound: 'at',
      explicitYear: false,
      at,
      ...known,
    },
  };
}

/** What stands between two neighbouring words: "" when they are glued, " " as a rule. */
export function gapBehind({ text, words }: DateContext, at: number): string {
  const here = words[at];
  const next = words[at + 1];
  return here === undefined || next === undefined ? '\n' : text.slice(here.end, next.start);
}
