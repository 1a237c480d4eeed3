import type { ShownMessage } from './loopback-interaction.ts';

/** What more there is to a message someone writes. */
export interface Saying {
  /** Written by a bot. */
  readonly bot?: boolean;
  /** Sent by a webhook. */
  readonly webhook?: boolean;
  /** Other than a message: someone joined, a message was pinned. */
  readonly type?: number;
  /** The id of the message it replies to. */
  readonly replyTo?: string;
}

/** Fields of every message. */
const NOTHING_ELSE = {
  embeds: [],
  attachments: [],
  mention_roles: [],
  mention_everyone: false,
  pinned: false,
  tts: false,
  timestamp: '2026-01-01T00:00:00Z',
  edited_timestamp: null,
};

const MANAGE_MESSAGES = String(1 << 13);

/** Those who call the bot, and what they and its messages look like to it. */
export class LoopbackPeople {
  readonly #users: string[] = [];
  readonly #applicationId: string;
  readonly #channelId: string;

  constructor(applicationId: string, channelId: string) {
    this.#applicationId = applicationId;
    this.#channelId = channelId;
  }

  /** A message as Discord shows it to the bot. */
  message({ id, components, private: isPrivate, asker }: ShownMessage) {
    const metadata = { id, type: 2, authorizing_integration_owners: {} };
    return {
      ...NOTHING_ELSE,
      id,
      channel_id: this.#channelId,
      author: {
        id: this.#applicationId,
        username: 'Sources Say',
        discriminator: '0000',
        avatar: null,
        bot: true,
      },
      content: '',
      mentions: [],
      type: asker === null ? 19 : 20,
      flags: (1 << 15) | (isPrivate ? 1 << 6 : 0),
      components,
      ...(asker === null ? {} : { interaction_metadata: { ...metadata, user: this.user(asker) } }),
    };
  }

  /** A message that someone writes; as the bot sees it without the privileged intent, which is whole if it is addressed. */
  said(
    id: string,
    name: string,
    content: string,
    { bot = false, webhook = false, replyTo, type = replyTo === undefined ? 0 : 19 }: Saying,
  ) {
    const mentionsBot = content.includes(`<@${this.#applicationId}>`);
    return {
      ...NOTHING_ELSE,
      id,
      channel_id: this.#channelId,
      author: { ...this.user(name), bot },
      content,
      mentions: mentionsBot
        ? [
            {
              id: this.#applicationId,
              username: 'Sources Say',
              discriminator: '0000',
              avatar: null,
              bot: true,
            },
          ]
        : [],
      type,
      flags: 0,
      components: [],
      ...(replyTo === undefined
        ? {}
        : { message_reference: { type: 0, channel_id: this.#channelId, message_id: replyTo } }),
      ...(webhook ? { webhook_id: '1900000000000000001' } : {}),
    };
  }

  /** Who goes by a name; the same name is the same user. */
  user(name: string) {
    if (!this.#users.includes(name)) this.#users.push(name);
    const id = String(1600000000000000000n + BigInt(this.#users.indexOf(name)));
    return { id, username: name, discriminator: '0', avatar: null, global_name: name };
  }

  /** A user as a member of a server. */
  member(name: string, isModerator: boolean): object {
    return {
      user: this.user(name),
      roles: [],
      permissions: isModerator ? MANAGE_MESSAGES : '0',
      joined_at: '2026-01-01T00:00:00Z',
      deaf: false,
      mute: false,
      flags: 0,
    };
  }
}
