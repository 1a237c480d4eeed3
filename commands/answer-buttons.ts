import { contextMessage, quotesOf } from '../src/rendering/context-message.ts';
import { QUESTION_LENGTH } from '../src/rendering/limits.ts';
import { nearestMessage, SOURCES_A_PAGE } from '../src/rendering/nearest-message.ts';
import { plainMessage } from '../src/rendering/plain-message.ts';
import type { Library } from '../src/library/library.ts';
import type { Message } from '../src/rendering/message.ts';
import { NAME, pageActions } from './answer-actions.ts';
import { answerTo, askedOf } from './answer-to.ts';
import { askedParts, readAsked } from './asked.ts';
import { understood } from './understood.ts';
import type { Asked } from './asked.ts';
import type { Button, FormHandler, Press, PressReply } from './command.ts';
import { customId } from '../src/rendering/custom-id.ts';
import { pageIn, pressProblem, privately, turned, UNREADABLE } from './press-replies.ts';
import { quotesButtons } from './quotes-buttons.ts';

/** The buttons under an answer, and those of the pages they open. */
export const answerButtons: readonly Button[] = [
  ...quotesButtons,
  {
    name: NAME.context,
    press: async (press, library) => privately(await context(press, library, 0)),
  },
  {
    name: NAME.contextPage,
    press: async (press, library) => turned(press, await context(press, library, pageIn(press))),
  },
  {
    name: NAME.nearest,
    press: async (press, library) => privately(await nearest(press, library, 0)),
  },
  {
    name: NAME.nearestPage,
    press: async (press, library) => turned(press, await nearest(press, library, pageIn(press))),
  },
  {
    name: NAME.askMore,
    press: async ({ parts }) => ({ kind: 'form', form: questionForm(readAsked(parts)) }),
  },
  { name: NAME.share, press: share },
  { name: NAME.remove, press: remove },
];

/** The form behind "Ask more" and "Ask this source": its question is answered as `/ask` does. */
export const askForm: FormHandler = {
  name: NAME.askForm,
  isPrivate: (parts) => readAsked(parts).private,
  submit: async ({ parts, text, question }, library) =>
    answerTo(understood(text, question, readAsked(parts), library), library),
};

function questionForm(
  asked: Pick<Asked, 'only' | 'private'>,
): Extract<PressReply, { kind: 'form' }>['form'] {
  return {
    id: customId(NAME.askForm, ...askedParts(asked)),
    title: 'Ask the sources',
    label: 'Your question',
    length: QUESTION_LENGTH,
  };
}

async function share({ parts, question }: Press, library: Library): Promise<PressReply> {
  if (question === null) return privately(plainMessage('problem', UNREADABLE));
  return {
    kind: 'reply',
    reply: await answerTo({ question, only: readAsked(parts).only, private: false }, library),
  };
}

async function remove({ isOwn, isModerator }: Press): Promise<PressReply> {
  if (isOwn || isModerator) return { kind: 'delete' };
  return privately(plainMessage('problem', 'Only who asked, or a moderator, can delete this.'));
}

async function context(
  { parts, question }: Press,
  library: Library,
  wanted: number,
): Promise<Message> {
  const asked = readAsked(parts);
  const problem = pressProblem(question, asked.only, library);
  if (question === null || problem !== null) return plainMessage('problem', problem ?? UNREADABLE);
  const quotes = quotesOf(await library.ask(question, askedOf(asked.only)));
  const page = Math.min(wanted, quotes.length - 1);
  const shown = quotes[page];
  const document = library.documents.find(({ id }) => id === shown?.source.id);
  if (shown === undefined || document === undefined)
    return plainMessage('problem', 'There is no quote to show the context of.');
  const pageId = (to: number): string => customId(NAME.contextPage, ...askedParts(asked), to);
  return contextMessage(question, shown, document, {
    page,
    pages: quotes.length,
    actions: pageActions(page, quotes.length, pageId),
  });
}

async function nearest(
  { parts, question }: Press,
  library: Library,
  wanted: number,
): Promise<Message> {
  const problem = pressProblem(question, null, library);
  if (question === null || problem !== null) return plainMessage('problem', problem ?? UNREADABLE);
  const pages = Math.max(1, Math.ceil(library.documents.length / SOURCES_A_PAGE));
  const page = Math.min(wanted, pages - 1);
  const documents = library.documents.slice(page * SOURCES_A_PAGE, (page + 1) * SOURCES_A_PAGE);
  const asked = await Promise.all(
    documents.map(async (document) => ({
      document,
      answer: await library.ask(question, { only: [document.id] }),
    })),
  );
  const pageId = (to: number): string =>
    customId(NAME.nearestPage, ...askedParts(readAsked(parts)), to);
  return nearestMessage(question, asked, {
    page,
    pages,
    actions: pageActions(page, pages, pageId),
  });
}
