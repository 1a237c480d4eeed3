import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import { limitOffset } from './clock.ts';
import { sendRequest } from './closed-connection.ts';

/** What the host settles of the client. */
export interface ClientSettings {
  /** The base of Discord's REST address; Discord's own when absent. */
  readonly apiBase?: string | undefined;
  /** Answers direct messages, and those that mention the bot. */
  readonly chat?: boolean | undefined;
  /** After how many milliseconds a request to Discord counts as lost, and is sent again; five seconds when absent. */
  readonly requestTimeoutMs?: number | undefined;
}

/** Discord answers in a fraction of a second; what takes longer is lost, and a second try is worth more than waiting. */
const REQUEST_TIMEOUT_MS = 5000;

/** A client that is not yet connected, asks Discord for no more than the bot needs, and keeps as little. */
export function createClient({
  apiBase,
  chat = false,
  requestTimeoutMs = REQUEST_TIMEOUT_MS,
}: ClientSettings): Client {
  const client: Client = new Client({
    // As many connections as Discord asks for, all in this process.
    shards: 'auto',
    // Slash commands and buttons need none. What is said to the bot comes without the privileged one for messages.
    intents: chat ? CHAT_INTENTS : [],
    // Direct messages come in channels that the client does not know yet.
    partials: chat ? [Partials.Channel] : [],
    allowedMentions: { parse: [] },
    // Nothing is looked up again: members who ask do not pile up in memory.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: 100,
      GuildMemberManager: 100,
    }),
    rest: {
      timeout: requestTimeoutMs,
      makeRequest: sendRequest,
      offset: limitOffset(() => client.rest),
      ...(apiBase === undefined ? {} : { api: apiBase }),
    },
  });
  return client;
}

/** Channels of servers are known by the first. */
const CHAT_INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];
