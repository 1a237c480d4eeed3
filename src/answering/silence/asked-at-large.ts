import { asksAtLarge } from '../asking/at-large.ts';
import type { Candidate } from '../candidate.ts';
import type { Question } from '../question.ts';

/**
 * Whether a question is on the world at large and has a word that no article says and no sentence holds: "how long do you boil
 * an egg?" is hardly answered by a bench that has to dry for two years.
 */
export function asksOfWhatNobodySays(question: Question, { matches, signals }: Candidate): boolean {
  return (
    signals.exact < sameMatterFrom &&
    asksAtLarge(question) &&
    question.terms.some(({ said }, i) => !said && matches[i]?.kind !== 'exact')
  );
}

/** The share of a question, by how much its words tell, with which a sentence is on the same matter. */
const sameMatterFrom = 0.35;
