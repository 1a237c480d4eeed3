import type { Candidate } from '../candidate.ts';
import { matchOf } from '../matching/match.ts';
import { onceInARow } from '../once.ts';
import type { QueryTerm } from '../question/query-term.ts';
import type { Question } from '../question.ts';
import { neighboursOf } from './neighbours.ts';

/**
 * Whether it is asked what somebody's own is, or what it is called, and neither a sentence nor those beside it have a word for
 * such a thing: "what is Moss's favourite *food*?", "what is the name of the *dog*?"
 */
export function tellsOfNoBelonging(question: Question, candidate: Candidate): boolean {
  const asked = belongingAsked(question);
  if (asked === null || candidate.signals.longArticle > 0) return false;
  return neighboursOf(candidate).every((near) => {
    const kind = matchOf(asked, near)?.kind;
    return kind === undefined || kind === 'soft';
  });
}

/** "Food" of "what is Moss's favourite food?", "dog" of "what is the name of the dog?"; null for other questions. */
const belongingAsked = onceInARow(({ text, terms, type, words }: Question): QueryTerm | null => {
  if (type !== 'thing' && type !== 'definition' && type !== 'name') return null;
  if (!nameOf.test(text) && !ownOf.test(text)) return null;
  const last = terms.at(-1);
  // "What are Moss's eyes made of?" asks for no thing of hers.
  const isNoun = last !== undefined && last.at === words.length - 1 && !last.name;
  return isNoun && !/^names?$/u.test(last.folded) ? last : null;
});

const nameOf =
  /\bnames? of (?:the|an?|his|her|its|their|\p{Lu}[\p{L} .-]{0,60}['’]s?) (?:\p{L}+ ?){1,3}\??$/u;
const ownOf =
  /^(?:what|who) (?:is|was|are|were) (?:\p{L}[\p{L}-]*\.? ){0,4}?\p{L}[\p{L}-]*(?:['’]s|s['’]) (?:\p{L}+ ?){1,3}\??$/iu;
