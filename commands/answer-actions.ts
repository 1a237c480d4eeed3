import type { Action, Message } from '../src/rendering/message.ts';
import type { Asked } from './asked.ts';
import { askedParts } from './asked.ts';
import { customId, ownerPart } from '../src/rendering/custom-id.ts';

/** The names of the buttons and forms, as custom ids begin. They stand in messages for years: never give one another meaning. */
export const NAME = {
  context: 'context',
  contextPage: 'context-page',
  quotes: 'quotes',
  quotesPage: 'quotes-page',
  quotesJump: 'quotes-jump',
  nearest: 'all',
  nearestPage: 'all-page',
  askMore: 'more',
  share: 'share',
  remove: 'delete',
  askForm: 'ask-form',
  sourcesPage: 'sources-page',
  sourceShown: 'source',
  askMenu: 'Ask the sources',
} as const;

/**
 * The buttons under an answer. Only a private answer can be shared, only a public one needs deleting; `quotes`
 * tells whether it has none, shows them all, or has more than it shows.
 */
export function answerActions(asked: Asked, quotes: 'none' | 'all' | 'more'): Message['actions'] {
  const parts = askedParts(asked);
  const last = asked.private
    ? button(customId(NAME.share, ...parts), 'Share')
    : button(
        customId(NAME.remove, ...(asked.asker === undefined ? [] : [ownerPart(asked.asker)])),
        'Delete',
      );
  return [
    [
      // In this order they stand in two rows on a telephone.
      ...(quotes === 'none' ? [] : [button(customId(NAME.context, ...parts), 'Context')]),
      ...(quotes === 'more' ? [button(customId(NAME.quotes, ...parts), 'Quotes')] : []),
      button(customId(NAME.askMore, ...parts), 'Ask more'),
      button(customId(NAME.nearest, ...parts), 'All sources'),
      last,
    ],
  ];
}

/** Back and on through pages; none when there is one page. `id` gives a page's custom id, pages counting from 0. */
export function pageActions(
  page: number,
  pages: number,
  id: (page: number) => string,
): Message['actions'] {
  if (pages <= 1) return [];
  return [
    [
      { ...button(id(Math.max(0, page - 1)), 'Previous page'), disabled: page <= 0 },
      { ...button(id(Math.min(pages, page + 1)), 'Next page'), disabled: page >= pages - 1 },
    ],
  ];
}

export function button(id: string, label: string): Action {
  return { id, label, style: 'secondary', disabled: false };
}
