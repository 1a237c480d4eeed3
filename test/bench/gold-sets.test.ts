import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goldSets } from '../../bench/gold-sets.ts';
import { UsageError } from '../../src/console/usage-error.ts';

const CORPORA = join(import.meta.dirname, '../corpora');

describe('gold sets', () => {
  test("are the project's own when none is named; without articles of its own a set asks the seeds", async () => {
    const sets = await goldSets(null, null);
    expect(sets.map(({ name }) => name)).toEqual(expect.arrayContaining(['museum', 'seeds']));
    expect(sets.find(({ name }) => name === 'museum')?.docs).toBe(join(CORPORA, 'museum/docs'));
    expect(sets.find(({ name }) => name === 'seeds')?.docs).toMatch(/seeds$/u);
  });

  test('are one for a folder that holds gold.jsonl itself, asked of the articles named', async () => {
    const sets = await goldSets(join(CORPORA, 'seeds'), '/articles');
    expect(sets.map(({ name, docs }) => [name, docs])).toEqual([['seeds', '/articles']]);
  });

  test('a folder without any is refused in one line', async () => {
    await expect(goldSets(import.meta.dirname, null)).rejects.toThrow(UsageError);
    await expect(goldSets('/no/such/folder', null)).rejects.toThrow('/no/such/folder');
  });
});
