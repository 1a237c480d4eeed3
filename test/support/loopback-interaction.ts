import { EventEmitter, once } from 'node:events';
import * as z from 'zod';
import { choicesBody, deferBody, FLAG, messageBody, modalBody } from './discord-refusals.ts';
import type { Component } from './discord-refusals.ts';
import { Refused } from './refused.ts';

/** A message the bot has put into a channel. */
export interface ShownMessage {
  readonly id: string;
  readonly components: readonly Component[];
  readonly private: boolean;
  /** The name of who called for it; null for a message that no command called for. */
  readonly asker: string | null;
  /** As sent, for assertions on what is not shown. */
  readonly body: object;
}

export type InteractionKind = 'command' | 'autocomplete' | 'component' | 'modal';

const TYPE = { reply: 4, defer: 5, deferUpdate: 6, update: 7, choices: 8, modal: 9 } as const;

const callback = z.object({ type: z.int(), data: z.unknown().optional() });

/** What becomes of one interaction: Discord's rules of who may say what, when, and everything that was said. */
export class LoopbackInteraction {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  /** The name of who calls. */
  readonly user: string;
  /** The message whose button was pressed, or that a form came from. */
  readonly origin: ShownMessage | null;
  readonly #changes = new EventEmitter();
  #acknowledged: 'no' | 'shown' | 'deferred' | 'done' = 'no';
  #deferredPrivately = false;
  original: ShownMessage | null = null;
  readonly followUps: ShownMessage[] = [];
  choices: readonly { name: string; value: string }[] | null = null;
  modal: z.infer<typeof modalBody> | null = null;
  deleted = false;
  /** When it was called, and when the bot first said something to it, by `performance.now()`. */
  readonly calledAt = performance.now();
  acknowledgedAt: number | null = null;
  /** What Discord refused, in words. */
  readonly refusals: string[] = [];

  constructor(id: string, kind: InteractionKind, user: string, origin: ShownMessage | null = null) {
    this.id = id;
    this.user = user;
    this.kind = kind;
    this.origin = origin;
    // As Discord's own begin: "interaction:" in base64.
    this.token = `aW50ZXJhY3Rpb246${id}SecretOfThisInteraction`;
  }

  get acknowledged(): boolean {
    return this.#acknowledged !== 'no';
  }

  get deferred(): boolean {
    return this.#acknowledged === 'deferred';
  }

  /** Resolves when `condition` holds, at once or after something the bot says. */
  async when(condition: (interaction: this) => boolean): Promise<this> {
    while (!condition(this)) await once(this.#changes, 'change');
    return this;
  }

  /** The message the bot answers with, however it gets there. */
  async shown(): Promise<ShownMessage> {
    await this.when(({ original, followUps }) => original !== null || followUps.length > 0);
    const message = this.followUps.at(-1) ?? this.original;
    if (message === null) throw new Error('nothing was shown');
    return message;
  }

  acknowledge(body: unknown): void {
    if (this.#acknowledged !== 'no')
      throw this.#refuse(400, 40060, 'Interaction has already been acknowledged.');
    const { type, data } = callback.parse(body);
    switch (type) {
      case TYPE.reply:
        this.original = this.#message(data, this.id);
        this.#acknowledged = 'shown';
        break;
      case TYPE.defer:
        this.#deferredPrivately = (this.#parse(deferBody, data).flags ?? 0) === FLAG.ephemeral;
        this.#acknowledged = 'deferred';
        break;
      case TYPE.deferUpdate:
      case TYPE.update:
        this.#update(type, data);
        break;
      case TYPE.choices:
        this.choices = this.#parse(choicesBody, data).choices;
        this.#acknowledged = 'done';
        break;
      case TYPE.modal:
        this.modal = this.#parse(modalBody, data);
        this.#acknowledged = 'done';
        break;
      default:
        throw this.#refuse(400, 50035, `Invalid Form Body: type ${type}`);
    }
    this.acknowledgedAt = performance.now();
    this.#changes.emit('change');
  }

  /** PATCH …/messages/@original. */
  edit(body: unknown): ShownMessage {
    this.#mustBeAcknowledged();
    const edited = this.#message(body, this.original?.id ?? this.id);
    // Ephemeral is settled at the acknowledgement.
    this.original = { ...edited, private: this.original?.private ?? this.#deferredPrivately };
    this.#acknowledged = 'shown';
    this.#changes.emit('change');
    return this.original;
  }

  /** POST to the interaction's webhook. */
  followUp(body: unknown): ShownMessage {
    this.#mustBeAcknowledged();
    const message = this.#message(body, `${this.id}${this.followUps.length + 1}`);
    this.followUps.push(message);
    this.#changes.emit('change');
    return message;
  }

  /** DELETE …/messages/@original. */
  remove(): void {
    this.#mustBeAcknowledged();
    this.deleted = true;
    this.original = null;
    this.#changes.emit('change');
  }

  #update(type: number, data: unknown): void {
    const origin = this.origin;
    if (origin === null) throw this.#refuse(400, 50035, 'Invalid Form Body: nothing to update');
    this.original =
      type === TYPE.update
        ? { ...this.#message(data, origin.id), private: origin.private, asker: origin.asker }
        : origin;
    this.#acknowledged = 'shown';
  }

  #mustBeAcknowledged(): void {
    if (this.#acknowledged === 'no') throw this.#refuse(404, 10015, 'Unknown Webhook');
  }

  #message(data: unknown, id: string): ShownMessage {
    const body = this.#parse(messageBody, data);
    return {
      id,
      components: body.components,
      private: (body.flags & FLAG.ephemeral) !== 0,
      asker: this.user,
      body,
    };
  }

  #parse<T extends z.ZodType>(schema: T, data: unknown): z.infer<T> {
    const parsed = schema.safeParse(data);
    if (parsed.success) return parsed.data;
    throw this.#refuse(400, 50035, `Invalid Form Body: ${z.prettifyError(parsed.error)}`);
  }

  #refuse(status: number, code: number, message: string): Refused {
    this.refusals.push(message);
    this.#changes.emit('change');
    return new Refused(status, code, message);
  }
}
