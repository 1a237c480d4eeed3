import type { SenseAt } from '../text/lexicon/lexicon.ts';
import type { QueryTerm } from './question.ts';

/** How a word of the question is found in a text: itself, a word that says the same, its opposite, or a look-alike. */
export type MatchKind = 'exact' | 'sense' | 'opposite' | 'soft';

/** Where a word of the question is found, as a word index, and how. */
export interface Match {
  readonly kind: MatchKind;
  /** -1 where only a set of terms is known, not their places. */
  readonly at: number;
  /** 0 to 1: how sure it is that the same is meant; 1 for the word itself. */
  readonly strength: number;
}

interface Places {
  has(term: string): boolean;
  keys(): IterableIterator<string>;
}

/** Words that share this many first letters may be of one family ("insure", "insurance" part in stemming). */
const familyPrefix = 5;
const softStrength = 0.45;

/** What is looked for: a word of the question, or one side of an "or" question. */
export type Sought = Pick<QueryTerm, 'term' | 'alternatives' | 'kinds' | 'senses'>;

/** The best match of a query term among terms and senses; null for none. */
export function matchOf(
  query: Sought,
  terms: Places,
  senses: readonly SenseAt[],
  placeOf: (term: string) => number,
): Match | null {
  if (terms.has(query.term)) return { kind: 'exact', at: placeOf(query.term), strength: 1 };
  for (const term of query.alternatives)
    if (terms.has(term)) return { kind: 'exact', at: placeOf(term), strength: 1 };
  const sense = matchingSense(query, senses);
  if (sense !== null && sense.kind === 'sense' && sense.strength > kindStrength) return sense;
  for (const kind of query.kinds) if (terms.has(kind)) return { kind: 'sense', at: placeOf(kind), strength: kindStrength };
  if (sense !== null) return sense;
  return softMatch(query, terms, placeOf);
}

/** A worker is a person, but not every person is that worker. */
const kindStrength = 0.7;
const senseStrength = 0.95;
const oppositeStrength = 0.8;

/** The surest sense that the word and the text share. */
function matchingSense(query: Sought, senses: readonly SenseAt[]): Match | null {
  let best: Match | null = null;
  for (const own of query.senses) {
    for (const other of senses) {
      if (own.relation !== other.relation) continue;
      const same = own.pole === other.pole;
      const strength = own.strength * other.strength * (same ? senseStrength : oppositeStrength);
      if (best === null || strength > best.strength) best = { kind: same ? 'sense' : 'opposite', at: other.from, strength };
    }
  }
  return best;
}

/** "Failure" and "failed", "closure" and "closed": one stem, which Porter leaves in two forms. */
const derivedStrength = 0.9;
const endings = new Set(['', 'e', 'i', 'y', 'ur', 'ion', 'it', 'iti', 'at', 'al', 'anc', 'enc', 'ment', 'er', 'or', 'ist', 'ag', 'ant', 'ent', 'iv', 'ic', 'ful', 'ness', 'ship', 'ti', 's']);
const shortestStem = 4;

function areDerived(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= shortestStem && endings.has(a.slice(shared)) && endings.has(b.slice(shared));
}

function softMatch(
  query: Sought,
  terms: Places,
  placeOf: (term: string) => number,
): Match | null {
  if (query.term.length < shortestStem || /^\d/u.test(query.term)) return null;
  const prefix = query.term.slice(0, familyPrefix);
  for (const term of terms.keys()) {
    if (areDerived(term, query.term)) return { kind: 'exact', at: placeOf(term), strength: derivedStrength };
    if (prefix.length === familyPrefix && term.startsWith(prefix) && Math.abs(term.length - query.term.length) <= 4)
      return { kind: 'soft', at: placeOf(term), strength: softStrength };
  }
  return null;
}
