import type { Span } from '../span.ts';
import type { Word } from '../words.ts';
import { monthOf, weekdayOf } from './months.ts';

/** How a date stands to what happens: at it, not later than it, not earlier. */
export type DateBound = 'at' | 'by' | 'from';

export type DatePrecision = 'year' | 'season' | 'month' | 'week' | 'day' | 'weekday';

/** A date in a text, as the days it may mean. */
export interface DateValue extends Span {
  readonly precision: DatePrecision;
  /** Days since 1970-01-01, both included; the whole month for "May 1934". Null when no year can be told. */
  readonly days: readonly [number, number] | null;
  /** 1–12 where a month is named, so that dates without a year can still be compared. */
  readonly month: number | null;
  /** Day of the month where it is named. */
  readonly day: number | null;
  /** 0 (Sunday) to 6 where a weekday is named, else null. */
  readonly weekday: number | null;
  readonly bound: DateBound;
  /** True when the year was written, not told from the article's date. */
  readonly explicitYear: boolean;
  /** Index of the first word. */
  readonly at: number;
}

/** Days since 1970-01-01 of an ISO date; null for none. */
export function dayNumber(iso: string | null): number | null {
  if (iso === null) return null;
  const time = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.round(time / 86_400_000);
}

/**
 * The dates of a sentence. `articleDay` (days since 1970-01-01, or null) resolves weekdays, "today" and dates without
 * a year: the nearest such day on or before it, unless the sentence speaks of the future.
 */
export function datesIn(
  text: string,
  words: readonly Word[],
  articleDay: number | null,
): DateValue[] {
  const future = speaksOfFuture(words);
  const found: DateValue[] = [];
  for (let at = 0; at < words.length;) {
    const date =
      fullDateAt(text, words, at, articleDay, future) ??
      looseDateAt(text, words, at, articleDay, future);
    if (date === null) at += 1;
    else {
      found.push({ ...date.value, bound: boundBefore(words, at, date.value) });
      at = date.to + 1;
    }
  }
  return joinWeekdays(found);
}

interface DateAt {
  readonly value: DateValue;
  readonly to: number;
}

function speaksOfFuture(words: readonly Word[]): boolean {
  return words.some(
    (w) =>
      /^(?:will|shall|due|expected|plan|plans|planned|until|next|hopes|won't|scheduled|set)$/u.test(
        w.folded,
      ) || w.folded.endsWith("'ll"),
  );
}

/** "11 March 2025", "March 11, 2025", "March 2025", "2025-03-11", "03/11/2025", "11 March". */
function fullDateAt(
  text: string,
  words: readonly Word[],
  at: number,
  articleDay: number | null,
  future: boolean,
): DateAt | null {
  return (
    isoDateAt(text, words, at) ??
    dayMonthAt(text, words, at, articleDay, future) ??
    monthDayAt(text, words, at, articleDay, future)
  );
}

function isoDateAt(text: string, words: readonly Word[], at: number): DateAt | null {
  const [a, b, c] = [words[at], words[at + 1], words[at + 2]];
  if (a === undefined || b === undefined || c === undefined) return null;
  const written = text.slice(a.start, c.end);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(written);
  if (iso !== null) return dayAt(a, c, at, Number(iso[1]), Number(iso[2]), Number(iso[3]), true);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(written);
  if (slashed === null) return null;
  const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
  // 03/19/2025 can only be American; where both are possible the American order is the commoner on the web.
  return first > 12
    ? dayAt(a, c, at, year, second, first, true)
    : dayAt(a, c, at, year, first, second, true);
}

function dayAt(
  from: Word,
  to: Word,
  at: number,
  year: number,
  month: number,
  day: number,
  explicitYear: boolean,
): DateAt | null {
  const number = dayNumber(`${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`);
  if (number === null || month < 1 || month > 12) return null;
  const width = /^\d{4}/u.test(from.text) || from.text.includes('/') ? 2 : 0;
  return {
    to: at + width,
    value: {
      start: from.start,
      end: to.end,
      precision: 'day',
      days: [number, number],
      month,
      day,
      weekday: null,
      bound: 'at',
      explicitYear,
      at,
    },
  };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function dayOfMonth(word: Word | undefined): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word?.folded ?? '');
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

function yearOf(word: Word | undefined): number | null {
  return word !== undefined && /^(?:1\d|20|21)\d\d$/u.test(word.text) ? Number(word.text) : null;
}

/** A month counts when written with a capital; "May" and "March" at the head of a sentence only beside a number. */
function namedMonth(word: Word | undefined): number | null {
  return word !== undefined && word.capital ? monthOf(word.folded) : null;
}

function dayMonthAt(
  _text: string,
  words: readonly Word[],
  at: number,
  articleDay: number | null,
  future: boolean,
): DateAt | null {
  const day = dayOfMonth(words[at]);
  if (day === null) return null;
  const of = words[at + 1]?.folded === 'of' ? 1 : 0;
  const month = namedMonth(words[at + 1 + of]);
  const last = words[at + 1 + of];
  if (month === null || last === undefined) return null;
  return monthAndDay(words, at, at + 1 + of, month, day, articleDay, future);
}

