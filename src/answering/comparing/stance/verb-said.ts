import { clauseAsked } from '../../asking/clause-asked.ts';
import type { Candidate } from '../../candidate.ts';
import { isVerbUse } from '../../clauses/verb-use.ts';
import type { Match } from '../../matching/match.ts';
import { isPlaced } from '../../matching/match.ts';
import type { Question } from '../../question.ts';

/** Where a sentence has the verb of a yes/no question, as a verb; null where it has it nowhere. */
export function verbSaid(
  question: Question,
  { sentence, matches }: Pick<Candidate, 'sentence' | 'matches'>,
): Match | null {
  const clause = clauseAsked(question);
  if (clause === null || clause.voice === 'being') return null;
  const match = matches[question.terms.findIndex(({ at }) => at === clause.verb)];
  return isPlaced(match) && isVerbUse(sentence.words, match.at) ? match : null;
}
