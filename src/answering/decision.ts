import type { Document } from '../corpus/document.ts';
import type { Answer } from './answer.ts';
import type { SourceCandidates } from './candidate.ts';
import { topScore } from './candidate.ts';
import type { Comparison } from './comparison.ts';
import { comparisonOf } from './comparison.ts';
import type { Question } from './question.ts';
import { neededScore, speakingOfAsked } from './silence/needed-score.ts';
import { silenceOf } from './silence/silence-of.ts';
import { answersFrom, clashFrom, shownFrom, thresholds } from './thresholds.ts';
import { verdictOf } from './verdict/verdict.ts';

/** What becomes of the sentences found: whether they answer, and what they say together. */
export interface Decision {
  /** The sources by what they say of what is asked, the best first. */
  readonly speaking: readonly SourceCandidates[];
  /** Null where the best sentence is too faint for an answer of any kind. */
  readonly comparison: Comparison | null;
  /** What the best sentence must score, 0 to 1; null where no score would make an answer of it. */
  readonly needed: number | null;
  /** Null for silence. */
  readonly answer: Answer | null;
}

/**
 * Compares what was found and decides between an answer and silence.
 *
 * @param sources what was found, the best first
 * @param searched all documents that were searched
 * @param sentences of the library
 */
export function decide(
  question: Question,
  sources: readonly SourceCandidates[],
  searched: readonly Document[],
  sentences: number,
): Decision {
  const speaking = speakingOfAsked(question, sources);
  const [best] = speaking;
  const least = answersFrom(sentences);
  if (best === undefined || topScore(best) < least)
    return { speaking, comparison: null, needed: least, answer: null };
  const heard = heardAmong(speaking);
  const clash = clashFrom(sentences);
  const comparison = comparisonOf(question, heard, clash);
  const answer = verdictOf(question, heard, comparison, shownFrom(clash), (told) =>
    silenceOf(searched, told),
  );
  const needed = Math.max(least, neededScore(question, answer, heard, sentences));
  return {
    speaking,
    comparison,
    needed: needed > 1 ? null : needed,
    answer: topScore(best) >= needed ? answer : null,
  };
}

/** The sources that are likely enough, against the best, to be compared. `sources`: the best first. */
function heardAmong(sources: readonly SourceCandidates[]): SourceCandidates[] {
  const [best] = sources;
  const from = Math.max(
    thresholds.heardFrom,
    thresholds.heardAgainstBest * (best === undefined ? 0 : topScore(best)),
  );
  return sources.filter((source) => topScore(source) >= from);
}
