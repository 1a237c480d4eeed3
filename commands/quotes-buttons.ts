import type { Library } from '../src/library/library.ts';
import { customId, readCount } from '../src/rendering/custom-id.ts';
import { DISCORD_LIMITS } from '../src/rendering/limits.ts';
import type { Menu, Message } from '../src/rendering/message.ts';
import { plainMessage } from '../src/rendering/plain-message.ts';
import { jumpOptions, quotesMessage, quotesPages } from '../src/rendering/quotes-message.ts';
import type { Answer } from '../src/answering/answer.ts';
import { NAME, pageActions } from './answer-actions.ts';
import { askedOf } from './answer-to.ts';
import { askedParts, readAsked } from './asked.ts';
import type { Asked } from './asked.ts';
import type { Button, Press } from './command.ts';
import { pageIn, pressProblem, privately, turned, UNREADABLE } from './press-replies.ts';

/** "Quotes": what an answer leaves out at a glance, page by page, and a list to go to a position. */
export const quotesButtons: readonly Button[] = [
  {
    name: NAME.quotes,
    press: async (press, library) => privately(await quotes(press, library, 0)),
  },
  {
    name: NAME.quotesPage,
    press: async (press, library) => turned(press, await quotes(press, library, pageIn(press))),
  },
  {
    name: NAME.quotesJump,
    press: async (press, library) => turned(press, await quotes(press, library, chosenPage(press))),
  },
];

async function quotes(
  { parts, question }: Press,
  library: Library,
  wanted: number,
): Promise<Message> {
  const asked = readAsked(parts);
  const problem = pressProblem(question, asked.only, library);
  if (question === null || problem !== null) return plainMessage('problem', problem ?? UNREADABLE);
  const answer = await library.ask(question, askedOf(asked.only));
  const pages = quotesPages(answer);
  if (pages === 0)
    return plainMessage('problem', 'The sources have changed: none of them answers this any more.');
  const page = Math.min(wanted, pages - 1);
  const pageId = (to: number): string => customId(NAME.quotesPage, ...askedParts(asked), to);
  const menu = pages > 1 ? jumpMenu(answer, asked) : undefined;
  return quotesMessage(answer, {
    page,
    actions: pageActions(page, pages, pageId),
    ...(menu === undefined ? {} : { menu }),
  });
}

/** A list to go to a position, or to one of several questions; undefined where there is one to go to. */
function jumpMenu(answer: Answer, asked: Pick<Asked, 'only' | 'private'>): Menu | undefined {
  const options = jumpOptions(answer);
  if (options.length < 2) return undefined;
  return {
    id: customId(NAME.quotesJump, ...askedParts(asked)),
    label: answer.further === undefined ? 'Go to a position …' : 'Go to a question …',
    options: options.slice(0, DISCORD_LIMITS.select.options),
  };
}

function chosenPage({ chosen }: Press): number {
  return readCount(chosen?.split('.')[0]) ?? 0;
}
