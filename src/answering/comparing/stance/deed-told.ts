import { clauseAsked } from '../../asking/clause-asked.ts';
import type { Candidate } from '../../candidate.ts';
import { isPlaced } from '../../matching/match.ts';
import type { Question } from '../../question.ts';
import { otherPartsIn } from '../parts/other-parts.ts';
import { carriesLittle, verbsAsked } from './verb-of-question.ts';

/**
 * Whether a yes/no question is on a deed ("was she *sacked*?") of which a sentence does not tell, or tells it of another:
 * whatever else it says of her, it answers nothing. False where the verb of the question says little by itself, and of a
 * reply, which says what it was asked.
 */
export function tellsOfNoDeed(question: Question, candidate: Candidate): boolean {
  const clause = clauseAsked(question);
  if (clause === null || clause.voice === 'being' || candidate.sentence.isReply) return false;
  const verb = question.terms.findIndex(({ at }) => at === clause.verb);
  // A word that nothing in the library matches may be misspelt.
  if (question.terms[verb]?.unknown !== false || carriesLittle(question, verb)) return false;
  const isSaid = verbsAsked(question, verb).some((i) => isPlaced(candidate.matches[i]));
  return !isSaid || otherPartsIn(question, candidate).aroundVerb;
}
