import type { Library } from '../src/library/library.ts';
import type { Document } from '../src/corpus/document.ts';
import { mark } from '../src/rendering/citation.ts';
import type { Message } from '../src/rendering/message.ts';
import { plainMessage } from '../src/rendering/plain-message.ts';
import type { SourceOrder } from '../src/rendering/sources-message.ts';
import {
  documentMessage,
  pageCount,
  pageOf,
  sourcesMessage,
} from '../src/rendering/sources-message.ts';
import { button, NAME, pageActions } from './answer-actions.ts';
import { goneProblem } from './answer-to.ts';
import { askedParts } from './asked.ts';
import type { Button, Press, PressReply } from './command.ts';
import { privately, turned } from './press-replies.ts';
import { customId, NOTHING, readCount } from '../src/rendering/custom-id.ts';

const BY_DATE = 'date';

function pageId(order: SourceOrder): (to: number) => string {
  return (to) => customId(NAME.sourcesPage, to, order === 'date' ? BY_DATE : NOTHING);
}

/** One page of the list (from 1), with its documents to choose from, and buttons to other pages and the other order. */
export function sourcesPage(
  documents: readonly Document[],
  page: number,
  order: SourceOrder,
): Message {
  const shown = pageOf(documents, page, order);
  const [turning = []] = pageActions(page - 1, pageCount(documents), pageId(order));
  const sorting =
    order === 'number'
      ? button(pageId('date')(0), 'Newest first')
      : button(pageId('number')(0), 'By number');
  const actions = [...turning, ...(documents.length > 1 ? [sorting] : [])];
  return {
    ...sourcesMessage(documents, page, order),
    actions: actions.length === 0 ? [] : [actions],
    ...(shown.length === 0 ? {} : { menu: menuOf(shown) }),
  };
}

function menuOf(documents: readonly Document[]): NonNullable<Message['menu']> {
  return {
    id: customId(NAME.sourceShown),
    label: 'Look at a source …',
    options: documents.map(({ id, number, title }) => ({
      label: `${mark(number)} ${title}`,
      value: id,
    })),
  };
}

/** A document in full, with a button to ask it alone, as privately as it is shown. */
export function documentPage(document: Document, isPrivate: boolean): Message {
  const parts = askedParts({ only: document.id, private: isPrivate });
  return documentMessage(document, [[button(customId(NAME.askMore, ...parts), 'Ask this source')]]);
}

/** What stands under the list: its pages, its orders, its documents. */
export const sourcesButtons: readonly Button[] = [
  { name: NAME.sourcesPage, press: turn },
  { name: NAME.sourceShown, press: show },
];

// The list may have grown or shrunk since: a page that is gone is the last one now.
async function turn(press: Press, { documents }: Library): Promise<PressReply> {
  const { parts } = press;
  const page = Math.min((readCount(parts[0]) ?? 0) + 1, pageCount(documents));
  const message = sourcesPage(documents, page, parts[1] === BY_DATE ? 'date' : 'number');
  return turned(press, message);
}

async function show({ chosen }: Press, library: Library): Promise<PressReply> {
  const document = library.documents.find(({ id }) => id === chosen);
  if (document !== undefined) return privately(documentPage(document, true));
  return privately(plainMessage('problem', goneProblem(chosen ?? '', library) ?? ''));
}
