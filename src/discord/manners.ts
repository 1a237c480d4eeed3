import type { Reply } from '../../commands/command.ts';
import { moment, plain } from '../rendering/inline.ts';
import type { Message } from '../rendering/message.ts';
import { steadyNow } from './clock.ts';
import { CoolDown } from './cool-down.ts';
import { RecentQuestions } from './recent-questions.ts';

export interface MannersOptions {
  /** Seconds between two questions of one member; none when absent. */
  readonly coolDownSeconds?: number | undefined;
  /** The clock, in milliseconds since whenever; one that nobody sets. */
  readonly now?: (() => number) | undefined;
}

/** What the bot keeps in mind of those it talks to: when they asked last, and what. Gone when it stops. */
export class Manners {
  readonly coolDown: CoolDown;
  readonly recent: RecentQuestions;

  constructor({ coolDownSeconds = 0, now = steadyNow }: MannersOptions) {
    this.coolDown = new CoolDown(coolDownSeconds, now);
    this.recent = new RecentQuestions(now);
  }

  /** What someone hears who asks again `waitMs` milliseconds before they may. */
  tooSoon(waitMs: number): Message {
    return {
      tone: 'plain',
      blocks: [
        {
          kind: 'paragraph',
          text: [plain('One moment: you can ask again '), moment(Date.now() + waitMs), plain('.')],
        },
      ],
      actions: [],
    };
  }

  /** Keeps the question that a reply is to, where the next may lean on it. */
  remember(channelId: string | null, userId: string, { asked }: Reply): void {
    if (asked !== undefined && channelId !== null) this.recent.remember(channelId, userId, asked);
  }
}
