import type { Document, Passage } from '../../corpus/document.ts';
import { splitLines } from '../../corpus/lines.ts';
import type { Span } from '../../text/span.ts';
import { sliceOf } from '../../text/span.ts';

/** Where an article tells something of itself. */
export interface OwnWords {
  /** A line of the document, or a sentence of it. */
  readonly span: Span;
  /** Index of the passage it stands in. */
  readonly passage: number;
  /** The telling words: within `span`, as offsets into the document. */
  readonly told: Span;
  /** What is told, in short words. */
  readonly label: string;
}

/** A line of a passage, without the white space around it. */
export interface Line extends Span {
  readonly passage: number;
  readonly text: string;
}

/** No byline is as long; a longer line is a paragraph. */
export const longestLine = 300;

/** The lines of the passages that are wanted, but those too long to be any. */
export function linesOf(document: Document, wanted: (passage: Passage) => boolean): Line[] {
  return document.passages.flatMap((passage, at) => {
    if (!wanted(passage)) return [];
    return splitLines(sliceOf(document.text, passage)).flatMap(({ start, end }): Line[] => {
      const raw = document.text.slice(passage.start + start, passage.start + end);
      const text = raw.trim();
      const from = passage.start + start + raw.indexOf(text);
      return text === '' || text.length > longestLine
        ? []
        : [{ start: from, end: from + text.length, passage: at, text }];
    });
  });
}

export function isMetadata({ kind }: Passage): boolean {
  return kind === 'metadata';
}

/** Where words stand in a line, whatever their capitals; null for nowhere. */
export function spanOf(line: Line, words: string): Span | null {
  const exact = line.text.indexOf(words);
  const at = exact >= 0 ? exact : line.text.toLowerCase().indexOf(words.toLowerCase());
  if (at < 0 || words === '') return null;
  const isWhole =
    !/[\p{L}\p{N}]/u.test(line.text.charAt(at - 1)) &&
    !/[\p{L}\p{N}]/u.test(line.text.charAt(at + words.length));
  return isWhole ? { start: line.start + at, end: line.start + at + words.length } : null;
}

/** What a line tells by some words of it; null where they do not stand there. */
export function wordsTold(line: Line, words: string): OwnWords | null {
  const span = spanOf(line, words);
  if (span === null) return null;
  const { start, end, passage } = line;
  return { span: { start, end }, passage, told: span, label: words };
}
