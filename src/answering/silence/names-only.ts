import { isFound } from '../matching/match.ts';
import type { AnswerType } from '../asking/answer-type.ts';
import type { Candidate } from '../candidate.ts';
import { isHeadcount } from '../grammar/person-words.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';

/**
 * Whether a sentence has nothing of a question but its names, and neither has what stands beside it: whatever is said there of
 * Ada Moss, it is not whether she is rich, nor which languages she speaks. False where it is asked for what may be told without
 * a word for it, and in a long article, which has told long since what a sentence is about.
 */
export function holdsNamesOnly(question: Question, { matches, signals }: Candidate): boolean {
  const plain = plainAsked(question);
  if (plain.length === 0 || signals.plainNear > 0 || signals.longArticle > 0) return false;
  return !plain.some((i) => isFound(matches[i]));
}

/** What is asked of somebody named, as indices of terms; empty where nothing is, or where it may be told without a word for it. */
const plainAsked = onceInARow(({ terms, type, unit, words }: Question): readonly number[] => {
  if (!toldInWords.has(type) || !terms.some(({ name }) => name)) return [];
  // "What does she do?" is told by her trade, and a population by a figure.
  if (type === 'thing' && unit.length === 0) return [];
  if (type === 'count' && words.some(({ folded }) => isHeadcount(folded))) return [];
  return terms.flatMap(({ name }, i) => (name ? [] : [i]));
});

/** A sum, a length or an hour beside a name may well be what is asked for, as in "the Falke, 42 m". */
const toldInWords: ReadonlySet<AnswerType> = new Set([
  'yes-no',
  'thing',
  'count',
  'date',
  'person',
]);
