import { fork } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { aDiscord } from '../support/running-bot.ts';
import { wordsOf } from '../support/shown-text.ts';

const PROCESS = new URL('../support/bot-process.ts', import.meta.url);

test.each(['SIGTERM', 'SIGINT'] as const)(
  'on %s the bot answers what is under way, then ends by itself',
  async (signal) => {
    const discord = await aDiscord();
    const child = fork(PROCESS, [discord.apiBase], { execArgv: ['--import', 'tsx'] });
    const ended = once(child, 'exit');
    // A child that dies early is a failure at once.
    const told = async (): Promise<unknown> => Promise.race([once(child, 'message'), ended]);
    expect(await told()).toEqual([expect.stringMatching(/is ready/), undefined]);

    const call = discord.call('slow');
    await call.when(({ deferred }) => deferred);
    child.kill(signal);
    expect(await told()).toEqual([expect.stringMatching(/^Leaving/), undefined]);
    child.send('answer');

    expect(wordsOf(await call.shown())).toBe('At last.');
    expect(await ended).toEqual([0, null]);
  },
);
