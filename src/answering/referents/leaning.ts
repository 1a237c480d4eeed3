import { wordsOf } from '../../text/words.ts';
import { once } from '../once.ts';
import type { ReadSentence } from '../reading/reading.ts';
import type { Searchable } from '../reading/searchable.ts';
import { searchableOf } from '../reading/searchable.ts';
import { referentOf } from './antecedent.ts';

/** What a sentence leans on. */
export interface Leaning extends Searchable {
  /** As it is written there; empty where the sentence leans on nothing that is sure. */
  readonly text: string;
  /** Its folded words. */
  readonly folded: readonly string[];
}

const onNothing: Leaning = { text: '', folded: [], terms: new Map(), senses: [] };

/** What the first words of a sentence stand for: "it", "she", "the company". */
export const leaningOf: (sentence: ReadSentence) => Leaning = once(
  ({ document, passage, start, inHeading }: ReadSentence) => {
    const text = inHeading ? null : referentOf(document, passage, start);
    if (text === null) return onNothing;
    const words = wordsOf(text);
    return { text, folded: words.map(({ folded }) => folded), ...searchableOf(words) };
  },
);
