import { DiscordAPIError, REST, Routes } from 'discord.js';
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { Command, MessageMenu } from '../../commands/command.ts';
import { connectionProblem } from './connection-problem.ts';
import { DiscordSetupError } from './setup-error.ts';

export interface RegistrationOptions {
  readonly token: string;
  /** The server to register in; null: everywhere. */
  readonly guildId: string | null;
  /** The base of Discord's REST address; Discord's own when absent. */
  readonly apiBase?: string | undefined;
  readonly commands: readonly Command[];
}

export type Registration = 'registered' | 'unchanged';

/**
 * Registers the commands by hand, without connecting to the gateway; nothing is sent when they stand as they are.
 * Rejects with a DiscordSetupError when Discord refuses or cannot be reached.
 */
export async function registerCommands(options: RegistrationOptions): Promise<Registration> {
  const rest = new REST(options.apiBase === undefined ? {} : { api: options.apiBase }).setToken(
    options.token,
  );
  try {
    const application = withId.parse(await rest.get(Routes.currentApplication()));
    return await syncCommands(rest, application.id, options);
  } catch (error) {
    throw connectionProblem(error, options.apiBase);
  }
}

/**
 * Makes Discord's commands those given. Commands of others (menus, an activity's entry point) are carried through,
 * for Discord replaces all of them at once and refuses to lose an entry point.
 */
export async function syncCommands(
  rest: REST,
  applicationId: string,
  { guildId, commands }: Pick<RegistrationOptions, 'guildId' | 'commands'>,
): Promise<Registration> {
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  try {
    const standing = registered.parse(
      await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) }),
    );
    const wanted = dataOf(commands).map((data) => asSent(data, guildId));
    const menus = new Set(dataOf(commands).map(({ name }) => name));
    // Slash commands are ours, all of them; of menus those we name.
    const isOurs = ({ type, name }: { type: number; name: string }): boolean =>
      type === CHAT_INPUT || (type === MESSAGE_MENU && menus.has(name));
    const ours = standing.filter(isOurs);
    if (isDeepStrictEqual(byName(ours.map((command) => asSent(command, guildId))), byName(wanted)))
      return 'unchanged';
    const others = standing
      .filter((command) => !isOurs(command))
      .map((command) => asSent(command, guildId));
    await rest.put(route, { body: [...wanted, ...others] });
    return 'registered';
  } catch (error) {
    throw refusal(error, guildId);
  }
}

const CHAT_INPUT = 1;
const MESSAGE_MENU = 3;

/** What Discord is told: the slash commands, then what they put into menus. */
function dataOf(commands: readonly Command[]): (Command['data'] | MessageMenu['data'])[] {
  return [
    ...commands.map(({ data }) => data),
    ...commands.flatMap(({ menus = [] }) => menus.map(({ data }) => data)),
  ];
}

const withId = z.object({ id: z.string() });

/** A command as Discord gives it back: everything that can be sent, and more. */
const registered = z.array(
  z.looseObject({ name: z.string(), type: z.number().default(CHAT_INPUT) }),
);

/** What Discord adds of its own, and refuses or ignores when sent. */
const DISCORDS_OWN = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'name_localized',
  'description_localized',
]);

/** Who may install a command and where it shows is settled for global commands alone. */
const GLOBAL_ONLY = new Set(['integration_types', 'contexts']);

/** A command as it is sent, without what says nothing (null, false, no options), so that two can be compared. */
function asSent(command: object, guildId: string | null): object {
  const fields = Object.entries({ type: CHAT_INPUT, ...command })
    .filter(
      ([key, value]) =>
        !DISCORDS_OWN.has(key) &&
        !(guildId !== null && GLOBAL_ONLY.has(key)) &&
        saysSomething(value),
    )
    .map(([key, value]): [string, unknown] => [
      key,
      GLOBAL_ONLY.has(key) ? sorted(value) : meaningful(value),
    ]);
  return Object.fromEntries(fields);
}

function meaningful(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaningful);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, inner]) => saysSomething(inner));
  return Object.fromEntries(fields.map(([key, inner]) => [key, meaningful(inner)]));
}

function saysSomething(value: unknown): boolean {
  return (
    value !== null &&
    value !== undefined &&
    value !== false &&
    value !== '' &&
    !(Array.isArray(value) && value.length === 0)
  );
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.map(Number).toSorted((a, b) => a - b) : value;
}

function byName(sent: readonly object[]): Map<unknown, object> {
  return new Map(sent.map((command) => ['name' in command ? command.name : '', command]));
}

function refusal(error: unknown, guildId: string | null): unknown {
  if (!(error instanceof DiscordAPIError) || error.status === 401) return error;
  const where = guildId === null ? 'for everyone' : `for the server ${guildId}`;
  const hint =
    guildId !== null && [10004, 50001].includes(Number(error.code))
      ? ': is the bot in that server? See DISCORD_GUILD_ID'
      : '';
  const reason = error.message.replace(/\s+/g, ' ').slice(0, 300);
  return new DiscordSetupError(
    `Discord refused to register the commands ${where}: ${reason} (${error.code})${hint}`,
  );
}
