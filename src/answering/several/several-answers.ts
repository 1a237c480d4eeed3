import type { Answer } from '../answer.ts';
import type { Explanation } from '../explanation.ts';
import { MOST_PARTS, severalQuestions } from './several-questions.ts';

/**
 * The answer to a text that may ask several questions, each answered by itself: the first one's, with those to the others
 * beside it. `answerOne` answers one question.
 */
export async function answerEach(
  text: string,
  answerOne: (question: string) => Promise<Answer>,
): Promise<Answer> {
  const { parts, left } = severalQuestions(text);
  const [part = text, ...others] = parts;
  const first = await answerOne(part);
  if (others.length === 0) return first;
  const further: Answer[] = [];
  for (const question of others) further.push(await answerOne(question));
  return { ...first, question: text, part, further: further.map(noticeOf(left)) };
}

/** Who asks more than is answered is told so, behind the last answer. */
function noticeOf(left: number): (answer: Answer, at: number, all: readonly Answer[]) => Answer {
  const words = `${MOST_PARTS} questions are answered at a time. Please ask the ${left === 1 ? 'last one' : `other ${left}`} again.`;
  return (answer, at, all) =>
    left === 0 || at < all.length - 1
      ? answer
      : { ...answer, notice: answer.notice === null ? words : `${answer.notice} ${words}` };
}

/** The answers to each of the questions, in order, each to its own; the answer alone where one was asked. */
export function answersIn(answer: Answer): readonly Answer[] {
  const { part, further = [], ...first } = answer;
  return [{ ...first, question: part ?? answer.question }, ...further];
}

/** The explanation of every answer that `answerEach` gives. `explainOne` explains one. */
export async function explainEach(
  text: string,
  explainOne: (question: string) => Promise<Explanation>,
): Promise<Explanation> {
  const [part = text, ...others] = severalQuestions(text).parts;
  const first = await explainOne(part);
  if (others.length === 0) return first;
  const further: Explanation[] = [];
  for (const question of others) further.push(await explainOne(question));
  return { ...first, further };
}
