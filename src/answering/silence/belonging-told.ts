import type { Candidate } from '../candidate.ts';
import { isFound, matchOf } from '../matching/match.ts';
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
  return !neighboursOf(candidate).some((near) => isFound(matchOf(asked, near)));
}

/** "Food" of "what is Moss's favourite food?", "dog" of "what is the name of the dog?"; null for other questions. */
const belongingAsked = onceInARow(({ text, terms, type, words }: Question): QueryTerm | null => {
  if (type !== 'thing' && type !== 'definition' && type !== 'name') return null;
  const typed = text
    .trim()
    .split(/[\s?]+/u)
    .filter((word) => word !== '');
  if (!asksForNameOf(typed) && !asksForOwn(typed)) return null;
  const last = terms.at(-1);
  // "What are Moss's eyes made of?" asks for no thing of hers.
  const isNoun = last !== undefined && last.at === words.length - 1 && !last.name;
  return isNoun && !/^names?$/u.test(last.folded) ? last : null;
});

/** "The name of the dog", "the names of Moss's two dogs" */
function asksForNameOf(typed: readonly string[]): boolean {
  const of = typed.findIndex((word, at) => word === 'of' && /^names?$/u.test(typed[at - 1] ?? ''));
  const behind = of < 0 ? [] : typed.slice(of + 1);
  if (behind.length < 2 || behind.length > longestPhrase) return false;
  return /^(?:the|an?|his|her|its|their)$/u.test(behind[0] ?? '') || behind.some(isOwner);
}

/** "What is Moss's favourite food", "who was the mayor's first wife" */
function asksForOwn(typed: readonly string[]): boolean {
  const [asking = '', being = ''] = typed;
  const owner = typed.findIndex((word, at) => at > 1 && isOwner(word));
  const length = typed.length - 1 - owner;
  return (
    /^(?:what|who)$/iu.test(asking) &&
    /^(?:is|was|are|were)$/u.test(being) &&
    owner > 1 &&
    length > 0 &&
    length <= longestNoun
  );
}

function isOwner(word: string): boolean {
  return /(?:['’]s|s['’])$/u.test(word);
}

/** "Moss's favourite food" */
const longestNoun = 3;
const longestPhrase = 6;
