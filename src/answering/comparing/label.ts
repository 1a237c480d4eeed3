const longestLabel = 48;

/**
 * A label for a position from a source's own words: without marks of formatting, white space folded, at most 48
 * characters, cut between words with "…".
 */
export function labelOf(text: string): string {
  const plain = text.replace(/[*_`]/gu, '').replace(/\s+/gu, ' ').trim();
  if (plain.length <= longestLabel) return plain;
  const cut = plain.slice(0, longestLabel).replace(/\s+\S*$/u, '');
  return `${cut.replace(/[,;:–—-]+$/u, '')}…`;
}
