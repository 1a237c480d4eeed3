import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import type { z } from 'zod';
import { UsageError } from './usage-error.ts';

/** The options of a command: their kind and their short forms, as `node:util` takes them. */
export type OptionKinds = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads a command's arguments: the options by name, and everything else in `words`, then checks them by `schema`.
 * Unknown options, missing values and what the schema refuses are a UsageError.
 */
export function readArguments<T extends z.ZodType>(
  args: readonly string[],
  options: OptionKinds,
  schema: T,
): z.infer<T> {
  const checked = schema.safeParse(parse(args, options));
  if (checked.success) return checked.data;
  throw new UsageError(checked.error.issues.map((issue) => issue.message).join('; '));
}

function parse(args: readonly string[], options: OptionKinds): Record<string, unknown> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { ...values, words: positionals };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node's message goes on to explain how to pass such words on; the first sentence says what is wrong.
    const [problem = error.message] = error.message.split(/\. |\n/);
    throw new UsageError(`${problem.replace(/\.$/, '')}: see --help`);
  }
}
