import type { Word } from '../../text/words.ts';

const longestLabel = 48;

/**
 * A label for a position from a source's own words: without marks of formatting, white space folded, at most 48
 * characters, cut between words with "…".
 */
export function labelOf(text: string): string {
  const plain = text.replace(/[*_`]/gu, '').replace(/\s+/gu, ' ').trim();
  if (plain.length <= longestLabel) return plain;
  const cut = plain.slice(0, longestLabel).replace(/(?<!\s)\s+\S*$/u, '');
  return `${cut.replace(/(?<![,;:–—-])[,;:–—-]+$/u, '')}…`;
}

/**
 * The words of a text from `start` on, up to the end of their clause or to `most` words, whichever comes first; "…" where
 * the clause goes on. Hyphenated words are not taken apart.
 */
export function clauseFrom(
  text: string,
  words: readonly Word[],
  start: number,
  most: number,
): string {
  const behind = words.filter((word) => word.end > start);
  const limit = wholeWord(text, behind[most - 1]?.end ?? text.length);
  const rest = text.slice(start);
  const clause = /^[^,;:.!?—–"“”()\n]+(?:[.,:]\d[^,;:.!?—–"“”()\n]*)*/u.exec(rest)?.[0] ?? rest;
  const cut = clause.slice(0, limit - start).trimEnd();
  return labelOf(cut.length < clause.trimEnd().length ? `${cut}…` : cut);
}

/** Where the word that is written across `end` ends: behind "profile" in "high-profile". */
function wholeWord(text: string, end: number): number {
  return (
    end + (/^(?:[-’'\u2010\u2011]?[\p{L}\p{N}])*/u.exec(text.slice(end, end + 40))?.[0].length ?? 0)
  );
}
