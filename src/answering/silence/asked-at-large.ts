import { asksAtLarge } from '../asking/at-large.ts';
import type { Candidate } from '../candidate.ts';
import type { QueryTerm } from '../question/query-term.ts';
import type { Question } from '../question.ts';

/**
 * Whether a question is on the world at large and has a word that no article says and no sentence holds: "how long do you boil
 * an egg?" is hardly answered by a bench that has to dry for two years.
 */
export function asksOfWhatNobodySays(question: Question, best: Candidate): boolean {
  if (best.signals.exact >= sameMatterFrom || !asksAtLarge(question)) return false;
  const unsaid = question.terms.filter(({ said }, i) => !said && best.matches[i]?.kind !== 'exact');
  if (question.terms.some((term, i) => isToldByKind(term, i, best))) return false;
  return (
    unsaid.length > 0 && !(isOnTheStory(best) && unsaid.some((one) => isLedByThe(question, one)))
  );
}

/** "Where can my *hamster* stay?" – "*Pets* sleep downstairs" */
function isToldByKind({ said, kinds }: QueryTerm, i: number, { sentence, matches }: Candidate) {
  return !said && kinds.has(sentence.words[matches[i]?.at ?? -1]?.term ?? '');
}

/** "Whom can witnesses of *the theft* call?", where a thing was stolen: it goes by another word there. */
function isLedByThe({ words }: Question, { at }: QueryTerm): boolean {
  return words[at - 1]?.folded === 'the';
}

/** Whether something that is asked about stands around a sentence, if only in the title. */
function isOnTheStory({ signals }: Candidate): boolean {
  return signals.heading + signals.before + signals.title + signals.article > 0;
}

/** The share of a question, by how much its words tell, with which a sentence is on the same matter. */
const sameMatterFrom = 0.35;
