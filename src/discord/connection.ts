import { Events, GatewayCloseCodes } from 'discord.js';
import type { Client } from 'discord.js';
import { setTimeout } from 'node:timers/promises';
import { TOKEN_REFUSED } from './connection-problem.ts';
import type { Log } from './log.ts';
import { describeError, redact } from './redact.ts';
import { DiscordSetupError } from './setup-error.ts';

/** Discord answers a login in a second or two. */
const READY_WITHIN_MS = 30_000;

/**
 * Logs the client in; settles when Discord has let it in. Rejects when that takes too long, and with what `putOut` gives
 * when Discord closes the connection for good.
 */
export async function connect(
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
export async function expulsion(client: Client): Promise<DiscordSetupError> {
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

/** Tells the host what becomes of the connection: lost, there again, or in trouble. */
export function logConnection(client: Client, log: Log): void {
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
