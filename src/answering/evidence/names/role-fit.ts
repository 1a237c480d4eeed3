import type { Candidate } from '../../candidate.ts';
import { fitOfHolder } from '../../clauses/holder.ts';
import { roleIn } from '../../clauses/role-told.ts';
import { isGiven } from '../../question/asked-words.ts';
import type { Question } from '../../question.ts';
import { valuesOf } from '../../reading/sentence-values.ts';
import type { Evidence } from '../evidence-value.ts';

/** What a name is worth that merely stands near the role that is asked for: no value, and not quite nothing. */
const besideRole = 0.36;

type Told = Pick<Candidate, 'sentence' | 'matches'>;

/**
 * What a value is worth to "who is the landlord?" in a sentence that has that noun, 0 to 1: a name that is told as the
 * landlord's answers, be it a firm's, and one that merely stands near does not. Null where nothing of the kind is asked, or
 * the sentence has no such noun.
 */
export function strengthAsRole(question: Question, told: Told, value: Evidence): number | null {
  const noun = value.strength === 0 ? null : roleIn(question, told);
  if (noun === null) return null;
  const name = valuesOf(told.sentence).names.find(
    ({ start, end }) => start === value.start && end === value.end,
  );
  const isTold =
    name !== undefined &&
    !isGiven(question, name) &&
    fitOfHolder(question, told, noun, name) === 'fits';
  return isTold ? 1 : Math.min(besideRole, value.strength);
}

/** True where a sentence has the role that is asked for and names others, but nobody as that. */
export function namesBesideRole(question: Question, told: Told): boolean {
  const noun = roleIn(question, told);
  if (noun === null) return false;
  const names = valuesOf(told.sentence).names.filter((name) => !isGiven(question, name));
  return (
    names.length > 0 && !names.some((name) => fitOfHolder(question, told, noun, name) === 'fits')
  );
}
