import { antecedentAfter } from '../answering/follow-up/antecedent.ts';
import type { Antecedent } from '../answering/follow-up/antecedent.ts';
import { steadyNow } from './clock.ts';

/** A follow-up comes within minutes; later it would lean on what nobody remembers. */
const REMEMBERED_MS = 10 * 60 * 1000;

/** The oldest are forgotten beyond. A question has at most 300 characters: all together a few megabytes. */
const MOST_QUESTIONS = 5000;

/** What everyone who talks to the bot asked last, channel by channel, for some minutes. In memory alone. */
export class RecentQuestions {
  readonly #questions = new Map<string, { readonly asked: Antecedent; readonly at: number }>();
  readonly #now: () => number;

  /** @param now milliseconds, by a clock that nobody sets */
  constructor(now: () => number = steadyNow) {
    this.#now = now;
  }

  remember(channelId: string, userId: string, asked: Antecedent): void {
    const key = `${channelId} ${userId}`;
    const now = this.#now();
    const kept = antecedentAfter(this.#recent(key), asked);
    this.#questions.delete(key);
    if (kept !== null) this.#questions.set(key, { asked: kept, at: now });
    // The oldest stand first.
    for (const [one, { at }] of this.#questions) {
      if (now - at < REMEMBERED_MS && this.#questions.size <= MOST_QUESTIONS) break;
      this.#questions.delete(one);
    }
  }

  /** The question someone asked last in a channel; null when there is none, or it is long ago. */
  recall(channelId: string, userId: string): string | null {
    return this.#recent(`${channelId} ${userId}`)?.question ?? null;
  }

  #recent(key: string): Antecedent | null {
    const found = this.#questions.get(key);
    return found === undefined || this.#now() - found.at >= REMEMBERED_MS ? null : found.asked;
  }
}
