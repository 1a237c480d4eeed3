import type { Days } from './calendar.ts';
import type { DateContext, DatePrecision, DateValue } from './date-value.ts';
import { gapBehind } from './date-value.ts';

/** Shares of a stretch of time, from and to. */
const parts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [0, 0.34]],
  ['mid', [0.33, 0.67]],
  ['late', [0.66, 1]],
  ['start', [0, 0.2]],
  ['beginning', [0, 0.2]],
  ['middle', [0.33, 0.67]],
  ['end', [0.8, 1]],
  ['close', [0.8, 1]],
]);

const narrower: Readonly<Record<DatePrecision, DatePrecision>> = {
  year: 'season',
  season: 'month',
  month: 'week',
  week: 'week',
  day: 'day',
  weekday: 'weekday',
};

/** "Late April", "mid-2025", "the end of next week", "year's end": the part of the date that the words around it tell. */
export function narrowed(context: DateContext, date: DateValue): DateValue {
  if (date.precision === 'day' || date.precision === 'weekday') return date;
  const lead = leadingPart(context, date.at);
  if (lead === null) return date;
  return {
    ...date,
    start: context.words[lead.at]?.start ?? date.start,
    at: lead.at,
    precision: narrower[date.precision],
    days: date.days === null ? null : shareOf(date.days, lead.share),
  };
}

function leadingPart(
  context: DateContext,
  at: number,
): { at: number; share: readonly [number, number] } | null {
  const { words } = context;
  const previous = words[at - 1]?.folded ?? '';
  const direct = /^(?:early|mid|late)$/u.test(previous) ? parts.get(previous) : undefined;
  if (direct !== undefined && /^[ \u00a0-]$/u.test(gapBehind(context, at - 1)))
    return { at: at - 1, share: direct };
  const of = previous === 'the' ? at - 2 : at - 1;
  if (words[of]?.folded !== 'of') return null;
  const share = parts.get(words[of - 1]?.folded ?? '');
  return share === undefined ? null : { at: of - 1, share };
}

/** At least a day wide. */
function shareOf([from, to]: Days, [start, end]: readonly [number, number]): Days {
  const length = to - from + 1;
  const first = from + Math.floor(length * start);
  return [first, Math.max(first, from + Math.ceil(length * end) - 1)];
}
