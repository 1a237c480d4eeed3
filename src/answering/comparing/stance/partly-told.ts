import { changeAt } from '../../evidence/figures/change-evidence.ts';
import { asksWhetherItLasts } from '../../evidence/state-evidence.ts';
import type { Candidate } from '../../candidate.ts';
import type { Question } from '../../question.ts';
import type { Told } from './told.ts';
import { decidingSpan } from './told.ts';

/**
 * "Did they end their pact?" – "They have loosened their pact": what is changed has not ended, and is not what it was. Null
 * where the question is on nothing that ends or lasts, and where the sentence says no such thing of what is asked of.
 */
export function partlyTold(question: Question, candidate: Candidate): Told | null {
  const at = changeAt(question, candidate.sentence);
  if (at < 0) return null;
  return {
    holds: asksWhetherItLasts(question) ? 1 : -1,
    at,
    span: decidingSpan(candidate.sentence, at),
    confidence: 0.9,
    partly: true,
  };
}
