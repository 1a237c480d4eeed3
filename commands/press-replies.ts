import type { Library } from '../src/library/library.ts';
import { readCount } from '../src/rendering/custom-id.ts';
import type { Message } from '../src/rendering/message.ts';
import { goneProblem } from './answer-to.ts';
import type { Press, PressReply } from './command.ts';

/** A reply to the presser alone. */
export function privately(message: Message): PressReply {
  return { kind: 'reply', reply: { message, private: true } };
}

/** Who turns the page of their own message sees it turned; anyone else gets a copy of their own. */
export function turned({ isOwn }: Press, message: Message): PressReply {
  return isOwn ? { kind: 'update', message } : privately(message);
}

/** The page (from 0) that an answer's custom id names: its third part. */
export function pageIn({ parts }: Press): number {
  return readCount(parts[2]) ?? 0;
}

export const UNREADABLE =
  'The question can no longer be read from this message. Please ask it again with /ask.';

/** Why nothing can be said to a press any more; null when all it needs is still there. */
export function pressProblem(
  question: string | null,
  only: string | null,
  library: Library,
): string | null {
  return question === null ? UNREADABLE : goneProblem(only, library);
}
