import { wordsOf } from '../../text/words.ts';
import { once } from '../once.ts';
import type { ReadSentence } from '../reading/reading.ts';
import type { Searchable } from '../reading/searchable.ts';
import { searchableOf } from '../reading/searchable.ts';
import { referentOf } from './antecedent.ts';
import { firstPersonIn } from './first-person.ts';

/** What a sentence leans on. */
export interface Leaning extends Searchable {
  /** As it is written there; empty where the sentence leans on nothing that is sure. */
  readonly text: string;
  /** Its folded words. */
  readonly folded: readonly string[];
  /** Index of the word that leans. */
  readonly at: number;
}

const onNothing: Leaning = { text: '', folded: [], at: 0, terms: new Map(), senses: [] };

/** What the first words of a sentence stand for: "it", "she", "the company". */
export const leaningOf: (sentence: ReadSentence) => Leaning = once(
  ({ document, passage, start, inHeading }: ReadSentence) => {
    const text = inHeading ? null : referentOf(document, passage, start);
    return text === null ? onNothing : leaningOn(text, 0);
  },
);

/** Whom "I" stands for. */
export const speakerOf: (sentence: ReadSentence) => Leaning = once(
  ({ document, passage, start, end, words }: ReadSentence) => {
    const person = firstPersonIn(document, passage, { start, end });
    if (person === null) return onNothing;
    return leaningOn(
      person.name,
      words.findIndex((word) => word.end > person.said.start),
    );
  },
);

function leaningOn(text: string, at: number): Leaning {
  const words = wordsOf(text);
  return { text, folded: words.map(({ folded }) => folded), at, ...searchableOf(words) };
}
