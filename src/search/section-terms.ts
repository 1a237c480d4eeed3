import { sliceOf } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';
import type { Section } from './section.ts';
import { passagesOf } from './section.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The terms of a section's sentences, as numbers: all that is kept of every sentence of a library, so that a question
 * need not read them. Sentences without a word are left out, as are passages that never answer.
 */
export interface SectionTerms {
  /** Numbers of the terms in the vocabulary, sentence by sentence, in order, with repetitions. */
  readonly ids: Uint32Array;
  /** For each sentence, where its terms end in `ids`. */
  readonly ends: Uint32Array;
}

/** Reads the terms of a section and counts its words. */
export function termsOfSection(section: Section, vocabulary: Vocabulary): SectionTerms {
  const ids: number[] = [];
  const ends: number[] = [];
  for (const words of sentencesOf(section)) {
    for (const id of vocabulary.add(words)) ids.push(id);
    ends.push(ids.length);
  }
  return { ids: Uint32Array.from(ids), ends: Uint32Array.from(ends) };
}

/** The words of the sentences that may answer, one after the other. */
export function* sentencesOf(section: Section) {
  const { text } = section.document;
  for (const passage of passagesOf(section)) {
    for (const sentence of passage.sentences) {
      const words = wordsOf(sliceOf(text, sentence));
      if (words.length > 0) yield words;
    }
  }
}
