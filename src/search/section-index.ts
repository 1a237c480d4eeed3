import type { SectionTerms } from './section-terms.ts';
import type { Section } from './section.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A section found, with what the engine thinks of it. Scores compare within one search only. */
export interface Hit {
  readonly section: Section;
  readonly terms: SectionTerms;
  readonly score: number;
  /** For each sentence of `terms`, what its terms stand for, together. */
  readonly marks: Uint32Array;
}

/** What to search for: a term and how much it counts. */
export interface WeightedTerm {
  readonly term: string;
  /** 1 for a word of the question, less for a word related to one, 0 for one that is only marked where it stands. */
  readonly boost: number;
  /** The bits that mark the sentences it stands in, at most 32: one for each word of the question that it may be meant for. */
  readonly stands: number;
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
