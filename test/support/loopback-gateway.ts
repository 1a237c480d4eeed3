import { EventEmitter, once } from 'node:events';
import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { z } from 'zod';

const payload = z.object({ op: z.int(), d: z.unknown() });
const identify = z.looseObject({ token: z.string(), intents: z.int() });
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

/** The gateway's half of a loopback Discord: one client at a time, sessions that can be resumed. */
export class LoopbackGateway {
  /** `identified` and `resumed`, each time a client does. */
  readonly events = new EventEmitter();
  /** The intents of every login. */
  readonly intents: number[] = [];
  refuseIdentify = false;
  refuseResume = false;
  readonly #server: WebSocketServer;
  readonly #options: GatewayOptions;
  #client: WebSocket | null = null;
  #sequence = 0;
  #missed: object[] = [];

  constructor(http: Server, options: GatewayOptions) {
    this.#options = options;
    this.#server = new WebSocketServer({ server: http });
    this.#server.on('connection', (socket) => this.#welcome(socket));
  }

  /** Sends an event to the client; one that is away gets it when it resumes. */
  dispatch(event: string, data: unknown): void {
    this.#sequence += 1;
    const message = { op: OP.dispatch, t: event, s: this.#sequence, d: data };
    if (this.#client === null) this.#missed.push(message);
    else send(this.#client, message);
  }

  /** Breaks the connection as a network does, without a word. */
  drop(): void {
    this.#client?.terminate();
    this.#client = null;
  }

  /** Closes the connection with one of the gateway's codes. */
  close(code: number): void {
    this.#client?.close(code, 'closed by the test');
    this.#client = null;
  }

  /** Whether a client is logged in. */
  get connected(): boolean {
    return this.#client !== null;
  }

  async stop(): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #welcome(socket: WebSocket): void {
    socket.on('message', (data: Buffer) => this.#receive(socket, data.toString('utf8')));
    socket.on('close', () => {
      if (this.#client === socket) this.#client = null;
    });
    send(socket, { op: OP.hello, d: { heartbeat_interval: 45_000 }, s: null, t: null });
  }

  #receive(socket: WebSocket, text: string): void {
    const { op, d } = payload.parse(JSON.parse(text));
    if (op === OP.heartbeat) send(socket, { op: OP.ack });
    if (op === OP.identify) this.#identify(socket, identify.parse(d));
    if (op === OP.resume) this.#resume(socket, resume.parse(d));
  }

  #identify(socket: WebSocket, { token, intents }: z.infer<typeof identify>): void {
    if (this.refuseIdentify || token !== this.#options.token()) {
      return socket.close(4004, 'Authentication failed.');
    }
    this.intents.push(intents);
    this.#client = socket;
    this.#sequence = 0;
    this.#missed = [];
    const { applicationId, guild } = this.#options;
    const asksForGuilds = (intents & 1) !== 0;
    this.dispatch('READY', {
      v: 10,
      user: {
        id: applicationId,
        username: 'Sources Say',
        discriminator: '0000',
        avatar: null,
        bot: true,
      },
      guilds: asksForGuilds ? [{ id: guild.id, unavailable: true }] : [],
      session_id: 'session-1',
      resume_gateway_url: this.#options.url(),
      application: { id: applicationId, flags: 0 },
    });
    if (asksForGuilds) this.dispatch('GUILD_CREATE', guildOf(guild));
    this.events.emit('identified');
  }

  #resume(socket: WebSocket, { token }: z.infer<typeof resume>): void {
    if (token !== this.#options.token()) return socket.close(4004, 'Authentication failed.');
    if (this.refuseResume)
      return send(socket, { op: OP.invalidSession, d: false, s: null, t: null });
    this.#client = socket;
    for (const message of this.#missed.splice(0)) send(socket, message);
    this.dispatch('RESUMED', {});
    this.events.emit('resumed');
  }
}

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
