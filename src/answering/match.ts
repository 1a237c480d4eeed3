import type { SenseAt } from '../text/lexicon/lexicon.ts';
import type { QueryTerm } from './question.ts';

/** How a word of the question is found in a text: itself, a word that says the same, its opposite, or a look-alike. */
export type MatchKind = 'exact' | 'sense' | 'opposite' | 'soft';

/** Where a word of the question is found, as a word index, and how. */
export interface Match {
  readonly kind: MatchKind;
  /** -1 where only a set of terms is known, not their places. */
  readonly at: number;
}

interface Places {
  has(term: string): boolean;
  keys(): IterableIterator<string>;
}

/** Words that share this many first letters may be of one family ("insure", "insurance" part in stemming). */
const familyPrefix = 5;

/** The best match of a query term among terms and senses; null for none. */
export function matchOf(
  query: QueryTerm,
  terms: Places,
  senses: readonly SenseAt[],
  placeOf: (term: string) => number,
): Match | null {
  if (terms.has(query.term)) return { kind: 'exact', at: placeOf(query.term) };
  for (const term of query.alternatives)
    if (terms.has(term)) return { kind: 'exact', at: placeOf(term) };
  const sense = matchingSense(query, senses);
  if (sense !== null && sense.kind === 'sense') return sense;
  for (const kind of query.kinds) if (terms.has(kind)) return { kind: 'sense', at: placeOf(kind) };
  if (sense !== null) return sense;
  return softMatch(query, terms, placeOf);
}

function matchingSense(query: QueryTerm, senses: readonly SenseAt[]): Match | null {
  let opposite: Match | null = null;
  for (const own of query.senses) {
    for (const other of senses) {
      if (own.relation !== other.relation) continue;
      if (own.pole === other.pole) return { kind: 'sense', at: other.from };
      opposite ??= { kind: 'opposite', at: other.from };
    }
  }
  return opposite;
}

function softMatch(
  query: QueryTerm,
  terms: Places,
  placeOf: (term: string) => number,
): Match | null {
  if (query.term.length < familyPrefix || /^\d/u.test(query.term)) return null;
  const prefix = query.term.slice(0, familyPrefix);
  for (const term of terms.keys()) {
    if (term.startsWith(prefix) && Math.abs(term.length - query.term.length) <= 4)
      return { kind: 'soft', at: placeOf(term) };
  }
  return null;
}
