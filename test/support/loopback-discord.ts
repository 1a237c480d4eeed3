import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Refused } from './refused.ts';
import { LoopbackChannel } from './loopback-channel.ts';
import { LoopbackCommands } from './loopback-commands.ts';
import { LoopbackGateway } from './loopback-gateway.ts';
import { LoopbackInteraction } from './loopback-interaction.ts';
import type { InteractionKind, ShownMessage } from './loopback-interaction.ts';
import { LoopbackPeople } from './loopback-people.ts';
import type { Saying } from './loopback-people.ts';
import { createRestServer } from './loopback-rest.ts';
import type { Limit, PlannedFailure, RecordedRequest } from './loopback-rest.ts';
import { loopbackRoutes } from './loopback-routes.ts';

const APPLICATION_ID = '1400000000000000001';
const CHANNEL_ID = '1400000000000000002';
const DM_CHANNEL_ID = '1400000000000000004';
export const GUILD_ID = '1400000000000000003';

/** A token that has the shape of a real one, and opens nothing. */
export const TOKEN = [
  'MTQwMDAwMDAwMDAwMDAwMDAwMQ',
  'GaBcDe',
  'thisIsNoRealTokenAtAllButItLooksLikeOne',
].join('.');

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

export interface Caller {
  /** The name of who calls; everyone has their own id. */
  readonly user?: string;
  /** In a direct message rather than on a server. */
  readonly dm?: boolean;
  /** On another server than the usual one: its id. */
  readonly guild?: string;
  /** May manage messages. */
  readonly moderator?: boolean;
}

interface Refusal {
  readonly status: number;
  /** Discord's own code: 50001 … */
  readonly code: number;
  readonly message: string;
}

/**
 * A Discord on 127.0.0.1: gateway and REST as the real client speaks them, refusing what Discord refuses and recording
 * what the bot says. Tests call commands as members do.
 */
export class LoopbackDiscord {
  readonly requests: RecordedRequest[] = [];
  readonly commands = new LoopbackCommands();
  /** What the bot has said in channels without being called by a command. */
  readonly channel = new LoopbackChannel();
  readonly gateway: LoopbackGateway;
  /** The one token that is let in; change it to shut the bot out. */
  token = TOKEN;
  readonly #failures: PlannedFailure[] = [];
  readonly #limits: Limit[] = [];
  readonly #interactions = new Map<string, LoopbackInteraction>();
  readonly #people = new LoopbackPeople(APPLICATION_ID, CHANNEL_ID);
  readonly #rest;
  #count = 0;

