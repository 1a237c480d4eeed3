import type { Library } from '../src/library/library.ts';
import { QUESTION_LENGTH } from '../src/rendering/limits.ts';
import { answerButtons, askForm } from './answer-buttons.ts';
import { answerTo } from './answer-to.ts';
import { askMenu } from './ask-menu.ts';
import type { Command, Invocation, Reply, Turn } from './command.ts';
import { chosenDocument, documentChoices } from './document-choice.ts';
import { MEMBERS } from './members.ts';
import { unclearDocument } from './document-reply.ts';
import { understood } from './understood.ts';

/** `/ask`: what the sources say to a question, all of them or one. */
export const ask: Command = {
  data: {
    name: 'ask',
    description: 'Ask the sources: their own words, with citations, and where they disagree',
    default_member_permissions: MEMBERS,
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
  buttons: answerButtons,
  forms: [askForm],
  cools: true,
  converse,
  menus: [askMenu],
  autocomplete: ({ value }, { documents }) => documentChoices(value, documents),
};

async function execute(invocation: Invocation, library: Library): Promise<Reply> {
  const asked = {
    question: invocation.options.getString('question') ?? '',
    private: isPrivate(invocation),
  };
  const typed = invocation.options.getString('source');
  if (typed === null) return answerTo({ ...asked, only: null }, library);
  const choice = chosenDocument(typed, library.documents);
  if (choice.kind !== 'one') return { message: unclearDocument(typed, choice), private: true };
  return answerTo({ ...asked, only: choice.document.id }, library);
}

async function converse({ text, previous, asker }: Turn, library: Library): Promise<Reply> {
  const asked = { only: null, private: false, ...(asker === null ? {} : { asker }) };
  return answerTo(understood(text, previous, asked, library), library);
}

function isPrivate(invocation: Invocation): boolean {
  return invocation.options.getBoolean('private') ?? false;
}
