import type { NameValue } from '../../../text/values/names/names.ts';
import { isGiven, wordsAsked } from '../../question/asked-words.ts';
import { onceInARow } from '../../once.ts';
import type { QueryTerm } from '../../question/query-term.ts';
import type { Question } from '../../question.ts';
import { isPlaceWord } from '../../grammar/place-words.ts';
import { isModifier } from '../modifier.ts';
import type { ReadSentence } from '../../reading/reading.ts';

/** What a question says of the place it asks for. */
export interface PlaceAsked {
  /** "Which *island*": what the place must be; null for "where". */
  readonly noun: QueryTerm | null;
  /** "Where was she heading for?", "where did it come from?": null for where something is or happens. */
  readonly way: 'to' | 'from' | null;
}

/** Reads what a question asks of a place. */
export const placeAsked: (question: Question) => PlaceAsked = onceInARow(
  ({ text, words, terms }: Question) => {
    const which = words.findIndex(({ folded }) => /^(?:which|what)$/u.test(folded));
    const noun = which < 0 ? null : (terms.find(({ at }) => at === which + 1) ?? null);
    const way = whither.test(text) ? 'to' : /\bfrom\b/iu.test(text) ? 'from' : null;
    return { noun, way };
  },
);

const whither = /\b(?:bound|heading|headed|destination)\b|\b(?:for|to|towards)[\s?]*$/iu;

/** True for a word that is the noun asked for, or a kind of it. */
export function isPlaceNoun({ noun }: PlaceAsked, term: string): boolean {
  return noun !== null && (noun.term === term || noun.kinds.has(term));
}

const preposition =
  /^(?:in|at|near|from|outside|inside|on|to|off|of|aboard|behind|above|below|beside|opposite|across|around|through|into|toward|towards|for)$/u;

/** How well a name fits a question for a place, 0 to 1. */
export function placeFit(question: Question, sentence: ReadSentence, name: NameValue): number {
  if (isGiven(question, name)) return 0;
  const asked = placeAsked(question);
  const lead = leadOf(sentence, name, asked);
  if (isPeople(sentence, name, lead)) return peopleFit;
  if (isModifier(sentence, name)) return modifierFit;
  if (isTown(asked) && street.test(name.words.at(-1) ?? '')) return modifierFit;
  const fit =
    asked.way === null || name.form === 'person' ? 1 : wayFit(sentence, lead, name, asked.way);
  const isNoun = sentence.words
    .slice(name.at, name.to + 1)
    .some(({ term }) => isPlaceNoun(asked, term));
  if (name.form === 'place' || isNoun || isPlaceNoun(asked, nounBefore(sentence, name))) return fit;
  if (isAddition(question, sentence, name)) return fit * 0.75;
  const led = isLed(sentence, name, lead, asked) && (lead !== 'for' || asked.way === 'to');
  return fit * (led ? 0.75 : name.form === 'organisation' ? 0.45 : 0.3);
}

/** "In Harle", "Ada Moss of Harle", "the coast of Ardshire"; "the rule of Teodor Hask" and "a number of Roozes" are no places. */
function isLed(
  { words }: ReadSentence,
  { at, to }: NameValue,
  lead: string,
  asked: PlaceAsked,
): boolean {
  const next = words[to + 1]?.folded ?? '';
  if (lead === 'the') return isPlaceWord(next) || (gathering.test(next) && !isTown(asked));
  if (!preposition.test(lead)) return false;
  if (lead !== 'of') return true;
  const noun = words[words[at - 1]?.folded === 'the' ? at - 3 : at - 2];
  if (noun === undefined) return true;
  const { folded, capital } = noun;
  return capital || folded === 'formerly' || isPlaceWord(folded) || aroundPlace.test(folded);
}

/** "The Harle *festival*": what people come to, as to a place. */
const gathering =
  /^(?:showcase|festival|conference|summit|fair|show|expo|congress|convention|gala|forum|exhibition)$/u;

/** What is told of where something is by a place it is a part of or stands by. */
const aroundPlace =
  /^(?:north|south|east|west|(?:north|south)-?(?:east|west)|outskirts|centre|center|middle|edge|foot|top|mouth|coast|side|end|part|heart|miles?|metres?|kilometres?|km|outside|inside|front|shores?|banks?|streets?|waters?)$/u;

/** "Which *town*": no street is one. */
function isTown({ noun }: PlaceAsked): boolean {
  return /^(?:town|city|village|county|country|state|region|island)$/u.test(noun?.folded ?? '');
}

const street =
  /^(?:street|st|road|rd|avenue|lane|alley|terrace|crescent|boulevard|highway|motorway|square|plaza|row|walk)$/u;

const peopleFit = 0.2;
/** "In AI services": capitals that only say of what kind the services are. */
const modifierFit = 0.1;

/** "In Fort Allen, *Ardshire*" where it is asked where Fort Allen is. */
function isAddition(
  question: Question,
  { text, words }: ReadSentence,
  { at, to, end }: NameValue,
): boolean {
  const [before, first] = [words[at - 1], words[at]];
  return (
    at === to &&
    before !== undefined &&
    before.capital &&
    wordsAsked(question).has(before.folded) &&
    text.slice(before.end, first?.start) === ', ' &&
    /^(?:[.,;)]|$)/u.test(text.slice(end, end + 1))
  );
}

/** The word before a name; before "the island of", where an island is asked for. */
function leadOf({ words }: ReadSentence, { at }: NameValue, asked: PlaceAsked): string {
  const folded = (i: number) => words[i]?.folded ?? '';
  if (folded(at - 1) === 'of' && isPlaceNoun(asked, words[at - 2]?.term ?? ''))
    return folded(at - 3) === 'the' ? folded(at - 4) : folded(at - 3);
  return folded(at - 1) === 'the' && preposition.test(folded(at - 2))
    ? folded(at - 2)
    : folded(at - 1);
}

/** "The island of Skerra": the noun that says what it is; empty for none. */
function nounBefore({ words }: ReadSentence, { at }: NameValue): string {
  return words[at - 1]?.folded === 'of' ? (words[at - 2]?.term ?? '') : '';
}

/** What is left of a place at which one is, or from which one comes, where it is asked whither. */
const wrongWay = 0.6;

function wayFit(
  { words }: ReadSentence,
  lead: string,
  { at }: NameValue,
  way: 'to' | 'from',
): number {
  if (way === 'to') return /^(?:for|to|towards?|into)$/u.test(lead) ? 1 : wrongWay;
  const leaves = words.slice(Math.max(0, at - 2), at).some(({ folded }) => leaving.test(folded));
  return leaves || /^(?:from|of|in|at)$/u.test(lead) ? 1 : wrongWay;
}

const leaving = /^(?:left|leaves|leaving|departed)$/u;

/** "Protestants", "Norwegian painters": whose capital names a people, or says of what kind the next word is. */
function isPeople({ text, words }: ReadSentence, name: NameValue, lead: string): boolean {
  const [word, next] = [words[name.at], words[name.to + 1]];
  if (word === undefined || name.at !== name.to || /^(?:in|at|near)$/u.test(lead)) return false;
  if (/(?:ists|ants|ites|ians|eans)$/u.test(word.folded)) return true;
  return (
    /(?:ian|ean|ish|ese|ern)$/u.test(word.folded) &&
    next !== undefined &&
    !next.stop &&
    !next.capital &&
    text.slice(word.end, next.start) === ' '
  );
}
