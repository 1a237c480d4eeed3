import type { Word } from '../words.ts';
import { monthOf } from './months.ts';

/** Words after which a number names a thing and counts nothing. */
const labels = new Set(
  `no number nr line route pier page chapter section article version part phase room gate terminal flight channel
  bus tram train highway road platform level stage round apt suite unit figure table volume issue season episode
  grade class type model mark category group level page day`.split(/\s+/u),
);

/**
 * True when the number at words `at` to `to` is no figure: part of a date, a time of day, a score, a telephone number,
 * or a label such as "pier 4" and "Puddle Kart 3".
 */
export function isDateOrLabel(
  text: string,
  words: readonly Word[],
  at: number,
  to: number,
): boolean {
  const first = words[at];
  const last = words[to];
  if (first === undefined || last === undefined) return true;
  const before = text.slice(Math.max(0, first.start - 2), first.start);
  const after = text.slice(last.end, last.end + 2);
  if (/[$€£¥₹₽₩]\s?$/u.test(before) || /^\s?%/u.test(after)) return false;
  if (/[:/]$/u.test(before) || /^[:/]\d/u.test(after)) return true;
  if (/\d[–-]$/u.test(before) || /^[–-]\d/u.test(after)) return true;
  const previous = words[at - 1];
  const next = words[to + 1];
  if (next !== undefined && /^(?:am|pm|o'clock|oclock|ad|bc|bce|ce)$/u.test(next.folded))
    return true;
  if (/^\s?[ap]\.\s?m\b/iu.test(text.slice(last.end, last.end + 6))) return true;
  if (isDay(words, at) || isYear(first, previous, next)) return true;
  return previous !== undefined && isLabel(text, previous, first, words[at - 2]);
}

function isDay(words: readonly Word[], at: number): boolean {
  const value = Number(words[at]?.folded);
  if (!Number.isInteger(value) || value < 1 || value > 31) return false;
  const previous = words[at - 1];
  const next = words[at + 1];
  return (
    (next !== undefined && next.capital && monthOf(next.folded) !== null) ||
    (previous !== undefined && previous.capital && monthOf(previous.folded) !== null)
  );
}

const yearLeads = new Set(
  'in since by of from until till to during after before around circa early late mid between spring summer autumn fall winter'.split(
    ' ',
  ),
);

function isYear(word: Word, previous: Word | undefined, next: Word | undefined): boolean {
  if (!/^(?:1[0-9]|20)\d\d$/u.test(word.text)) return false;
  if (previous === undefined || next === undefined || yearLeads.has(previous.folded)) return true;
  if (monthOf(previous.folded) !== null || /^\d{1,2}$/u.test(previous.folded)) return true;
  // "the 2026 summit", "Build 2026": four digits without a comma are a year unless something plural is counted.
  return previous.capital || previous.folded === 'the' || next.stop || !next.folded.endsWith('s');
}

function isLabel(
  text: string,
  previous: Word,
  word: Word,
  beforePrevious: Word | undefined,
): boolean {
  const gap = text.slice(previous.end, word.start);
  if (!/^[\s.#-]{1,2}$/u.test(gap) || !/^\d/u.test(word.text)) return false;
  if (labels.has(previous.folded)) return true;
  // "Puddle Kart 3", "Boeing 737": a capital in mid-sentence names a thing; "In 40 years" does not.
  return (
    previous.capital &&
    !previous.stop &&
    !/^[A-Z]{2,}$/u.test(previous.text) &&
    (beforePrevious?.capital ?? false)
  );
}
