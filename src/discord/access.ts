import { plainMessage } from '../rendering/plain-message.ts';

/** Who may ask, by id; null: not limited in this way. */
export interface Access {
  readonly guilds: readonly string[] | null;
  readonly users: readonly string[] | null;
}

/** Where something was said, and by whom; `guildId` is null in direct messages. */
interface Asker {
  readonly guildId: string | null;
  readonly userId: string;
}

/**
 * Whether someone may ask: everyone, where nothing is limited; else the members of the servers that are named, there, and
 * the users who are named, everywhere.
 */
export function mayAsk({ guilds, users }: Access, { guildId, userId }: Asker): boolean {
  if (guilds === null && users === null) return true;
  if (guildId !== null && guilds?.includes(guildId) === true) return true;
  return users?.includes(userId) === true;
}

/** What others are told. */
export const NOT_ALLOWED = {
  message: plainMessage(
    'problem',
    'Sorry, I may not answer here: my host has opened these sources to certain servers or people only. Please ask them to let you in.',
  ),
  private: true,
} as const;
