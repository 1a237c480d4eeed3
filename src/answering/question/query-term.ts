import type { Vocabulary } from '../../search/vocabulary.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';
import { commonTerms } from '../../text/lexicon/common-words.ts';
import { negatedForms } from '../../text/lexicon/negated-forms.ts';
import type { SenseAt } from '../../text/lexicon/lexicon.ts';
import { broaderThan, kindsOfWord } from '../../text/lexicon/hyponyms.ts';
import { sensesOf } from '../../text/lexicon/lexicon.ts';
import { titles } from '../../text/values/names/name-words.ts';
import { units } from '../../text/values/amounts/units.ts';
import type { Word } from '../../text/words.ts';
import { termOf, wordsOf } from '../../text/words.ts';
import { alternativesOf, lexiconSpelling, spellingOf } from './spellings.ts';

/** A word of the question. */
export interface QueryTerm {
  readonly term: string;
  /** As asked. */
  readonly text: string;
  /** Lower case, unstemmed. */
  readonly folded: string;
  /** Other terms that count as the word itself: a likely spelling, a compound written apart. */
  readonly alternatives: readonly string[];
  /** Terms of the library that deny it within one word ("insoluble", "childless"), or that it denies. */
  readonly denials: readonly string[];
  /** Terms of the kinds it names: person > worker. Where the library never says the word, those it is a kind of too: rabbit < pet. */
  readonly kinds: ReadonlySet<string>;
  readonly senses: readonly SenseAt[];
  /** How much it tells in this library, 0 and up. */
  readonly weight: number;
  /** True for a name: by its capital, or because the library writes it so. */
  readonly name: boolean;
  /** True when neither the library nor the lexicon has anything for it. */
  readonly unknown: boolean;
  /** True where the library says it, or what may be its spelling. */
  readonly said: boolean;
  /** Index among the question's words. */
  readonly at: number;
}

/** The weight of a word that only says what is asked for ("cost", "time"), against a word of the subject. */
const cueWeight = 0.25;
/**
 * The most that an everyday word weighs, where a word seen once in a folder of articles weighs about 6: that the library
 * seldom says "want" or "result" is chance, and a passage that answers need not say it either.
 */
const everydayWeight = 4;
/** The most that a word weighs which the library never says and the lexicon knows: as much as one that it says once. */
const absentWeight = 6;
/** The weight of the particle with which a phrase ends ("made *up* of"): its verb carries what is asked. */
const particleWeight = 1;
/** The weight of a word that nothing matches: it may be the point of the question, or just another way to put it. */
const unknownWeight = 0.7;

/**
 * A word of the question as it is looked for.
 *
 * @param senses those that it has a part in
 * @param cue true where it only says what is asked for
 */
export function queryTerm(
  word: Word,
  at: number,
  words: readonly Word[],
  senses: readonly SenseAt[],
  vocabulary: Vocabulary,
  cue: boolean,
): QueryTerm {
  const known = vocabulary.frequency(word.term) > 0;
  const isOfName = word.capital && at > 0;
  const kinds = known || isOfName ? kindsOfWord(word.folded) : kindsAround(word, vocabulary);
  // A word of the lexicon and an everyday one are spelt as they should be, even where the library never uses it.
  const spelt =
    senses.length > 0 || kinds.size > 0 || commonTerms.has(word.term) || units.has(word.folded);
  const alternatives = alternativesOf(word, at, words, vocabulary, spelt);
  const offered = known ? [] : alternatives;
  const strange = !known && offered.length === 0 && !spelt;
  const meant = strange && !vocabulary.holds(word.term) ? lexiconSpelling(word) : null;
  // "Colapse", where the library only says "collapsed".
  const found = meant !== null && vocabulary.frequency(meant) > 0 ? [meant] : offered;
  const unknown = strange && meant === null && !vocabulary.holds(word.term);
  const name =
    !isOffice(word, words[at + 1]) &&
    (isOfName ||
      (unknown && (isBareOwner(word, at, words) || isBareSubject(word, words[at - 1]))) ||
      (!isOfPhrase(senses) && [word.term, ...found].some((term) => vocabulary.isName(term))));
  const misspelt = found.length > 0 && senses.length === 0;
  return {
    term: word.term,
    text: word.text,
    folded: word.folded,
    alternatives: known ? alternatives : found,
    denials: denialsOf(word, vocabulary),
    kinds,
    senses: meant === null && !misspelt ? senses : sensesOfSpelling(word, meant, vocabulary),
    weight: weightOf(word, vocabulary.weight(known ? word.term : (found[0] ?? word.term)), {
      name,
      cue,
      unknown,
      known,
      respelt: found.length > 0,
    }),
    name,
    unknown,
    said: known || found.length > 0,
    at,
  };
}

