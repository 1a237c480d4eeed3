import { EventEmitter, once } from 'node:events';
import { startBot } from './bot.ts';
import type { BotOptions } from './bot.ts';
import { describeError } from './redact.ts';
import { DiscordSetupError } from './setup-error.ts';

/**
 * Runs the bot until SIGINT or SIGTERM asks it to leave, or Discord puts it out. Settles when everything under way is
 * answered; rejects with a DiscordSetupError when it cannot start or is put out.
 *
 * What goes wrong where nobody waits for it is logged without tokens. A rejection costs nothing else; after an exception
 * nothing can be relied upon, so the bot finishes and leaves, for whoever supervises it to start it anew.
 */
export async function runBot(options: BotOptions): Promise<void> {
  const { log } = options;
  const bot = await startBot(options);
  const stop = (): void => {
    log.info('Leaving: answering what is under way');
    // A second signal ends the process at once, as it does without us.
    process.off('SIGINT', stop).off('SIGTERM', stop);
    bot.stop().catch(() => {});
  };
  const missed = (error: unknown): void =>
    log.error('A failure nobody waited for', describeError(error));
  const failure = new EventEmitter();
  const failed = once(failure, 'failed').then(
    () => new DiscordSetupError('Sources Say failed and left: see the log, and start it anew'),
  );
  const fail = (error: unknown): void => {
    log.error('A failure in the bot itself', describeError(error));
    failure.emit('failed');
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  process.on('unhandledRejection', missed).on('uncaughtException', fail);
  const problem = await Promise.race([bot.ended, failed]);
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (problem !== null) await bot.stop();
  process.off('unhandledRejection', missed).off('uncaughtException', fail);
  if (problem !== null) throw problem;
}
