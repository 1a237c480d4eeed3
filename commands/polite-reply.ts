import { smallTalkIn } from '../src/answering/follow-up/small-talk.ts';
import type { SmallTalk } from '../src/answering/follow-up/small-talk.ts';

/** What is said to small talk, which nothing is searched for; null for all else. */
export function politeReply(text: string): string | null {
  const kind = smallTalkIn(text);
  return kind === null ? null : REPLIES[kind];
}

const REPLIES: Readonly<Record<SmallTalk, string>> = {
  greeting: 'Hello. Ask me something, and I look for it in the sources. /help says more.',
  thanks: 'You are welcome.',
  farewell: 'Goodbye. In a terminal, /quit ends the chat.',
  remark: 'All right. Ask on whenever you like.',
};
