import type { Command, Reply } from '../../commands/command.ts';
import { currentOf } from '../library/library.ts';
import type { Library } from '../library/library.ts';
import { UsageError } from './usage-error.ts';

const WORDS_FOR_TRUE = new Set(['true', 'yes', 'on', '1']);
const WORDS_FOR_FALSE = new Set(['false', 'no', 'off', '0']);

/**
 * Runs a slash command as Discord would.
 * @param values the options as typed, by name; one that the command reads as something else (a number, yes or no) and
 * that is no such thing is a UsageError
 */
export async function runCommand(
  command: Command,
  values: ReadonlyMap<string, string>,
  library: Library,
): Promise<Reply> {
  const options = {
    getString: (name: string) => values.get(name) ?? null,
    getBoolean: (name: string) => readBoolean(name, values.get(name)),
    getInteger: (name: string) => readInteger(name, values.get(name)),
  };
  return command.execute({ options }, currentOf(library));
}

function readBoolean(name: string, value: string | undefined): boolean | null {
  if (value === undefined) return null;
  const word = value.toLowerCase();
  if (WORDS_FOR_TRUE.has(word)) return true;
  if (WORDS_FOR_FALSE.has(word)) return false;
  throw new UsageError(`${name} should be true or false`);
}

function readInteger(name: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (/^-?\d{1,15}$/.test(value)) return Number(value);
  throw new UsageError(`${name} should be a whole number`);
}
