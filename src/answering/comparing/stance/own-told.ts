import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';
import { isOnesOwn } from '../../question/own.ts';
import type { ReadSentence } from '../../reading/reading.ts';

/** Whether it is asked of what is one's own, and a sentence does not say whose it is: "does she have *her own* boat?" */
export function lacksOwn(question: Question, { words }: ReadSentence): boolean {
  return asksForOwn(question) && !words.some(({ folded }) => own.test(folded));
}

const asksForOwn = onceInARow(({ words }: Question) => words.some((_, at) => isOnesOwn(words, at)));

/** "Its *own*", "*proprietary*", "built from *scratch*". */
const own =
  /^(?:own|in-?house|home-?grown|home-?made|proprietary|internally|self-\p{Ll}+|scratch)$/u;
