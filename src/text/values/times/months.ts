const names = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const byName = new Map<string, number>([
  ...names.map((name, i) => [name, i + 1] as const),
  ...names.map((name, i) => [name.slice(0, 3), i + 1] as const),
  ['sept', 9],
]);

/** The month, 1 to 12, that a lower-case word names; null for any other word. "may" and "march" are for the caller to doubt. */
export function monthOf(folded: string): number | null {
  return byName.get(folded) ?? null;
}

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The weekday, 0 for Sunday, that a lower-case word names; null for any other word. */
export function weekdayOf(folded: string): number | null {
  const at = days.indexOf(folded.endsWith('s') ? folded.slice(0, -1) : folded);
  return at < 0 ? null : at;
}
