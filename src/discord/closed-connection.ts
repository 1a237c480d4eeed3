import { DefaultRestOptions } from 'discord.js';
import type { RESTOptions } from 'discord.js';

/**
 * Sends a request as the client would, but tells it of a connection that was closed under the request in words it knows:
 * it then sends it again. Discord closes connections that nobody has used for a while, now and then just as one is used.
 */
export const sendRequest: RESTOptions['makeRequest'] = async (url, init) => {
  try {
    return await DefaultRestOptions.makeRequest(url, init);
  } catch (error) {
    throw isClosedConnection(error) ? asReset(error) : error;
  }
};

/** The codes of undici and of the system; on a reset connection the client itself tries again. */
const CLOSED: ReadonlySet<unknown> = new Set(['UND_ERR_SOCKET', 'EPIPE']);

function isClosedConnection(error: unknown): boolean {
  return error instanceof Error && 'code' in error && CLOSED.has(error.code);
}

function asReset(cause: unknown): Error {
  const error = new Error('the connection was closed under the request', { cause });
  return Object.assign(error, { code: 'ECONNRESET' });
}
