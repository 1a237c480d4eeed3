import type { Word } from '../../text/words.ts';
import { wordsOf } from '../../text/words.ts';
import { isPersonWord } from '../grammar/person-words.ts';
import { isFinite, isNoun, isVerb } from './verbs.ts';
import { gapBehind, isPerson, nameEnd } from './subject-name.ts';
import type { Sentence } from './subject-name.ts';

/** What a sentence is about, as its first words say. */
export interface SubjectPhrase {
  /** As written, without what follows it between commas. */
  readonly text: string;
  /** One name or noun, several, or either: "the police". */
  readonly number: 'one' | 'many';
  readonly kind: 'name' | 'noun' | 'pair';
  /** True for a person's full name, or with a title; false where it may be anything. */
  readonly person: boolean;
  /** The verb behind it, folded. */
  readonly verb: string;
  /** The words behind it. */
  readonly rest: readonly Word[];
}

/**
 * The subject of a plain sentence: a name, a noun with its article, or two names, and a verb right behind. Null wherever
 * the form leaves a doubt: questions, speech, pronouns, nouns with "of" and the like.
 *
 * @param isName whether a word at the head of a sentence, as written, is a name elsewhere
 */
export function subjectPhrase(
  sentence: string,
  isName: (word: string) => boolean,
): SubjectPhrase | null {
  if (/^["“”„‘'«»—–•›-]/u.test(sentence) || /[?:;]/u.test(sentence)) return null;
  const words = wordsOf(sentence);
  const from = openingEnd(sentence, words);
  if (from === null) return null;
  return (
    namedSubject({ text: sentence, words, isName }, from) ?? nounSubject(sentence, words, from)
  );
}

const OPENING = /^(?:so|but|and|then|yet|now)$/u;

const PREPOSITION = /^(?:in|on|at|during|under|after|since|for|with|by|despite|before|until)$/u;

const longestOpening = 8;

/** Where the subject begins: behind "But", and behind "In 2019," or "Under the new terms,". */
function openingEnd(text: string, words: readonly Word[]): number | null {
  const first = words[0]?.folded ?? '';
  if (OPENING.test(first)) return 1;
  if (!PREPOSITION.test(first)) return 0;
  const comma = words.findIndex((_word, at) => gapBehind(text, words, at).startsWith(','));
  const opening = words.slice(1, comma + 1);
  return comma < 1 || comma > longestOpening || opening.some(({ capital }) => capital)
    ? null
    : comma + 1;
}

/** "Fenn Logistics, the city's largest employer, has …", "Anker and Boldt have …". */
function namedSubject(sentence: Sentence, from: number): SubjectPhrase | null {
  const { text, words } = sentence;
  const first = nameEnd(sentence, from);
  if (first === null) return null;
  if (words[first + 1]?.folded === 'and') {
    const second = nameEnd(sentence, first + 2);
    return second === null
      ? null
      : phraseOf(text, words, { from, to: second, kind: 'pair', number: 'many', person: false });
  }
  const name = words.slice(from, first + 1);
  return phraseOf(text, words, {
    from,
    to: first,
    kind: 'name',
    number: 'one',
    person: isPerson(name),
  });
}

const longestNoun = 5;

/** "The foot ferry started", "The servers were". What is new ("a report") is seldom gone on with. */
function nounSubject(text: string, words: readonly Word[], from: number): SubjectPhrase | null {
  if (words[from]?.folded !== 'the') return null;
  for (let at = from + 2; at <= from + longestNoun && at < words.length; at += 1) {
    const gap = gapBehind(text, words, at - 1);
    if (gap !== ' ' && !gap.startsWith(', ')) {
      if (gap === '-') continue;
      return null;
    }
    const word = words[at];
    const noun = words[at - 1];
    if (word === undefined || noun === undefined) return null;
    if (gap.startsWith(',') || isVerb(words, at, noun)) {
      if (noTopic.test(noun.folded)) return null;
      const number = isPlural(noun) ? 'many' : 'one';
      return phraseOf(text, words, {
        from,
        to: at - 1,
        kind: 'noun',
        number,
        person: isPersonWord(noun.folded),
      });
    }
    if (noNoun.test(word.folded)) return null;
  }
  return null;
}

/** What is said of something else: the sentence after goes on with that. */
const noTopic =
  /^(?:population|number|total|share|price|cost|rate|average|rest|result|majority|amount|value|reason|name|term|first|second|latter|former|same|other|others)$/u;

/** What ends a plain noun without being its verb: "the value of the piece", "the man who". */
const noNoun =
  /^(?:of|in|on|at|for|with|by|to|from|between|about|that|which|who|whom|whose|and|or|as|than|not|i|you|he|she|it|we|they)$/u;

function isPlural({ folded }: Word): boolean {
  return /(?:[^siu]s|people|men|women|children|police)$/u.test(folded);
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly kind: SubjectPhrase['kind'];
  readonly number: SubjectPhrase['number'];
  readonly person: boolean;
}

/** The phrase, where its verb follows at once or behind an addition between commas. */
function phraseOf(
  text: string,
  words: readonly Word[],
  { from, to, kind, number, person }: Found,
): SubjectPhrase | null {
  const at = verbBehind(text, words, to);
  const verb = words[at ?? -1]?.folded;
  const [first, last] = [words[from], words[to]];
  if (at === null || verb === undefined || first === undefined || last === undefined) return null;
  if (!agrees(verb, number) || hasSubjectBehind(words, at)) return null;
  return {
    text: text.slice(first.start, last.end),
    number,
    kind,
    person,
    verb,
    rest: words.slice(to + 1),
  };
}

/** "…, and Streisand received": a second subject may be the one that is gone on with. */
function hasSubjectBehind(words: readonly Word[], verb: number): boolean {
  return words.some(
    (word, at) =>
      at > verb + 1 &&
      word.capital &&
      !word.stop &&
      /^(?:and|but|while|when|as|where|after|before|that|because|so|which|whose|if)$/u.test(
        words[at - 1]?.folded ?? '',
      ) &&
      [words[at + 1], words[at + 2]].some(isFinite),
  );
}

function agrees(verb: string, number: SubjectPhrase['number']): boolean {
  return number === 'one' ? !/^(?:are|were|have)$/u.test(verb) : !/^(?:is|was|has)$/u.test(verb);
}

const longestAddition = 25;

function verbBehind(text: string, words: readonly Word[], to: number): number | null {
  const gap = gapBehind(text, words, to);
  if (gap === ' ') return isFinite(words[to + 1]) && !isNoun(words, to + 1) ? to + 1 : null;
  if (gap !== ', ' || isListed(words, to)) return null;
  for (let at = to + 1; at < words.length && at <= to + longestAddition; at += 1) {
    if (gapBehind(text, words, at).startsWith(',') && isFinite(words[at + 1])) return at + 1;
  }
  return null;
}

/** "Pruitt, Lund and Fenwick": a name behind the comma is one of several. */
function isListed(words: readonly Word[], to: number): boolean {
  return words[to + 1]?.capital === true;
}
