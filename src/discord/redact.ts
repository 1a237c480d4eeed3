import { DiscordAPIError, HTTPError } from 'discord.js';

/**
 * Text for a log, without secrets: bot tokens, and the tokens of interactions, which stand in addresses and bodies and
 * let anyone answer in the bot's name for 15 minutes. Control characters go, so that no text can forge a line.
 */
export function redact(text: string): string {
  return hideTokens(text.slice(0, 2 * LONGEST))
    .replace(CONTROLS, ' ')
    .slice(0, LONGEST);
}

/** A text without tokens, of any length, and otherwise as it was. */
export function hideTokens(text: string): string {
  return text
    .replace(BOT_TOKEN, REDACTED)
    .replace(INTERACTION_TOKEN, REDACTED)
    .replace(ROUTE_TOKEN, `$1${REDACTED}`);
}

const REDACTED = '[redacted]';
const LONGEST = 2000;

/** An id in base64, a time and a signature. */
const BOT_TOKEN = /[\w-]{20,40}\.[\w-]{5,8}\.[\w-]{25,50}/g;

/** "interaction:" in base64 begins every interaction's token. */
const INTERACTION_TOKEN = /aW50ZXJhY3Rpb246[\w+=-]+/g;

/** `/interactions/ID/TOKEN/callback`, `/webhooks/ID/TOKEN/…`: whatever a token looks like. */
const ROUTE_TOKEN = /(\/(?:interactions|webhooks)\/\d+\/)[^/\s?"]+/g;

const CONTROLS = /[\p{Control}\u2028\u2029]+/gu;

/** What went wrong, for a log's fields: name, message, the place in our code; of Discord's refusals code, status and route. */
export function describeError(error: unknown): object {
  if (error instanceof DiscordAPIError) {
    const { name, message, code, status, method, url } = error;
    return {
      error: redact(`${name}: ${message}`),
      code,
      status,
      route: redact(`${method} ${url}`),
    };
  }
  if (error instanceof HTTPError) {
    const { name, message, status, method, url } = error;
    return { error: redact(`${name}: ${message}`), status, route: redact(`${method} ${url}`) };
  }
  if (!(error instanceof Error)) return { error: redact(String(error)) };
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) };
  return { error: redact(`${error.name}: ${error.message}`), at: placeOf(error), ...cause };
}

/** The first lines of the stack, without the message. */
function placeOf({ stack = '' }: Error): string[] {
  const lines = stack.split('\n').filter((line) => line.startsWith('    at '));
  return lines.slice(0, 4).map((line) => redact(line.trim()));
}
