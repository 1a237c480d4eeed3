import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { describeError, redact } from '../../src/discord/redact.ts';
import { TOKEN } from '../support/loopback-discord.ts';
import { workTime } from '../support/own-time.ts';

const INTERACTION_TOKEN = `${btoa('interaction:1500000000000000001:')}SomeSecretThatFollows`;

test.each([
  [`login with ${TOKEN} failed`, 'login with [redacted] failed'],
  [`Bot ${TOKEN}`, 'Bot [redacted]'],
  [`token=${INTERACTION_TOKEN};`, 'token=[redacted];'],
  [
    '/api/v10/interactions/1/whatever-it-is/callback?x=1',
    '/api/v10/interactions/1/[redacted]/callback?x=1',
  ],
  ['/webhooks/1/whatever-it-is/messages/@original', '/webhooks/1/[redacted]/messages/@original'],
  ['two\nlines\u001B[31m', 'two lines [31m'],
])('%j is logged as %j', (text, logged) => {
  expect(redact(text)).toBe(logged);
});

test('a long text is cut, and takes no long time', () => {
  const from = workTime();
  expect(redact('a'.repeat(1_000_000)).length).toBeLessThanOrEqual(2000);
  expect(workTime() - from).toBeLessThan(200);
});

test('of Discord’s refusals the log gets code, status and route, never body or token', () => {
  const error = new DiscordAPIError(
    { code: 50035, message: 'Invalid Form Body' },
    50035,
    400,
    'POST',
    `https://discord.com/api/v10/interactions/1/${INTERACTION_TOKEN}/callback`,
    { files: undefined, body: { content: 'what the asker wrote' } },
  );
  const described = describeError(error);
  expect(described).toMatchObject({ code: 50035, status: 400 });
  expect(JSON.stringify(described)).toContain('/interactions/1/[redacted]/callback');
  expect(JSON.stringify(described)).not.toMatch(/what the asker wrote|SomeSecret/);
});

test('an error of ours is described with its cause and its place', () => {
  const error = new Error('outer', { cause: new TypeError(`inner ${TOKEN}`) });
  expect(describeError(error)).toMatchObject({
    error: 'Error: outer',
    cause: { error: 'TypeError: inner [redacted]' },
  });
  expect(JSON.stringify(describeError(error))).toContain('redact.test.ts');
  expect(describeError('a string')).toEqual({ error: 'a string' });
});
