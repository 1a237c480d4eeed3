import type { Quote, SourceAnswer } from '../answering/answer.ts';
import { citation } from './citation.ts';
import { countOf } from './finding.ts';
import { plain } from './inline.ts';
import type { Block, Entry } from './message.ts';
import { sourceLine } from './quote-line.ts';
import { shorten } from './shorten.ts';

/** All that one source says: its quotes, its citation, its copies. */
export function sourceBlocks({ source, quotes, copies }: SourceAnswer, entry: Entry): Block[] {
  return [
    ...quotes.flatMap((quote) => quoteBlocks(quote, entry)),
    { kind: 'small', text: [...citation(source), plain(copiesWords(copies))], entry },
  ];
}

/** The source's words, and below them ours, never mixed. */
export function quoteBlocks({ text, highlights, note }: Quote, entry: Entry): Block[] {
  const quote: Block = { kind: 'quote', text: sourceLine(text, highlights), entry };
  if (note === null) return [quote];
  return [
    quote,
    { kind: 'small', text: [plain(`(our note: ${shorten(note, NOTE_LENGTH)})`)], entry },
  ];
}

const NOTE_LENGTH = 160;

/** " · repeated in a.txt and 2 other files"; empty where nothing repeats it. */
export function copiesWords(copies: readonly string[]): string {
  const [first] = copies;
  if (first === undefined) return '';
  const others = copies.length === 1 ? '' : ` and ${countOf(copies.length - 1, 'other file')}`;
  return ` · repeated in ${shorten(first, 60)}${others}`;
}
