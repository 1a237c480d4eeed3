import { monthOf, weekdayOf } from '../../../text/values/times/months.ts';
import type { Candidate } from '../../candidate.ts';
import { isPlaced } from '../../matching/match.ts';
import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';

/**
 * True where a question puts a name behind a preposition ("was it built *in France*?", "was it paid *by Ada Voss*?") and the
 * sentence, without that name, has another one there ("built *in Gdansk*"). It takes no side: Gdansk might lie in France, and
 * two may have paid.
 */
export function namesOtherAdjunct(
  question: Question,
  { sentence: { words }, matches }: Pick<Candidate, 'sentence' | 'matches'>,
): boolean {
  return adjunctsAsked(question).some(({ term, link }) => {
    if (matches[term] != null) return false;
    return question.predicate.some((i) => {
      const match = matches[i];
      if (!isPlaced(match)) return false;
      return words.some((word, at) => {
        const lead = words[at - 1]?.folded === 'the' ? words[at - 2] : words[at - 1];
        return (
          at > match.at &&
          at <= match.at + adjunctReach &&
          word.capital &&
          lead?.folded === link &&
          monthOf(word.folded) === null &&
          weekdayOf(word.folded) === null
        );
      });
    });
  });
}

/** Words behind the verb among which what belongs to it stands. */
const adjunctReach = 4;

/** The names behind a preposition at the end of a question, as indices into its terms. */
const adjunctsAsked = onceInARow(({ words, terms, predicate }: Question) => {
  const verb = Math.min(Infinity, ...predicate.map((i) => terms[i]?.at ?? Infinity));
  return terms.flatMap(({ name, at }, term) => {
    const link = words[at - 1]?.folded ?? '';
    const isLed = /^(?:in|on|at|from|to|into|onto|by|near|with|for|against|under)$/u.test(link);
    return name && isLed && at > verb ? [{ term, link }] : [];
  });
});
