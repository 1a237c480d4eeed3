import { onTestFinished } from 'vitest';
import { commands } from '../../commands/index.ts';
import { startBot } from '../../src/discord/bot.ts';
import type { Bot, BotOptions } from '../../src/discord/bot.ts';
import { LoopbackDiscord, TOKEN } from './loopback-discord.ts';
import { RecordingLog } from './recording-log.ts';

interface RunningBot {
  readonly discord: LoopbackDiscord;
  readonly bot: Bot;
  readonly log: RecordingLog;
}

/** A loopback Discord that is taken down after the test. */
export async function aDiscord(): Promise<LoopbackDiscord> {
  const discord = await LoopbackDiscord.start();
  onTestFinished(async () => discord.stop());
  return discord;
}

/** A bot that is logged in to a Discord of its own, with the real commands where a test gives no others. */
export async function aBot(
  options: Pick<BotOptions, 'library'> & Partial<BotOptions>,
  discord?: LoopbackDiscord,
): Promise<RunningBot> {
  const home = discord ?? (await aDiscord());
  const log = new RecordingLog();
  const bot = await startBot({
    token: TOKEN,
    guildId: null,
    commands,
    log,
    // What it learns by it no test can tell.
    rehearsesForMs: 0,
    ...options,
    apiBase: home.apiBase,
  });
  onTestFinished(async () => bot.stop());
  return { discord: home, bot, log };
}
