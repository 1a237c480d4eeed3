const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-04-28` as "28 April 2026", `2026-04` as "April 2026"; anything else as it is. */
function dateWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return iso;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

interface Dated {
  readonly published: string | null;
  readonly updated: string | null;
}

/** The latest date known, short: "28 Apr 2026"; null where none is. */
export function shortDateWords({ published, updated }: Dated): string | null {
  const latest = updated ?? published;
  if (latest === null) return null;
  return dateWords(latest).replace(/\p{L}+/u, (month) =>
    MONTHS.includes(month) ? month.slice(0, 3) : month,
  );
}

/** "28 April 2026", "updated 3 May 2026", "28 April 2026, updated 3 May 2026"; null where no date is known. */
export function datesWords({ published, updated }: Dated): string | null {
  if (updated === null || updated === published)
    return published === null ? null : dateWords(published);
  const later = `updated ${dateWords(updated)}`;
  return published === null ? later : `${dateWords(published)}, ${later}`;
}
