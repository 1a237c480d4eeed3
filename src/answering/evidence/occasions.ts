import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { isOccasion } from '../grammar/place-words.ts';
import type { ReadSentence } from '../reading/reading.ts';
import type { PlainPlace } from './names/plain-place.ts';

/**
 * A gathering at which something happened: "during the union's spring conference", "on the sidelines of a summit". It tells
 * where, if no place is named.
 *
 * @param at index of the word that may lead to it
 * @returns null where none is led to
 */
export function occasionAt(sentence: ReadSentence, at: number): PlainPlace | null {
  const { words } = sentence;
  const lead = words[at];
  if (lead === undefined) return null;
  const folded = lead.folded;
  const isWith = folded === 'with';
  const isFringe = fringe.test(folded) && words[at + 1]?.folded === 'of';
  if (!isWith && !isFringe && !/^(?:at|during)$/u.test(folded)) return null;
  const phrase = nounPhraseAt(sentence, isFringe ? at + 2 : at + 1, isOccasion);
  if (phrase === null || !isOccasion(words[phrase.head]?.folded ?? '')) return null;
  // "At dinner" is a time of the day.
  if (!phrase.led && phrase.head === phrase.at) return null;
  if (isWith && !isBackdrop(sentence, phrase.to)) return null;
  const from = isWith ? phrase.at : at;
  return {
    start: words[from]?.start ?? lead.start,
    end: phrase.end,
    at: from,
    to: phrase.to,
    head: phrase.head,
    own: phrase.to,
    strength: occasionStrength,
    occasion: true,
  };
}

/** Less than what is a place: the hall it was held in answers better. */
const occasionStrength = 0.4;

const fringe = /^(?:sidelines?|margins?|fringes?|stage|backdrop)$/u;

/** "With the spring fair *as the backdrop*". */
function isBackdrop({ words }: ReadSentence, to: number): boolean {
  return (
    words[to + 1]?.folded === 'as' &&
    words
      .slice(to + 2, to + 5)
      .some(({ folded }) => /^(?:backdrop|background|stage|setting|scene)$/u.test(folded))
  );
}
