import type { Library } from '../src/library/library.ts';
import { answerMessage } from '../src/rendering/answer-message.ts';
import { QUESTION_LENGTH } from '../src/rendering/limits.ts';
import { plainMessage } from '../src/rendering/plain-message.ts';
import type { Command, Invocation, Reply } from './command.ts';
import { chosenDocument, documentChoices } from './document-choice.ts';
import { unclearDocument } from './document-reply.ts';

/** `/ask`: what the sources say to a question, all of them or one. */
export const ask: Command = {
  data: {
    name: 'ask',
    description: 'Ask the sources: their own words, with citations, and where they disagree',
    integration_types: [0, 1],
    contexts: [0, 1, 2],
    options: [
      {
        type: 3,
        name: 'question',
        description: 'What you want to know',
        required: true,
        min_length: QUESTION_LENGTH.min,
        max_length: QUESTION_LENGTH.max,
      },
      { type: 3, name: 'source', description: 'Ask one source alone', autocomplete: true },
      { type: 5, name: 'private', description: 'Show the answer to you alone' },
    ],
  },
  execute,
  isPrivate,
  autocomplete: ({ value }, { documents }) => documentChoices(value, documents),
};

async function execute(invocation: Invocation, library: Library): Promise<Reply> {
  const question = invocation.options.getString('question')?.trim() ?? '';
  const problem = lengthProblem(question);
  if (problem !== null) return { message: plainMessage('problem', problem), private: true };

  const typed = invocation.options.getString('source');
  if (typed === null) return answer(invocation, library, question);
  const choice = chosenDocument(typed, library.documents);
  if (choice.kind !== 'one') return { message: unclearDocument(typed, choice), private: true };
  return answer(invocation, library, question, choice.document.id);
}

async function answer(
  invocation: Invocation,
  library: Library,
  question: string,
  only?: string,
): Promise<Reply> {
  const found = await library.ask(question, only === undefined ? {} : { only: [only] });
  return { message: answerMessage(found, library.documents), private: isPrivate(invocation) };
}

function isPrivate(invocation: Invocation): boolean {
  return invocation.options.getBoolean('private') ?? false;
}

/** Discord sees to the length itself; the terminal and a client of another make do not. */
function lengthProblem(question: string): string | null {
  const { min, max } = QUESTION_LENGTH;
  if (question.length < min) return 'Which question? Write it after /ask.';
  if (question.length <= max) return null;
  return `A question may have ${max} characters; this one has ${question.length}. Please ask it shorter.`;
}
