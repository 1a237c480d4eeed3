import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ask } from '../../src/console/ask.ts';
import { UsageError } from '../../src/console/usage-error.ts';
import { aFolder } from '../support/temporary-folder.ts';
import { pseudoTerminal } from './pseudo-terminal.ts';

const SEEDS = resolve(import.meta.dirname, '../../seeds');

/** What `ask` prints to these arguments, with nothing or this text as its input. */
async function asked(args: readonly string[], input = ''): Promise<string> {
  const screen = pseudoTerminal();
  if (input !== '') screen.type(input);
  screen.type(null);
  await ask(args, screen.terminal, SEEDS);
  expect(screen.complained()).toBe('');
  return screen.shown();
}

test('explains an answer when asked to, each of several', async () => {
  const shown = await asked([
    '--explain',
    'Did Microsoft and OpenAI end their partnership, and how much did Microsoft invest?',
  ]);
  expect(shown).toMatch(
    /1\. Did Microsoft .*\nUnderstood as a question of type yes-no[\s\S]*\n2\. How much did Microsoft invest\?\nUnderstood as/,
  );
  expect(shown).toMatch(/\d\.\d\d × \d\.\d\d = [+−]\d/u);
});

test('explains nothing in JSON', async () => {
  const call = asked(['--explain', '--json', 'Did Microsoft and OpenAI end their partnership?']);
  await expect(call).rejects.toThrow(UsageError);
  await expect(call).rejects.toThrow('--explain');
});

test.each([
  { input: '', flags: [] },
  { input: '\n \r\n\n', flags: ['--json'] },
])('says so when neither its arguments nor its input ask anything: %j', async (call) => {
  const asking = asked(call.flags, call.input);
  await expect(asking).rejects.toThrow(UsageError);
  await expect(asking).rejects.toThrow(/^There is no question.*npm run ask -- "question"$/);
});

test('shows ten sources of each position, and with --all every one', async () => {
  const crowd = await aFolder(
    Object.fromEntries(
      Array.from({ length: 24 }, (_, pier) => [
        `pier-${pier}.txt`,
        `The ferry Aurora sank on ${pier % 2 === 0 ? 'Monday' : 'Tuesday'}, says the keeper of pier ${pier}.\n`,
      ]),
    ),
  );
  const question = 'When did the ferry Aurora sink?';
  expect(await asked(['--docs', crowd, question])).toMatch(
    /And 4 more sources: .*\. --all shows them\./,
  );
  const all = await asked(['--all', '--docs', crowd, question]);
  expect(all.match(/^ +│ .*keeper/gm)).toHaveLength(24);
  expect(all).not.toContain('more sources');
});
