import { saysWhose } from '../own.ts';
import { stopWords } from '../stop-words.ts';
import type { Word } from '../words.ts';
import { termOf } from '../words.ts';
import type { Entries, Phrase, Sense } from './entries.ts';
import { entriesOf, membersOf } from './entries.ts';
import { leadsNoun, mayLeadNoun, reachesFigure } from './leading-preposition.ts';
import { determiner, gap } from './phrase-terms.ts';

/** A sense found in a text: words `from` to `to`, both included. */
export interface SenseAt extends Sense {
  readonly from: number;
  readonly to: number;
  /** 0 to 1: how surely the word is meant so. A phrase is; a word that stands in many relations seldom is. */
  readonly strength: number;
}

/**
 * Stop words that are all that a phrase has ("be *over*", "*own* up"), by their terms, and what they go by as terms of
 * their own: no other word does.
 */
export const tellingParticles: ReadonlyMap<string, string> = new Map(
  ['over', 'off', 'up', 'own', 'yes', 'no', 'everyone'].map((word) => [termOf(word), `'${word}`]),
);

/** Particles that may stand apart from their verb: "let 60 people go", "put the launch off". */
const separable = new Set(
  ['off', 'up', 'down', 'out', 'back', 'on', 'over', 'away', 'go', 'apart', 'aside'].map(termOf),
);
const widestGap = 4;

/** All senses of a run of words, phrases included, in order of their first word. */
export function sensesOf(words: readonly Word[]): SenseAt[] {
  const found: SenseAt[] = [];
  let inside: Set<number> | null = null;
  for (let from = 0; from < words.length; from += 1) {
    const word = words[from];
    if (word === undefined) continue;
    const { alone, phrases } = entriesOf(word.term);
    const here = phrases.size === 0 ? none : phrasesAt(words, from, phrases);
    for (const { to } of here)
      if (to - from <= 2 && !isOfWhole(words, from, to) && !isOfState(word, words[to]))
        for (let at = from + 1; at <= to; at += 1) (inside ??= new Set()).add(at);
    found.push(...here);
    if (saysWhose(words, from)) found.push(...alonesAt(from, entriesOf(ofOnesOwn).alone));
    else if (here.every(({ to }) => !isOneVerb(words, from, to)) && !isAdjective(words, from))
      found.push(...alonesAt(from, isFlames(words, from) ? alone.filter(isOfFlames) : alone));
  }
  const within = inside;
  return within === null ? found : found.filter(({ from, to }) => to > from || !within.has(from));
}

/**
 * "Call off" is no call: a phrase shadows what its first word means alone. "Shut in Lowick" is still shut, and what "fell to
 * 3 million" was not captured.
 */
function isOneVerb(words: readonly Word[], from: number, to: number): boolean {
  const isLeading = to === from + 1 && (mayLeadNoun(words, to) || reachesFigure(words, from));
  return !isOfWhole(words, from, to) && !isLeading;
}

/** "Two are dead", "to get sick": behind such a verb a word means what it means alone, too. */
function isOfState({ term }: Word, state: Word | undefined): boolean {
  return copulas.has(term) && state?.stop === false;
}

const copulas = new Set(['be', 'get', 'become', 'feel', 'fall', 'stay'].map(termOf));

/** "End their partnership": where a phrase names what it ends, its verb still says that it ends. */
function isOfWhole(words: readonly Word[], from: number, to: number): boolean {
  return /^end(?:s|ed|ing)?$/u.test(words[from]?.folded ?? '') && words[to]?.stop === false;
}

/** "A cannery fire": the noun sacks nobody. As a verb it stands behind "to" and the like, or before whom it meets. */
function isFlames(words: readonly Word[], at: number): boolean {
  if (words.length === 1 || !/^fires?$/u.test(words[at]?.folded ?? '')) return false;
  const [before, next] = [words[at - 1]?.folded ?? '', words[at + 1]];
  const isLed =
    /^(?:to|will|would|can|could|may|might|must|should|not|did|do|does|i|we|you|they)$/u.test(
      before,
    );
  return !isLed && (next === undefined || !(next.capital || isObject(next)));
}

function isObject({ folded, term }: Word): boolean {
  return (
    determiner.test(folded) || /^\d/u.test(term) || /^(?:him|her|them|me|us|you)$/u.test(folded)
  );
}

/** Not of those that "fire" shares with "dismiss". */
function isOfFlames({ relation }: Sense): boolean {
  return !entriesOf('dismiss').alone.some((sense) => sense.relation === relation);
}

const none: never[] = [];

/** "Last year", "the last train": nothing lasts there. "A single partner" has one. "A close friend" shuts nothing. */
function isAdjective(words: readonly Word[], at: number): boolean {
  const [folded, next] = [words[at]?.folded, words[at + 1]];
  if (next === undefined || next.stop) return false;
  if (folded === 'single') return true;
  if (folded === 'last') return !/^\d/u.test(next.folded);
  return folded === 'close' && beforeAdjective.test(words[at - 1]?.folded ?? '');
}

/** "Its own battery": what one has made oneself, and says nothing of who owns what. A term of the lexicon. */
const ofOnesOwn = termOf('homegrown');

const beforeAdjective =
  /^(?:a|an|the|its|their|his|her|our|my|very|so|too|as|more|how|once|in|with|under|of|keep|kept)$/u;

