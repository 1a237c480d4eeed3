import type { Word } from '../../words.ts';

/** The last word and the end of "5%", "5 per cent", "5 percentage points". */
export function percentBehind(
  text: string,
  words: readonly Word[],
  to: number,
): { to: number; end: number } | null {
  const end = words[to]?.end ?? 0;
  const sign = /^\s?%/u.exec(text.slice(end, end + 2));
  if (sign !== null) return { to, end: end + sign[0].length };
  const next = words[to + 1];
  const second = words[to + 2];
  if (next === undefined) return null;
  if (/^(?:percent|pc|pct)$/u.test(next.folded)) return { to: to + 1, end: next.end };
  const pair = `${next.folded} ${second?.folded ?? ''}`;
  return second !== undefined && /^(?:per cent|percentage points?)$/u.test(pair)
    ? { to: to + 2, end: second.end }
    : null;
}
