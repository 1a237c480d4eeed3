/** A date as an article writes it, read. */
export interface WrittenDate {
  /** `2026-04-28`; null where the year is neither written nor known. */
  readonly iso: string | null;
  /** Where it stands in what was read. */
  readonly start: number;
  readonly end: number;
}

/** The months in the languages of the European press, by number; English first, with its abbreviations. */
const MONTHS: readonly string[] = [
  'january|jan|janvier|januar|enero|gennaio|janeiro|januari',
  'february|feb|février|februar|febrero|febbraio|fevereiro|februari',
  'march|mar|mars|märz|marzo|março|maart|marts',
  'april|apr|avril|abril|aprile',
  'may|mai|mayo|maggio|maio|mei|maj',
  'june|jun|juin|juni|junio|giugno|junho',
  'july|jul|juillet|juli|julio|luglio|julho',
  'august|aug|août|agosto|augustus|augusti',
  'september|sept|sep|septembre|septiembre|settembre|setembro',
  'october|oct|octobre|oktober|octubre|ottobre|outubro',
  'november|nov|novembre|noviembre|novembro',
  'december|dec|décembre|dezember|diciembre|dicembre|dezembro|desember',
];

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) =>
    names.split('|').map((name): [string, number] => [name, index + 1]),
  ),
);

// The longest names first, lest "mar" be read in "march".
const NAMES = [...MONTH_NUMBERS.keys()].toSorted((a, b) => b.length - a.length).join('|');
const MONTH = `(${NAMES})(?!\\p{L})\\.?`;
const DAY = '(?<![\\d.,/-])(\\d{1,2})(?:st|nd|rd|th|er|\\.)?';

interface Parts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Each way of writing a date, with how its groups are read; the earliest match in the text wins. */
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[]) => Parts;
}[] = [
  {
    pattern: /\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/gu,
    read: ([year = '', month = '', day = '']) => parts(year, Number(month), day),
  },
  {
    // 03/19/2025 is American, 19/03/2025 can only be the other order; where both are possible, American: of English
    // pages that write dates in figures, most are.
    pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/gu,
    read: ([first = '', second = '', year = '']) =>
      Number(first) > 12 ? parts(year, Number(second), first) : parts(year, Number(first), second),
  },
  {
    pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\.?\d)/gu,
    read: ([day = '', month = '', year = '']) => parts(year, Number(month), day),
  },
  {
    pattern: new RegExp(`${DAY} (?:of |de )?${MONTH}(?:,?(?: de)? (\\d{4})(?!\\d))?`, 'giu'),
    read: ([day = '', month = '', year = '']) => parts(year, monthNumber(month), day),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})${MONTH} ${DAY}(?!\\d)(?:,? (\\d{4})(?!\\d))?`, 'giu'),
    read: ([month = '', day = '', year = '']) => parts(year, monthNumber(month), day),
  },
];

function parts(year: string, month: number, day: string): Parts {
  return { year: year === '' ? null : Number(year), month, day: Number(day) };
}

function monthNumber(name: string): number {
  return MONTH_NUMBERS.get(name.toLowerCase()) ?? 0;
}

/**
 * The dates written in a short text, in order. Months in words, `2025-03-16`, `03/19/2025`, `19.3.2025`;
 * a date that the calendar does not have is left out.
 *
 * @param year the year that dates without one are in, or null when that is not known
 */
export function findDates(text: string, year: number | null = null): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const written = read(match.slice(1).map((group) => group ?? ''));
      const known = written.year ?? year;
      if (!isOnCalendar(known ?? 2024, written)) continue;
      const iso = known === null ? null : isoOf(known, written);
      found.push({ iso, start: match.index, end: match.index + match[0].length });
    }
  }
  return withoutOverlaps(found.toSorted((a, b) => a.start - b.start || b.end - a.end));
}

/** The first date of a short text as `2026-04-28`, or null. */
export function readDate(text: string, year: number | null = null): string | null {
  return findDates(text.slice(0, 200), year)[0]?.iso ?? null;
}

function withoutOverlaps(dates: readonly WrittenDate[]): readonly WrittenDate[] {
  let end = 0;
  return dates.filter((date) => {
    const free = date.start >= end;
    if (free) ({ end } = date);
    return free;
  });
}

function isOnCalendar(year: number, { month, day }: Parts): boolean {
  if (year < 1400 || year > 2999 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoOf(year: number, { month, day }: Parts): string {
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
