import type { Candidate } from '../candidate.ts';
import { isPlaced } from '../matching/match.ts';

/**
 * How far a sentence bears on the question beside the word by which it takes a side, as log-odds: the more other words of the
 * question stand there, the less likely that word stands there by chance. Fitted to sides read from the sentences of 24 sets; on
 * three more, which it was not fitted to, as many are right as it foretells (`comparing/trust.ts`).
 *
 * @param at index of the deciding word
 */
export function bearingOf({ matches }: Pick<Candidate, 'matches'>, at: number): number {
  const others = new Set(matches.flatMap((match) => (isPlaced(match) ? [match.at] : [])));
  others.delete(at);
  // "Did they break up?" has hardly another word.
  const lacking = matches.length <= fewWords ? 1 : 0;
  return otherWorth * Math.min(mostOthers, others.size + lacking);
}

const otherWorth = 0.5;
/** A question of no more words than these has one less to stand there. */
const fewWords = 2;
/** More words than these tell nothing more. */
const mostOthers = 3;
