import type {
  Answer,
  Position,
  Quote,
  Silence,
  SourceAnswer,
  Verdict,
} from '../answering/answer.ts';
import type { Document } from '../corpus/document.ts';
import { citation, mark } from './citation.ts';
import { countOf, finding } from './finding.ts';
import { plain } from './inline.ts';
import type { Block, Entry, Message } from './message.ts';
import { questionBlock, understoodBlocks } from './question-line.ts';
import { sourceLine } from './quote-line.ts';
import { shorten } from './shorten.ts';

/**
 * An answer as a message: the finding in one line, then every position with its sources, each quoted and cited, then who
 * is silent. With `none`, the nearest passages, marked as not answering. `documents` are the library's, for the numbers
 * of the silent; `actions` are the buttons under it; `typed` is what was written, where that was understood as the question.
 */
export function answerMessage(
  answer: Answer,
  documents: readonly Document[],
  actions: Message['actions'] = [],
  typed: string | null = null,
): Message {
  const blocks: Block[] = [
    { kind: 'title', text: [plain(finding(answer))] },
    ...(typed === null
      ? [questionBlock(answer.question)]
      : understoodBlocks(typed, answer.question)),
    ...noticeBlocks(answer),
    ...bodyBlocks(answer),
    ...silenceBlocks(answer, documents),
  ];
  return { tone: answer.verdict, blocks, entryNoun: { one: 'source', many: 'sources' }, actions };
}

function noticeBlocks({ notice }: Answer): Block[] {
  return notice === null ? [] : [{ kind: 'paragraph', text: [plain(notice)] }];
}

function bodyBlocks(answer: Answer): Block[] {
  switch (answer.verdict) {
    case 'conflict':
      return answer.positions.flatMap((position, group) => [
        DIVIDER,
        ...positionBlocks(position, group, heading(position)),
      ]);
    case 'agreement':
    case 'single':
      return answer.positions.flatMap((position, group) => [
        DIVIDER,
        // The finding has named the first.
        ...positionBlocks(position, group, group === 0 ? null : heading(position)),
      ]);
    case 'none':
      return nearestBlocks(answer.nearest);
  }
}

const DIVIDER: Block = { kind: 'divider' };

function heading({ label, answers }: Position): string {
  const words = label === null ? 'Also on this, without a clear answer' : shorten(label, 120);
  return `${words} (${countOf(answers.length, 'source')})`;
}

function positionBlocks({ answers }: Position, group: number, label: string | null): Block[] {
  return answers.flatMap((answer, place) => {
    const entry = { group, place, name: mark(answer.source.number) };
    const first: Block[] =
      place === 0 && label !== null ? [{ kind: 'label', text: [plain(label)], entry }] : [];
    return [...first, ...sourceBlocks(answer, entry)];
  });
}

function nearestBlocks(nearest: readonly SourceAnswer[]): Block[] {
  if (nearest.length === 0) return [];
  return [
    DIVIDER,
    { kind: 'label', text: [plain('Nearest passages; they do not answer the question')] },
    ...nearest.flatMap((answer, place) =>
      sourceBlocks(answer, { group: 0, place, name: mark(answer.source.number) }),
    ),
  ];
}

function sourceBlocks({ source, quotes, copies }: SourceAnswer, entry: Entry): Block[] {
  return [
    ...quotes.flatMap((quote) => quoteBlocks(quote, entry)),
    { kind: 'small', text: [...citation(source), plain(copiesWords(copies))], entry },
  ];
}

/** The source's words, and below them ours, never mixed. */
function quoteBlocks({ text, highlights, note }: Quote, entry: Entry): Block[] {
  const quote: Block = { kind: 'quote', text: sourceLine(text, highlights), entry };
  if (note === null) return [quote];
  return [
    quote,
    { kind: 'small', text: [plain(`(our note: ${shorten(note, NOTE_LENGTH)})`)], entry },
  ];
}

const NOTE_LENGTH = 160;

function copiesWords(copies: readonly string[]): string {
  const [first] = copies;
  if (first === undefined) return '';
  const others = copies.length === 1 ? '' : ` and ${countOf(copies.length - 1, 'other file')}`;
  return ` · repeated in ${shorten(first, 60)}${others}`;
}

function silenceBlocks({ verdict, silent }: Answer, documents: readonly Document[]): Block[] {
  if (silent.count === 0) return [];
  return [DIVIDER, { kind: 'small', text: [plain(silenceWords(verdict, silent, documents))] }];
}

function silenceWords(
  verdict: Verdict,
  { count, files }: Silence,
  documents: readonly Document[],
): string {
  const sources = countOf(count, 'source');
  // All are silent then: their numbers say nothing.
  if (verdict === 'none') return `Searched: ${sources}.`;
  const numbers = numbersOf(files, documents).map(mark).join(' ');
  const rest = count > files.length ? ' …' : '';
  return `${sources} ${count === 1 ? 'says' : 'say'} nothing on this${numbers === '' ? '' : `: ${numbers}${rest}`}`;
}

function numbersOf(files: readonly string[], documents: readonly Document[]): number[] {
  const wanted = new Set(files);
  return documents.filter(({ file }) => wanted.has(file)).map(({ number }) => number);
}
