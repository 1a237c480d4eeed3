import type { WeightedTerm } from '../search/section-index.ts';
import type { Vocabulary } from '../search/vocabulary.ts';
import { termsOfRelation, termsOfSense } from '../text/lexicon/sense-terms.ts';
import type { Match } from './matching/match.ts';
import { isStrong, matchOf } from './matching/match.ts';
import { areOfOneFamily } from './matching/word-family.ts';
import { saysIt } from './matching/matches.ts';
import { markOf } from './question/mark.ts';
import { searchableTerm } from './reading/searchable.ts';
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
export function searchTerms(question: Question, vocabulary: Vocabulary): WeightedTerm[] {
  const { terms } = question;
  const all = new Map<string, { boost: number; may: number; says: number; is: number }>();
  const add = (term: string, boost: number, at: number, match: Match | null) => {
    const known = all.get(term) ?? { boost, may: 0, says: 0, is: 0 };
    const mark = markOf(at);
    known.may |= mark;
    if (isStrong(match)) known.says |= mark;
    if (isStrong(match) && match.kind === 'exact') known.is |= mark;
    all.set(term, known);
  };
  const told = (query: QueryTerm, other: string): Match | null =>
    vocabulary.frequency(other) === 0
      ? null
      : saysIt(question, matchOf(query, searchableTerm(other)));
  for (const [i, term] of terms.entries()) {
    add(term.term, 1, i, itself);
    for (const other of term.alternatives) add(other, spellingBoost, i, itself);
    for (const other of term.denials) add(other, relatedBoost, i, told(term, other));
    for (const other of term.senses.flatMap(termsOfSense))
      add(other, relatedBoost, i, told(term, other));
    for (const other of term.kinds) add(other, relatedBoost, i, told(term, other));
  }
  for (const [i, term] of terms.entries())
    for (const other of otherMatches(term, vocabulary)) add(other, 0, i, told(term, other));
  return [...all].map(([term, meaning]) => ({ term, ...meaning }));
}

const itself: Match = { kind: 'exact', at: 0, strength: 1 };

/** Opposites, phrases and look-alikes. */
function otherMatches({ term, senses }: QueryTerm, vocabulary: Vocabulary): string[] {
  return [
    ...senses.flatMap(({ relation }) => termsOfRelation(relation)),
    ...vocabulary.familyOf(term).filter((other) => areOfOneFamily(other, term)),
  ];
}
