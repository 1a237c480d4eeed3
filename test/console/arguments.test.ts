import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ask } from '../../src/console/ask.ts';
import { evalCommand } from '../../src/console/eval.ts';
import { sources } from '../../src/console/sources.ts';
import { checkNoArguments, startFolder } from '../../src/console/start-arguments.ts';
import { UsageError } from '../../src/console/usage-error.ts';
import type { Terminal } from '../../src/console/terminal.ts';
import { pseudoTerminal } from './pseudo-terminal.ts';

const SEEDS = resolve(import.meta.dirname, '../../seeds');

type Entry = (args: readonly string[], terminal: Terminal, docsDir: string) => unknown;
const start: Entry = (args, _terminal, docsDir) => startFolder(args, docsDir);
const register: Entry = (args) => checkNoArguments(args);

test.each<[Entry, readonly string[], string]>([
  [ask, ['--docs'], "Option '--docs <value>' argument missing: see --help"],
  [ask, ['--docs', '', 'Who?'], '--docs needs a folder'],
  [ask, ['--docs', '--json', 'Who?'], "Option '--docs' argument is ambiguous: see --help"],
  [ask, [' ', ''], 'The question is empty'],
  [ask, ['--json=yes', 'Who?'], "Option '--json' does not take an argument: see --help"],
  [sources, ['2'], 'sources takes options only: see --help'],
  [
    sources,
    ['--text', 'nobody\u001b.txt'],
    'No document is called nobody.txt: npm run sources lists the 5 there are',
  ],
  [
    evalCommand,
    [],
    'eval needs one file of gold questions: npm run eval -- FILE.jsonl [--docs DIR]',
  ],
  [evalCommand, ['/no/such.jsonl'], 'There is no file /no/such.jsonl to read gold questions from'],
  [start, ['--docs=a', 'b'], 'start takes options only: see --help'],
  [start, ['--verbose'], "Unknown option '--verbose': see --help"],
  [register, ['now'], 'register takes no arguments'],
])('%o %j: %s', async (entry, args, message) => {
  const screen = pseudoTerminal();
  const mistake = new UsageError(message);
  await expect(async () => entry(args, screen.terminal, SEEDS)).rejects.toThrow(mistake);
  expect(screen.shown()).toBe('');
});

test('words without quotation marks are one question, also behind --', async () => {
  const screen = pseudoTerminal();
  await ask(['--json', '--', 'who', 'is', '--docs'], screen.terminal, SEEDS);
  expect(JSON.parse(screen.shown())).toMatchObject({ question: 'who is --docs' });
});

test('a document is printed by its file or by its number', async () => {
  const [byFile, byNumber] = [pseudoTerminal(), pseudoTerminal()];
  await sources(['--text', './003_69037071e0042d4c.txt'], byFile.terminal, SEEDS);
  await sources(['--text', '4'], byNumber.terminal, SEEDS);
  expect(byFile.shown().length).toBeGreaterThan(1000);
  expect(byNumber.shown()).toBe(byFile.shown());
});
