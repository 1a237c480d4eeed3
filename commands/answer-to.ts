import type { Answer } from '../src/answering/answer.ts';
import { answersIn } from '../src/answering/several/several-answers.ts';
import type { Library } from '../src/library/library.ts';
import { leavesOut } from '../src/rendering/answer-glance.ts';
import { answerMessage } from '../src/rendering/answer-message.ts';
import { quotesOf } from '../src/rendering/context-message.ts';
import { QUESTION_LENGTH } from '../src/rendering/limits.ts';
import { plainMessage } from '../src/rendering/plain-message.ts';
import { answerActions } from './answer-actions.ts';
import type { Asked } from './asked.ts';
import type { Reply } from './command.ts';
import { politeReply } from './polite-reply.ts';

/** The answer to a question, as a message with its buttons; a question of the wrong length is told so, and small talk answered in kind. */
export async function answerTo(asked: Asked, library: Library): Promise<Reply> {
  const question = asked.question.trim();
  const problem = lengthProblem(question) ?? goneProblem(asked.only, library);
  if (problem !== null) return { message: plainMessage('problem', problem), private: true };
  const polite = politeReply(question);
  if (polite !== null) return { message: plainMessage('plain', polite), private: asked.private };
  const answer = await library.ask(question, askedOf(asked.only));
  return {
    message: answerMessage(answer, library.documents, {
      actions: answerActions(asked, quotesIn(answer)),
      typed: asked.typed ?? null,
      only: library.documents.find(({ id }) => id === asked.only) ?? null,
    }),
    private: asked.private,
    asked: {
      question,
      isAnswered: answersIn(answer).some(({ verdict }) => verdict !== 'none'),
    },
  };
}

function quotesIn(answer: Answer): 'none' | 'all' | 'more' {
  if (leavesOut(answer)) return 'more';
  return quotesOf(answer).length === 0 ? 'none' : 'all';
}

/** The library's option for one document or all. */
export function askedOf(only: string | null): { only?: readonly string[] } {
  return only === null ? {} : { only: [only] };
}

/** What is said when the library has changed since. */
export function goneProblem(only: string | null, { documents }: Library): string | null {
  if (only === null || documents.some(({ id }) => id === only)) return null;
  return 'That source is no longer in the library. /sources lists those that are.';
}

/** Discord sees to the length itself; the terminal and a client of another make do not. */
function lengthProblem(question: string): string | null {
  const { min, max } = QUESTION_LENGTH;
  if (question.length < min) return 'Which question? Write it after /ask.';
  if (question.length <= max) return null;
  return `A question may have ${max} characters; this one has ${question.length}. Please ask it shorter.`;
}