function alonesAt(at: number, senses: readonly Sense[]): SenseAt[] {
  const strength = trustIn(senses.length);
  return senses.map(({ relation, pole }) => ({ relation, pole, from: at, to: at, strength }));
}

/** What each further relation that a word or phrase stands in takes from the trust in any one of them. */
const ambiguityCost = 0.12;

function trustIn(relationsTold: number): number {
  return 1 / (1 + ambiguityCost * (relationsTold - 1));
}

function phrasesAt(
  words: readonly Word[],
  from: number,
  phrases: Entries['phrases'],
): readonly SenseAt[] {
  const near = phrasesNear(words, from, phrases);
  if (near.length === 0) return none;
  const found: Omit<SenseAt, 'strength'>[] = [];
  for (const { terms, relation, pole } of near) {
    const to = endOfPhrase(words, from, terms);
    if (to !== null && !found.some((known) => known.relation === relation && known.to === to))
      found.push({ relation, pole, from, to });
  }
  // One by one, as for words alone: of an object spread into another V8 makes a kind of its own at every place that does so.
  return found.map(({ relation, pole, to }) => ({
    relation,
    pole,
    from,
    to,
    strength: trustIn(found.filter((other) => other.to === to).length),
  }));
}

/** The phrases whose second term stands near enough behind the first, in their order. */
function phrasesNear(
  words: readonly Word[],
  from: number,
  phrases: Entries['phrases'],
): readonly Phrase[] {
  let near: Phrase[] = none;
  for (let at = from + 1; at <= from + 1 + widestGap && at < words.length; at += 1) {
    const found = phrases.get(words[at]?.term ?? '');
    if (found === undefined) continue;
    // Most words begin no phrase of the text: a list is made for those that do.
    if (near === none) near = [];
    for (const phrase of found) if (!near.includes(phrase)) near.push(phrase);
  }
  return near.length < 2 ? near : near.toSorted((a, b) => a.place - b.place);
}

function endOfPhrase(
  words: readonly Word[],
  from: number,
  terms: readonly string[],
): number | null {
  let at = from;
  for (let i = 1; i < terms.length; i += 1) {
    const parted = terms[i] === gap;
    if (parted) i += 1;
    const term = terms[i] ?? '';
    const mayPart = parted || (terms.length === 2 && separable.has(term));
    const next = nextTo(words, at, term) ?? (mayPart ? behindGap(words, at, term) : null);
    if (next === null) return null;
    at = next;
  }
  return at;
}

function nextTo(words: readonly Word[], at: number, term: string): number | null {
  if (words[at + 1]?.term === term) return at + 1;
  return words[at + 2]?.term === term && determiner.test(words[at + 1]?.folded ?? '')
    ? at + 2
    : null;
}

function behindGap(words: readonly Word[], at: number, term: string): number | null {
  for (let next = at + 2; next <= at + 1 + widestGap; next += 1) {
    if (isBehindMark(words, next - 1)) return null;
    if (words[next]?.term === term)
      return isBehindMark(words, next) || leadsNoun(words, next) ? null : next;
  }
  return null;
}

/** "The director of works, resigned on Friday": what a mark parts is no "works on". A mark and a space are two characters. */
function isBehindMark(words: readonly Word[], at: number): boolean {
  return (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0) === 2;
}

/** The senses that a term carries as a word of its own. */
export function sensesOfTerm(term: string): readonly Sense[] {
  return entriesOf(term).alone;
}

/** The same as they are found in a text where it is the first word and has a part in no phrase. */
export function sensesOfWord(term: string): readonly SenseAt[] {
  return alonesAt(0, sensesOfTerm(term));
}

/** Single words that carry a sense, as terms: what else to search for. */
export function termsOfSense({ relation, pole }: Sense): readonly string[] {
  const known = termsByPole.get(relation * pole);
  if (known !== undefined) return known;
  const members = membersOf(relation, [pole]);
  const terms = [...new Set(members.flatMap((member) => (member.length === 1 ? member : [])))];
  termsByPole.set(relation * pole, terms);
  return terms;
}

/** By the number of the relation, with the sign of the pole. */
const termsByPole = new Map<number, readonly string[]>();

/**
 * Terms of which one stands wherever a sense of the relation, of either pole, can be found: its single words, and of each
 * phrase the longest word that is more than grammar, or its telling particle.
 */
export function termsOfRelation(relation: number): readonly string[] {
  const known = termsByRelation.get(relation);
  if (known !== undefined) return known;
  const terms = [...new Set(membersOf(relation, [1, -1]).map(mostTelling))].filter(Boolean);
  termsByRelation.set(relation, terms);
  return terms;
}

const termsByRelation = new Map<number, readonly string[]>();
/** What stop words go by as terms. A word that is none may share one: "1" and "one". */
export const stopTerms: ReadonlySet<string> = new Set([...stopWords].map(termOf));

function mostTelling(terms: readonly string[]): string {
  const telling = terms.filter((term) => term !== gap && !stopTerms.has(term));
  const told = telling.toSorted((a, b) => b.length - a.length)[0];
  return told ?? terms.map((term) => tellingParticles.get(term) ?? '').find(Boolean) ?? '';
}
