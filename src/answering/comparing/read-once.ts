import type { Match } from '../matching/match.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import type { Claim, Kind } from './kind.ts';

/** What a sentence claims by where it holds the words of the question. */
interface Read<Value> {
  readonly matches: readonly (Match | null)[];
  readonly claim: Claim<Value> | null;
}

/**
 * A kind that reads each sentence once a question: how far it goes with others is asked for first, and how they compare
 * when it is shown. What others make of a sentence changes nothing of what it claims.
 */
export function readOnce<Value>(kind: Kind<Value>): Kind<Value> {
  const readFor = onceInARow<Question, Map<ReadSentence, Read<Value>>>(() => new Map());
  return {
    ...kind,
    read: (question, candidate) => {
      const { sentence, matches } = candidate;
      const read = readFor(question);
      const known = read.get(sentence);
      if (known?.matches === matches) return known.claim;
      const claim = kind.read(question, candidate);
      read.set(sentence, { matches, claim });
      return claim;
    },
  };
}
