import { officeTitles } from '../../../text/values/names/name-words.ts';
import type { NameValue } from '../../../text/values/names/names.ts';
import { sameName } from '../../../text/values/names/names.ts';
import type { Word } from '../../../text/words.ts';
import type { Candidate } from '../../candidate.ts';
import { nounPhraseAt } from '../../grammar/noun-phrase.ts';
import { isPersonNoun } from '../../grammar/person-words.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { valuesOf } from '../../reading/sentence-values.ts';

/** Sentences around a name's own in which what its bearer is may be said. */
const around = 6;

/**
 * What the article says that a person is, near the sentence that names them: the words of "our medical director, Dr Ada
 * Moss" and of "Ada Moss, a retired postman". Empty where it says nothing.
 */
export function rolesOf(
  { sentence, reading }: Pick<Candidate, 'sentence' | 'reading'>,
  name: NameValue,
): readonly Word[] {
  const own = rolesIn(sentence, name);
  if (own.length > 0) return own;
  const telling = termsOfName(sentence, name);
  for (let away = 1; away <= around; away += 1) {
    for (const index of [sentence.index - away, sentence.index + away]) {
      if (telling !== null && !reading.holdsAny(index, telling)) continue;
      const other = reading.sentence(index);
      const same = other && valuesOf(other).names.find(({ words }) => sameName(words, name.words));
      const found = other === undefined || same === undefined ? [] : rolesIn(other, same);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** The terms of which a sentence holds one that gives the name again; null where its words are no terms. */
function termsOfName({ words }: ReadSentence, name: NameValue): readonly string[] | null {
  const own = words.slice(name.at, name.to + 1).filter(({ folded }) => name.words.includes(folded));
  return own.some(({ stop }) => stop) ? null : own.map(({ term }) => term);
}

function rolesIn(sentence: ReadSentence, name: NameValue): readonly Word[] {
  const { words } = sentence;
  const titled = words.slice(name.at, name.to).filter(({ folded }) => officeTitles.has(folded));
  return [...titled, ...roleBefore(sentence, name), ...roleBehind(sentence, name)];
}

/** "The pit foreman, Elis Varga", "fire chief Ada Moss". */
function roleBefore({ text, words }: ReadSentence, { at }: NameValue): readonly Word[] {
  const noun = words[at - 1];
  if (noun === undefined || noun.stop || !isPersonNoun(noun.folded)) return [];
  if (!/^,?\s$/u.test(text.slice(noun.end, words[at]?.start))) return [];
  let from = at - 1;
  while (from > at - longestRole) {
    const [before, here] = [words[from - 1], words[from]];
    if (
      before === undefined ||
      before.stop ||
      !/^[\s-]$/u.test(text.slice(before.end, here?.start))
    )
      break;
    from -= 1;
  }
  return words.slice(from, at);
}

const longestRole = 4;

/** "Ludo Bramwell, 61, a retired postman". */
function roleBehind(sentence: ReadSentence, { to }: NameValue): readonly Word[] {
  const { text, words } = sentence;
  const behind = /^\d/u.test(words[to + 1]?.text ?? '') ? to + 1 : to;
  const gap = text.slice(words[behind]?.end, words[behind + 1]?.start);
  if (!/^,\s$/u.test(gap)) return [];
  const phrase = nounPhraseAt(sentence, behind + 1, isPersonNoun);
  if (phrase === null || !isPersonNoun(words[phrase.head]?.folded ?? '')) return [];
  return words.slice(phrase.at, phrase.head + 1).filter(({ stop }) => !stop);
}
