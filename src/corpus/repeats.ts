import { sliceOf } from '../text/span.ts';
import type { DividedText } from './reading.ts';

/** A shorter sentence may well be said twice. */
const SHORTEST = 50;

/** The last characters of a sentence, by which an earlier one is looked up even where something is glued to its front. */
const TAIL = 48;

/** Different sentences with the same tail that are remembered: texts made of a template have many. */
const MOST_PER_TAIL = 8;

/** This share of a block's sentences repeated and the block is a teaser, a summary made by a machine. */
const REPEATED_SHARE = 0.6;

/**
 * The indices of blocks made up of sentences that stand in the text above them word for word, also with a heading
 * or other scraps glued to their front.
 */
export function findRepeats({
  text,
  blocks,
  sentences: sentencesByBlock,
}: DividedText): ReadonlySet<number> {
  const seen = new Map<string, string[]>();
  const repeats = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' || block.kind === 'metadata') continue;
    const sentences = (sentencesByBlock[index] ?? [])
      .map((sentence) => folded(sliceOf(text, sentence)))
      .filter((sentence) => sentence.length >= SHORTEST);
    const repeated = sentences.filter((sentence) =>
      seen.get(sentence.slice(-TAIL))?.some((earlier) => sentence.endsWith(earlier)),
    ).length;
    if (repeated > 0 && repeated >= sentences.length * REPEATED_SHARE) repeats.add(index);
    for (const sentence of sentences) remember(seen, sentence);
  }
  return repeats;
}

/** In lower case, white space as one space each. */
function folded(sentence: string): string {
  const spaced = /[^\S ]|\s\s/u.test(sentence) ? sentence.replace(/\s+/gu, ' ') : sentence;
  return spaced.toLowerCase();
}

function remember(seen: Map<string, string[]>, sentence: string): void {
  const tail = sentence.slice(-TAIL);
  const known = seen.get(tail);
  if (known === undefined) seen.set(tail, [sentence]);
  else if (known.length < MOST_PER_TAIL && !known.includes(sentence)) known.push(sentence);
}
