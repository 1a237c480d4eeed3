import { stopWords } from '../stop-words.ts';
import { termOf } from '../words.ts';
import type { Sense } from './entries.ts';
import { membersOf } from './entries.ts';
import { gap } from './phrase-terms.ts';

/**
 * Stop words that are all that a phrase has ("be *over*", "*own* up"), by their terms, and what they go by as terms of
 * their own: no other word does.
 */
export const tellingParticles: ReadonlyMap<string, string> = new Map(
  ['over', 'off', 'up', 'own', 'yes', 'no', 'everyone'].map((word) => [termOf(word), `'${word}`]),
);

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
