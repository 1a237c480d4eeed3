import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Refused } from './refused.ts';

/** One request, for assertions: the bodies tell what the bot has said. */
export interface RecordedRequest {
  readonly method: string;
  /** Without `/api/v10` and the query. */
  readonly path: string;
  readonly body: unknown;
}

/** A route: a pattern for `METHOD /path`, and what is answered: JSON, or nothing (204) for undefined. */
export interface Route {
  readonly pattern: RegExp;
  /** Whether the bot's token must come with it. */
  readonly authorised: boolean;
  readonly answer: (parts: readonly string[], body: unknown) => unknown;
}

/** A request that is never answered: whether it was heard, and whether its connection closes instead of staying silent. */
export interface Loss {
  readonly heard: boolean;
  readonly closes: boolean;
}

/** What the next matching requests are refused with. */
export interface PlannedFailure {
  readonly pattern: RegExp;
  readonly refused: Refused | Loss;
  times: number;
}

/** A limit that Discord tells of with its answers: after each, nothing more for so long. */
export interface Limit {
  readonly pattern: RegExp;
  readonly seconds: number;
}

export interface RestOptions {
  readonly token: () => string;
  readonly routes: readonly Route[];
  readonly requests: RecordedRequest[];
  readonly failures: PlannedFailure[];
  readonly limits: readonly Limit[];
}

/** What stands for no answer at all. */
const SILENCE = Symbol('the connection stays open');
const CLOSING = Symbol('the connection is closed');

/** The HTTP half of a loopback Discord. */
export function createRestServer(options: RestOptions): Server {
  return createServer((request, response) => {
    const limit = options.limits.find(({ pattern }) => pattern.test(calledBy(request)));
    if (limit !== undefined)
      response
        .setHeader('x-ratelimit-limit', '1')
        .setHeader('x-ratelimit-remaining', '0')
        .setHeader('x-ratelimit-reset-after', String(limit.seconds));
    answer(request, options).then(
      (body) => respond(response, body === undefined ? 204 : 200, body),
      (error: unknown) => {
        if (!(error instanceof Refused))
          return respond(response, 500, { message: String(error), code: 0 });
        // Discord says how long to wait in the header as well as in the body.
        if (error.status === 429) response.setHeader('retry-after', '0.01');
        respond(response, error.status, {
          message: error.message,
          code: error.code,
          retry_after: 0.01,
        });
      },
    );
  });
}

async function answer(request: IncomingMessage, options: RestOptions): Promise<unknown> {
  const { method = '' } = request;
  const path = pathOf(request);
  const body = await jsonOf(request);
  options.requests.push({ method, path, body });
  const called = calledBy(request);
  const failure = options.failures.find(({ pattern, times }) => times > 0 && pattern.test(called));
  if (failure !== undefined) {
    failure.times -= 1;
    if (failure.refused instanceof Refused) throw failure.refused;
    if (!failure.refused.heard) return lossOf(failure.refused);
  }
  const route = options.routes.find(({ pattern }) => pattern.test(called));
  if (route === undefined) throw new Refused(404, 0, `404: Not Found (${called})`);
  if (route.authorised && request.headers.authorization !== `Bot ${options.token()}`) {
    throw new Refused(401, 0, '401: Unauthorized');
  }
  const parts = (route.pattern.exec(called) ?? []).slice(1).map(decodeURIComponent);
  const answered = route.answer(parts, body);
  return failure === undefined || failure.refused instanceof Refused
    ? answered
    : lossOf(failure.refused);
}

function pathOf({ url = '' }: IncomingMessage): string {
  return new URL(url, 'http://127.0.0.1').pathname.replace(/^\/api\/v10/, '');
}

function calledBy(request: IncomingMessage): string {
  return `${request.method ?? ''} ${pathOf(request)}`;
}

function lossOf({ closes }: Loss): symbol {
  return closes ? CLOSING : SILENCE;
}

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return text === '' ? undefined : JSON.parse(text);
}

function respond(response: ServerResponse, status: number, body: unknown): void {
  if (body === SILENCE) return;
  if (body === CLOSING) return void response.socket?.end();
  if (body === undefined) return void response.writeHead(status).end();
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
