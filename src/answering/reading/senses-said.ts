import type { SenseAt } from '../../text/lexicon/lexicon.ts';
import {
  eventWords,
  organisationWords,
  placeWords,
  titles,
} from '../../text/values/names/name-words.ts';
import type { Word } from '../../text/words.ts';

/**
 * What the words of a sentence mean, without those that are names: nobody is fried in "Desmond Fry", and "the Harbour Rovers"
 * explore nothing. A heading may write every word with a capital, so nothing is left out of one.
 */
export function sensesSaid(
  text: string,
  words: readonly Word[],
  senses: readonly SenseAt[],
): readonly SenseAt[] {
  const said = senses.filter(({ from, to }) => !isLastOfName(text, words, from, to));
  return said.length === senses.length ? senses : said;
}

/** A word that stands last in a name of several, and does not say what kind of thing bears it, as "Court" does. */
function isLastOfName(text: string, words: readonly Word[], from: number, to: number): boolean {
  const [before, word, next] = [words[from - 1], words[from], words[from + 1]];
  if (from !== to || word?.capital !== true || before?.capital !== true || before.stop)
    return false;
  if (text.slice(before.end, word.start) !== ' ') return false;
  if (next?.capital === true && text.slice(word.end, next.start) === ' ') return false;
  return !(
    titles.has(word.folded) ||
    titles.has(before.folded) ||
    organisationWords.has(word.folded) ||
    placeWords.has(word.folded) ||
    eventWords.has(word.folded) ||
    mishap.test(word.folded)
  );
}

/** "The Kelham Mill Fire": what befell somebody has a name by what it was. */
const mishap =
  /^(?:fire|flood|crash|collision|strike|riot|storm|blaze|explosion|bombing|collapse|massacre|disaster|eruption|earthquake|scandal|leak|robbery|theft|murders?|trial|inquiry|inquest|sinking|wreck)s?$/u;
