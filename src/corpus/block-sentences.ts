import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Block } from './reading.ts';

const found = new WeakMap<Block, readonly Span[]>();

/** The sentences of a block of `text`, the one text it is a block of: divided once, however many ask. */
export function sentencesOfBlock(text: string, block: Block): readonly Span[] {
  const known = found.get(block);
  if (known !== undefined) return known;
  const sentences = splitSentences(text, block);
  found.set(block, sentences);
  return sentences;
}
