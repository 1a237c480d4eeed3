import type { WeightedTerm } from '../search/section-index.ts';
import type { Vocabulary } from '../search/vocabulary.ts';
import { termsOfRelation, termsOfSense } from '../text/lexicon/lexicon.ts';
import { areOfOneFamily } from './matching/match.ts';
import type { QueryTerm } from './question/query-term.ts';
import type { Question } from './question.ts';

/** What a spelling counts against the word itself. */
const spellingBoost = 0.9;
/** What a word that the lexicon relates to the question counts against a word of the question. */
const relatedBoost = 0.25;

/**
 * What to search for: the words of the question, their spellings and what the lexicon relates to them. Behind these,
 * counting nothing, the other terms by which `matchOf` may find a word: the marks of a sentence that holds none of all
 * these tell that it matches none. Each term once.
 */
export function searchTerms({ terms }: Question, vocabulary: Vocabulary): WeightedTerm[] {
  const all = new Map<string, { boost: number; stands: number }>();
  const add = (term: string, boost: number, stands: number) => {
    const known = all.get(term);
    if (known === undefined) all.set(term, { boost, stands });
    else known.stands |= stands;
  };
  for (const [i, term] of terms.entries()) {
    const stands = markOf(i);
    add(term.term, 1, stands);
    for (const other of term.alternatives) add(other, spellingBoost, stands);
    for (const other of term.senses.flatMap(termsOfSense)) add(other, relatedBoost, stands);
    for (const other of term.kinds) add(other, relatedBoost, stands);
  }
  for (const [i, term] of terms.entries())
    for (const other of otherMatches(term, vocabulary)) add(other, 0, markOf(i));
  return [...all].map(([term, { boost, stands }]) => ({ term, boost, stands }));
}

/** The bit that marks the word of that index; of very many words some share one. */
export function markOf(index: number): number {
  return 1 << (index & 31);
}

/** Opposites, phrases and look-alikes. */
function otherMatches({ term, senses }: QueryTerm, vocabulary: Vocabulary): string[] {
  return [
    ...senses.flatMap(({ relation }) => termsOfRelation(relation)),
    ...vocabulary.familyOf(term).filter((other) => areOfOneFamily(other, term)),
  ];
}
