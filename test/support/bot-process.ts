import { once } from 'node:events';
import { runBot } from '../../src/discord/run-bot.ts';
import { plainMessage } from '../../src/rendering/plain-message.ts';
import { aLibrary } from './documents.ts';
import { TOKEN } from './loopback-discord.ts';

// A bot in a process of its own, to send signals to, and to break. Its first command answers when the parent says so.

const log = { info: tell, warn: tell, error: tell };

const DONE = { message: plainMessage('plain', 'Done.'), private: false };

await runBot({
  token: TOKEN,
  guildId: null,
  apiBase: process.argv[2],
  library: await aLibrary({}),
  log,
  deferAfterMs: 0,
  rehearsesForMs: 0,
  commands: [
    {
      data: { name: 'slow', description: 'Answers when it is told to' },
      execute: async () => {
        await once(process, 'message');
        return { message: plainMessage('plain', 'At last.'), private: false };
      },
    },
    {
      data: { name: 'reject', description: 'Leaves a failure behind that nobody waits for' },
      execute: async () => {
        void Promise.reject(new Error('left behind'));
        return DONE;
      },
    },
    {
      data: { name: 'throw', description: 'Throws where nothing catches' },
      execute: async () => {
        setImmediate(() => {
          throw new Error('uncaught');
        });
        return DONE;
      },
    },
  ],
}).finally(() => process.disconnect());

function tell(message: string): void {
  process.send?.(message);
}
