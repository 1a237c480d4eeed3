import type { Answer, Quote, Source } from '../answering/answer.ts';
import { answersIn } from '../answering/several/several-answers.ts';
import type { Document, Passage } from '../corpus/document.ts';
import { sliceOf } from '../text/span.ts';
import { citation } from './citation.ts';
import { plain } from './inline.ts';
import type { Block, Message } from './message.ts';
import { questionBlock } from './question-line.ts';
import { sourceLine } from './quote-line.ts';

/** A quote of an answer, and where it is from. */
export interface QuoteOfSource {
  readonly source: Source;
  readonly quote: Quote;
}

/**
 * Every quote an answer shows, in its order: those of the nearest passages, when nothing answers. Of several questions, the
 * quotes of each.
 */
export function quotesOf(answer: Answer): readonly QuoteOfSource[] {
  return answersIn(answer).flatMap(quotesOfOne);
}

function quotesOfOne(answer: Answer): readonly QuoteOfSource[] {
  const answers =
    answer.verdict === 'none'
      ? answer.nearest
      : answer.positions.flatMap((position) => position.answers);
  return answers.flatMap(({ source, quotes }) => quotes.map((quote) => ({ source, quote })));
}

/**
 * The paragraphs around a quote, with the quote strong: the one before, those it stands in, and the one after.
 * `page` of `pages` counts from 0.
 */
export function contextMessage(
  question: string,
  { source, quote }: QuoteOfSource,
  document: Document,
  { page, pages, actions }: { page: number; pages: number; actions: Message['actions'] },
): Message {
  const counted = pages > 1 ? ` (quote ${page + 1} of ${pages})` : '';
  const place = `Line ${quote.line}${quote.heading === null ? '' : `, under “${quote.heading}”`}`;
  return {
    tone: 'plain',
    blocks: [
      { kind: 'title', text: [plain(`In its context${counted}`)] },
      questionBlock(question),
      { kind: 'small', text: citation(source) },
      { kind: 'small', text: [plain(place)] },
      { kind: 'divider' },
      ...paragraphs(document, quote).map((passage) => paragraphBlock(document, passage, quote)),
    ],
    actions,
  };
}

/** What the quote stands in, and one paragraph on either side; headings between them come along. */
function paragraphs({ passages }: Document, quote: Quote): readonly Passage[] {
  const first = passages.findIndex(({ end }) => end > quote.start);
  if (first === -1) return [];
  const after = passages.findIndex(({ start }) => start >= quote.end);
  const last = after === -1 ? passages.length : after;
  return passages.slice(neighbour(passages, first, -1), neighbour(passages, last - 1, 1) + 1);
}

/** The place of the next passage that is more than a heading; where there is none, the last one that way. */
function neighbour(passages: readonly Passage[], from: number, step: 1 | -1): number {
  let at = from;
  do at += step;
  while (passages[at]?.kind === 'heading');
  return Math.min(Math.max(at, 0), passages.length - 1);
}

function paragraphBlock({ text }: Document, passage: Passage, quote: Quote): Block {
  const words = sliceOf(text, passage);
  if (passage.kind === 'heading') return { kind: 'label', text: [plain(words)] };
  const start = Math.max(quote.start, passage.start) - passage.start;
  const end = Math.min(quote.end, passage.end) - passage.start;
  return { kind: 'quote', text: sourceLine(words, start < end ? [{ start, end }] : []) };
}
