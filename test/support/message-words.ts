import { textOf } from '../../src/rendering/inline.ts';
import type { Message } from '../../src/rendering/message.ts';

/** A message's lines as `kind: words`, for reading in a test. */
export function linesOf({ blocks }: Pick<Message, 'blocks'>): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'divider') return [];
    if (block.kind === 'list') return block.items.map((item) => `list: ${textOf(item)}`);
    return [`${block.kind}: ${textOf(block.text)}`];
  });
}
