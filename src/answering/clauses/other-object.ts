import { isSpaced } from '../grammar/noun-phrase.ts';
import type { Word } from '../../text/words.ts';
import type { Candidate } from '../candidate.ts';
import { isGroupWord } from '../grammar/group-words.ts';
import { isArticleLike } from '../grammar/determiners.ts';
import { isPlaceWord } from '../grammar/place-words.ts';
import type { Question } from '../question.ts';

/** "Who leads *Corvane*?" – "Moss leads *Anker*", "they lead *the field*": what is led there is none of what is asked of. */
export function isDoneToAnother(
  { terms, predicate, words: asked }: Question,
  { matches, sentence: { text, words } }: Pick<Candidate, 'sentence' | 'matches'>,
  verb: number,
): boolean {
  const verbAsked = Math.max(-1, ...predicate.map((i) => terms[i]?.at ?? -1));
  const isOfName = terms.some(({ name, at }) => name && at === verbAsked + 1);
  const next = words[verb + 1];
  if (!isOfName || next === undefined || text.slice(words[verb]?.end, next.start) !== ' ')
    return false;
  const hasArticle = isArticleLike(next.folded);
  if (hasArticle ? !leading.test(asked[verbAsked]?.folded ?? '') : !next.capital) return false;
  const object = objectBehind(words, text, hasArticle ? verb + 2 : verb + 1);
  return object.length > 0 && !object.some((at) => isMeant(words[at], at, matches));
}

const leading =
  /^(?:leads?|led|heads?|headed|runs?|ran|chairs?|chaired|owns?|owned|manages?|managed)$/u;

/** The words of the noun phrase that goes on at word `from`. */
function objectBehind(words: readonly Word[], text: string, from: number): number[] {
  const object: number[] = [];
  for (let at = from; words[at]?.stop === false; at += 1) {
    object.push(at);
    const [word, next] = [words[at], words[at + 1]];
    if (!isSpaced(text, word, next)) break;
  }
  return object;
}

/** Whether a word of an object is what is asked of, or may stand for it: "the firm". */
function isMeant(word: Word | undefined, at: number, matches: Candidate['matches']): boolean {
  if (matches.some((match) => match?.at === at)) return true;
  return word !== undefined && (isGroupWord(word.folded) || isPlaceWord(word.folded));
}
