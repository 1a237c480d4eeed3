import { isPersonalSpeech } from '../../text/speech-verbs.ts';
import {
  eventWords,
  formsOfAddress,
  organisationWords,
  placeWords,
  titles,
} from '../../text/values/names/name-words.ts';
import type { Word } from '../../text/words.ts';
import { wordsOf } from '../../text/words.ts';
import { isPersonNoun } from '../grammar/person-words.ts';
import { isBygone, isRank } from '../grammar/ranks.ts';
import type { Searchable } from '../reading/searchable.ts';
import { searchableOf } from '../reading/searchable.ts';
import { isNotNow, isOffice, officeBefore, officeBehind } from './offices-told.ts';

/** Somebody of whom a document speaks, by every name and office that it gives them. */
export interface Person {
  /** The folded words by which the document means this person and nobody else: first name, surname, each if it is no other's. */
  readonly called: ReadonlySet<string>;
  /** The folded nouns of what the person is: "captain", "keeper". */
  readonly offices: ReadonlySet<string>;
  /** The words of the name and of all that the person is, to look for those of a question. */
  readonly meant: Searchable;
}

/** The people whom some sentences name in full or by title, in order of their first mention; empty for none. */
export function peopleIn(sentences: readonly string[]): readonly Person[] {
  const drafts: Draft[] = [];
  for (const mention of sentences.flatMap(mentionsIn)) {
    const known = drafts.find(({ words }) => isSamePerson(words, mention.words));
    if (known === undefined) drafts.push(mention);
    else {
      if (mention.words.length > known.words.length) known.words = mention.words;
      known.offices.push(...mention.offices);
      known.isPerson ||= mention.isPerson;
    }
  }
  return drafts.filter(({ isPerson }) => isPerson).map((draft) => personFrom(draft, drafts));
}

/** One mention, then all of one person. */
interface Draft {
  /** Of the name, titles left out. */
  words: readonly Word[];
  readonly offices: Word[];
  /** False where it may be a ship, a product or a firm. */
  isPerson: boolean;
}

function personFrom({ words, offices }: Draft, all: readonly Draft[]): Person {
  const isOthersToo = (folded: string) =>
    all.filter((one) => one.words.some((word) => word.folded === folded)).length > 1;
  return {
    called: new Set(words.map(({ folded }) => folded).filter((word) => !isOthersToo(word))),
    offices: new Set(offices.map(({ folded }) => folded).filter(isPersonNoun)),
    meant: searchableOf([...words, ...offices]),
  };
}

/** "Ada Moss" and "Moss", or "Ada"; not "Ada Moss" and "Piet Moss". */
function isSamePerson(a: readonly Word[], b: readonly Word[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every(({ folded }) => long.some((word) => word.folded === folded));
}

/** Two or more words with capitals, joined as names are: "Idris Vaughn-Hale", "Captain Lena van der Berg". */
const RUN =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]*\p{Ll}(?:(?: (?:van|von|de|der|den|la|le|di|da|bin|al))* \p{Lu}(?:[\p{L}’'-]*\p{Ll}|\.))+/gu;

/** Characters around a name in which what its bearer is may stand. */
const around = 60;

function mentionsIn(sentence: string): readonly Draft[] {
  return [...sentence.matchAll(RUN)].flatMap(
    ({ 0: run, index }) => mentionAt(sentence, run, index) ?? [],
  );
}

function mentionAt(text: string, run: string, index: number): Draft | null {
  const capitals = wordsOf(run);
  const from = capitals.findIndex((word, at) => !leadsName(word, at));
  const words = capitals.slice(from);
  if (from < 0 || words.length > longestName || words.some(isOfThing)) return null;
  const titled = capitals.slice(0, from).filter(({ folded }) => isOffice(folded));
  if (words.length < 2 && titled.length === 0) return null;
  const ahead = text.slice(Math.max(0, index - around), index);
  const end = index + run.length;
  // "Former Captain Lena Berg", "acting Mayor Ines Pall".
  const isNow = ![...wordsOf(ahead).slice(-1), ...capitals.slice(0, from)].some(
    (word) => isNotNow(word.folded) && !opensClause(word),
  );
  const before = titled.length > 0 ? titled.filter(() => isNow) : officeBefore(ahead);
  const offices = [...before, ...officeBehind(text.slice(end, end + around))];
  const isPerson =
    offices.length + titled.length > 0 ||
    isAddressed(capitals[0]) ||
    speaksOrIsAged(text, index, end);
  return { words, offices, isPerson };
}

/** "*Once* Captain Lena Berg saw the ice", "*Previously* Captain Berg": with a capital, of the clause, not of the captain. */
function opensClause({ folded, capital }: Word): boolean {
  return capital && /^(?:once|formerly|previously)$/u.test(folded);
}

/** "Ada Moss, 34,", "Ada Moss, who", "Ada Moss said": what only somebody is or does. */
function speaksOrIsAged(text: string, from: number, to: number): boolean {
  const [next] = wordsOf(text.slice(to, to + around));
  const before = wordsOf(text.slice(Math.max(0, from - around), from)).at(-1);
  return (
    /^, (?:\d{1,3}\b|who(?:se)?\b)/u.test(text.slice(to, to + around)) ||
    (next !== undefined && isPersonalSpeech(next.folded)) ||
    (before !== undefined && isPersonalSpeech(before.folded))
  );
}

const longestName = 4;

/** "The", "Captain", "Head Keeper": what stands before a name with a capital of its own. */
function leadsName({ folded, stop }: Word, at: number): boolean {
  return (
    titles.has(folded) ||
    isPersonNoun(folded) ||
    (at === 0 && (stop || isRank(folded) || isBygone(folded)))
  );
}

function isOfThing({ folded }: Word): boolean {
  return organisationWords.has(folded) || placeWords.has(folded) || eventWords.has(folded);
}

function isAddressed(word: Word | undefined): boolean {
  return word !== undefined && formsOfAddress.has(word.folded);
}

/**
 * Where a sentence speaks of somebody: by a word of their name, or as "the captain" where nobody else is one. Null where it does
 * not.
 */
export function placeOf(
  { called, offices }: Person,
  words: readonly Word[],
  others: readonly Person[],
): number | null {
  const named = words.findIndex(({ folded, capital }) => capital && called.has(folded));
  if (named >= 0) return named;
  const meant = words.findIndex(
    ({ folded }, at) =>
      words[at - 1]?.folded === 'the' &&
      offices.has(folded) &&
      others.every((other) => other.offices === offices || !other.offices.has(folded)),
  );
  return meant < 0 ? null : meant;
}
