import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bothChanged, mayHaveChanged } from '../../../src/library/reading/changed-files.ts';
import { readFolder } from '../../../src/library/reading/read-folder.ts';
import { ReadingMemory } from '../../../src/library/reading/reading-memory.ts';
import { aFolder, put } from '../../support/temporary-folder.ts';

const FERRY = 'The ferry sank near Calder on Monday.';
const BRIDGE = 'The bridge at Merion was closed in March.';

async function textsOf(
  folder: string,
  ...read: [ReadingMemory, ('any' | ReadonlySet<string>)?]
): Promise<string[]> {
  const { documents } = await readFolder(folder, ...read);
  return documents.map(({ file, text }) => `${file}: ${text}`);
}

describe('what may have changed', () => {
  it.each([
    ['a.txt', ['a.txt'], true],
    ['a.txt', ['b.txt', 'a'], false],
    ['deep/er/a.txt', ['deep'], true],
    ['deep/er/a.txt', ['deep/er'], true],
    ['deeper/a.txt', ['deep'], false],
    ['a.txt', [], false],
  ])('%s, when %j is named: %s', (file, named, may) => {
    expect(mayHaveChanged(file, new Set(named))).toBe(may);
  });

  it('is what either of two names, and any file where one says so or they name very many', () => {
    expect(bothChanged(new Set(['a']), new Set(['b', 'a']))).toEqual(new Set(['a', 'b']));
    expect(bothChanged(new Set(['a']), 'any')).toBe('any');
    const many = new Set(Array.from({ length: 5_000 }, (_, at) => `${at}.txt`));
    expect(bothChanged(many, new Set())).toBe('any');
    expect(mayHaveChanged('a.txt', 'any')).toBe(true);
  });
});

describe('a folder read again for what may have changed', () => {
  it('gives the files named as they are now, and the others as they were', async () => {
    const folder = await aFolder({ 'a.txt': FERRY, 'b.txt': BRIDGE });
    const memory = new ReadingMemory();
    await readFolder(folder, memory);
    await put(folder, { 'a.txt': `${FERRY} All.`, 'b.txt': `${BRIDGE} All.`, 'c.txt': 'New.' });
    const seen = await textsOf(folder, memory, new Set(['b.txt']));
    expect(seen).toEqual([`a.txt: ${FERRY}`, `b.txt: ${BRIDGE} All.`, 'c.txt: New.']);
    expect(await textsOf(folder, memory)).toContain(`a.txt: ${FERRY} All.`);
  });

  it('looks once more at a file that could not be read, named or not', async () => {
    const folder = await aFolder({ 'a.txt': FERRY, 'b.txt': BRIDGE });
    const memory = new ReadingMemory();
    await readFolder(folder, memory);
    await writeFile(join(folder, 'a.txt'), '');
    expect((await readFolder(folder, memory, new Set(['a.txt']))).warnings).toHaveLength(1);
    expect((await readFolder(folder, memory, new Set(['b.txt']))).warnings).toHaveLength(1);
    await put(folder, { 'a.txt': `${FERRY} All.` });
    expect((await readFolder(folder, memory, new Set(['b.txt']))).warnings).toEqual([]);
  });

  it('takes in what the list of sources says of a file that is not named', async () => {
    const folder = await aFolder({ 'a.txt': FERRY });
    const memory = new ReadingMemory();
    await readFolder(folder, memory);
    await put(folder, { 'sources.yaml': 'a.txt:\n  title: The ferry\n' });
    const { documents } = await readFolder(folder, memory, new Set(['sources.yaml']));
    expect(documents.map(({ title }) => title)).toEqual(['The ferry']);
  });
});
