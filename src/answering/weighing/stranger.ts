import { clauseBehind } from '../asking/clause-asked.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';

/**
 * Whether a question asks what somebody does whom the library never names: "did lufthansa cancel flights?" is answered by
 * nobody else's flights. False where a part of the name is known, or may be a slip for one that is.
 */
export const asksOfStranger = onceInARow((question: Question): boolean => {
  const subject = clauseBehind(question)?.subject;
  if (subject === undefined) return false;
  const named = question.terms.filter(({ at }) => at >= subject.from && at <= subject.to);
  return named.length > 0 && named.every(({ name, unknown }) => name && unknown);
});
