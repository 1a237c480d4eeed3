import type { Span } from '../text/span.ts';

const LF = 10;
const CR = 13;

/** The lines of a text, without their ends (LF, CRLF or CR); an empty text has one empty line. */
export function splitLines(text: string, from = 0): readonly Span[] {
  const lines: Span[] = [];
  let start = from;
  // Letter by letter: a text of nothing but line ends would make a million matches of a pattern.
  for (let end = from; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code !== LF && code !== CR) continue;
    lines.push({ start, end });
    if (code === CR && text.charCodeAt(end + 1) === LF) end += 1;
    start = end + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}
