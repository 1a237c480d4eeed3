import type { Candidate } from '../../candidate.ts';
import { isPlaced } from '../../matching/match.ts';
import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';
import { isOnesOwn } from '../../question/own.ts';

/**
 * Whether it is asked of what is one's own ("does she have *her own* boat?") and a sentence says of no such thing whose it
 * is: "boats of three owners lie beside *her own* shed".
 */
export function lacksOwn(
  question: Question,
  { sentence: { words }, matches }: Pick<Candidate, 'sentence' | 'matches'>,
): boolean {
  const asked = ownAsked(question);
  if (asked === null) return false;
  const places = question.terms.flatMap(({ at }, i) => {
    const match = matches[i];
    return at > asked && isPlaced(match) ? [match.at] : [];
  });
  return !words.some(
    ({ folded }, at) =>
      (own.test(folded) && places.some((place) => place >= at && place - at <= ownReach)) ||
      (made.test(folded) && places.some((place) => place < at)),
  );
}

/** Index of "own" in the question; null where it asks of nothing that is one's own. */
const ownAsked = onceInARow(({ words }: Question): number | null => {
  const at = words.findIndex((_, i) => isOnesOwn(words, i));
  return at < 0 ? null : at;
});

/** Words from "own" to the noun: "its own large language models". */
const ownReach = 4;

/** "Its *own*", "*proprietary*". */
const own = /^(?:own|house|in-?house|grown|home-?grown|home-?made|proprietary|self-\p{Ll}+)$/u;
/** Behind the noun: "built from *scratch*", "developed *internally*". */
const made = /^(?:own|scratch|house|in-?house|internally)$/u;
