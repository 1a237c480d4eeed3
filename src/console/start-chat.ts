import { z } from 'zod';
import type { Command } from '../../commands/command.ts';
import { openLibrary } from '../library/open-library.ts';
import { readArguments } from './arguments.ts';
import { chat } from './chat.ts';
import type { Terminal } from './terminal.ts';

const OPTIONS = { docs: { type: 'string' } } as const;

const chatArguments = z.object({
  docs: z.string().min(1, '--docs needs a folder').optional(),
  words: z.array(z.string()).max(0, 'start takes options only: see --help'),
});

/**
 * `start [--docs DIR]` without a token: opens the library and chats about it.
 * @param docsDir where the articles are when `--docs` does not say
 */
export async function startChat(
  args: readonly string[],
  terminal: Terminal,
  docsDir: string,
  commands: readonly Command[],
): Promise<void> {
  const { docs = docsDir } = readArguments(args, OPTIONS, chatArguments);
  const { library, warnings } = await openLibrary(docs);
  await chat(terminal, { library, warnings, docsDir: docs, commands });
}
