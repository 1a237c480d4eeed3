import type { SectionTerms } from './section-terms.ts';
import type { Section } from './section.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A section found, with what the engine thinks of it. Scores compare within one search only. */
export interface Hit {
  readonly section: Section;
  readonly terms: SectionTerms;
  readonly score: number;
  readonly marks: SectionMarks;
}

/** What the terms of a section tell of the words of a question, as bits, one for each word; of its sentences in their order. */
export interface SectionMarks {
  /** The words that a sentence may be found to hold by what stands in it. */
  readonly may: Uint32Array;
  /** Of these, those that a term says, whatever stands around it. */
  readonly says: Uint32Array;
  /** Of these, those that stand there themselves. */
  readonly holds: Uint32Array;
  /** The words that its source's name says. */
  readonly title: number;
}

/** What to search for: a term and how much it counts. */
export interface WeightedTerm {
  readonly term: string;
  /** 1 for a word of the question, less for a word related to one, 0 for one that is only marked where it stands. */
  readonly boost: number;
  /** The words of the question that it may be meant for, as at most 32 bits that mark the sentences it stands in. */
  readonly may: number;
  /** Of these, those that it says by itself. */
  readonly says: number;
  /** Of these, those that it is, as a term or in another spelling. */
  readonly is: number;
}

/**
 * The index of a library. Asynchronous, so that another engine, in another thread or process, can stand behind it.
 */
export interface SectionIndex {
  readonly vocabulary: Vocabulary;
  /** Up to `limit` sections that hold a term, the best first; empty for none. `only`: of these documents (ids) alone. */
  search(
    terms: readonly WeightedTerm[],
    limit: number,
    only: ReadonlySet<string> | null,
  ): Promise<readonly Hit[]>;
}
