import type { Span } from '../text/span.ts';
import { plain, strong } from './inline.ts';
import type { Inline, InlinePiece } from './message.ts';

/**
 * A document's words as a line: letters unchanged, the highlighted ones strong. The marks of Markdown that stand around
 * words (`**`, the address of a link) are hidden, for they are the file's and not the article's.
 */
export function sourceLine(text: string, highlights: readonly Span[]): Inline {
  const hidden = hiddenMarks(text);
  const pieces: InlinePiece[] = [];
  let at = 0;
  for (const { start, end } of highlights) {
    pieces.push(
      plain(shown(text, { start: at, end: start }, hidden)),
      strong(shown(text, { start, end }, hidden)),
    );
    at = end;
  }
  pieces.push(plain(shown(text, { start: at, end: text.length }, hidden)));
  return pieces.filter((piece) => piece.text !== '');
}

/** `**` beside a letter, and `](address)` with the bracket before it. Digits on both sides (2**3) are arithmetic. */
const BOLD_MARK = /(?<!\*)\*\*(?!\*)/g;
const LINK = /(!?\[)([^[\]\n]{1,300})(\]\([^()\s]{1,500}\))/g;

function hiddenMarks(text: string): Span[] {
  const bold = [...text.matchAll(BOLD_MARK)]
    .filter(({ index }) => !/^\d\*\*\d$/.test(text.slice(Math.max(0, index - 1), index + 3)))
    .map(({ index }) => ({ start: index, end: index + 2 }));
  const links = [...text.matchAll(LINK)].flatMap(
    ({ index, 0: whole, 1: open = '', 3: close = '' }) => [
      { start: index, end: index + open.length },
      { start: index + whole.length - close.length, end: index + whole.length },
    ],
  );
  return [...bold, ...links].toSorted((a, b) => a.start - b.start);
}

/** The text under a span without what is hidden. */
function shown(text: string, { start, end }: Span, hidden: readonly Span[]): string {
  let letters = '';
  let at = start;
  for (const mark of hidden) {
    if (mark.end <= at || mark.start >= end) continue;
    letters += text.slice(at, Math.max(at, mark.start));
    at = mark.end;
  }
  return letters + text.slice(at, Math.max(at, end));
}
