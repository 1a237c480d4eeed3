import type { Candidate } from '../../candidate.ts';
import { fitOfPart, partAsked, wordsOfDoing } from '../../clauses/part-asked.ts';
import type { Question } from '../../question.ts';
import { valuesOf } from '../../reading/sentence-values.ts';
import type { Evidence } from '../evidence-value.ts';

/** What is left of a name where the sentence has the very verb that is asked for, and where it has another that may say the same. */
const unfit = 0.3;
const unfitBySense = 0.55;

/**
 * What is left of a name as the answer to "who did it?", 0 to 1: less where it surely stands in another place of the clause:
 * "they thanked Ada Moss" does not tell that she thanked anybody. Who holds an office is told in looser ways.
 */
export function shareOfPart(
  question: Question,
  told: Pick<Candidate, 'sentence' | 'matches'>,
  { start, end }: Evidence,
): number {
  if (question.type !== 'person' || partAsked(question) === 'holder') return 1;
  const name = valuesOf(told.sentence).names.find((one) => one.start === start && one.end === end);
  if (name === undefined || fitOfPart(question, told, name) !== 'unfit') return 1;
  return wordsOfDoing(question).every((i) => (told.matches[i]?.kind ?? 'exact') === 'exact')
    ? unfit
    : unfitBySense;
}
