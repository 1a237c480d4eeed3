import type { Library } from '../src/library/library.ts';
import { plainMessage } from '../src/rendering/plain-message.ts';
import { pageCount } from '../src/rendering/sources-message.ts';
import type { Command, Invocation, Reply } from './command.ts';
import { chosenDocument, documentChoices } from './document-choice.ts';
import { unclearDocument } from './document-reply.ts';
import { documentPage, sourcesButtons, sourcesPage } from './sources-buttons.ts';

/** `/sources`: the documents there are, page by page, or one of them in full. */
export const sources: Command = {
  data: {
    name: 'sources',
    description: 'List the sources, or look at one',
    integration_types: [0, 1],
    contexts: [0, 1, 2],
    options: [
      { type: 3, name: 'document', description: 'Look at this one', autocomplete: true },
      { type: 4, name: 'page', description: 'Page of the list', min_value: 1 },
    ],
  },
  execute,
  buttons: sourcesButtons,
  autocomplete: ({ value }, { documents }) => documentChoices(value, documents),
};

async function execute({ options }: Invocation, { documents }: Library): Promise<Reply> {
  const typed = options.getString('document');
  if (typed === null) return list(options.getInteger('page') ?? 1, documents);
  const choice = chosenDocument(typed, documents);
  if (choice.kind !== 'one') return { message: unclearDocument(typed, choice), private: true };
  return { message: documentPage(choice.document), private: false };
}

function list(page: number, documents: Library['documents']): Reply {
  const pages = pageCount(documents);
  if (page >= 1 && page <= pages) return { message: sourcesPage(documents, page), private: false };
  const words = pages === 1 ? 'The list has one page.' : `The list has pages 1 to ${pages}.`;
  return { message: plainMessage('problem', words), private: true };
}
