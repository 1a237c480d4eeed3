import type { Vocabulary } from '../search/vocabulary.ts';
import { editDistance } from '../search/spelling.ts';
import { commonTerms } from '../text/lexicon/common-words.ts';
import { chatSpellings } from '../text/lexicon/irregular.ts';
import type { SenseAt } from '../text/lexicon/lexicon.ts';
import { kindsOfWord, sensesOf } from '../text/lexicon/lexicon.ts';
import { stopWords } from '../text/stop-words.ts';
import type { Word } from '../text/words.ts';
import { termOf, wordsOf } from '../text/words.ts';
import type { AnswerType } from './answer-type.ts';
import type { Option } from './options.ts';
import { optionsOf } from './options.ts';
import { predicateOf, tenseOf } from './predicate.ts';
import { askedBy } from './asking/question-type.ts';
import { auxiliary } from './asking/asking-words.ts';
import type { QueryTerm } from './query-term.ts';

/** A question as understood against one library. */
export interface Question {
  /** As asked. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly type: AnswerType;
  /** The words to look for, in order; empty when the question holds none. */
  readonly terms: readonly QueryTerm[];
  /** Terms of what is counted or chosen ("how many *people*"), with their kinds; empty for none. */
  readonly unit: readonly string[];
  /** The two sides of an "or" question, as senses and terms; empty for others. */
  readonly options: readonly Option[];
  /** Indices, among `terms`, of the words that say what is asked of the subject: "Did the bridge *collapse*?" */
  readonly predicate: readonly number[];
  /** Whether it asks for what will be, for what was, or neither. */
  readonly tense: 'future' | 'past' | 'open';
  /** What stands in quotation marks, lower case with white space folded. */
  readonly phrases: readonly string[];
}

/** Cues that say nothing else: no answer repeats them. */
const emptyCue =
  /^(?:how|many|much|long|often|frequently|far|old|what|which|who|whom|whose|when|where|why|name|number|kind|type|year|date|hour|percentage|percent|come|happen|happened|happens|happening)$/u;
/** How something is asked, which an answer need not repeat: "what was it *originally supposed* to cost?". */
const manner =
  /^(?:originally|initially|supposed|supposedly|actually|exactly|currently|really|precisely|apparently)$/u;
/** "Is it *over*?", "has it gone *up*?": grammar elsewhere, the point of the question here. */
const isPoint = /^(?:over|off|up|down|out|back|on|know|tell)$/u;
/** The weight of a word that only says what is asked for ("cost", "time"), against a word of the subject. */
const cueWeight = 0.25;
/**
 * The most that an everyday word weighs, where a word seen once in a folder of articles weighs about 6: that the library
 * seldom says "want" or "result" is chance, and a passage that answers need not say it either.
 */
const everydayWeight = 4;
/** The weight of a word that nothing matches: it may be the point of the question, or just another way to put it. */
const unknownWeight = 0.7;

/** Reads a question. Any text will do; the terms are empty when it holds no word to look for. */
export function understand(text: string, vocabulary: Vocabulary): Question {
  const words = wordsOf(plainSpelling(text, vocabulary));
  const phrases = quotedPhrases(text);
  const asked = askedBy(
    words.map((word) => spelt(word, vocabulary)),
    phrases.length > 0,
  );
  const meant = byWord([
    ...sensesOf(words),
    ...endOfAffairs(words),
    ...saidOfSubject(words),
    ...knowledgeAsked(words),
    ...changeAsked(words),
  ]);
  const terms = words.flatMap((word, at): QueryTerm[] => {
    const own = meant.get(at) ?? [];
    if (asked.cues.has(at) && emptyCue.test(word.folded)) return [];
    if (word.stop && !(isPoint.test(word.folded) && own.some(({ to }) => to === at))) return [];
    return [
      queryTerm(
        word,
        at,
        words,
        own,
        vocabulary,
        asked.cues.has(at) ||
          manner.test(word.folded) ||
          (asked.unit.includes(at) && kindsOfWord(word.folded).size > 0),
      ),
    ];
  });
  const unique = withoutRepeats(terms);
  return {
    text,
    words,
    type: asked.type,
    terms: unique,
    phrases,
    unit: asked.unit.flatMap((at) => words[at]?.term ?? []),
    options: asked.type === 'choice' ? optionsOf(words) : [],
    predicate: predicateOf(words, unique),
    tense: tenseOf(words),
  };
}

