import type { Span } from '../../span.ts';

/** What may stand between the two ends: "7 a.m. *to* 9 p.m.", "9*–*5". */
const to = /^\s?(?:to|till|until|[–-])\s?$/iu;
/** "*Between* 9 a.m. *and* noon"; "at 9 a.m. and 5 p.m." are two times. */
const between = /\bbetween\s$/iu;
const and = /^\sand\s$/iu;

/** The times from one to another within which a time of day stands as one end: "from *7 a.m. to 9 p.m.*"; null for none. `clocks`: in order. */
export function clockRangeAt(text: string, clocks: readonly Span[], clock: Span): Span | null {
  for (const [i, from] of clocks.entries()) {
    const until = clocks[i + 1];
    if (until === undefined) continue;
    const link = text.slice(from.end, until.start);
    const isBetween = and.test(link) && between.test(text.slice(0, from.start));
    if (!to.test(link) && !isBetween) continue;
    const isEnd = clock.start === from.start || clock.start === until.start;
    if (isEnd) return { start: from.start, end: until.end };
  }
  return null;
}
