import type { Candidate } from '../candidate.ts';
import { asksWhichOne, nounAlone } from '../evidence/thing-evidence.ts';
import type { Question } from '../question.ts';

/** "Which museum did they visit?" asks for a name: a sentence that has the noun alone answers nothing. */
export function namesNone(question: Question, { signals }: Candidate): boolean {
  return signals.evidence <= nounAlone && asksWhichOne(question);
}
