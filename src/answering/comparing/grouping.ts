import type { Span } from '../../text/span.ts';
import type { Difference } from '../answer.ts';
import type { Candidate, SourceCandidates } from '../candidate.ts';

/** A source with what is shown of it: what it says is read from there alone, so that a reader can check it. */
export interface ShownSource {
  readonly source: SourceCandidates;
  readonly shown: readonly Candidate[];
  /** True when it scores high enough to be heard by itself. */
  readonly speaks: boolean;
}

/** A source placed by what it says. */
export interface Placed extends ShownSource {
  readonly label: string;
  /** The sentence that says it, and its deciding words, relative to it. */
  readonly deciding: { readonly candidate: Candidate; readonly highlight: Span };
  /** True when it says the same as, or what goes with, another source of its group. */
  readonly agrees: boolean;
  /** 0 to 1: how sure the words are, whatever the sentence says of the question. */
  readonly certainty: number;
  /** 0 to 1: how sure it is that this is the source's answer. */
  readonly confidence: number;
}

/** Sources sorted by what they say. */
export interface Grouping {
  readonly differs: Difference;
  /** True when a group's label sums up what its sources say, also where nobody contradicts. */
  readonly sumsUp: boolean;
  /** Sources that say the same or could; never empty inside. */
  readonly groups: readonly (readonly Placed[])[];
  /** Sources whose statement cannot be told. */
  readonly unplaced: readonly ShownSource[];
  /** How likely the surest pair of sources that cannot both be right is a dispute, 0 to 1; 0 where there is no such pair. */
  readonly clash: number;
}
