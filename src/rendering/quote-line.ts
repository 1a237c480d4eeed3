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

/** `**` and `***`, which a quote may hold one of; `](address)` with the bracket before it. Digits on both sides (2**3) are arithmetic. */
const BOLD_MARK = /(?<!\*)\*{2,3}(?!\*)/g;
const LINK = /(!?\[)([^[\]\n]{1,300})(\]\([^()\s]{1,500}\))/g;

function hiddenMarks(text: string): Span[] {
  const bold = [...text.matchAll(BOLD_MARK)]
    .filter(
      ({ index, 0: mark }) =>
        !/^\d\*+\d$/.test(text.slice(Math.max(0, index - 1), index + mark.length + 1)),
    )
    .map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }));
  const links = [...text.matchAll(LINK)].flatMap(
    ({ index, 0: whole, 1: open = '', 3: close = '' }) => [
      { start: index, end: index + open.length },
      { start: index + whole.length - close.length, end: index + whole.length },
    ],
  );
  return [...bold, ...pairedMarks(text), ...links].toSorted((a, b) => a.start - b.start);
}

/** `*word*`, `_word_` and `__word__`: marks that open before a word and close behind one. */
const PAIR =
  /(?<![\p{L}\p{N}_*\\])(?<open>\*|__?)(?=[^\s*_])(?:[^\n*_]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])|\*\*)*?(?<=[^\s*_\\])(?<close>\k<open>(?=\*\*(?!\*))|\k<open>)(?![\p{L}\p{N}_])/gu;

function pairedMarks(text: string): Span[] {
  return [...text.matchAll(PAIR)].flatMap(({ index, 0: whole, groups }) => {
    const length = groups?.['open']?.length ?? 0;
    const end = index + whole.length;
    // `__init__` is a name in a program.
    if (length === 2 && /^__[a-z]+__$/.test(whole)) return [];
    return [
      { start: index, end: index + length },
      { start: end - length, end },
    ];
  });
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
