import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { redact } from './redact.ts';
import { DiscordSetupError } from './setup-error.ts';

/** Said wherever Discord does not know the token. */
export const TOKEN_REFUSED =
  'Discord refused the token: check DISCORD_TOKEN (Developer Portal → your application → Bot → Reset Token)';

/** Why Discord could not be joined, in one line the host can act on. */
export function connectionProblem(error: unknown): DiscordSetupError {
  if (error instanceof DiscordSetupError) return error;
  return new DiscordSetupError(problemOf(error), { cause: error });
}

function problemOf(error: unknown): string {
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
  if (code !== null) return `Discord cannot be reached (${code}): check this machine’s network`;
  return `Discord could not be joined: ${redact(error instanceof Error ? error.message : String(error))}`;
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