function monthDayAt(
  text: string,
  words: readonly Word[],
  at: number,
  articleDay: number | null,
  future: boolean,
): DateAt | null {
  const month = namedMonth(words[at]);
  if (month === null) return null;
  const day = dayOfMonth(words[at + 1]);
  const nextStart = words[at + 1]?.start ?? 0;
  if (day !== null && /^\.?\s$/u.test(text.slice(words[at]?.end ?? 0, nextStart)))
    return monthAndDay(words, at, at + 1, month, day, articleDay, future);
  return monthAndYear(words, at, month, articleDay, future);
}

function monthAndDay(
  words: readonly Word[],
  at: number,
  to: number,
  month: number,
  day: number,
  articleDay: number | null,
  future: boolean,
): DateAt {
  const year = yearOf(words[to + 1]);
  const last = year === null ? to : to + 1;
  const resolved = year ?? nearestYear(month, day, articleDay, future);
  const number = resolved === null ? null : dayNumber(`${resolved}-${pad(month)}-${pad(day)}`);
  return {
    to: last,
    value: {
      ...spanOf(words, at, last),
      precision: 'day',
      days: number === null ? null : [number, number],
      month,
      day,
      weekday: null,
      bound: 'at',
      explicitYear: year !== null,
      at,
    },
  };
}

function monthAndYear(
  words: readonly Word[],
  at: number,
  month: number,
  articleDay: number | null,
  future: boolean,
): DateAt | null {
  const year =
    yearOf(words[at + 1]) ?? (words[at + 1]?.folded === 'of' ? yearOf(words[at + 2]) : null);
  const previous = words[at - 1]?.folded ?? '';
  const led =
    /^(?:in|by|of|until|till|since|from|to|before|after|during|late|early|mid|next|last|this|end|and)$/u.test(
      previous,
    );
  const doubtful = words[at]?.folded === 'may' || words[at]?.folded === 'march';
  if (year === null && !led && (doubtful || at === 0)) return null;
  const last = year === null ? at : yearOf(words[at + 1]) === null ? at + 2 : at + 1;
  const resolved = year ?? nearestYear(month, 1, articleDay, future);
  return {
    to: last,
    value: {
      ...spanOf(words, at, last),
      precision: 'month',
      days: resolved === null ? null : monthDays(resolved, month),
      month,
      day: null,
      weekday: null,
      bound: 'at',
      explicitYear: year !== null,
      at,
    },
  };
}

function monthDays(year: number, month: number): [number, number] {
  const from = Math.round(Date.UTC(year, month - 1, 1) / 86_400_000);
  return [from, Math.round(Date.UTC(year, month, 1) / 86_400_000) - 1];
}

/** Of the years around the article's date, the one that fits: the next such day for a plan, else the latest past one. */
function nearestYear(
  month: number,
  day: number,
  articleDay: number | null,
  future: boolean,
): number | null {
  if (articleDay === null) return null;
  const year = new Date(articleDay * 86_400_000).getUTCFullYear();
  const here = Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
  if (future) return here >= articleDay - 31 ? year : year + 1;
  return here <= articleDay + 45 ? year : year - 1;
}

function spanOf(words: readonly Word[], at: number, to: number): Span {
  return { start: words[at]?.start ?? 0, end: words[to]?.end ?? 0 };
}

const seasons: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['fall', [9, 11]],
  ['winter', [12, 14]],
]);

/** Years, seasons, weekdays, "yesterday". */
function looseDateAt(
  _text: string,
  words: readonly Word[],
  at: number,
  articleDay: number | null,
  future: boolean,
): DateAt | null {
  const word = words[at];
  if (word === undefined) return null;
  return (
    seasonAt(words, at, articleDay, future) ??
    feastAt(words, at, articleDay, future) ??
    yearAt(words, at) ??
    weekdayAt(words, at, articleDay, future) ??
    relativeDayAt(words, at, articleDay)
  );
}

function seasonAt(
  words: readonly Word[],
  at: number,
  articleDay: number | null,
  future: boolean,
): DateAt | null {
  const season = seasons.get(words[at]?.folded ?? '');
  if (season === undefined) return null;
  const of = words[at + 1]?.folded === 'of' ? 1 : 0;
  const year = yearOf(words[at + 1 + of]);
  const previous = words[at - 1]?.folded ?? '';
  // "Spring" and "fall" are verbs and more; "autumn", "summer", "winter" alone can only be seasons.
  const word = words[at]?.folded ?? '';
  if (year === null && !/^(?:last|next|this|in|by|the|of|until|before|early|late)$/u.test(previous) && word === 'spring') return null;
  if (year === null && word === 'fall') return null;
  const resolved = year ?? nearestYear(season[0], 1, articleDay, future || previous === 'next');
  const last = year === null ? at : at + 1 + of;
  const days: readonly [number, number] | null =
    resolved === null
      ? null
      : [monthDays(resolved, season[0])[0], monthDays(resolved, season[1])[1]];
  return {
    to: last,
    value: {
      ...spanOf(words, at, last),
      precision: 'season',
      days,
      month: null,
      day: null,
      weekday: null,
      bound: 'at',
      explicitYear: year !== null,
      at,
    },
  };
}

