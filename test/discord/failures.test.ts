import { fork } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { BOT_PROCESS } from '../support/built-processes.ts';
import type { LoopbackDiscord } from '../support/loopback-discord.ts';
import { aBot, aDiscord } from '../support/running-bot.ts';
import { aLibrary } from '../support/documents.ts';
import { wordsOf } from '../support/shown-text.ts';

/** A bot in a process of its own that is ready, what it says from then on, and how it ends. */
async function aBotProcess(discord: LoopbackDiscord) {
  const child = fork(BOT_PROCESS.built, [discord.apiBase], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'exit');
  const said: string[] = [];
  child.on('message', (message) => said.push(z.string().parse(message)));
  // A child that dies early is a failure at once.
  await Promise.race([once(child, 'message'), ended]);
  expect(said.splice(0)).toEqual([expect.stringMatching(/is ready/)]);
  return { child, said, ended };
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  'on %s the bot answers what is under way, then ends by itself',
  async (signal) => {
    const discord = await aDiscord();
    const { child, said, ended } = await aBotProcess(discord);
    const call = discord.call('slow');
    await call.when(({ deferred }) => deferred);
    child.kill(signal);
    await expect.poll(() => said).toEqual([expect.stringMatching(/^Leaving/)]);
    child.send('answer');
    expect(wordsOf(await call.shown())).toBe('At last.');
    expect(await ended).toEqual([0, null]);
  },
);

test('a failure nobody waits for is logged, and the bot goes on; at an exception in the bot itself what is under way is answered, and it ends with code 1', async () => {
  const discord = await aDiscord();
  const { child, said, ended } = await aBotProcess(discord);
  await discord.call('reject').shown();
  await expect.poll(() => said).toEqual(['A failure nobody waited for']);
  expect(wordsOf(await discord.call('reject').shown())).toBe('Done.');

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
