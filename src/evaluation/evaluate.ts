import type { Library } from '../library/library.ts';
import type { GoldQuestion } from './gold.ts';
import { judge } from './judgement.ts';
import type { Judgement } from './judgement.ts';

/**
 * Asks the questions one after the other and judges each answer as it comes.
 * @param libraryOf the library a question is asked of
 */
export async function* evaluate(
  questions: readonly GoldQuestion[],
  libraryOf: (question: GoldQuestion) => Promise<Library>,
): AsyncGenerator<Judgement> {
  for (const question of questions) {
    const library = await libraryOf(question);
    const started = performance.now();
    const answer = await library.ask(question.question);
    yield judge(question, answer, library.documents, performance.now() - started);
  }
}
