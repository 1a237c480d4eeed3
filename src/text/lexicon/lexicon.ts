import { saysWhose } from '../own.ts';
import type { Word } from '../words.ts';
import { termOf } from '../words.ts';
import type { Entries, Sense } from './entries.ts';
import { entriesOf } from './entries.ts';
import { mayLeadNoun, reachesFigure } from './leading-preposition.ts';
import { determiner } from './phrase-terms.ts';
import { endOfPhrase, phrasesNear } from './phrase-places.ts';

/** A sense found in a text: words `from` to `to`, both included. */
export interface SenseAt extends Sense {
  readonly from: number;
  readonly to: number;
  /** 0 to 1: how surely the word is meant so. A phrase is; a word that stands in many relations seldom is. */
  readonly strength: number;
}

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
  for (const phrase of near) {
    const { relation, pole } = phrase;
    const to = endOfPhrase(words, from, phrase);
    if (to === null || found.some((known) => known.relation === relation && known.to === to))
      continue;
    if (phrase.terms.length > 2 || !isOfNearerVerb(words, from, to))
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

/** "Did the stock go up?": a particle belongs to the verb right before it, which is no stocking up. */
function isOfNearerVerb(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < 2 || copulas.has(words[from]?.term ?? '')) return false;
  const { phrases } = entriesOf(words[to - 1]?.term ?? '');
  const near = phrases.get(words[to]?.term ?? '') ?? none;
  return near.some(({ terms, joined }) => terms.length === 2 && !joined);
}

/** The senses that a term carries as a word of its own. */
export function sensesOfTerm(term: string): readonly Sense[] {
  return entriesOf(term).alone;
}

/** The same as they are found in a text where it is the first word and has a part in no phrase. */
export function sensesOfWord(term: string): readonly SenseAt[] {
  return alonesAt(0, sensesOfTerm(term));
}
