import { existsSync } from 'node:fs';
import {
  chmod,
  readFile,
  readdir,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Document } from '../../../src/corpus/document.ts';
import { documentCache, snapshotPath } from '../../../src/library/reading/document-cache.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { readFolder } from '../../../src/library/reading/read-folder.ts';
import { ReadingMemory } from '../../../src/library/reading/reading-memory.ts';
import { LibraryIndex } from '../../../src/search/minisearch-index.ts';
import { aFollowed } from '../../support/followed-folder.ts';
import { aFolder, put } from '../../support/temporary-folder.ts';

const ARTICLES = {
  'a.md': '# Ferry\n\nThe ferry sank near Calder on Monday.',
  'b.txt': 'The bridge at Merion was closed in March.\n\nNobody was hurt.',
} as const;

/** All that a document holds. */
function contentOf({ id, number, file, title, author, words, text, headings, passages }: Document) {
  return { id, number, file, title, author, words, text, headings, passages };
}

/** A folder that was read, and the snapshot of it. */
async function aSnapshot() {
  const folder = await aFolder(ARTICLES);
  const cacheDir = await aFolder();
  const cache = await documentCache(cacheDir, folder);
  const memory = new ReadingMemory();
  const { documents } = await readFolder(folder, memory);
  const index = new LibraryIndex();
  await index.update(documents);
  expect(await cache.save({ files: memory.contents(), index: index.saved() })).toBeNull();
  return { folder, cacheDir, cache, documents, path: await snapshotPath(cacheDir, folder) };
}

test('what was read is there again, the same, without a file being taken apart', async () => {
  const { folder, cache, documents } = await aSnapshot();
  const files = (await cache.load())?.files ?? [];
  expect(files).toHaveLength(2);
  // The document that is read must be the very one that was loaded.
  const again = await readFolder(folder, new ReadingMemory(files));
  expect(again.documents.map(contentOf)).toEqual(documents.map(contentOf));
  const loaded = new Set(files.map(([, { outcome }]) => outcome.document?.packed));
  expect(again.documents.every(({ packed }) => loaded.has(packed))).toBe(true);
});

test('a file that has changed since, however it is stamped, is read anew', async () => {
  const { folder, cache } = await aSnapshot();
  await put(folder, { 'b.txt': 'The bridge at Merion was opened in April.' });
  await utimes(join(folder, 'b.txt'), 0, 0);
  const { documents } = await readFolder(folder, new ReadingMemory((await cache.load())?.files));
  expect(documents[1]?.text).toContain('April');
});

test('what the list of sources says now counts, not what it said then', async () => {
  const { folder, cache } = await aSnapshot();
  await put(folder, { 'sources.yaml': 'b.txt:\n  author: Ida Holm\n' });
  const { documents } = await readFolder(folder, new ReadingMemory((await cache.load())?.files));
  expect(documents[1]?.author).toBe('Ida Holm');
});

