import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';
import { LoopbackDiscord, TOKEN } from '../../test/support/loopback-discord.ts';
import { percentile } from './statistics.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const WARM_UP = 5;

/** Milliseconds from a call of `/ask` to its acknowledgement. */
export interface Acknowledgement {
  readonly medianMs: number;
  readonly p95Ms: number;
}

/** How soon the real bot acknowledges a question, one after the other, through a Discord on this machine. */
export async function measureAcknowledgement(
  folder: string,
  questions: readonly string[],
): Promise<Acknowledgement> {
  const discord = await LoopbackDiscord.start();
  const bot = spawn(process.execPath, ['src/start.mjs', 'start'], {
    cwd: PROJECT,
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiBase,
      DOCS_DIR: folder,
      COOLDOWN_SECONDS: '0',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    await Promise.race([
      once(createInterface(bot.stderr), 'line'),
      once(bot, 'exit').then(() => Promise.reject(new Error('the bot did not start'))),
    ]);
    const times: number[] = [];
    for (const question of questions) {
      const call = discord.call('ask', { question }, { user: 'asker' });
      await call.shown();
      times.push((call.acknowledgedAt ?? Number.NaN) - call.calledAt);
    }
    const counted = times.slice(WARM_UP);
    return { medianMs: percentile(counted, 0.5), p95Ms: percentile(counted, 0.95) };
  } finally {
    bot.kill('SIGTERM');
    if (bot.exitCode === null) await once(bot, 'exit');
    await discord.stop();
  }
}
