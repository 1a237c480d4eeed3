/** A stretch of a text: UTF-16 offsets, `start` included, `end` excluded, `0 ≤ start ≤ end ≤ text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether a span lies in another, ends included. */
export function liesIn(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The text under a span, letter for letter. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The span without the white space at its ends; empty at its start when it holds nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b);
}
