import type { Days } from './calendar.ts';
import { monthDays, partsOfDay, yearDays } from './calendar.ts';
import { likelyYear } from './date-tense.ts';
import type { DateAt, DateContext } from './date-value.ts';
import { dateAt, gapBehind } from './date-value.ts';
import { yearBehind, yearOf } from './day-forms.ts';
import { isFigure } from '../../words.ts';
import { labelWords } from '../names/labels.ts';
import { isPluralNoun } from '../amounts/plural.ts';
import { units } from '../amounts/units.ts';

/** Dates as wide as a season or wider: seasons, quarters, years, decades, centuries. */
export function yearFormAt(context: DateContext, at: number): DateAt | null {
  return (
    seasonAt(context, at) ??
    quarterAt(context, at) ??
    centuryAt(context, at) ??
    decadeAt(context, at) ??
    eraYearAt(context, at) ??
    yearAt(context, at)
  );
}

/** First and last month of the northern seasons of the weather services; winter ends in the next year. */
const seasons: ReadonlyMap<string, Days> = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['fall', [9, 11]],
  ['winter', [12, 14]],
]);

function seasonAt(context: DateContext, at: number): DateAt | null {
  const { words } = context;
  const folded = words[at]?.folded ?? '';
  const months = seasons.get(folded);
  if (months === undefined || words[at - 1]?.folded === 'a') return null;
  const written = yearBehind(context, at);
  if (written === null && !standsForSeason(folded, words[at - 1]?.folded ?? '')) return null;
  const year = written?.year ?? likelyYear(context, at, months[0], null);
  return dateAt(context, at, written?.to ?? at, {
    precision: 'season',
    days: year === null ? null : [monthDays(year, months[0])[0], monthDays(year, months[1])[1]],
    explicitYear: written !== null,
  });
}

/** "Spring" and "fall" are verbs and more; "autumn", "summer" and "winter" can only be seasons. */
function standsForSeason(folded: string, previous: string): boolean {
  if (folded === 'fall') return /^(?:last|next|this|early|late)$/u.test(previous);
  if (folded !== 'spring') return true;
  return /^(?:last|next|this|in|by|the|of|until|before|after|since|early|late|mid)$/u.test(
    previous,
  );
}

const ordinals: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['final', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);

/** "Q3 2025", "the third quarter of last year", "the second half of 2024". */
function quarterAt(context: DateContext, at: number): DateAt | null {
  const { words } = context;
  const written = words[at]?.text ?? '';
  const short = written.length === 2 ? /^([QH])([1-4])$/u.exec(written) : null;
  const half = short?.[1] === 'H' || words[at + 1]?.folded === 'half';
  const part = short === null ? ordinals.get(words[at]?.folded ?? '') : Number(short[2]);
  if (part === undefined || (half && part > 2)) return null;
  if (short === null && !half && words[at + 1]?.folded !== 'quarter') return null;
  const named = short === null ? at + 1 : at;
  const year = yearBehind(context, named) ?? relativeYear(context, named);
  if (year === null && (short === null || half)) return null;
  const length = half ? 6 : 3;
  const first = (part - 1) * length + 1;
  const resolved = year?.year ?? likelyYear(context, at, first, null);
  return dateAt(context, at, year?.to ?? named, {
    precision: 'season',
    days:
      resolved === null
        ? null
        : [monthDays(resolved, first)[0], monthDays(resolved, first + length - 1)[1]],
    explicitYear: year !== null && yearBehind(context, named) !== null,
  });
}

/** "of next year", "of the year": a year told by the article's. */
function relativeYear(
  { words, articleDay }: DateContext,
  to: number,
): { year: number | null; to: number } | null {
  if (words[to + 1]?.folded !== 'of' || words[to + 3]?.folded !== 'year') return null;
  const shift = { last: -1, this: 0, the: 0, next: 1 }[words[to + 2]?.folded ?? ''];
  if (shift === undefined) return null;
  return { year: articleDay === null ? null : partsOfDay(articleDay).year + shift, to: to + 3 };
}