test.each([
  ['cut short', async (path: string) => truncate(path, 400)],
  ['empty', async (path: string) => truncate(path, 0)],
  [
    'changed in one letter',
    async (path: string) => rewrite(path, (text) => text.replace('calder', 'colder')),
  ],
  [
    'of another version',
    async (path: string) => rewrite(path, (text) => text.replace(/"version":"../, '"version":"zz')),
  ],
  [
    'something else altogether',
    async (path: string) => writeFile(path, '{"__proto__":{"x":1}}\n\u0000\n'),
  ],
  ['gone', async (path: string) => rm(path)],
  ['a folder', async (path: string) => rm(path).then(async () => put(path, { 'x.txt': '' }))],
])('a snapshot that is %s is ignored, and made anew', async (_what, damage) => {
  const { folder, cacheDir, cache, documents, path } = await aSnapshot();
  await damage(path);
  expect(await cache.load()).toBeNull();
  const { library } = await aFollowed(folder, { cacheDir });
  expect(library.documents.map(contentOf)).toEqual(documents.map(contentOf));
});

test('a library from a snapshot answers as one that was read, a change since then included', async () => {
  const { folder, cacheDir } = await aSnapshot();
  await put(folder, { 'b.txt': 'The bridge at Merion was opened in April.' });
  const { library } = await aFollowed(folder, { cacheDir });
  const { library: read } = await openLibrary(folder);
  for (const question of ['When was the bridge at Merion opened?', 'Where did the ferry sink?'])
    expect(await library.ask(question)).toEqual(await read.ask(question));
});

test('a snapshot without an index is one of the files alone', async () => {
  const { folder, cacheDir, cache } = await aSnapshot();
  expect((await cache.load())?.index).not.toBeNull();
  const files = (await cache.load())?.files ?? [];
  expect(await cache.save({ files, index: null })).toBeNull();
  expect((await cache.load())?.index).toBeNull();
  const { library } = await aFollowed(folder, { cacheDir });
  expect((await library.ask('Where did the ferry sink?')).verdict).toBe('single');
});

test('a snapshot whose index is of other documents is ignored', async () => {
  const { cache } = await aSnapshot();
  const snapshot = await cache.load();
  const files = snapshot?.files.slice(1) ?? [];
  expect(await cache.save({ files, index: snapshot?.index ?? null })).toBeNull();
  expect(await cache.load()).toBeNull();
});

test('a library that is opened once takes what it can from the snapshot, and leaves it as it was', async () => {
  const { folder, cacheDir, cache, path } = await aSnapshot();
  // By its words it shows where it comes from: in the file, the ferry sank near Calder.
  const other = await readFolder(
    await aFolder({ 'a.md': '# Ferry\n\nThe ferry sank near Merion.' }),
  );
  const files = ((await cache.load())?.files ?? []).map(([file, remembered]) => {
    const document = other.documents.find((one) => one.file === file)?.unnumbered;
    const outcome = document === undefined ? remembered.outcome : { document, reasons: [] };
    return [file, { ...remembered, outcome }] as const;
  });
  expect(await cache.save({ files, index: null })).toBeNull();
  await put(folder, { 'b.txt': 'The bridge at Merion was opened in April.' });
  const left = await readFile(path);
  const { library } = await openLibrary(folder, cacheDir);
  expect(library.documents.map(({ text }) => text)).toEqual([
    expect.stringContaining('near Merion'),
    expect.stringContaining('in April'),
  ]);
  expect(await readFile(path)).toEqual(left);
});

test('where there is no snapshot, a library that is opened once leaves none', async () => {
  const folder = await aFolder(ARTICLES);
  const cacheDir = join(await aFolder(), 'not', 'there');
  expect((await openLibrary(folder, cacheDir)).library.documents).toHaveLength(2);
  expect(existsSync(cacheDir)).toBe(false);
});

async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(path, 'latin1');
  expect(change(text)).not.toBe(text);
  await writeFile(path, change(text), 'latin1');
}

test('a followed library leaves a snapshot when it ends, and nothing half done beside it', async () => {
  const folder = await aFolder(ARTICLES);
  const cacheDir = join(await aFolder(), 'not', 'there', 'yet');
  const { library } = await aFollowed(folder, { cacheDir });
  await library.close();
  const cache = await documentCache(cacheDir, folder);
  const snapshot = await cache.load();
  expect(snapshot?.files).toHaveLength(2);
  expect(snapshot?.index?.documents).toHaveLength(2);
  expect(await readdir(cacheDir)).toHaveLength(1);
});

test.skipIf(!existsSync('/dev/full'))(
  'a full disk is warned of, and everything goes on',
  async () => {
    const { folder, cacheDir, cache, path } = await aSnapshot();
    const before = await readFile(path, 'latin1');
    // The kernel's own full disk stands where the new snapshot is written.
    await symlink('/dev/full', `${path}.new`);
    await put(folder, { 'c.txt': 'A museum was opened.' });
    const { library, told } = await aFollowed(folder, { cacheDir });
    await library.close();
    expect(told.warnings).toEqual([
      expect.stringMatching(/the snapshot could not be written to .* \(ENOSPC\): the next start/),
    ]);
    expect(library.documents).toHaveLength(3);
    expect(await readFile(path, 'latin1')).toBe(before);
    expect((await cache.load())?.files).toHaveLength(2);
  },
);

test.skipIf(process.getuid?.() === 0)(
  'a folder nobody may write to is warned of as well',
  async () => {
    const folder = await aFolder(ARTICLES);
    const cacheDir = await aFolder();
    await chmod(cacheDir, 0o500);
    const { library, told } = await aFollowed(folder, { cacheDir });
    await library.close();
    expect(told.warnings.join()).toContain('EACCES');
  },
);
