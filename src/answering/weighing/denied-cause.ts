import { deniesCause } from '../../text/values/causes/denied-causes.ts';
import { once, onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';

/** Whether it is asked what brought something about, or who, and the sentence says only what or who did not. */
export function isDeniedCause(question: Question, sentence: ReadSentence): boolean {
  return asksForCause(question) && denies(sentence);
}

const denies = once(({ text, words }: ReadSentence) => deniesCause(text, words));

/** "Why was it not the heat?" asks for just that. */
const asksForCause = onceInARow(({ type, words }: Question) => {
  if (words.some(({ folded }) => /^(?:not|never|no|.*n't)$/u.test(folded))) return false;
  return (
    type === 'cause' ||
    (type === 'person' &&
      words.some(({ folded }) => /^(?:blame|responsible|fault|culprit)$/u.test(folded)))
  );
});
