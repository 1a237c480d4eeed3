import { askingInFull } from './asking-in-full.ts';
import { editDistance } from '../../search/spelling.ts';
import type { Vocabulary } from '../../search/vocabulary.ts';
import { entriesOf, termsBeginningLike } from '../../text/lexicon/entries.ts';
import { chatSpellings } from '../../text/lexicon/chat-spellings.ts';
import { sensesOf } from '../../text/lexicon/lexicon.ts';
import { units } from '../../text/values/amounts/units.ts';
import { stopWords } from '../../text/stop-words.ts';
import type { Word } from '../../text/words.ts';
import { termOf } from '../../text/words.ts';

/** Chat spellings ("wat", "hows") written out, word for word. */
export function plainSpelling(text: string, vocabulary: Vocabulary): string {
  const slipless = askingInFull(text)
    .replace(doseForDoes, 'does')
    .replace(wereForWhere, 'where')
    .replace(isBehindNoun, '$1 is')
    .replace(/\b(what|which)\s*%/giu, '$1 percent')
    .replace(/(?<=\p{L},? )%(?= \p{L})/gu, 'percent')
    .replace(/(?<=\p{L} )(?:n|&)(?= \p{L})/gu, 'and');
  return slipless.replace(/[\p{L}'’]+/gu, (word) => {
    const plain = word.toLowerCase().replaceAll('’', "'");
    const apart = runTogether.get(plain);
    if (apart !== undefined) return apart;
    if (Object.hasOwn(chatSpellings, plain)) return chatSpellings[plain] ?? word;
    if (plain.length < 4 || plain !== word || vocabulary.knows(plain) || stopWords.has(plain))
      return word;
    return (
      [...questionWords, ...fillers].find(
        (cue) =>
          // "Rice" is no slip for "price": the first letter is seldom wrong.
          plain.startsWith(cue.charAt(0)) &&
          editDistance(plain, cue, 1) === 1 &&
          isSlip(withoutVowels(plain), withoutVowels(cue)),
      ) ?? word
    );
  });
}

/** What chats write as one word; in full it is grammar, not a word to look for. */
const runTogether: ReadonlyMap<string, string> = new Map([
  ['gonna', 'going to'],
  ['gunna', 'going to'],
  ['wanna', 'want to'],
  ['gotta', 'got to'],
  ['kinda', 'kind of'],
  ['sorta', 'sort of'],
  ['dunno', "don't know"],
]);

/** "How long dose it take?": a slip that makes another word. */
const doseForDoes =
  /(?<=^(?:\p{L}+ )?(?:how(?: (?:long|much|many|often|far|big|old|come))?|what|when|where|why|who|wat) )dose(?= (?!(?:is|was|were|are|did|does|do|has|had|will|would|should|can|of|to)\b)\p{L})/giu;

/** "Were did they go?": two auxiliaries stand side by side in no question. */
const wereForWhere =
  /(?<=^(?:\p{L}+ )?)were(?= (?:is|was|are|did|does|do|will|would|can|should|were)\b)/giu;

/** "How long's the pier?", "what date's the fair?": before an article or a pronoun nothing is owned. */
const isBehindNoun =
  /\b((?:how|what|which) \p{L}{3,14})['’]s(?= (?:the|this|that|these|those|it|he|she|they|my|your|our|their)\b)/giu;

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
  'strong',
  'often',
  'caused',
  'called',
  'worth',
];

/** Words that ask nothing: with a slip in one ("actualy") it would be looked for as a word that no article has. */
const fillers = [
  'actually',
  'already',
  'anyone',
  'anything',
  'because',
  'before',
  'currently',
  'definitely',
  'exactly',
  'finally',
  'probably',
  'really',
  'someone',
  'something',
  'supposed',
  'until',
];

/** A word as the library spells it, so that a slip does not hide what is asked for. */
export function spelt(word: Word, vocabulary: Vocabulary): Word {
  if (
    word.stop ||
    word.folded.length < 5 ||
    units.has(word.folded) ||
    vocabulary.frequency(word.term) > 0
  )
    return word;
  const folded = spellingOf(word, vocabulary);
  return folded === word.folded || sensesOf([word]).length > 0 ? word : { ...word, folded };
}

/** What the library most likely means by a word, folded; the word itself where it knows nothing nearer. */
export function spellingOf(word: Word, vocabulary: Vocabulary): string {
  return vocabulary.spellingsOf(word.folded)[0] ?? word.folded;
}

/** Letters of a stem in which a slip still shows the word that is meant. */
const longEnoughStem = 5;

/**
 * The lexicon's word, as a term, that a word is one slip away from: "cancled" stands for "cancel", which a library that says
 * "called off" never uses. Null for none, for names and for short words, which have too many neighbours.
 */
export function lexiconSpelling({ term, capital }: Word): string | null {
  if (capital || term.length < longEnoughStem || /\d/u.test(term)) return null;
  const near = termsBeginningLike(term).find(
    (known) =>
      entriesOf(known).alone.length > 0 &&
      editDistance(term, known, 1) === 1 &&
      isSlip(term, known),
  );
  return near ?? null;
}

/** A letter too few, too many or in the wrong place; one for another makes another word: "season" is no "reason". */
function isSlip(a: string, b: string): boolean {
  return a.length !== b.length || lettersOf(a) === lettersOf(b);
}

/** "Meny" for many: one vowel is soon put for another. */
function withoutVowels(word: string): string {
  return word.replace(/[aeiouy]/gu, '.');
}

function lettersOf(term: string): string {
  return Array.from(term).toSorted().join('');
}

/** "open ai" for OpenAI and the other way round; of a word that the library has never seen its spellings, or the name it shortens. */
export function alternativesOf(
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
  const years = yearsMeant(word, previous, next).filter((year) => vocabulary.frequency(year) > 0);
  if (years.length > 0) return years;
  const parts = splitIntoKnown(word.folded, vocabulary);
  if (parts.length > 0 || wellSpelt) return parts;
  const short = vocabulary.nameShortenedTo(word.folded);
  return (short === null ? vocabulary.spellingsOf(word.folded) : [short])
    .map(termOf)
    .filter((term) => vocabulary.frequency(term) > 0);
}

/** "In 88": 1988, and 2088, as terms; empty for what stands before a noun, as "in 88 days". */
function yearsMeant(
  { folded }: Word,
  previous: Word | undefined,
  next: Word | undefined,
): readonly string[] {
  const isYear =
    /^\d\d$/u.test(folded) &&
    next?.stop !== false &&
    /^(?:in|since|until|till|before|after|from|of|back)$/u.test(previous?.folded ?? '');
  return isYear ? [`19${folded}`, `20${folded}`] : [];
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
