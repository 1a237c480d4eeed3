import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { EventEmitter } from 'node:events';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { TOKEN } from '../support/loopback-discord.ts';
import type { LoopbackDiscord } from '../support/loopback-discord.ts';
import { aDiscord } from '../support/running-bot.ts';
import { wordsOf } from '../support/shown-text.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The program as a host starts it, with a token and this Discord. */
function program(discord: LoopbackDiscord, ...args: readonly string[]) {
  const { DOCS_DIR: _docs, DISCORD_GUILD_ID: _guild, ...env } = process.env;
  return spawn(process.execPath, ['src/start.mjs', ...args], {
    cwd: ROOT,
    env: { ...env, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiBase },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The first thing an emitter says with an event: the line it reads, the code it ends with. */
async function first(emitter: EventEmitter, event: string): Promise<unknown> {
  return once(emitter, event).then(([said]: unknown[]) => said);
}

test('with a token the program is the bot, and SIGTERM ends it well', async () => {
  const discord = await aDiscord();
  const child = program(discord);
  const ended = first(child, 'exit');
  expect(await first(createInterface(child.stderr), 'line')).toMatch(
    /Sources Say is ready with 5 documents\. Invite: https:\/\/discord\.com\//,
  );
  expect(wordsOf(await discord.call('sources').shown())).toMatch(/^5 sources/);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('a token that loses its worth ends the program with one clear line', async () => {
  const discord = await aDiscord();
  const child = program(discord);
  const said = text(child.stderr);
  const ended = first(child, 'exit');
  await once(discord.gateway.events, 'identified');
  await discord.call('help').shown();
  discord.gateway.close(4004);
  expect(await ended).toBe(1);
  expect((await said).trim().split('\n').at(-1)).toMatch(
    /^Discord refused the token: check DISCORD_TOKEN/,
  );
});

test('a refused token is one line and exit code 1, at the start and when registering', async () => {
  const discord = await aDiscord();
  discord.token = 'another.one.altogether';
  for (const args of [[], ['register']]) {
    const child = program(discord, ...args);
    const [said, code] = await Promise.all([text(child.stderr), first(child, 'exit')]);
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/^Discord refused the token: [^\n]*\n$/),
    ]);
  }
});

test('register registers, and says so', async () => {
  const discord = await aDiscord();
  const child = program(discord, 'register');
  expect(await text(child.stdout)).toMatch(/The commands are registered everywhere\./);
  expect(discord.commands.names('global')).toEqual([
    ...commands.map(({ data }) => data.name),
    'Ask the sources',
  ]);
});
