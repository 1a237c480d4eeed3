import { EventEmitter, once } from 'node:events';
import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import * as z from 'zod';

const payload = z.object({ op: z.int(), d: z.unknown() });
const identify = z.looseObject({
  token: z.string(),
  intents: z.int(),
  shard: z.tuple([z.int(), z.int()]).default([0, 1]),
});
const resume = z.looseObject({ token: z.string(), session_id: z.string(), seq: z.int() });

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  invalidSession: 9,
  hello: 10,
  ack: 11,
} as const;

export interface GatewayOptions {
  readonly token: () => string;
  readonly applicationId: string;
  /** Where a dropped client comes back to. */
  readonly url: () => string;
  /** The server the bot is in, told to clients that ask for servers. */
  readonly guild: { readonly id: string; readonly channelId: string };
}

/** What becomes of one shard: the client it talks to, and what it has to be told. */
interface Session {
  client: WebSocket | null;
  sequence: number;
  readonly missed: object[];
}

/** The gateway's half of a loopback Discord: one client a shard, sessions that can be resumed. */
export class LoopbackGateway {
  /** `identified` and `resumed`, each time a client does; `heartbeat` for each that arrives. */
  readonly events = new EventEmitter();
  /** The intents of every login. */
  readonly intents: number[] = [];
  refuseIdentify = false;
  refuseResume = false;
  /** How many connections a bot is told to make. */
  shards = 1;
  /** How often a client has to send a heartbeat. */
  heartbeatMs = 45_000;
  answersHeartbeats = true;
  readonly #server: WebSocketServer;
  readonly #options: GatewayOptions;
  readonly #sessions = new Map<number, Session>();

  constructor(http: Server, options: GatewayOptions) {
    this.#options = options;
    this.#server = new WebSocketServer({ server: http });
    this.#server.on('connection', (socket) => this.#welcome(socket));
  }

  /** Sends an event to the shard of a server; to the first without one. A client that is away gets it when it resumes. */
  dispatch(event: string, data: unknown, guildId: string | null = null): void {
    // https://discord.com/developers/docs/events/gateway#sharding-sharding-formula
    const shard = guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(this.shards));
    this.#tell(this.#session(shard), event, data);
  }

  /** Breaks the connections as a network does, without a word; of one shard alone when it is named. */
  drop(shard?: number): void {
    for (const client of this.#leave(shard)) client.terminate();
  }

  /** Closes the connections with one of the gateway's codes. */
  close(code: number): void {
    for (const client of this.#leave()) client.close(code, 'closed by the test');
  }

  /** Declares the sessions invalid, for good: they have to be begun anew. */
  invalidate(): void {
    for (const client of this.#leave()) send(client, INVALID);
  }

  /** Whether a client is logged in. */
  get connected(): boolean {
    return [...this.#sessions.values()].some(({ client }) => client !== null);
  }

  async stop(): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #session(shard: number): Session {
    const session = this.#sessions.get(shard) ?? { client: null, sequence: 0, missed: [] };
    this.#sessions.set(shard, session);
    return session;
  }

  #tell(session: Session, event: string, data: unknown): void {
    session.sequence += 1;
    const message = { op: OP.dispatch, t: event, s: session.sequence, d: data };
    if (session.client === null) session.missed.push(message);
    else send(session.client, message);
  }

  /** The clients that were logged in, and are not any more: all of them, or one shard's. */
  #leave(only?: number): WebSocket[] {
    return [...this.#sessions].flatMap(([shard, session]) => {
      if (only !== undefined && shard !== only) return [];
      const { client } = session;
      session.client = null;
      return client ?? [];
    });
  }

  #welcome(socket: WebSocket): void {
    socket.on('message', (data: Buffer) => this.#receive(socket, data.toString('utf8')));
    socket.on('close', () => {
      for (const session of this.#sessions.values())
        if (session.client === socket) session.client = null;
    });
    send(socket, { op: OP.hello, d: { heartbeat_interval: this.heartbeatMs }, s: null, t: null });
  }

  #receive(socket: WebSocket, text: string): void {
    const { op, d } = payload.parse(JSON.parse(text));
    if (op === OP.heartbeat) {
      if (this.answersHeartbeats) send(socket, { op: OP.ack });
      this.events.emit('heartbeat');
    }
    if (op === OP.identify) this.#identify(socket, identify.parse(d));
    if (op === OP.resume) this.#resume(socket, resume.parse(d));
  }

  #identify(socket: WebSocket, { token, intents, shard }: z.infer<typeof identify>): void {
    if (this.refuseIdentify || token !== this.#options.token()) {
      return socket.close(4004, 'Authentication failed.');
    }
    this.intents.push(intents);
    const session = this.#session(shard[0]);
    session.client = socket;
    session.sequence = 0;
    session.missed.length = 0;
    const { applicationId, guild } = this.#options;
    const asksForGuilds = (intents & 1) !== 0;
    this.#tell(session, 'READY', {
      v: 10,
      user: {
        id: applicationId,
        username: 'Sources Say',
        discriminator: '0000',
        avatar: null,
        bot: true,
      },
      guilds: asksForGuilds ? [{ id: guild.id, unavailable: true }] : [],
      session_id: `session-${shard[0]}`,
      resume_gateway_url: this.#options.url(),
      shard,
      application: { id: applicationId, flags: 0 },
    });
    if (asksForGuilds) this.#tell(session, 'GUILD_CREATE', guildOf(guild));
    this.events.emit('identified');
  }

  #resume(socket: WebSocket, { token, session_id: id }: z.infer<typeof resume>): void {
    if (token !== this.#options.token()) return socket.close(4004, 'Authentication failed.');
    if (this.refuseResume) return send(socket, INVALID);
    const session = this.#session(Number(id.replace('session-', '')));
    session.client = socket;
    for (const message of session.missed.splice(0)) send(socket, message);
    this.#tell(session, 'RESUMED', {});
    this.events.emit('resumed');
  }
}

/** Op 9, and the session cannot be resumed. */
const INVALID = { op: OP.invalidSession, d: false, s: null, t: null };

function guildOf({ id, channelId }: GatewayOptions['guild']): object {
  return {
    id,
    name: 'A server',
    owner_id: '1',
    roles: [],
    emojis: [],
    stickers: [],
    features: [],
    members: [],
    channels: [{ id: channelId, type: 0, name: 'general', position: 0, permission_overwrites: [] }],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    member_count: 2,
  };
}

function send(socket: WebSocket, message: object): void {
  socket.send(JSON.stringify(message));
}
