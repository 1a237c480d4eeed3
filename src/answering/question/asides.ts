import type { Word } from '../../text/words.ts';

/** What is said in passing, word by word: the words that stand alone elsewhere tell nothing in it. */
const asides: readonly (readonly string[])[] = [
  'in the end',
  'at the end of the day',
  'after all',
  'at all',
  'so far',
  'up to now',
  'these days',
  'nowadays',
  'right now',
  'back then',
  'in total',
  'all in all',
  'all together',
  'altogether',
  'overall',
  'in fact',
  'for real',
  'by the way',
].map((phrase) => phrase.split(' '));

/** Indices of the words of a question that are said in passing: "how much was lost *in the end*?" Empty for most. */
export function wordsInPassing(words: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < words.length; at += 1) {
    const aside = asides.find((phrase) =>
      phrase.every((word, i) => words[at + i]?.folded === word),
    );
    for (let i = 0; i < (aside?.length ?? 0); i += 1) found.add(at + i);
  }
  return found;
}
