import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';

/** Whether a question asks how it is for anybody: "do you have to pay?", "can I park there?" */
export const asksForRule = onceInARow(({ text }: Question) => rule.test(text));

const rule =
  /^\W*(?:(?:do|does) (?:you|i|we|one|people|visitors|they)\b.{0,20}\b(?:have|need|got) to|(?:can|may|must|should) (?:you|i|we|one|people)\b)/iu;
