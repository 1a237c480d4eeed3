import { EventEmitter, once } from 'node:events';
import * as z from 'zod';
import { FLAG, messageBody } from './discord-refusals.ts';
import type { ShownMessage } from './loopback-interaction.ts';
import { Refused } from './refused.ts';

/** A message the bot has put into a channel by itself, and what it replies to. */
export interface SaidMessage extends ShownMessage {
  readonly replyTo: string | null;
}

const reference = z.looseObject({
  message_reference: z.looseObject({ message_id: z.string() }).optional(),
});

/** What the bot says in channels, in order. */
export class LoopbackChannel {
  readonly said: SaidMessage[] = [];
  /** How often it showed that it was typing. */
  typed = 0;
  readonly #changes = new EventEmitter();

  /** POST …/messages. */
  post(body: unknown): SaidMessage {
    const parsed = messageBody.safeParse(body);
    if (!parsed.success)
      throw new Refused(400, 50035, `Invalid Form Body: ${z.prettifyError(parsed.error)}`);
    if ((parsed.data.flags & FLAG.ephemeral) !== 0)
      throw new Refused(400, 50035, 'Invalid Form Body: EPHEMERAL is for interactions');
    const message = {
      id: String(1800000000000000000n + BigInt(this.said.length)),
      components: parsed.data.components,
      private: false,
      asker: null,
      body: parsed.data,
      replyTo: reference.parse(body).message_reference?.message_id ?? null,
    };
    this.said.push(message);
    this.#changes.emit('change');
    return message;
  }

  type(): void {
    this.typed += 1;
    this.#changes.emit('change');
  }

  /** Resolves when `condition` holds, at once or after something the bot says. */
  async when(condition: (channel: this) => boolean): Promise<this> {
    while (!condition(this)) await once(this.#changes, 'change');
    return this;
  }

  /** What the bot replies to the message with this id. */
  async replyTo(id: string): Promise<SaidMessage> {
    await this.when(({ said }) => said.some(({ replyTo }) => replyTo === id));
    const found = this.said.find(({ replyTo }) => replyTo === id);
    if (found === undefined) throw new Error('no reply');
    return found;
  }
}
