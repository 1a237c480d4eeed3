import { termOf } from '../words.ts';
import { foldWord } from '../fold-word.ts';

/** "Lose their job" stands in the lexicon as "lose job": whose it is makes no difference. */
export const determiner = /^(?:a|an|the|my|your|his|her|its|our|their|one's|this|that)$/u;

/** Stands in a phrase for up to `widestGap` words: "put … on ice". */
export const gap = '…';

/** The terms of a word or phrase of the lexicon, determiners left out; a gap stays as it is. */
export function phraseTerms(phrase: string): string[] {
  return phrase
    .split(/[\s-]+/u)
    .map((word) => (word === gap ? word : foldWord(word).replace(/'s?$/u, '')))
    .filter((word) => word !== '' && !determiner.test(word))
    .map((word) => (word === gap ? word : termOf(word)));
}
