import * as z from 'zod';
import { readArguments } from './arguments.ts';

const OPTIONS = { docs: { type: 'string' } } as const;

const startArguments = z.object({
  docs: z.string().min(1, '--docs needs a folder').optional(),
  words: z.array(z.string()).max(0, 'start takes options only: see --help'),
});

/** `start [--docs DIR]`: where the articles are; `docsDir` when `--docs` does not say. */
export function startFolder(args: readonly string[], docsDir: string): string {
  return readArguments(args, OPTIONS, startArguments).docs ?? docsDir;
}

/** `register`: it takes nothing. */
export function checkNoArguments(args: readonly string[]): void {
  readArguments(
    args,
    {},
    z.object({ words: z.array(z.string()).max(0, 'register takes no arguments') }),
  );
}