/** The kinds of a word that the library never says, and what it is a kind of: what is said of pets goes for a rabbit. */
function kindsAround({ folded, term }: Word, vocabulary: Vocabulary): ReadonlySet<string> {
  const broader = broaderThan(term).filter(
    (broad) => broad !== anybody && vocabulary.frequency(broad) > 0,
  );
  return new Set([...kindsOfWord(folded), ...broader]);
}

/** What is said of people in general goes for nobody that is asked about. */
const anybody = 'person';

function denialsOf({ folded, term, stop }: Word, vocabulary: Vocabulary): readonly string[] {
  if (stop) return [];
  const forms = [...negatedForms(folded), ...(term === folded ? [] : negatedForms(term))];
  return [...new Set(forms.map(termOf))].filter(
    (other) => other !== term && vocabulary.frequency(other) > 0,
  );
}

/** What a misspelt word means. `meant`: the term that the lexicon takes it for; null where the library tells. */
function sensesOfSpelling(
  word: Word,
  meant: string | null,
  vocabulary: Vocabulary,
): readonly SenseAt[] {
  return sensesOf(
    meant === null ? wordsOf(spellingOf(word, vocabulary)) : [{ ...word, term: meant }],
  );
}

/** What decides on the weight of a word. */
interface Known {
  readonly name: boolean;
  readonly cue: boolean;
  readonly unknown: boolean;
  /** Whether the library says the word, or only what may be its spelling. */
  readonly known: boolean;
  readonly respelt: boolean;
}

/** What a word weighs. `told`: how much it, or its spelling, tells in this library. */
function weightOf(word: Word, told: number, { name, cue, unknown, known, respelt }: Known): number {
  const heaviest = word.stop ? particleWeight : known || name || unknown ? Infinity : absentWeight;
  const most = Math.min(
    respelt ? Infinity : heaviest,
    !name && commonTerms.has(word.term) ? everydayWeight : Infinity,
  );
  const share = cue ? cueWeight : unknown && !name ? unknownWeight : 1;
  return Math.min(told, most) * share;
}

/** "When did the Orm come onto the *market*?": what is said in several words names nothing in one of them. */
function isOfPhrase(senses: readonly SenseAt[]): boolean {
  return senses.some(({ from, to }) => from < to);
}

/** "The CEO of it": an office, whatever its capitals; before a name it is a part of that ("Captain Ross"). */
function isOffice({ folded }: Word, next: Word | undefined): boolean {
  return titles.has(folded) && next?.capital !== true;
}

/** "Did *lufthansa* cancel flights?": one that nobody knows, right behind the verb that helps to ask. */
function isBareSubject({ term, folded }: Word, before: Word | undefined): boolean {
  return (
    before !== undefined &&
    isAuxiliary(before.folded) &&
    !folded.endsWith('s') &&
    !commonTerms.has(term)
  );
}

/** "Who is the boss of *nvidia*": a word that nobody knows, alone behind such a preposition, is a name without its capital. */
function isBareOwner({ term }: Word, at: number, words: readonly Word[]): boolean {
  return (
    /^(?:of|at|for|by|with|from)$/u.test(words[at - 1]?.folded ?? '') &&
    words[at + 1]?.stop !== false &&
    !term.endsWith('s') &&
    !commonTerms.has(term)
  );
}
