import type { Span } from '../text/span.ts';

/** The lines of a text, without their ends (LF, CRLF or CR); an empty text has one empty line. */
export function splitLines(text: string, from = 0): readonly Span[] {
  const lines: Span[] = [];
  let start = from;
  for (const { 0: ending, index } of text.matchAll(/\r\n|\n|\r/gu)) {
    if (index < from) continue;
    lines.push({ start, end: index });
    start = index + ending.length;
  }
  lines.push({ start, end: text.length });
  return lines;
}
