import { telephonesIn } from '../../text/values/not-a-quantity.ts';
import type { Candidate } from '../candidate.ts';
import { asksWhichOne, nounAlone } from '../evidence/thing-evidence.ts';
import { asksForNumber } from '../evidence/name-evidence.ts';
import type { Question } from '../question.ts';
import { neighboursOf } from './neighbours.ts';

/** "Which museum did they visit?" asks for a name: a sentence that has the noun alone answers nothing. */
export function namesNone(question: Question, { signals }: Candidate): boolean {
  return signals.evidence <= nounAlone && asksWhichOne(question);
}

/** Whether it is asked for a number to call, and neither a sentence nor those beside it give one. */
export function givesNoNumber(question: Question, candidate: Candidate): boolean {
  return (
    asksForNumber(question) &&
    neighboursOf(candidate).every(({ text }) => telephonesIn(text).length === 0)
  );
}
