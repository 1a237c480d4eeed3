import * as z from 'zod';
import { visibleText } from './rendering/visible-text.ts';
import { editDistance } from './search/spelling.ts';
import {
  areIds,
  flag,
  idsOf,
  isCoolDown,
  isHost,
  isId,
  isLogLevel,
  isPort,
  isSafeApiUrl,
  isToken,
  LOG_LEVELS,
  setting,
} from './setting-values.ts';
import type { LogLevel } from './setting-values.ts';

/** What the environment settles. A setting that is absent or empty is null. */
export interface Settings {
  /** Null: no Discord, the terminal chat is started instead. Never logged. */
  readonly token: string | null;
  /** The server the commands are registered in; null: everywhere (global). */
  readonly guildId: string | null;
  /** The base of Discord's REST address, without a slash at its end; null: Discord's own. */
  readonly apiUrl: string | null;
  /** The folder of articles, as given; null: the seeds that come with the project. */
  readonly docsDir: string | null;
  /** Looks at the files of that folder again and again, for network drives. */
  readonly docsPolling: boolean;
  /** Where what was read is kept for the next start; null: nowhere. */
  readonly cacheDir: string | null;
  /** Ids of the servers whose members may ask; null: not limited. */
  readonly allowedGuilds: readonly string[] | null;
  /** Ids of the users who may ask wherever they are; null: not limited. */
  readonly allowedUsers: readonly string[] | null;
  /** Answers direct messages, and messages that mention the bot. */
  readonly chat: boolean;
  /** What is asked without `private` is answered to the asker alone. */
  readonly privateByDefault: boolean;
  /** Seconds between two questions of one member; 0 for none. */
  readonly coolDownSeconds: number;
  /** The least that is logged. */
  readonly logLevel: LogLevel;
  /** Logs the text of every question. */
  readonly logQuestions: boolean;
  /** Where the bot tells how it is; null: nowhere. */
  readonly health: { readonly host: string; readonly port: number } | null;
}

/** The settings, or what is wrong with them: a line each, every wrong one, with what was expected. */
export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly string[] };

const environment = z.object({
  DISCORD_TOKEN: setting(
    isToken,
    "a bot's token, without spaces (Developer Portal → Bot → Reset Token)",
  ),
  DISCORD_GUILD_ID: setting(
    isId,
    'the id of a server, 17 to 20 digits (right-click the server → Copy Server ID)',
  ),
  DISCORD_API_URL: setting(isSafeApiUrl, 'an https address, or an http one on this machine'),
  DOCS_DIR: setting(() => true, 'a folder'),
  DOCS_POLLING: flag(),
  CACHE_DIR: setting(() => true, 'a folder'),
  ALLOWED_GUILDS: setting(areIds, 'ids of servers, 17 to 20 digits each, with commas between'),
  ALLOWED_USERS: setting(areIds, 'ids of users, 17 to 20 digits each, with commas between'),
  CHAT: flag(),
  PRIVATE_BY_DEFAULT: flag(),
  COOLDOWN_SECONDS: setting(isCoolDown, 'a number of seconds, 0 to 3600'),
  LOG_LEVEL: setting(isLogLevel, 'info, warn or error'),
  LOG_QUESTIONS: flag(),
  HEALTH_PORT: setting(isPort, 'a port, 1 to 65535'),
  HEALTH_HOST: setting(isHost, 'an address or name of this machine, such as 127.0.0.1 or 0.0.0.0'),
});

/** Long enough that nobody floods a channel, short enough that nobody who reads the answer meets it. */
const USUAL_COOL_DOWN = 3;

/**
 * Checks the settings in `env` (usually `process.env`). The values of wrong settings are not repeated: one of them
 * may be a token.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SettingsResult {
  const parsed = environment.safeParse(env);
  const problems = [
    ...(parsed.error?.issues ?? []).map(
      (issue) => `${issue.path.join('.')} should be ${issue.message}`,
    ),
    ...misspelt(env),
    ...idle(env),
  ];
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  const { data } = parsed;
  return {
    ok: true,
    settings: {
      token: data.DISCORD_TOKEN,
      guildId: data.DISCORD_GUILD_ID,
      apiUrl: data.DISCORD_API_URL?.replace(/\/$/, '') ?? null,
      docsDir: data.DOCS_DIR,
      docsPolling: data.DOCS_POLLING,
      cacheDir: data.CACHE_DIR,
      allowedGuilds: idsOf(data.ALLOWED_GUILDS),
      allowedUsers: idsOf(data.ALLOWED_USERS),
      chat: data.CHAT,
      privateByDefault: data.PRIVATE_BY_DEFAULT,
      coolDownSeconds: Number(data.COOLDOWN_SECONDS ?? USUAL_COOL_DOWN),
      logLevel: LOG_LEVELS.find((level) => level === data.LOG_LEVEL) ?? 'info',
      logQuestions: data.LOG_QUESTIONS,
      health:
        data.HEALTH_PORT === null
          ? null
          : { host: data.HEALTH_HOST ?? '127.0.0.1', port: Number(data.HEALTH_PORT) },
    },
  };
}

/** Nobody else gives a variable so long a name of ours by chance; `CHAT` or `LOG_LEVEL` may be another program's. */
const LONG_NAME = 10;
const MOST_SLIPS = 2;

/**
 * Set variables that are no settings and nearly named like one that is not set: a slip in `ALLOWED_GUILDS` would let
 * everyone in, without a word.
 */
function misspelt(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const isSet = (name: string): boolean => (env[name] ?? '').trim() !== '';
  const missing = Object.keys(environment.shape).filter(
    (name) => name.length >= LONG_NAME && !isSet(name),
  );
  return Object.keys(env)
    .filter((name) => !Object.hasOwn(environment.shape, name) && name.length < 40 && isSet(name))
    .flatMap((name) => {
      const written = name.trim().toUpperCase().replaceAll('-', '_');
      const meant = missing.find((known) => editDistance(written, known, MOST_SLIPS) <= MOST_SLIPS);
      return meant === undefined
        ? []
        : [`${visibleText(name)} is no setting: did you mean ${meant}?`];
    });
}

/** Settings that do nothing alone. */
function idle(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const { HEALTH_HOST: host = '', HEALTH_PORT: port = '' } = env;
  return host.trim() !== '' && port.trim() === ''
    ? ['HEALTH_HOST should be empty where HEALTH_PORT is: nothing listens without a port']
    : [];
}

/** Reads `.env` of the current folder into the environment, where set variables win. Gives what is wrong; null if nothing, or no such file. */
export function loadEnvFile(): string | null {
  try {
    process.loadEnvFile();
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return null;
    // Node names a folder's failure by what its own parser was given.
    const found = code === 'ERR_INVALID_ARG_TYPE' ? 'is it a folder?' : String(code ?? error);
    return `.env cannot be read (${found}): it should be a text file, as .env.example is`;
  }
}
