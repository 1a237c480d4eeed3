const millisecondsADay = 86_400_000;

/** First and last day of a stretch of time, both included, as days since 1970-01-01. */
export type Days = readonly [from: number, to: number];

/** Days since 1970-01-01 of an ISO date; null for none and for a day that no calendar has. */
export function dayNumber(iso: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '');
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Days since 1970-01-01 of a day of the (proleptic) Gregorian calendar; null where there is no such day. */
export function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? Math.round(date.getTime() / millisecondsADay)
    : null;
}

/** All days of a month, 1 to 12; months beyond 12 are those of the next year. */
export function monthDays(year: number, month: number): Days {
  return [firstOfMonth(year, month), firstOfMonth(year, month + 1) - 1];
}

/** All days from the first day of one year to the last of another. */
export function yearDays(from: number, to = from): Days {
  return [firstOfMonth(from, 1), firstOfMonth(to, 13) - 1];
}

function firstOfMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, 1);
  return Math.round(date.getTime() / millisecondsADay);
}

/** Year, month (1 to 12), day of the month and weekday (0 for Sunday) of a day. */
export function partsOfDay(day: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
} {
  const date = new Date(day * millisecondsADay);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** The week, Monday to Sunday, that lies `shift` weeks after that of a day. */
export function weekDays(day: number, shift: number): Days {
  const monday = day - ((partsOfDay(day).weekday + 6) % 7) + 7 * shift;
  return [monday, monday + 6];
}
