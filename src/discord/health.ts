import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { Status } from 'discord.js';
import type { Client } from 'discord.js';
import type { FollowedLibrary, Library } from '../library/library.ts';
import { DiscordSetupError } from './setup-error.ts';

export interface HealthOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
}

/** What `/healthz` tells, as JSON: with status 200 when all is well, else 503. */
export interface Health {
  readonly status: 'ok' | 'unwell';
  /** The gateway as a whole: `ready` when every shard is. */
  readonly gateway: string;
  /** The longest time since a heartbeat was answered, in milliseconds; null before the first. */
  readonly heartbeatAgeMs: number | null;
  readonly shards: readonly { readonly id: number; readonly state: string }[];
  readonly documents: number;
  /** How long the library has stood as it is, in milliseconds; null for one that never changes. */
  readonly indexAgeMs: number | null;
}

export interface HealthServer {
  readonly port: number;
  close(): void;
}

/** Discord asks for a heartbeat every 41 seconds or so; after two that were not answered, something is wrong. */
const HEARTBEAT_WITHIN_MS = 100_000;
const LOOK_EVERY_MS = 1000;

/** Serves `/healthz` on this port. Rejects with a DiscordSetupError when the port cannot be had. */
export async function serveHealth(
  { host, port }: HealthOptions,
  client: Client,
  library: Library | FollowedLibrary,
): Promise<HealthServer> {
  const heartbeats = watchHeartbeats(client);
  const server = createServer((request, response) => {
    const path = request.url?.split('?', 1)[0];
    if (path !== '/healthz') return respond(response, 404, { error: 'only /healthz is here' });
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return respond(response, 405, { error: 'only GET is answered' });
    const health = healthOf(client, library, heartbeats.ageMs());
    respond(response, health.status === 'ok' ? 200 : 503, health);
  });
  // A health check is one short request: whoever takes long is none.
  server.requestTimeout = 5000;
  server.headersTimeout = 5000;
  server.maxConnections = 20;
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    heartbeats.stop();
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new DiscordSetupError(
      `HEALTH_PORT ${port} cannot be listened to on ${host} (${code}): choose another`,
    );
  }
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () => {
      heartbeats.stop();
      server.close();
      server.closeAllConnections();
    },
  };
}

function healthOf(
  client: Client,
  library: Library | FollowedLibrary,
  heartbeatAgeMs: number | null,
): Health {
  const shards = client.ws.shards.map(({ id, status }) => ({ id, state: stateOf(status) }));
  const unready = shards.find(({ state }) => state !== 'ready');
  const gateway = shards.length === 0 ? 'idle' : (unready?.state ?? 'ready');
  const isWell = gateway === 'ready' && (heartbeatAgeMs ?? 0) < HEARTBEAT_WITHIN_MS;
  return {
    status: isWell ? 'ok' : 'unwell',
    gateway,
    heartbeatAgeMs,
    shards,
    documents: library.documents.length,
    indexAgeMs: 'ageMs' in library ? Math.round(library.ageMs) : null,
  };
}

function stateOf(status: Status): string {
  return Status[status].replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

/**
 * How long ago heartbeats were answered. The client stamps them with the time of day, which may be set: what counts here is
 * when a stamp was seen to change.
 */
function watchHeartbeats(client: Client) {
  const seen = new Map<number, { stamp: number; at: number }>();
  const look = (): void => {
    for (const { id, lastPingTimestamp: stamp } of client.ws.shards.values())
      if (stamp > 0 && seen.get(id)?.stamp !== stamp)
        seen.set(id, { stamp, at: performance.now() });
  };
  const timer = setInterval(look, LOOK_EVERY_MS).unref();
  return {
    ageMs: (): number | null => {
      look();
      const now = performance.now();
      const ages = [...seen.values()].map(({ at }) => now - at);
      return ages.length === 0 ? null : Math.round(Math.max(...ages));
    },
    stop: () => clearInterval(timer),
  };
}

function respond(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(`${JSON.stringify(body)}\n`);
}
