import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { isSpaced, nounPhraseAt } from '../../grammar/noun-phrase.ts';
import { once } from '../../once.ts';
import { isActor } from '../../grammar/group-words.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { valuesOf } from '../../reading/sentence-values.ts';

/** "One of the judges", "two of its members". */
const partOf = /^(?:one|two|three|four|some|several|many|most|both|all|either|half)$/u;

/** The people and groups of a sentence that are told by a noun, not by a name: "a night watchman", "the police". */
export const personPhrases: (sentence: ReadSentence) => readonly NounPhrase[] = once(
  (sentence: ReadSentence) => {
    const { words } = sentence;
    const found: NounPhrase[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const phrase = nounPhraseAt(sentence, at, isActor);
      if (phrase === null) continue;
      if (isActor(words[phrase.head]?.folded ?? '') && !isOfName(sentence, phrase))
        found.push(withPart(sentence, phrase));
      at = phrase.head;
    }
    return found;
  },
);

/** "The director, Ada Moss", "Fire chief Ada Moss", "the Harrow Club": a name says more. */
function isOfName(sentence: ReadSentence, { at, to, head }: NounPhrase): boolean {
  const { text, words } = sentence;
  return valuesOf(sentence).names.some((name) => {
    if (name.at <= head && name.to >= at) return name.to >= head;
    const beside = name.at === to + 1 || name.to === at - 1;
    const [one, other] = name.at > to ? [words[to], words[name.at]] : [words[name.to], words[at]];
    return beside && /^,?\s$/u.test(text.slice(one?.end, other?.start));
  });
}

function withPart({ text, words }: ReadSentence, phrase: NounPhrase): NounPhrase {
  const part = words[phrase.at - 2];
  const isPart =
    words[phrase.at - 1]?.folded === 'of' &&
    part !== undefined &&
    partOf.test(part.folded) &&
    isSpaced(text, part, words[phrase.at - 1]);
  return isPart ? { ...phrase, at: phrase.at - 2, start: part.start } : phrase;
}
