import { dayOf, monthDays } from './calendar.ts';
import { likelyYear } from './date-tense.ts';
import type { DateAt, DateContext } from './date-value.ts';
import { dateAt, gapBehind } from './date-value.ts';
import { monthOf } from './months.ts';
import type { Word } from '../../words.ts';
import { isFigure } from '../../words.ts';

/** Dates that name a day or a month: "11 March 2025", "March 11", "3–5 March", "2025-03-11", "03/11/2025", "May 1934". */
export function dayFormAt(context: DateContext, at: number): DateAt | null {
  return figuresAt(context, at) ?? dayMonthAt(context, at) ?? monthFirstAt(context, at);
}

function figuresAt(context: DateContext, at: number): DateAt | null {
  const { text, words } = context;
  const first = words[at];
  if (
    first === undefined ||
    !isFigure(first.text) ||
    !/^\d{1,4}(?:\.\d{1,2}\.\d{4})?$/u.test(first.text)
  )
    return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(first.text);
  if (dotted !== null) return dayIn(context, at, at, dotted[3], dotted[2], dotted[1]);
  const last = words[at + 2];
  if (last === undefined || last.end - first.start > 10) return null;
  const written = text.slice(first.start, last.end);
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/u.exec(written);
  if (iso !== null) return dayIn(context, at, at + 2, iso[1], iso[2], iso[3]);
  const slashed = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d\d)$/u.exec(written);
  if (slashed === null || (slashed[2] === '-' && slashed[4]?.length === 2)) return null;
  const year = slashed[4]?.length === 2 ? `20${slashed[4]}` : slashed[4];
  const american = dayIn(context, at, at + 2, year, slashed[1], slashed[3]);
  const british = dayIn(context, at, at + 2, year, slashed[3], slashed[1]);
  return nearer(context.articleDay, american, british);
}

/** "03/04/2025" is a day in April or in March: the one nearer to the article's day, without one the American. */
function nearer(articleDay: number | null, a: DateAt | null, b: DateAt | null): DateAt | null {
  if (a === null || b === null || articleDay === null) return a ?? b;
  return distance(articleDay, b) < distance(articleDay, a) ? b : a;
}

function distance(articleDay: number, { value }: DateAt): number {
  return Math.abs((value.days?.[0] ?? Infinity) - articleDay);
}

function dayIn(
  context: DateContext,
  at: number,
  to: number,
  ...written: readonly (string | undefined)[]
): DateAt | null {
  const [year = 0, month = 0, day = 0] = written.map(Number);
  const number = month < 1 || month > 12 ? null : dayOf(year, month, day);
  return number === null
    ? null
    : dateAt(context, at, to, {
        precision: 'day',
        days: [number, number],
        month,
        day,
        explicitYear: true,
      });
}

function dayOfMonth(word: Word | undefined): number | null {
  if (word === undefined || !isFigure(word.folded)) return null;
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word.folded);
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

/** The year that a word may be: 1000 to 2199 in four figures; null for any other word. */
export function yearOf(word: Word | undefined): number | null {
  return word !== undefined && isFigure(word.text) && /^(?:1\d|20|21)\d\d$/u.test(word.text)
    ? Number(word.text)
    : null;
}

/** A month counts when written with a capital. */
function namedMonth(word: Word | undefined): number | null {
  return word !== undefined && word.capital ? monthOf(word.folded) : null;
}

/** "11 March", "the 11th of March", "3–5 March", "3 and 4 March". */
function dayMonthAt(context: DateContext, at: number): DateAt | null {
  const { words } = context;
  const day = dayOfMonth(words[at]);
  if (day === null) return null;
  const range = dayRangeAt(context, at);
  const last = range?.to ?? at;
  const of = words[last + 1]?.folded === 'of' ? 1 : 0;
  const month = namedMonth(words[last + 1 + of]);
  if (month === null || !/^[ \u00a0-]$/u.test(gapBehind(context, last))) return null;
  return dayInMonth(context, at, last + 1 + of, month, day, range?.day ?? day);
}

function dayRangeAt(context: DateContext, at: number): { day: number; to: number } | null {
  const { words } = context;
  const linked = /^(?:to|and|or)$/u.test(words[at + 1]?.folded ?? '');
  if (!linked && !/^\s?[–-]\s?$/u.test(gapBehind(context, at))) return null;
  const to = linked ? at + 2 : at + 1;
  const day = dayOfMonth(words[to]);
  return day === null || day <= (dayOfMonth(words[at]) ?? 31) ? null : { day, to };
}

/** "March 11", "Mar. 11, 2025", "March 3–5", "March 2025", "in March". */
function monthFirstAt(context: DateContext, at: number): DateAt | null {
  const { words } = context;
  const month = namedMonth(words[at]);
  if (month === null) return null;
  const day = dayOfMonth(words[at + 1]);
  if (day === null || !/^\.?\s$/u.test(gapBehind(context, at)))
    return monthAlone(context, at, month);
  const range = /^[–-]$/u.test(gapBehind(context, at + 1)) ? dayRangeAt(context, at + 1) : null;
  return dayInMonth(context, at, range?.to ?? at + 1, month, day, range?.day ?? day);
}

function dayInMonth(
  context: DateContext,
  at: number,
  to: number,
  month: number,
  day: number,
  lastDay: number,
): DateAt {
  const written = yearBehind(context, to);
  const year = written?.year ?? likelyYear(context, at, month, day);
  const from = year === null ? null : dayOf(year, month, day);
  const until = year === null ? null : dayOf(year, month, lastDay);
  return dateAt(context, at, written?.to ?? to, {
    precision: 'day',
    days: from === null || until === null ? null : [from, until],
    month,
    day,
    explicitYear: written !== null,
  });
}

/** The year right behind words up to `to`: "March 2025", "March 11, 2025", "summer of 1988". */
export function yearBehind(context: DateContext, to: number): { year: number; to: number } | null {
  const { words } = context;
  const of = words[to + 1]?.folded === 'of' ? 1 : 0;
  const year = yearOf(words[to + 1 + of]);
  return year !== null && /^(?:[.,]{0,2}\s|-)$/u.test(gapBehind(context, to))
    ? { year, to: to + 1 + of }
    : null;
}

const monthLead =
  /^(?:in|by|of|until|till|since|from|to|before|after|during|through|between|late|early|mid|next|last|this|every|each|end)$/u;
/** Months that are also words or first names, and short forms that are names: alone they need a lead. */
const doubtfulMonth = /^(?:may|march|april|june|august)$/u;

function monthAlone(context: DateContext, at: number, month: number): DateAt | null {
  const written = yearBehind(context, at);
  if (written === null && !standsForMonth(context, at)) return null;
  const year = written?.year ?? likelyYear(context, at, month, null);
  return dateAt(context, at, written?.to ?? at, {
    precision: 'month',
    days: year === null ? null : monthDays(year, month),
    month,
    explicitYear: written !== null,
  });
}

function named(word: Word | undefined, gap: string): boolean {
  return word !== undefined && word.capital && !word.stop && gap === ' ';
}

/** False for "April Jones", "Theresa May" and "March on": a month without figures needs company that dates have. */
function standsForMonth(context: DateContext, at: number): boolean {
  const { words } = context;
  const previous = words[at - 1];
  const next = words[at + 1];
  if (named(next, gapBehind(context, at))) return false;
  if (previous !== undefined && monthLead.test(previous.folded)) return true;
  if (named(previous, gapBehind(context, at - 1)) && at > 1) return false;
  const folded = words[at]?.folded ?? '';
  return folded.length > 4 && !doubtfulMonth.test(folded);
}
