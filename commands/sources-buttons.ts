import type { Library } from '../src/library/library.ts';
import type { Document } from '../src/corpus/document.ts';
import type { Message } from '../src/rendering/message.ts';
import { documentMessage, pageCount, sourcesMessage } from '../src/rendering/sources-message.ts';
import { button, NAME, pageActions } from './answer-actions.ts';
import { askedParts } from './asked.ts';
import type { Button, Press, PressReply } from './command.ts';
import { customId, readCount } from '../src/rendering/custom-id.ts';

const pageId = (to: number): string => customId(NAME.sourcesPage, to);

/** One page of the list (from 1), with buttons to the others. */
export function sourcesPage(documents: readonly Document[], page: number): Message {
  return sourcesMessage(documents, page, pageActions(page - 1, pageCount(documents), pageId));
}

/** A document in full, with a button to ask it alone. */
export function documentPage(document: Document): Message {
  const parts = askedParts({ only: document.id, private: false });
  return documentMessage(document, [[button(customId(NAME.askMore, ...parts), 'Ask this source')]]);
}

/** The buttons under the list: its pages. */
export const sourcesButtons: readonly Button[] = [{ name: NAME.sourcesPage, press: turn }];

// The list may have grown or shrunk since: a page that is gone is the last one now.
async function turn({ parts, isOwn }: Press, { documents }: Library): Promise<PressReply> {
  const page = Math.min((readCount(parts[0]) ?? 0) + 1, pageCount(documents));
  const message = sourcesPage(documents, page);
  return isOwn ? { kind: 'update', message } : { kind: 'reply', reply: { message, private: true } };
}
