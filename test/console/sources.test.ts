import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { sources } from '../../src/console/sources.ts';
import { aFolder } from '../support/temporary-folder.ts';
import { pseudoTerminal } from './pseudo-terminal.ts';

const SEEDS = resolve(import.meta.dirname, '../../seeds');

/** What `sources` prints. */
async function printed(...args: readonly string[]): Promise<string> {
  const screen = pseudoTerminal();
  await sources(args, screen.terminal, SEEDS);
  expect(screen.complained()).toBe('');
  return screen.shown();
}

test('prints a text file without its byte-order mark and otherwise byte for byte', async () => {
  const text = '\r\n  The **mill** of Orm\r\n\r\nThe mill — 磨 🌾 — burned down in 1902.\r\n\t';
  const folder = await aFolder({ 'marked.txt': `\ufeff${text}` });
  expect(await printed('--docs', folder, '--text', 'marked.txt')).toBe(text);
  const json = await printed('--json', '--docs', folder, '--text', 'marked.txt');
  expect(JSON.parse(json)).toMatchObject({ file: 'marked.txt', text });
  expect(json).toMatch(/^[^\n]*\n$/);
});

test('lists the documents as JSON, in the order of their numbers', async () => {
  const list = z
    .object({
      documents: z.array(z.object({ number: z.int(), file: z.string(), title: z.string() })),
    })
    .parse(JSON.parse(await printed('--json')));
  expect(list.documents.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  expect(list.documents[3]).toMatchObject({
    file: '003_69037071e0042d4c.txt',
    title: 'Microsoft and OpenAI reset the partnership for its next phase',
  });
});

test('lists them for people without it', async () => {
  expect(await printed()).toContain(
    '[4] Microsoft and OpenAI reset the partnership for its next phase\n',
  );
});
