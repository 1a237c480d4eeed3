import { steadyNow } from './clock.ts';

/** A follow-up comes within minutes; later it would lean on what nobody remembers. */
const REMEMBERED_MS = 10 * 60 * 1000;

/** The oldest are forgotten beyond. A question has at most 300 characters: all together a few megabytes. */
const MOST_QUESTIONS = 5000;

/** The last question of everyone who talks to the bot, channel by channel, for some minutes. In memory alone. */
export class RecentQuestions {
  readonly #questions = new Map<string, { question: string; at: number }>();
  readonly #now: () => number;

  /** @param now milliseconds, by a clock that nobody sets */
  constructor(now: () => number = steadyNow) {
    this.#now = now;
  }

  remember(channelId: string, userId: string, question: string): void {
    const key = `${channelId} ${userId}`;
    const now = this.#now();
    this.#questions.delete(key);
    this.#questions.set(key, { question, at: now });
    // The oldest stand first.
    for (const [one, { at }] of this.#questions) {
      if (now - at < REMEMBERED_MS && this.#questions.size <= MOST_QUESTIONS) break;
      this.#questions.delete(one);
    }
  }

  /** The question someone asked last in a channel; null when there is none, or it is long ago. */
  recall(channelId: string, userId: string): string | null {
    const found = this.#questions.get(`${channelId} ${userId}`);
    return found === undefined || this.#now() - found.at >= REMEMBERED_MS ? null : found.question;
  }
}
