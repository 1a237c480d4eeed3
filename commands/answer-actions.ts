import type { Action, Message } from '../src/rendering/message.ts';
import type { Asked } from './asked.ts';
import { askedParts } from './asked.ts';
import { customId, ownerPart } from '../src/rendering/custom-id.ts';

/** The names of the buttons and forms, as custom ids begin. They stand in messages for years: never give one another meaning. */
export const NAME = {
  context: 'context',
  contextPage: 'context-page',
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

/** The buttons under an answer. Only a private answer can be shared, only a public one needs deleting. */
export function answerActions(asked: Asked): Message['actions'] {
  const parts = askedParts(asked);
  const last = asked.private
    ? button(customId(NAME.share, ...parts), 'Share')
    : button(
        customId(NAME.remove, ...(asked.asker === undefined ? [] : [ownerPart(asked.asker)])),
        'Delete',
      );
  return [
    [
      button(customId(NAME.context, ...parts), 'Context'),
      button(customId(NAME.nearest, ...parts), 'All sources'),
      button(customId(NAME.askMore, ...parts), 'Ask more'),
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
      { ...button(id(Math.max(0, page - 1)), '◀ Back'), disabled: page <= 0 },
      { ...button(id(Math.min(pages, page + 1)), 'Next ▶'), disabled: page >= pages - 1 },
    ],
  ];
}

export function button(id: string, label: string): Action {
  return { id, label, style: 'secondary', disabled: false };
}
