import type { Word } from '../words.ts';
import { stopWords } from '../stop-words.ts';
import { foldWord, termOf } from '../words.ts';
import { kinds } from './kinds.ts';
import { relations } from './relations.ts';

/** A sense that a word or phrase carries: the relation it stands in and, for opposites, on which side. */
export interface Sense {
  /** The relation, by number; the same for all words that can say the same, and for their opposites. */
  readonly relation: number;
  /** 1 or -1: words of one pole say the same, of different poles the opposite. */
  readonly pole: 1 | -1;
}

/** A sense found in a text: words `from` to `to`, both included. */
export interface SenseAt extends Sense {
  readonly from: number;
  readonly to: number;
  /** 0 to 1: how surely the word is meant so. A phrase is; a word that stands in many relations seldom is. */
  readonly strength: number;
}

interface Entry extends Sense {
  readonly terms: readonly string[];
}

/** "Lose their job" stands in the lexicon as "lose job": whose it is makes no difference. */
const determiner = /^(?:a|an|the|my|your|his|her|its|our|their|one's|this|that)$/u;

/**
 * Stop words that are all that a phrase has ("be *over*", "*own* up"), by their terms, and what they go by as terms of
 * their own: no other word does.
 */
export const tellingParticles: ReadonlyMap<string, string> = new Map(
  ['over', 'off', 'up', 'own', 'yes', 'no', 'everyone'].map((word) => [termOf(word), `'${word}`]),
);

const entriesByFirstTerm = indexEntries();
const wordsBySense = indexSenses();
const narrowerTerms = indexKinds();
const stopTerms = new Set([...stopWords].map(termOf));
const termsByRelation = indexRelations();

/** Particles that may stand apart from their verb: "let 60 people go", "put the launch off". */
const separable = new Set(
  ['off', 'up', 'down', 'out', 'back', 'on', 'over', 'away', 'go', 'apart', 'aside'].map(termOf),
);
const widestGap = 4;

/** All senses of a run of words, phrases included, in order of their first word. */
export function sensesOf(words: readonly Word[]): SenseAt[] {
  const found: SenseAt[] = [];
  for (const [from, word] of words.entries()) {
    const here = sensesAt(words, from, entriesByFirstTerm.get(word.term) ?? []);
    // "Call off" is no call: a phrase shadows what its first word means alone.
    const phrases = here.filter(({ to }) => to > from);
    found.push(...(phrases.length > 0 ? phrases : here));
  }
  const inside = new Set(
    found.flatMap(({ from, to }) =>
      to - from === 1 || to - from === 2 ? range(from + 1, to) : [],
    ),
  );
  return found.filter(({ from, to }) => to > from || !inside.has(from));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function sensesAt(words: readonly Word[], from: number, entries: readonly Entry[]): SenseAt[] {
  const alone =
    1 / (1 + ambiguityCost * (entries.filter(({ terms }) => terms.length === 1).length - 1));
  return entries.flatMap(({ terms, relation, pole }) => {
    const to = endOfPhrase(words, from, terms);
    return to === null
      ? []
      : [{ relation, pole, from, to, strength: terms.length > 1 ? 1 : alone }];
  });
}

/** What each further relation that a word stands in takes from the trust in any one of them. */
const ambiguityCost = 0.12;

function endOfPhrase(
  words: readonly Word[],
  from: number,
  terms: readonly string[],
): number | null {
  let at = from;
  for (let i = 1; i < terms.length; i += 1) {
    const term = terms[i] ?? '';
    if (words[at + 1]?.term === term) at += 1;
    else if (determiner.test(words[at + 1]?.folded ?? '') && words[at + 2]?.term === term) at += 2;
    else if (terms.length === 2 && separable.has(term)) {
      const apart = positionWithin(words, at + 2, at + 1 + widestGap, term);
      if (apart === null) return null;
      at = apart;
    } else return null;
  }
  return at;
}

function positionWithin(
  words: readonly Word[],
  from: number,
  to: number,
  term: string,
): number | null {
  for (let i = from; i <= to && i < words.length; i += 1) if (words[i]?.term === term) return i;
  return null;
}

/** The senses that a term carries as a word of its own. */
export function sensesOfTerm(term: string): readonly Sense[] {
  return (entriesByFirstTerm.get(term) ?? []).filter(({ terms }) => terms.length === 1);
}

/** Single words that carry a sense, as terms: what else to search for. */
export function termsOfSense({ relation, pole }: Sense): readonly string[] {
  return wordsBySense.get(relation * pole) ?? [];
}

/**
 * Terms of which one stands wherever a sense of the relation, of either pole, can be found: its single words, and of each
 * phrase the longest word that is more than grammar, or its telling particle.
 */
export function termsOfRelation(relation: number): readonly string[] {
  return termsByRelation.get(relation) ?? [];
}

/** Terms of the kinds of `broad`, a term: person > worker; empty when the lexicon knows none. */
export function kindsOf(broad: string): ReadonlySet<string> {
  return narrowerTerms.get(broad) ?? none;
}

/** True when two nouns, as terms, can count the same things: one is a kind of the other, or both are of a third. */
export function areAkin(a: string, b: string): boolean {
  if (a === b || kindsOf(a).has(b) || kindsOf(b).has(a)) return true;
  for (const narrow of narrowerTerms.values()) if (narrow.has(a) && narrow.has(b)) return true;
  return false;
}

const none: ReadonlySet<string> = new Set();

function indexEntries(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const [at, line] of relations.entries()) {
    // From 1, so that a relation and its pole make one signed number.
    const relation = at + 1;
    for (const [side, members] of line.split(' <> ').entries()) {
      for (const member of members.split(', ')) {
        const terms = phraseTerms(member);
        const first = terms[0];
        if (first === undefined) continue;
        const entries = index.get(first) ?? [];
        entries.push({ terms, relation, pole: side === 0 ? 1 : -1 });
        index.set(first, entries);
      }
    }
  }
  return index;
}

function indexSenses(): ReadonlyMap<number, readonly string[]> {
  const index = new Map<number, string[]>();
  for (const [term, entries] of entriesByFirstTerm) {
    for (const { terms, relation, pole } of entries) {
      if (terms.length > 1) continue;
      const members = index.get(relation * pole) ?? [];
      members.push(term);
      index.set(relation * pole, members);
    }
  }
  return index;
}

function indexRelations(): ReadonlyMap<number, readonly string[]> {
  const index = new Map<number, Set<string>>();
  for (const entries of entriesByFirstTerm.values()) {
    for (const { terms, relation } of entries) {
      const told = index.get(relation) ?? new Set<string>();
      told.add(mostTelling(terms));
      index.set(relation, told);
    }
  }
  return new Map([...index].map(([relation, terms]) => [relation, [...terms]]));
}

function mostTelling(terms: readonly string[]): string {
  const telling = terms.filter((term) => !stopTerms.has(term));
  const told = telling.toSorted((a, b) => b.length - a.length)[0];
  return told ?? terms.map((term) => tellingParticles.get(term) ?? '').find(Boolean) ?? '';
}

function indexKinds(): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const line of kinds) {
    const [broad = '', narrow = ''] = line.split(' > ');
    const key = phraseTerms(broad).at(-1);
    if (key === undefined) continue;
    const terms = index.get(key) ?? new Set<string>();
    for (const member of narrow.split(', ')) {
      const last = phraseTerms(member).at(-1);
      if (last !== undefined) terms.add(last);
    }
    index.set(key, terms);
  }
  return index;
}

function phraseTerms(phrase: string): string[] {
  return phrase
    .split(/[\s-]+/u)
    .map((word) => foldWord(word).replace(/'s?$/u, ''))
    .filter((word) => word !== '' && !determiner.test(word))
    .map(termOf);
}