const yearLead =
  /^(?:in|since|by|of|from|until|till|to|during|after|before|around|circa|early|late|mid|and|about|between|spring|summer|autumn|winter|built|year|through|c)$/u;

const feasts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas', [12, 25]],
  ['halloween', [10, 31]],
]);

/** "Christmas", "the new year". */
function feastAt(words: readonly Word[], at: number, articleDay: number | null, future: boolean): DateAt | null {
  const newYear = words[at]?.folded === 'new' && /^years?$/u.test(words[at + 1]?.folded ?? '') && words[at - 1]?.folded !== 'a';
  const feast = newYear ? ([1, 1] as const) : feasts.get(words[at]?.folded ?? '');
  if (feast === undefined) return null;
  const to = newYear ? at + 1 : at;
  const year = nearestYear(feast[0], feast[1], articleDay, future);
  const day = year === null ? null : dayNumber(`${year}-${pad(feast[0])}-${pad(feast[1])}`);
  return {
    to,
    value: { ...spanOf(words, at, to), precision: 'week', days: day === null ? null : [day - 3, day + 7], month: null, day: null, weekday: null, bound: 'at', explicitYear: false, at },
  };
}

function yearAt(words: readonly Word[], at: number): DateAt | null {
  const word = words[at];
  const year = yearOf(word);
  if (word === undefined || year === null) return null;
  const next = words[at + 1];
  const counted =
    next !== undefined &&
    !next.stop &&
    next.folded.endsWith('s') &&
    !yearLead.test(words[at - 1]?.folded ?? '');
  if (counted) return null;
  const days: [number, number] = [monthDays(year, 1)[0], monthDays(year, 12)[1]];
  return {
    to: at,
    value: {
      start: word.start,
      end: word.end,
      precision: 'year',
      days,
      month: null,
      day: null,
      weekday: null,
      bound: 'at',
      explicitYear: true,
      at,
    },
  };
}

function weekdayAt(
  words: readonly Word[],
  at: number,
  articleDay: number | null,
  future: boolean,
): DateAt | null {
  const word = words[at];
  const weekday = word !== undefined && word.capital ? weekdayOf(word.folded) : null;
  if (word === undefined || weekday === null) return null;
  const number =
    articleDay === null
      ? null
      : resolveWeekday(weekday, articleDay, future || words[at - 1]?.folded === 'next');
  return {
    to: at,
    value: {
      start: word.start,
      end: word.end,
      precision: 'weekday',
      days: number === null ? null : [number, number],
      month: null,
      day: null,
      weekday,
      bound: 'at',
      explicitYear: false,
      at,
    },
  };
}

function resolveWeekday(weekday: number, articleDay: number, future: boolean): number {
  const today = new Date(articleDay * 86_400_000).getUTCDay();
  return future
    ? articleDay + ((weekday - today + 7) % 7)
    : articleDay - ((today - weekday + 7) % 7);
}

const relativeDays: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tonight', 0],
]);

function relativeDayAt(
  words: readonly Word[],
  at: number,
  articleDay: number | null,
): DateAt | null {
  const word = words[at];
  const shift = relativeDays.get(word?.folded ?? '');
  if (word === undefined || shift === undefined) return null;
  const day = articleDay === null ? null : articleDay + shift;
  return {
    to: at,
    value: {
      start: word.start,
      end: word.end,
      precision: 'day',
      days: day === null ? null : [day, day],
      month: null,
      day: null,
      weekday: null,
      bound: 'at',
      explicitYear: false,
      at,
    },
  };
}

/** "by 30 September", "until May": not later. "not before spring", "since", "from": not earlier. */
function boundBefore(words: readonly Word[], at: number, value: DateValue): DateBound {
  const lead = words.slice(Math.max(0, at - 4), at).map((w) => w.folded);
  if (lead.some((w) => w === 'before')) {
    const negated = words
      .slice(0, at)
      .some((w) =>
        /^(?:not|no|never|nobody|don't|won't|cannot|can't|unlikely|doesn't)$/u.test(w.folded),
      );
    return negated ? 'from' : 'by';
  }
  if (lead.some((w) => w === 'earliest' || w === 'earlier')) return 'from';
  const last = lead.filter((w) => w !== 'the' && w !== 'end' && w !== 'of').at(-1) ?? '';
  if (last === 'by') return 'by';
  return value.precision !== 'weekday' && (last === 'after' || last === 'from') ? 'from' : 'at';
}

/** "Tuesday, 11 March": the weekday says nothing more than the date beside it. */
function joinWeekdays(dates: readonly DateValue[]): DateValue[] {
  const joined: DateValue[] = [];
  for (const date of dates) {
    const previous = joined.at(-1);
    if (
      previous !== undefined &&
      previous.precision === 'weekday' &&
      date.precision === 'day' &&
      date.start - previous.end <= 6
    ) {
      joined[joined.length - 1] = {
        ...date,
        start: previous.start,
        weekday: previous.weekday,
        bound: previous.bound,
        at: previous.at,
      };
    } else joined.push(date);
  }
  return joined;
}
