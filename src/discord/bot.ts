import { Events } from 'discord.js';
import type { Client } from 'discord.js';
import { once } from 'node:events';
import { createClient } from './client.ts';
import type { ClientSettings } from './client.ts';
import { connect, expulsion, logConnection } from './connection.ts';
import { connectionProblem } from './connection-problem.ts';
import { createDispatch } from './dispatch.ts';
import type { Dispatch, DispatchOptions } from './dispatch.ts';
import { serveHealth } from './health.ts';
import type { HealthOptions, HealthServer } from './health.ts';
import { inviteLink } from './invite-link.ts';
import { syncCommands } from './registration.ts';
import { REHEARSES_FOR_MS, rehearse } from './rehearsal.ts';
import type { DiscordSetupError } from './setup-error.ts';

/** What a bot needs to join Discord and to answer there. */
export interface BotOptions extends DispatchOptions, ClientSettings {
  readonly token: string;
  /** The server the commands are registered in; null: everywhere. */
  readonly guildId: string | null;
  /** Where `/healthz` is served; nowhere when null or absent. */
  readonly health?: HealthOptions | null | undefined;
  /** How long it rehearses answering while Discord lets it in; a few seconds at most when absent. */
  readonly rehearsesForMs?: number | undefined;
}

/** A bot that has joined Discord. */
export interface Bot {
  /** Takes nothing new, finishes what is being answered (at most ten seconds), and leaves Discord. */
  stop(): Promise<void>;
  /** Settles when the bot has left: null after `stop`, an error when Discord put it out for good. */
  readonly ended: Promise<DiscordSetupError | null>;
  /** The port of `/healthz`; null when it is not served. */
  readonly healthPort: number | null;
}

const DRAIN_WITHIN_MS = 10_000;

/**
 * Connects to Discord, registers the commands if they changed, and answers until it is stopped.
 * Rejects with a DiscordSetupError when the token, the network or the registration fails.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const client = createClient(options);
  const dispatch = createDispatch(options);
  const putOut = expulsion(client);
  logConnection(client, options.log);
  client.on(Events.InteractionCreate, dispatch.handle);
  if (options.chat === true) client.on(Events.MessageCreate, dispatch.hear);
  const health = await join(client, putOut, options);
  const left = new AbortController();
  let leaving: Promise<void> | null = null;
  return {
    stop: async () =>
      (leaving ??= leave(client, dispatch, health, options).finally(() => left.abort())),
    ended: Promise.race([putOut, once(left.signal, 'abort').then(() => null)]),
    healthPort: health?.port ?? null,
  };
}

/** Connects, with all that goes with it; gives the server of `/healthz`, null where that is not served. */
async function join(
  client: Client,
  putOut: Promise<DiscordSetupError>,
  options: BotOptions,
): Promise<HealthServer | null> {
  const { log, library } = options;
  let health: HealthServer | null = null;
  const rehearsed = rehearse(library, options.rehearsesForMs ?? REHEARSES_FOR_MS);
  try {
    if (options.health != null) health = await serveHealth(options.health, client, library);
    const ready = await connect(client, options.token, putOut);
    const registration = await syncCommands(client.rest, ready.application.id, options);
    await rehearsed;
    log.info(readyLine(ready, options), { commands: registration });
    return health;
  } catch (error) {
    health?.close();
    await client.destroy();
    throw connectionProblem(error, options.apiBase);
  }
}

async function leave(
  client: Client,
  dispatch: Dispatch,
  health: HealthServer | null,
  { log }: BotOptions,
): Promise<void> {
  client.off(Events.InteractionCreate, dispatch.handle);
  client.off(Events.MessageCreate, dispatch.hear);
  client.removeAllListeners(Events.ShardReconnecting);
  health?.close();
  // Answers under way go out over REST, which does not need the gateway.
  await client.destroy();
  const open = await dispatch.drain(DRAIN_WITHIN_MS);
  if (open > 0) log.warn(`Left with ${open} answers unfinished`);
}

function readyLine(
  client: Client<true>,
  { library: { documents }, chat = false }: BotOptions,
): string {
  const count = `${documents.length} document${documents.length === 1 ? '' : 's'}`;
  return `${client.user.username} is ready with ${count}. Invite: ${inviteLink(client.application.id, chat)}`;
}
