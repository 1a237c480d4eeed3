import { plain } from './inline.ts';
import type { Message } from './message.ts';

/** A message of words of ours, a paragraph each: what a command says when it has no answer to show. */
export function plainMessage(tone: 'plain' | 'problem', ...paragraphs: readonly string[]): Message {
  return {
    tone,
    blocks: paragraphs.map((words) => ({ kind: 'paragraph', text: [plain(words)] })),
    actions: [],
  };
}
