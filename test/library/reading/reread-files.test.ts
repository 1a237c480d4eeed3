import { rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFolder } from '../../../src/library/reading/read-folder.ts';
import { ReadingMemory } from '../../../src/library/reading/reading-memory.ts';
import { readFolderAgain } from '../../../src/library/reading/reread-files.ts';
import { aFolder, put } from '../../support/temporary-folder.ts';

const FERRY = 'The ferry sank near Calder on Monday.';
const BRIDGE = 'The bridge at Merion was closed in March.';

/** A folder that was read once, and what it is when what was named is read again. */
async function aReadFolder() {
  const folder = await aFolder({
    'a.txt': FERRY,
    'b.txt': BRIDGE,
    'c/d.txt': FERRY,
    'empty.txt': '',
    'sources.yaml': 'b.txt:\n  title: The bridge\nnone.txt:\n  title: None\n',
  });
  const memory = new ReadingMemory();
  let last = await readFolder(folder, memory);
  return {
    folder,
    again: async (...changed: string[]) => {
      const before = last;
      last = await readFolderAgain(folder, last, memory, new Set(changed));
      return { before, now: last };
    },
  };
}

it.each([
  ['one article', { 'a.txt': 'It sank.' }],
  ['one that the list of sources names', { 'b.txt': 'It was opened.' }],
  ['several', { 'a.txt': 'It sank.', 'b.txt': 'It was opened.', 'c/d.txt': 'It did not sink.' }],
  ['a new one among them', { 'a.txt': 'It sank.', 'a2.txt': 'It was opened.' }],
  ['one that could not be read', { 'empty.txt': 'It is no longer empty.' }],
  ['the list of sources', { 'a.txt': 'It sank.', 'sources.yaml': 'a.txt:\n  title: Ferry\n' }],
])('what has changed is as if all were read anew: %s', async (_, files) => {
  const { folder, again } = await aReadFolder();
  await put(folder, files);
  const { now } = await again(...Object.keys(files));
  const anew = await readFolder(folder);
  expect(now.warnings).toEqual(anew.warnings);
  expect(now.documents.map((document) => [document.number, document.file, document.title])).toEqual(
    anew.documents.map((document) => [document.number, document.file, document.title]),
  );
  expect(now.documents.map(({ text }) => text)).toEqual(anew.documents.map(({ text }) => text));
});

it('what has not changed stays the very same', async () => {
  const { folder, again } = await aReadFolder();
  await put(folder, { 'b.txt': 'It was opened.' });
  const { before, now } = await again('b.txt');
  const [a, b, d] = now.documents;
  expect([a, d]).toEqual([before.documents[0], before.documents[2]]);
  expect(a).toBe(before.documents[0]);
  expect(d).toBe(before.documents[2]);
  expect(b).not.toBe(before.documents[1]);
  expect((await again('b.txt')).now.documents[1]).toBe(b);
});

it('an article that is gone, or a link now, is no article that has changed', async () => {
  const { folder, again } = await aReadFolder();
  await rm(join(folder, 'a.txt'));
  await rename(join(folder, 'b.txt'), join(folder, '.hidden'));
  await symlink('c/d.txt', join(folder, 'b.txt'));
  const { now } = await again('a.txt', 'b.txt');
  expect(now.documents.map(({ file, number }) => [file, number])).toEqual([['c/d.txt', 1]]);
  expect(now.warnings.map(({ file }) => file)).toContain('b.txt');
});

it('an article that breaks is looked at until it is mended, named or not', async () => {
  const { folder, again } = await aReadFolder();
  await put(folder, { 'a.txt': '' });
  const broken = (await again('a.txt')).now;
  expect(broken.documents[0]?.text).toBe(FERRY);
  expect(broken.warnings.map(({ file }) => file)).toEqual(['a.txt', 'empty.txt', 'sources.yaml']);
  expect((await again('b.txt')).now.warnings).toEqual(broken.warnings);
  await put(folder, { 'a.txt': 'It sank.' });
  const mended = (await again('b.txt')).now;
  expect(mended.documents[0]?.text).toBe('It sank.');
  expect(mended.warnings.map(({ file }) => file)).toEqual(['empty.txt', 'sources.yaml']);
});
