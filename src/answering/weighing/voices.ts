import type { Candidate, SourceCandidates } from '../candidate.ts';
import { topScore } from '../candidate.ts';

/** Best answers that are listened to, and how likely, against the best, they must be. */
const voices = 3;
const voiceAgainstBest = 0.4;

/**
 * The best answers, one a source, by which the sentences of other sources are weighed again; none for no sources.
 *
 * @param sources the best first
 */
export function voicesAmong(sources: readonly SourceCandidates[]): Candidate[] {
  const [best] = sources;
  if (best === undefined) return [];
  return sources
    .flatMap(({ candidates }) => candidates.slice(0, 1))
    .filter(({ score }) => score >= voiceAgainstBest * topScore(best))
    .slice(0, voices);
}
