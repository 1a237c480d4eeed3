import { splitSentences } from '../text/sentences.ts';
import { sliceOf } from '../text/span.ts';
import type { Block } from './reading.ts';

/** A shorter sentence may well be said twice. */
const SHORTEST = 50;

/** The last characters of a sentence by which it is recognised even where something is glued to its front. */
const TAIL = 48;

/** This share of a block's sentences repeated and the block is a teaser, a summary made by a machine. */
const REPEATED_SHARE = 0.6;

/** The indices of blocks made up of sentences that stand in the text above them word for word. */
export function findRepeats(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const repeats = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' || block.kind === 'metadata') continue;
    const tails = splitSentences(text, block).flatMap((sentence) => {
      const words = sliceOf(text, sentence).replace(/\s+/gu, ' ').toLowerCase();
      return words.length < SHORTEST ? [] : [words.slice(-TAIL)];
    });
    const repeated = tails.filter((tail) => seen.has(tail)).length;
    if (repeated > 0 && repeated >= tails.length * REPEATED_SHARE) repeats.add(index);
    for (const tail of tails) seen.add(tail);
  }
  return repeats;
}
