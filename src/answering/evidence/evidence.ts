import type { Evidence } from './evidence-value.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { readers } from './readers.ts';

/** The values in a sentence that could answer the question, the best fit first; empty for none or a type without form. */
export function evidenceIn(question: Question, sentence: ReadSentence): readonly Evidence[] {
  const found = foundFor(question);
  const known = found.get(sentence);
  if (known !== undefined) return known;
  const all = readers[question.type](question, sentence);
  const fitting = all.length === 0 ? all : all.filter(({ strength }) => strength > 0);
  const sorted =
    fitting.length < 2
      ? fitting
      : fitting.toSorted((a, b) => b.strength - a.strength || a.at - b.at);
  found.set(sentence, sorted);
  return sorted;
}

/** By sentence: what fits is asked for when words are matched, when a sentence is weighed and when it is compared. */
const foundFor = onceInARow<Question, Map<ReadSentence, readonly Evidence[]>>(() => new Map());