/** The senses that each word has a part in. Of a phrase taken apart ("let … go") those between its own words have none. */
function byWord(senses: readonly SenseAt[]): ReadonlyMap<number, readonly SenseAt[]> {
  const meant = new Map<number, SenseAt[]>();
  for (const sense of senses) {
    const { from, to } = sense;
    const places = to - from <= 2 ? [from, from + 1, to] : [from, to];
    for (const at of new Set(places.filter((place) => place <= to))) {
      const own = meant.get(at);
      if (own === undefined) meant.set(at, [sense]);
      else own.push(sense);
    }
  }
  return meant;
}

/** "Is the long quarrel of the two houses *over*?": the verb stands too far off for the lexicon's phrase. */
function endOfAffairs(words: readonly Word[]): SenseAt[] {
  const last = words.findLastIndex(
    (word) => !/^(?:now|yet|still|then|already|really|for|good)$/u.test(word.folded),
  );
  const word = words[last];
  if (
    word === undefined ||
    !/^(?:over|off|dead|gone)$/u.test(word.folded) ||
    !/^(?:is|are|was|were)$/u.test(words[0]?.folded ?? '')
  )
    return [];
  const state = word.folded === 'gone' ? 'over' : word.folded;
  return sensesOf(wordsOf(`is ${state}`)).map((sense) => ({
    ...sense,
    from: last,
    to: last,
  }));
}

/**
 * "Did the *partnership* of the two *end*?": what the lexicon knows as "end partnership" is asked with the noun before the
 * verb and others between. The senses stand at the verb.
 */
function saidOfSubject(words: readonly Word[]): SenseAt[] {
  const last = words.findLastIndex(({ stop }) => !stop);
  const verb = words[last];
  if (verb === undefined || !words.slice(0, 2).some(({ folded }) => auxiliary.test(folded)))
    return [];
  return words.slice(1, last).flatMap((noun) => {
    if (noun.stop || noun.capital) return [];
    return sensesOf(wordsOf(`${verb.folded} ${noun.folded}`))
      .filter(({ from, to }) => to > from)
      .map((sense) => ({ ...sense, from: last, to: last }));
  });
}

/** What "know" and "tell" ask for where they are no mere opening ("do you know when …", "tell me"). */
const knowledge: ReadonlyMap<string, string> = new Map([
  ['know', 'aware'],
  ['tell', 'notify'],
]);
/** "Is there *more* traffic now?" asks whether it has grown. */
const comparatives: ReadonlyMap<string, string> = new Map([
  ['more', 'rise'],
  ['fewer', 'fall'],
  ['less', 'fall'],
]);

/** "Did the bishop *know* of it?", "Did anybody *tell* the police?" */
function knowledgeAsked(words: readonly Word[]): SenseAt[] {
  return words.flatMap(({ folded }, at) => {
    const meant = knowledge.get(folded);
    const [before, behind] = [words[at - 1]?.folded ?? '', words[at + 1]?.folded ?? ''];
    if (meant === undefined || !words.slice(0, at - 1).some((word) => auxiliary.test(word.folded)))
      return [];
    if (/^(?:i|you|we|to|can|who|what|please)$/u.test(before) || opensQuestion.test(behind))
      return [];
    return sensesOf(wordsOf(meant)).map((sense) => ({ ...sense, from: at, to: at }));
  });
}

function changeAsked(words: readonly Word[]): SenseAt[] {
  if (!/^(?:is|are)$/u.test(words[0]?.folded ?? '') || words[1]?.folded !== 'there') return [];
  const meant = comparatives.get(words[2]?.folded ?? '');
  if (meant === undefined) return [];
  return sensesOf(wordsOf(meant)).map((sense) => ({ ...sense, from: 2, to: 2 }));
}

const opensQuestion =
  /^(?:me|us|if|whether|who|whom|whose|what|which|when|where|why|how|anything|yet)$/u;

/** A word as the library spells it, so that a slip does not hide what is asked for. */
function spelt(word: Word, vocabulary: Vocabulary): Word {
  if (word.stop || word.folded.length < 5 || vocabulary.frequency(word.term) > 0) return word;
  const folded = spellingOf(word, vocabulary);
  return folded === word.folded || sensesOf([word]).length > 0 ? word : { ...word, folded };
}

function withoutRepeats(terms: readonly QueryTerm[]): QueryTerm[] {
  return terms.filter((term, i) => terms.findIndex((other) => other.term === term.term) === i);
}

