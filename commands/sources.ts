import type { Library } from '../src/library/library.ts';
import { plainMessage } from '../src/rendering/plain-message.ts';
import { pageCount } from '../src/rendering/sources-message.ts';
import type { Command, Invocation, Reply } from './command.ts';
import { chosenDocument, documentChoices } from './document-choice.ts';
import { unclearDocument } from './document-reply.ts';
import { MEMBERS } from './members.ts';
import { documentPage, sourcesButtons, sourcesPage } from './sources-buttons.ts';

/** `/sources`: the documents there are, page by page, or one of them in full. */
export const sources: Command = {
  data: {
    name: 'sources',
    description: 'List the sources, or look at one',
    default_member_permissions: MEMBERS,
    integration_types: [0, 1],
    contexts: [0, 1, 2],
    options: [
      { type: 3, name: 'document', description: 'Look at this one', autocomplete: true },
      {
        type: 3,
        name: 'order',
        description: 'By number, or the newest first; the numbers stay',
        choices: [
          { name: 'By number', value: 'number' },
          { name: 'Newest first', value: 'date' },
        ],
      },
      { type: 4, name: 'page', description: 'Page of the list', min_value: 1 },
      { type: 5, name: 'private', description: 'Show it to you alone' },
    ],
  },
  execute,
  isPrivate,
  buttons: sourcesButtons,
  autocomplete: ({ value }, { documents }) => documentChoices(value, documents),
};

async function execute(invocation: Invocation, { documents }: Library): Promise<Reply> {
  const isForAsker = isPrivate(invocation);
  const typed = invocation.options.getString('document');
  if (typed === null) return { private: isForAsker, ...list(invocation, documents) };
  const choice = chosenDocument(typed, documents);
  if (choice.kind !== 'one') return { message: unclearDocument(typed, choice), private: true };
  return { message: documentPage(choice.document, isForAsker), private: isForAsker };
}

function list(
  { options }: Invocation,
  documents: Library['documents'],
): Pick<Reply, 'message'> & Partial<Reply> {
  const page = options.getInteger('page') ?? 1;
  const order = options.getString('order') === 'date' ? 'date' : 'number';
  const pages = pageCount(documents);
  if (page >= 1 && page <= pages) return { message: sourcesPage(documents, page, order) };
  const words = pages === 1 ? 'The list has one page.' : `The list has pages 1 to ${pages}.`;
  return { message: plainMessage('problem', words), private: true };
}

function isPrivate({ options }: Invocation): boolean {
  return options.getBoolean('private') ?? false;
}