  private constructor() {
    const token = (): string => this.token;
    const routes = loopbackRoutes({
      applicationId: APPLICATION_ID,
      commands: this.commands,
      people: this.#people,
      channel: this.channel,
      interaction: (interactionToken) => this.#interaction(interactionToken),
      message: (id) => this.#shown(id),
      gatewayUrl: () => this.#url('ws'),
      shards: () => this.gateway.shards,
    });
    this.#rest = createRestServer({
      token,
      routes,
      requests: this.requests,
      failures: this.#failures,
      limits: this.#limits,
    });
    this.gateway = new LoopbackGateway(this.#rest, {
      token,
      applicationId: APPLICATION_ID,
      url: () => this.#url('ws'),
      guild: { id: GUILD_ID, channelId: CHANNEL_ID },
    });
  }

  /** How a message mentions the bot. */
  get mention(): string {
    return `<@${APPLICATION_ID}>`;
  }

  /** The id of whoever goes by a name. */
  idOf(user: string): string {
    return this.#people.user(user).id;
  }

  static async start(): Promise<LoopbackDiscord> {
    const discord = new LoopbackDiscord();
    discord.#rest.listen(0, '127.0.0.1');
    await once(discord.#rest, 'listening');
    return discord;
  }

  async stop(): Promise<void> {
    await this.gateway.stop();
    this.#rest.closeAllConnections();
    this.#rest.close();
  }

  get apiBase(): string {
    return `${this.#url('http')}/api`;
  }

  /** Refuses the next `times` requests whose `METHOD /path` matches. */
  refuse(pattern: RegExp, { status, code, message }: Refusal, times = 1): void {
    this.#failures.push({ pattern, refused: new Refused(status, code, message), times });
  }

  /**
   * Never answers the next `times` requests whose `METHOD /path` matches; `heard`: what they ask for is done all the same;
   * `closes`: their connection is closed instead of staying silent.
   */
  lose(
    pattern: RegExp,
    { heard, closes = false }: { heard: boolean; closes?: boolean },
    times = 1,
  ): void {
    this.#failures.push({ pattern, refused: { heard, closes }, times });
  }

  /** From now on tells with each answer to a matching request that no other may come for so many seconds. */
  limit(pattern: RegExp, seconds: number): void {
    this.#limits.push({ pattern, seconds });
  }

  /** Requests whose `METHOD /path` matches. */
  requested(pattern: RegExp): readonly RecordedRequest[] {
    return this.requests.filter(({ method, path }) => pattern.test(`${method} ${path}`));
  }

  /** Someone calls a slash command. */
  call(name: string, values: OptionValues = {}, caller: Caller = {}): LoopbackInteraction {
    const options = Object.entries(values).map(([option, value]) => ({
      name: option,
      type: typeOf(value),
      value,
    }));
    return this.#fire('command', 2, { id: '1', name, type: 1, options }, caller);
  }

  /** Someone types into an option; the others may be filled already. */
  async type(
    name: string,
    option: string,
    typed: string,
    caller: Caller = {},
  ): Promise<readonly { name: string; value: string }[]> {
    const options = [{ name: option, type: 3, value: typed, focused: true }];
    const { choices } = await this.#fire(
      'autocomplete',
      4,
      { id: '1', name, type: 1, options },
      caller,
    ).when((interaction) => interaction.choices !== null);
    return choices ?? [];
  }

  /** Someone presses a button under a message the bot has shown. */
  press(message: ShownMessage, customId: string, caller: Caller = {}): LoopbackInteraction {
    return this.#fire('component', 3, { component_type: 2, custom_id: customId }, caller, message);
  }

  /** Someone chooses from a list (null: nothing) under a message the bot has shown. */
  choose(
    message: ShownMessage,
    customId: string,
    value: string | null,
    caller: Caller = {},
  ): LoopbackInteraction {
    const values = value === null ? [] : [value];
    const data = { component_type: 3, custom_id: customId, values };
    return this.#fire('component', 3, data, caller, message);
  }

  /** Someone calls a command of a message's menu, on someone's message that says so, or on one of the bot's. */
  menu(name: string, on: string | ShownMessage, caller: Caller = {}): LoopbackInteraction {
    const id = '1700000000000000001';
    const target =
      typeof on === 'string' ? this.#people.said(id, 'eve', on, {}) : this.#people.message(on);
    const data = {
      id: '1',
      name,
      type: 3,
      target_id: target.id,
      resolved: { messages: { [target.id]: target } },
    };
    return this.#fire('command', 2, data, caller);
  }

  /** Someone writes a message: on the server, or to the bot directly. What the bot replies is in `said`. */
  say(text: string, caller: Caller & Saying = {}): string {
    this.#count += 1;
    const id = String(1500000000000000000n + BigInt(this.#count));
    const { user = 'ada', dm = false } = caller;
    const place = dm ? { channel_type: 1 } : { guild_id: GUILD_ID, channel_type: 0 };
    const message = this.#people.said(id, user, text, caller);
    const channel = dm ? DM_CHANNEL_ID : CHANNEL_ID;
    this.gateway.dispatch('MESSAGE_CREATE', { ...message, ...place, channel_id: channel });
    return id;
  }

  /** Someone fills in the form that a press has opened, and sends it; `gone`: its message was deleted meanwhile. */
  submit(
    opened: LoopbackInteraction,
    value: string,
    caller: Caller & { readonly gone?: boolean } = {},
  ): LoopbackInteraction {
    const [label] = opened.modal?.components ?? [];
    if (opened.modal === null || label?.type !== 18) throw new Error('no form is open');
    const components = [
      { type: 18, component: { type: 4, custom_id: label.component.custom_id, value } },
    ];
    return this.#fire(
      'modal',
      5,
      { custom_id: opened.modal.custom_id, components },
      caller,
      caller.gone === true ? null : opened.origin,
    );
  }

  #fire(
    kind: InteractionKind,
    type: number,
    data: object,
    { user = 'ada', dm = false, guild = GUILD_ID, moderator = false }: Caller,
    origin: ShownMessage | null = null,
  ): LoopbackInteraction {
    this.#count += 1;
    const id = String(1500000000000000000n + BigInt(this.#count));
    const interaction = new LoopbackInteraction(id, kind, user, origin);
    this.#interactions.set(interaction.token, interaction);
    const event = {
      id,
      type,
      data,
      token: interaction.token,
      version: 1,
      application_id: APPLICATION_ID,
      channel_id: CHANNEL_ID,
      channel: {
        id: CHANNEL_ID,
        type: dm ? 1 : 0,
        ...(dm ? { recipients: [] } : { guild_id: guild }),
      },
      ...(dm
        ? { user: this.#people.user(user) }
        : { guild_id: guild, member: this.#people.member(user, moderator) }),
      context: dm ? 1 : 0,
      locale: 'en-GB',
      app_permissions: '0',
      entitlements: [],
      authorizing_integration_owners: dm ? { 1: this.#people.user(user).id } : { 0: guild },
      attachment_size_limit: 1,
      ...(origin === null ? {} : { message: this.#people.message(origin) }),
    };
    this.gateway.dispatch('INTERACTION_CREATE', event, dm ? null : guild);
    return interaction;
  }

  #interaction(token: string): LoopbackInteraction {
    const interaction = this.#interactions.get(token);
    if (interaction === undefined) throw new Refused(404, 10062, 'Unknown interaction');
    return interaction;
  }

  /** A message the bot has shown, wherever; throws when there is none, or none any more. */
  #shown(id: string): ShownMessage {
    const called = [...this.#interactions.values()].flatMap(({ original, followUps }) => [
      ...(original === null ? [] : [original]),
      ...followUps,
    ]);
    const found = [...this.channel.said, ...called].find((message) => message.id === id);
    if (found === undefined) throw new Refused(404, 10008, 'Unknown Message');
    return found;
  }

  #url(scheme: 'ws' | 'http'): string {
    const address = this.#rest.address();
    return `${scheme}://127.0.0.1:${portOf(address)}`;
  }
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string')
    throw new Error('the server does not listen');
  return address.port;
}

function typeOf(value: string | number | boolean): number {
  if (typeof value === 'string') return 3;
  return typeof value === 'number' ? 4 : 5;
}
