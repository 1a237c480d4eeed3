import type { ShownMessage } from './loopback-interaction.ts';

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
  message({ id, components, private: isPrivate, asker }: ShownMessage): object {
    const metadata = { id, type: 2, authorizing_integration_owners: {} };
    return {
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
      embeds: [],
      attachments: [],
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      pinned: false,
      tts: false,
      type: 20,
      timestamp: '2026-01-01T00:00:00Z',
      edited_timestamp: null,
      flags: (1 << 15) | (isPrivate ? 1 << 6 : 0),
      components,
      interaction_metadata: { ...metadata, user: this.user(asker) },
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
