import type { Word } from '../../text/words.ts';

const longestLabel = 48;

/**
 * A label for a position from a source's own words: without marks of formatting, white space folded, at most 48
 * characters, cut between words with "…".
 */
export function labelOf(text: string): string {
  const plain = text
    .replace(/[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (plain.length <= longestLabel) return plain;
  const cut = plain.slice(0, longestLabel).replace(/(?<!\s)\s+\S*$/u, '');
  return `${cut.replace(/(?<![,;:–—-])[,;:–—-]+$/u, '')}…`;
}

/**
 * The words of a text from `start` on, up to the end of their clause or to `most` words, whichever comes first; "…" where
 * the clause goes on. Hyphenated words and identifiers ("RETRY_LIMIT", "index.html") are not taken apart.
 */
export function clauseFrom(
  text: string,
  words: readonly Word[],
  start: number,
  most: number,
): string {
  const behind = words.filter((word) => word.end > start);
  const from = startOfWhole(text, start);
  const limit = endOfWhole(text, behind[most - 1]?.end ?? text.length);
  const rest = text.slice(from);
  const clause =
    /^[^,;:.!?—–"“”()\n]+(?:(?:[,:]\d|\.[\p{L}\p{N}])[^,;:.!?—–"“”()\n]*)*/u.exec(rest)?.[0] ??
    rest;
  const cut = clause.slice(0, limit - from).trimEnd();
  return labelOf(cut.length < clause.trimEnd().length ? `${cut}…` : cut);
}

/** Where the word that is written across `end` ends: behind "profile" in "high-profile". */
function endOfWhole(text: string, end: number): number {
  const behind = text.slice(end, end + longestWhole);
  return end + (/^(?:[-’'_.\u2010\u2011]?[\p{L}\p{N}])*/u.exec(behind)?.[0].length ?? 0);
}

/** Where the word that is written across `start` begins: before "RETRY" in "RETRY_LIMIT". */
function startOfWhole(text: string, start: number): number {
  let from = start;
  while (start - from < longestWhole) {
    if (letter.test(text[from - 1] ?? '')) from -= 1;
    else if (inner.test(text[from - 1] ?? '') && letter.test(text[from - 2] ?? '')) from -= 2;
    else break;
  }
  return from;
}

const letter = /[\p{L}\p{N}]/u;
const inner = /[-_.\u2010\u2011]/u;
const longestWhole = 40;
