import {
  Client,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  Options,
  Partials,
  PermissionFlagsBits,
} from 'discord.js';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { sendRequest } from './closed-connection.ts';
import { connectionProblem, TOKEN_REFUSED } from './connection-problem.ts';
import { limitOffset } from './clock.ts';
import { createDispatch } from './dispatch.ts';
import type { DispatchOptions } from './dispatch.ts';
import { serveHealth } from './health.ts';
import type { HealthOptions, HealthServer } from './health.ts';
import type { Log } from './log.ts';
import { describeError, redact } from './redact.ts';
import { REHEARSES_FOR_MS, rehearse } from './rehearsal.ts';
import { syncCommands } from './registration.ts';
import { DiscordSetupError } from './setup-error.ts';

export interface BotOptions extends DispatchOptions {
  readonly token: string;
  /** The server the commands are registered in; null: everywhere. */
  readonly guildId: string | null;
  /** The base of Discord's REST address; Discord's own when absent. */
  readonly apiBase?: string | undefined;
  /** Answers direct messages, and those that mention the bot. */
  readonly chat?: boolean | undefined;
  /** Where `/healthz` is served; nowhere when null or absent. */
  readonly health?: HealthOptions | null | undefined;
  /** After how many milliseconds a request to Discord counts as lost, and is sent again; five seconds when absent. */
  readonly requestTimeoutMs?: number | undefined;
  /** How long it rehearses answering while Discord lets it in; a second at most when absent. */
  readonly rehearsesForMs?: number | undefined;
}

export interface Bot {
  /** Takes nothing new, finishes what is being answered (at most ten seconds), and leaves Discord. */
  stop(): Promise<void>;
  /** Settles when the bot has left: null after `stop`, an error when Discord put it out for good. */
  readonly ended: Promise<DiscordSetupError | null>;
  /** The port of `/healthz`; null when it is not served. */
  readonly healthPort: number | null;
}

/** Discord answers a login in a second or two. */
const READY_WITHIN_MS = 30_000;

const DRAIN_WITHIN_MS = 10_000;

/** Discord answers in a fraction of a second; what takes longer is lost, and a second try is worth more than waiting. */
const REQUEST_TIMEOUT_MS = 5000;

/**
 * Connects to Discord, registers the commands if they changed, and answers until it is stopped.
 * Rejects with a DiscordSetupError when the token, the network or the registration fails.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { log, health: healthOptions = null, library } = options;
  const client = createClient(options);
  const dispatch = createDispatch(options);
  const putOut = expulsion(client);
  logConnection(client, log);
  client.on(Events.InteractionCreate, dispatch.handle);
  if (options.chat === true) client.on(Events.MessageCreate, dispatch.hear);
  let health: HealthServer | null = null;
  const rehearsed = rehearse(library, options.rehearsesForMs ?? REHEARSES_FOR_MS);
  try {
    if (healthOptions !== null) health = await serveHealth(healthOptions, client, library);
    const ready = await connect(client, options.token, putOut);
    const registration = await syncCommands(client.rest, ready.application.id, options);
    await rehearsed;
    log.info(readyLine(ready, options), { commands: registration });
  } catch (error) {
    health?.close();
    await client.destroy();
    throw connectionProblem(error, options.apiBase);
  }

  const left = new AbortController();
  const leave = async (): Promise<void> => {
    client.off(Events.InteractionCreate, dispatch.handle);
    client.off(Events.MessageCreate, dispatch.hear);
    client.removeAllListeners(Events.ShardReconnecting);
    try {
      health?.close();
      // Answers under way go out over REST, which does not need the gateway.
      await client.destroy();
      const open = await dispatch.drain(DRAIN_WITHIN_MS);
      if (open > 0) log.warn(`Left with ${open} answers unfinished`);
    } finally {
      left.abort();
    }
  };
  let leaving: Promise<void> | null = null;
  return {
    stop: async () => (leaving ??= leave()),
    ended: Promise.race([putOut, once(left.signal, 'abort').then(() => null)]),
    healthPort: health?.port ?? null,
  };
}

function createClient({
  apiBase,
  chat = false,
  requestTimeoutMs = REQUEST_TIMEOUT_MS,
}: BotOptions): Client {
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

async function connect(
  client: Client,
  token: string,
  putOut: Promise<DiscordSetupError>,
): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  const deadline = new AbortController();
  try {
    return await Promise.race([
      client.login(token).then(async () => ready),
      // A refusal at the gateway leaves login() waiting for ever.
      putOut.then((error) => Promise.reject(error)),
      setTimeout(READY_WITHIN_MS, null, { signal: deadline.signal }).then(() =>
        Promise.reject(tooSlow()),
      ),
    ]);
  } finally {
    deadline.abort();
  }
}

function tooSlow(): DiscordSetupError {
  return new DiscordSetupError(
    `Discord did not let the bot in within ${READY_WITHIN_MS / 1000} seconds: try again later; see discordstatus.com`,
  );
}

/** Settles when Discord closes the connection for good; the client itself would stay, deaf. */
async function expulsion(client: Client): Promise<DiscordSetupError> {
  return new Promise((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) =>
      resolve(new DiscordSetupError(expelled(code))),
    );
  });
}

function expelled(code: number): string {
  const name = GatewayCloseCodes[code];
  if (name === 'AuthenticationFailed') return TOKEN_REFUSED;
  if (name === 'ShardingRequired')
    return 'The bot is on so many servers now that Discord asks for more connections: start it anew, and it makes them';
  return `Discord closed the connection for good (${name === undefined ? code : `${code} ${name}`})`;
}

function logConnection(client: Client, log: Log): void {
  client.on(Events.Error, (error) =>
    log.error('Discord: an error on the connection', describeError(error)),
  );
  client.on(Events.Warn, (words) => log.warn(`Discord: ${redact(words)}`));
  client.on(Events.ShardReconnecting, (shard) =>
    log.warn('Discord: the connection was lost; reconnecting', { shard }),
  );
  const again = (shard: number): void => log.info('Discord: connected again', { shard });
  client.on(Events.ShardResume, again);
  // The first time is the start, of which another line tells.
  client.once(Events.ClientReady, () => client.on(Events.ShardReady, again));
}

function readyLine(
  client: Client<true>,
  { library: { documents }, chat = false }: BotOptions,
): string {
  const count = `${documents.length} document${documents.length === 1 ? '' : 's'}`;
  return `${client.user.username} is ready with ${count}. Invite: ${inviteLink(client.application.id, chat)}`;
}

/** Where an owner adds the bot to a server. To answer commands it needs no permission; to answer messages, to write some. */
function inviteLink(applicationId: string, chat: boolean): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: String(chat ? CHAT_PERMISSIONS : 0n),
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}

const CHAT_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;
