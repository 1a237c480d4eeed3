import { dayNumber } from '../../../text/values/times/dates.ts';
import type { Candidate } from '../../candidate.ts';
import { clauseAt } from '../../clauses/clause.ts';
import type { Question } from '../../question.ts';
import { valuesOf } from '../../reading/sentence-values.ts';

/**
 * Whether what a sentence says by word `at` was long ago where it is asked how things are: "is the zoo open?" is not answered
 * by "it opened in 1974". False for an article without a date.
 */
export function isLongAgo(
  { words }: Question,
  { sentence }: Pick<Candidate, 'sentence'>,
  at: number,
): boolean {
  if (!/^(?:is|are|isn't|aren't|isnt|arent)$/u.test(words[0]?.folded ?? '')) return false;
  const today = dayNumber(sentence.document.published ?? sentence.document.updated);
  if (today === null) return false;
  const { from, to } = clauseAt(sentence, at);
  return valuesOf(sentence).dates.some(
    (date) =>
      date.at > at &&
      date.at <= to &&
      from <= at &&
      date.days !== null &&
      date.days[1] < today - daysLongAgo,
  );
}

const daysLongAgo = 365;
