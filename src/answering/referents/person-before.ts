import { isArticleOrPossessive } from '../grammar/determiners.ts';
import { isHeOrShe } from '../grammar/pronouns.ts';
import type { Document } from '../../corpus/document.ts';
import type { NameValue } from '../../text/values/names/names.ts';
import type { Word } from '../../text/words.ts';
import { wordsOf } from '../../text/words.ts';
import { isPersonWord } from '../grammar/person-words.ts';
import { sexOf } from './fitting.ts';
import type { Lead } from './lead.ts';
import { namedPeople, withoutSpeech } from './named-people.ts';
import type { SubjectPhrase } from './subject-phrase.ts';

/**
 * Whom "he" or "she" goes on with where the subject of the sentence `before` is not that person: the only one whom the
 * sentence names. "Nobody" where it speaks of no person, "the same" where it says "he" or "she" itself; null for a doubt.
 */
export function personIn(
  document: Document,
  lead: Lead,
  before: string,
  subject: SubjectPhrase | null,
): string | null {
  if (subject !== null && (subject.kind !== 'noun' || subject.number === 'many') && subject.person)
    return null;
  const text = withoutSpeech(before);
  const words = wordsOf(text);
  const own = lead.female === true ? /^(?:she|her|hers)$/u : /^(?:he|his|him)$/u;
  const [one, another] = namedPeople(document, text, words);
  const ownAt = words.findIndex(({ folded }) => own.test(folded));
  if (one === undefined) {
    if (ownAt >= 0) return 'the same';
    return words.some((word, at) => isSomebody(words, word, at)) || saysOther(words)
      ? null
      : 'nobody';
  }
  const name = text.slice(one.start, one.end);
  if (another !== undefined || one.form !== 'person' || sexOf(name) === !(lead.female ?? false))
    return null;
  if (ownAt >= 0 && ownAt < one.at) return null;
  return words.some((word, at) => isSomebody(words, word, at) && !isBeside(text, words, one, at))
    ? null
    : name;
}

function saysOther(words: readonly Word[]): boolean {
  return words.some(({ folded }) => isHeOrShe(folded) || folded === 'who');
}

/** "A roofer", "the vicar", "my registrar": one person who is not named. */
function isSomebody(words: readonly Word[], { folded, capital }: Word, at: number): boolean {
  return (
    !capital &&
    isPersonWord(folded) &&
    !/[^s]s$/u.test(folded) &&
    words
      .slice(Math.max(0, at - 3), at)
      .some((word) => isArticleOrPossessive(word.folded) || /^(?:another|one)$/u.test(word.folded))
  );
}

/** "The treasurer, Piet Oster", "Edda Rowe, an electrician": what a name's bearer is. */
function isBeside(text: string, words: readonly Word[], name: NameValue, at: number): boolean {
  const [from, to] = at < name.at ? [at, name.at] : [name.to, at];
  const gap = text.slice(words[from]?.end, words[to]?.start);
  if (at < name.at) return to - from <= 4 && /^(?:,? |,? (?:of|at|in) [^,.;]*,? )$/u.test(gap);
  return /^, (?:an?|the|his|her|their|its) (?:[\p{L}’'-]+ ){0,3}$/u.test(gap);
}