/** Chat spellings ("wat", "hows") written out, word for word. */
function plainSpelling(text: string, vocabulary: Vocabulary): string {
  return text.replace(/[\p{L}'’]+/gu, (word) => {
    const plain = word.toLowerCase().replaceAll('’', "'");
    if (Object.hasOwn(chatSpellings, plain)) return chatSpellings[plain] ?? word;
    if (plain.length < 4 || plain !== word || vocabulary.knows(plain) || stopWords.has(plain))
      return word;
    return questionWords.find((cue) => editDistance(plain, cue, 1) === 1) ?? word;
  });
}

/** Words that tell what is asked for, which a library may never use: a slip in one would hide the kind of question. */
const questionWords = [
  'happen',
  'happened',
  'many',
  'much',
  'people',
  'price',
  'cost',
  'when',
  'where',
  'which',
  'what',
  'number',
  'reason',
  'long',
  'often',
  'caused',
  'called',
  'worth',
];

function quotedPhrases(text: string): string[] {
  return [...text.matchAll(/["“”«»]([^"“”«»]{3,200})["“”«»]/gu)].map((match) =>
    (match[1] ?? '').trim().toLowerCase().replace(/\s+/gu, ' '),
  );
}

function queryTerm(
  word: Word,
  at: number,
  words: readonly Word[],
  senses: readonly SenseAt[],
  vocabulary: Vocabulary,
  cue: boolean,
): QueryTerm {
  const kinds = kindsOfWord(word.folded);
  const known = vocabulary.frequency(word.term) > 0;
  // A word of the lexicon is spelt as it should be, even where the library never uses it.
  const alternatives = alternativesOf(
    word,
    at,
    words,
    vocabulary,
    senses.length > 0 || kinds.size > 0,
  );
  const found = known ? [] : alternatives;
  const name =
    (word.capital && at > 0) || [word.term, ...found].some((term) => vocabulary.isName(term));
  const bestKnown = known ? word.term : (found[0] ?? word.term);
  const unknown =
    !known &&
    found.length === 0 &&
    senses.length === 0 &&
    kinds.size === 0 &&
    !vocabulary.holds(word.term);
  const misspelt = !known && found[0] !== undefined && senses.length === 0;
  const everyday = !name && commonTerms.has(word.term);
  const told = vocabulary.weight(bestKnown);
  const share = cue ? cueWeight : unknown && !name ? unknownWeight : 1;
  return {
    term: word.term,
    text: word.text,
    folded: word.folded,
    alternatives,
    kinds,
    senses: misspelt ? sensesOf(wordsOf(spellingOf(word, vocabulary))) : senses,
    weight: (everyday ? Math.min(everydayWeight, told) : told) * share,
    name,
    unknown,
    at,
  };
}

function spellingOf(word: Word, vocabulary: Vocabulary): string {
  return vocabulary.spellingsOf(word.folded)[0] ?? word.folded;
}

/** "open ai" for OpenAI and the other way round; the library's spellings of a word that it has never seen. */
function alternativesOf(
  word: Word,
  at: number,
  words: readonly Word[],
  vocabulary: Vocabulary,
  wellSpelt: boolean,
): string[] {
  const next = words[at + 1];
  const previous = words[at - 1];
  const joined = [
    ...(next === undefined ? [] : [termOf(word.folded + next.folded)]),
    ...(previous === undefined ? [] : [termOf(previous.folded + word.folded)]),
  ].filter((term) => vocabulary.frequency(term) > 0);
  if (vocabulary.frequency(word.term) > 0 || joined.length > 0) return joined;
  const parts = splitIntoKnown(word.folded, vocabulary);
  if (parts.length > 0 || wellSpelt) return parts;
  return vocabulary
    .spellingsOf(word.folded)
    .map(termOf)
    .filter((term) => vocabulary.frequency(term) > 0);
}

/** "preorder" → "pre order" where the library writes both apart; the longer half stands for the word. */
function splitIntoKnown(folded: string, vocabulary: Vocabulary): string[] {
  for (let i = 3; i <= folded.length - 3; i += 1) {
    const [head, tail] = [folded.slice(0, i), folded.slice(i)];
    if (vocabulary.knows(head) && vocabulary.frequency(termOf(tail)) > 0)
      return [termOf(tail.length >= head.length ? tail : head)];
  }
  return [];
}
