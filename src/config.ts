import { isIP } from 'node:net';
import { z } from 'zod';

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
}

/** The settings, or what is wrong with them: a line each, every wrong one, with what was expected. */
export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly string[] };

// What may stand in a header: Discord alone can say whether it is a token.
const TOKEN = /^[\x21-\x7e]+$/;

const environment = z.object({
  DISCORD_TOKEN: setting(
    (value) => TOKEN.test(value),
    "a bot's token, without spaces (Developer Portal → Bot → Reset Token)",
  ),
  DISCORD_GUILD_ID: setting(
    (value) => /^\d{17,20}$/.test(value),
    'the id of a server, 17 to 20 digits (right-click the server → Copy Server ID)',
  ),
  DISCORD_API_URL: setting(isSafeApiUrl, 'an https address, or an http one on this machine'),
  DOCS_DIR: setting(() => true, 'a folder'),
});

/** An optional setting, without white space around it. Empty means not set, as the lines of `.env.example` are. */
function setting(isValid: (value: string) => boolean, expected: string) {
  return z
    .string()
    .optional()
    .transform((value) => value?.trim() || null)
    .refine((value) => value === null || isValid(value), expected);
}

/**
 * Checks the settings in `env` (usually `process.env`). The values of wrong settings are not repeated: one of them
 * may be a token.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SettingsResult {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map(
        (issue) => `${issue.path.join('.')} should be ${issue.message}`,
      ),
    };
  }
  const { DISCORD_TOKEN, DISCORD_GUILD_ID, DISCORD_API_URL, DOCS_DIR } = parsed.data;
  return {
    ok: true,
    settings: {
      token: DISCORD_TOKEN,
      guildId: DISCORD_GUILD_ID,
      apiUrl: DISCORD_API_URL?.replace(/\/$/, '') ?? null,
      docsDir: DOCS_DIR,
    },
  };
}

/** Reads `.env` of the current folder into the environment, where set variables win. Gives what is wrong; null if nothing, or no such file. */
export function loadEnvFile(): string | null {
  try {
    process.loadEnvFile();
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'ENOENT' ? null : `.env cannot be read (${String(code ?? error)})`;
  }
}

/** A token travels in every request: plain http would show it to whoever listens, unless it stays on this machine. */
function isSafeApiUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname === '[::1]' ||
    (isIP(hostname) === 4 && hostname.startsWith('127.'))
  );
}
