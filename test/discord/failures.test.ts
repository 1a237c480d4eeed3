import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import type { LoopbackDiscord } from '../support/loopback-discord.ts';
import { aBot, aDiscord } from '../support/running-bot.ts';
import { aLibrary } from '../support/documents.ts';
import { wordsOf } from '../support/shown-text.ts';

const PROCESS = new URL('../support/bot-process.ts', import.meta.url);

/** A bot in a process of its own that is ready, and what it says from then on. */
async function aBotProcess(
  discord: LoopbackDiscord,
): Promise<{ child: ChildProcess; said: string[] }> {
  const child = fork(PROCESS, [discord.apiBase], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'message');
  const said: string[] = [];
  child.on('message', (message) => said.push(z.string().parse(message)));
  return { child, said };
}

test('a failure nobody waits for is logged, and the bot goes on', async () => {
  const discord = await aDiscord();
  const { child, said } = await aBotProcess(discord);
  await discord.call('reject').shown();
  await expect.poll(() => said).toEqual(['A failure nobody waited for']);
  expect(wordsOf(await discord.call('reject').shown())).toBe('Done.');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('an exception in the bot itself is logged; what is under way is answered, and it ends with code 1', async () => {
  const discord = await aDiscord();
  const { child, said } = await aBotProcess(discord);
  const ended = once(child, 'exit');
  const slow = discord.call('slow');
  await slow.when(({ deferred }) => deferred);
  discord.call('throw');
  await expect.poll(() => said).toContain('A failure in the bot itself');
  child.send('answer');
  expect(wordsOf(await slow.shown())).toBe('At last.');
  expect(await ended).toEqual([1, null]);
});

test('a bot that has outgrown its connections says so, for the next start to make more', async () => {
  const { discord, bot } = await aBot({ library: await aLibrary({}) });
  discord.gateway.close(4011);
  expect((await bot.ended)?.message).toMatch(/Discord asks for more connections: start it anew/);
});
