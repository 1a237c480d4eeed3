import type { Document } from '../corpus/document.ts';
import type { Reading, ReadSentence } from './reading/reading.ts';
import type { Signalled } from './weighing/signal.ts';

/** A sentence that may answer, and what speaks for it. */
export interface Candidate extends Signalled {
  readonly sentence: ReadSentence;
  readonly reading: Reading;
  /** How likely it answers, 0 to 1. */
  readonly score: number;
}

/** The candidates of one document, the best first; never empty. */
export interface SourceCandidates {
  readonly document: Document;
  readonly candidates: readonly Candidate[];
}

/** The score of a source's best sentence. */
export function topScore({ candidates }: SourceCandidates): number {
  return candidates[0]?.score ?? 0;
}
