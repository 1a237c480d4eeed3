import { partsOfDay } from './calendar.ts';
import { unitAt } from './calendar-unit-forms.ts';
import { agoAt } from '../amounts/counted-forms.ts';
import { speaksOfFuture } from './date-tense.ts';
import type { DateAt, DateContext } from './date-value.ts';
import { dateAt } from './date-value.ts';
import { feastAt } from './feasts.ts';
import { weekdayOf } from './months.ts';

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