const spelledCenturies =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** "The 19th century". */
function centuryAt(context: DateContext, at: number): DateAt | null {
  const { words } = context;
  if (words[at + 1]?.folded !== 'century' || isBeforeChrist(context, at + 1)) return null;
  const folded = words[at]?.folded ?? '';
  const figure = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(folded);
  const spelled = spelledCenturies.indexOf(folded);
  const century = figure === null ? (spelled < 0 ? 0 : spelled + 10) : Number(figure[1]);
  if (century < 1 || century > 30) return null;
  const days = yearDays((century - 1) * 100 + 1, century * 100);
  return dateAt(context, at, at + 1, { precision: 'year', days, explicitYear: true });
}

/** "The 1980s", "the 80s"; not "in her 80s". */
function decadeAt(context: DateContext, at: number): DateAt | null {
  const { words } = context;
  const folded = words[at]?.folded ?? '';
  const match = isFigure(folded) ? /^(\d\d|1\d|20)?(\d0)s$/u.exec(folded) : null;
  if (match === null) return null;
  const before = words[at - 1]?.folded ?? '';
  if (match[1] === undefined && !/^(?:the|early|late|mid)$/u.test(before)) return null;
  const century = match[1] ?? (Number(match[2]) < 30 ? '20' : '19');
  const from = Number(`${century}${match[2]}`);
  const days = yearDays(from, from + 9);
  return dateAt(context, at, at, { precision: 'year', days, explicitYear: true });
}

/** "112 BC", "330 BCE", "79 AD", "AD 79"; years before Christ count from 0, as astronomers count them. */
function eraYearAt(context: DateContext, at: number): DateAt | null {
  const { words } = context;
  const leads = words[at]?.text === 'AD';
  const figure = words[leads ? at + 1 : at]?.text ?? '';
  if (!isFigure(figure) || !/^\d{1,4}$/u.test(figure)) return null;
  const era = leads ? 'AD' : words[at + 1]?.text.replaceAll('.', '');
  if (!/^(?:BCE?|CE|AD)$/u.test(era ?? '')) return null;
  const year = era?.startsWith('B') === true ? 1 - Number(figure) : Number(figure);
  return dateAt(context, at, at + 1, {
    precision: 'year',
    days: yearDays(year),
    explicitYear: true,
  });
}

const yearLead =
  /^(?:in|since|by|from|until|till|to|during|after|before|around|circa|early|late|mid|and|about|between|spring|summer|autumn|winter|built|year|through|c)$/u;

/** "1934", "1998–2003", "2024/25"; a figure before what it counts is no year. */
function yearAt(context: DateContext, at: number): DateAt | null {
  const year = yearOf(context.words[at]);
  if (year === null || countsSomething(context, at) || isBeforeChrist(context, at)) return null;
  const range = yearRangeEnd(context, at, year);
  const days = yearDays(year, range ?? year);
  const to = range === null ? at : at + 1;
  return dateAt(context, at, to, { precision: 'year', days, explicitYear: true });
}

function countsSomething({ text, words }: DateContext, at: number): boolean {
  const word = words[at];
  const previous = words[at - 1];
  const next = words[at + 1];
  if (word === undefined) return true;
  if (/[$€£¥₹#]\s?$/u.test(text.slice(Math.max(0, word.start - 2), word.start))) return true;
  if (/^\s?[%$€£°]/u.test(text.slice(word.end, word.end + 2))) return true;
  // "All Saints' Day 1887" is a day of that year, "day 12" is not.
  const isFeast = previous?.capital === true && previous.folded === 'day';
  if (
    previous !== undefined &&
    !isFeast &&
    (previous.folded === 'at' || labelWords.has(previous.folded))
  )
    return true;
  if (next === undefined || !/^[ \u00a0-]?$/u.test(text.slice(word.end, next.start))) return false;
  if (units.has(next.folded) && next.folded !== 'in') return true;
  return isPluralNoun(next) && !yearLead.test(previous?.folded ?? '');
}

function isBeforeChrist({ words }: DateContext, at: number): boolean {
  return /^(?:bc|bce)$/u.test(words[at + 1]?.folded ?? '');
}

/** The last year of "1998–2003" or "2024/25"; null for a year alone. */
function yearRangeEnd(context: DateContext, at: number, from: number): number | null {
  if (!/^[–/-]$/u.test(gapBehind(context, at))) return null;
  const next = context.words[at + 1];
  const short = /^\d\d$/u.test(next?.text ?? '') ? from - (from % 100) + Number(next?.text) : null;
  const to = yearOf(next) ?? short;
  return to !== null && to > from ? to : null;
}
