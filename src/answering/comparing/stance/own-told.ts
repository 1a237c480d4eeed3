import type { Candidate } from '../../candidate.ts';
import { isPlaced } from '../../matching/match.ts';
import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';
import { isOnesOwn } from '../../question/own.ts';
import type { Word } from '../../../text/words.ts';

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
    (_, at) =>
      (isOwn(words, at) && places.some((place) => place >= at && place - at <= ownReach)) ||
      (isMadeSo(words, at) && places.some((place) => place < at)),
  );
}

/** Index of "own" in the question; null where it asks of nothing that is one's own. */
const ownAsked = onceInARow(({ words }: Question): number | null => {
  const at = words.findIndex((_, i) => isOnesOwn(words, i));
  return at < 0 ? null : at;
});

/** Words from "own" to the noun: "its own large language models". */
const ownReach = 4;

/** "Its *own* boats", "*proprietary*", "in *house*". */
function isOwn(words: readonly Word[], at: number): boolean {
  return own.test(words[at]?.folded ?? '') || pairs.test(pairAt(words, at));
}

/** Behind the noun: "built from *scratch*", "developed *in house*", "of its *own*". */
function isMadeSo(words: readonly Word[], at: number): boolean {
  return (
    made.test(words[at]?.folded ?? '') ||
    inHouse.test(pairAt(words, at)) ||
    (isOnesOwn(words, at) && words[at - 2]?.folded === 'of')
  );
}

function pairAt(words: readonly Word[], at: number): string {
  return `${words[at - 1]?.folded ?? ''} ${words[at]?.folded ?? ''}`;
}

const own = /^(?:own|in-?house|home-?grown|home-?made|proprietary|self-\p{Ll}+)$/u;
const made = /^(?:scratch|in-?house|internally)$/u;
const inHouse = /^in house$/u;
const pairs = /^(?:in house|home grown|home made)$/u;
