import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { redact } from './redact.ts';
import { DiscordSetupError } from './setup-error.ts';

/** Said wherever Discord does not know the token. */
export const TOKEN_REFUSED =
  'Discord refused the token: check DISCORD_TOKEN (Developer Portal → your application → Bot → Reset Token)';

/**
 * Why Discord could not be joined, in one line the host can act on.
 *
 * @param apiBase the base of Discord's REST address where it is not Discord's own
 */
export function connectionProblem(error: unknown, apiBase?: string): DiscordSetupError {
  if (error instanceof DiscordSetupError) return error;
  return new DiscordSetupError(problemOf(error, apiBase), { cause: error });
}

function problemOf(error: unknown, apiBase: string | undefined): string {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return TOKEN_REFUSED;
  if (error instanceof DiscordAPIError) {
    return error.status === 401
      ? TOKEN_REFUSED
      : `Discord refused the bot: ${redact(error.message)} (${error.code})`;
  }
  if (error instanceof HTTPError) {
    return `Discord answers with an error of its own (${error.status}): try again later; see discordstatus.com`;
  }
  const code = networkCode(error);
  if (code !== null) return unreachable(code, apiBase);
  return `Discord could not be joined: ${redact(error instanceof Error ? error.message : String(error))}`;
}

function unreachable(code: string, apiBase: string | undefined): string {
  if (apiBase === undefined)
    return `Discord cannot be reached (${code}): check this machine’s network`;
  // The origin alone: an address may hold a password.
  return `Discord cannot be reached at ${new URL(apiBase).origin} (${code}): check DISCORD_API_URL`;
}

/** `ENOTFOUND`, `ECONNREFUSED` and the like, of the error or of what caused it; null for another failure. */
function networkCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (
    'code' in error &&
    typeof error.code === 'string' &&
    /^(?:E[A-Z]{4,}|EAI_\w+|UND_ERR_\w+)$/.test(error.code)
  )
    return error.code;
  if (error instanceof AggregateError && error.errors.length > 0)
    return networkCode(error.errors[0]);
  return networkCode(error.cause);
}
