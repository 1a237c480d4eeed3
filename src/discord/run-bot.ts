import { startBot } from './bot.ts';
import type { BotOptions } from './bot.ts';

/**
 * Runs the bot until SIGINT or SIGTERM asks it to leave, or Discord puts it out. Settles when everything under way is
 * answered; rejects with a DiscordSetupError when it cannot start or is put out.
 */
export async function runBot(options: BotOptions): Promise<void> {
  const bot = await startBot(options);
  const stop = (): void => {
    options.log.info('Leaving: answering what is under way');
    // A second signal ends the process at once, as it does without us.
    process.off('SIGINT', stop).off('SIGTERM', stop);
    bot.stop().catch(() => {});
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const problem = await bot.ended;
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (problem === null) return;
  await bot.stop();
  throw problem;
}
