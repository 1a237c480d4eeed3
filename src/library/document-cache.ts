import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import * as z from 'zod';
import type { Outcome } from './read-file.ts';

type Contents = readonly (readonly [string, Outcome])[];

/** What was read in an earlier life: a snapshot in a folder of its own, one for each library. */
export interface DocumentCache {
  /** The documents by content key. Empty when there is no snapshot, or it is damaged, of another version, another's. */
  load(): Promise<Contents>;
  /** Puts a snapshot in the place of the one before, at once and whole. Gives why it could not, or null. */
  save(contents: Contents): Promise<string | null>;
}

/**
 * The snapshot of a library in `cacheDir`. A file of lines: what it is; a document each, with the hash of everything it
 * was made of; the hash of all lines before. It holds nothing but what stands in the library's own files.
 */
export async function documentCache(cacheDir: string, folder: string): Promise<DocumentCache> {
  const path = await snapshotPath(cacheDir, folder);
  const head = JSON.stringify({ snapshot: 'sources-say', version: await versionOfReading() });
  return {
    load: async () => loadSnapshot(path, head),
    save: async (contents) => {
      try {
        await mkdir(resolve(cacheDir), { recursive: true });
        await saveSnapshot(path, head, contents);
        return null;
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        return `the snapshot could not be written to ${path} (${code}): the next start will take longer`;
      }
    },
  };
}

/** Where the snapshot of a library is: folders of the same name in other places have others. */
export async function snapshotPath(cacheDir: string, folder: string): Promise<string> {
  const real = await realpath(folder).catch(() => resolve(folder));
  const name = createHash('sha256').update(real).digest('hex').slice(0, 16);
  return join(resolve(cacheDir), `documents-${name}.jsonl`);
}

const READERS = ['../text', '../corpus'].map((folder) => join(import.meta.dirname, folder));

/** Another version reads files in another way: a hash of the code that reads, and of the letters Node knows. */
async function versionOfReading(): Promise<string> {
  const hash = createHash('sha256').update(`1 ${process.version} ${process.versions['unicode']}`);
  for (const folder of READERS) {
    const files = await readdir(folder, { recursive: true });
    for (const file of files.filter((name) => name.endsWith('.ts')).toSorted())
      hash.update(`\n${file}\n`).update(await readFile(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 32);
}

async function saveSnapshot(path: string, head: string, contents: Contents): Promise<void> {
  const unfinished = `${path}.new`;
  try {
    const handle = await open(unfinished, 'w', 0o600);
    try {
      const hash = createHash('sha256');
      for (const line of linesOf(head, contents)) {
        hash.update(line);
        await handle.writeFile(line);
        await pause();
      }
      await handle.writeFile(`${hash.digest('hex')}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw error;
  }
}

function* linesOf(head: string, contents: Contents): Generator<string> {
  yield `${head}\n`;
  for (const entry of contents) yield `${JSON.stringify(entry)}\n`;
}

async function loadSnapshot(path: string, head: string): Promise<Contents> {
  try {
    const text = await readFile(path, 'utf8');
    if (!text.startsWith(`${head}\n`) || !isWhole(text)) return [];
    const contents: (readonly [string, Outcome])[] = [];
    for (const line of text.split('\n').slice(1, -2)) {
      contents.push(snapshotEntry.parse(JSON.parse(line)));
      await pause();
    }
    return contents;
  } catch {
    // Whatever is wrong with it, the files themselves are there to be read.
    return [];
  }
}

/** Whether the last line is the hash of all before it. */
function isWhole(text: string): boolean {
  const end = text.lastIndexOf('\n', text.length - 2) + 1;
  const hash = createHash('sha256').update(text.slice(0, end)).digest('hex');
  return text.slice(end) === `${hash}\n`;
}

const offset = z.int().min(0);
const optional = z.string().nullable();

const snapshotDocument = z.strictObject({
  id: z.string(),
  file: z.string(),
  title: z.string(),
  titleIsExcerpt: z.boolean(),
  author: optional,
  published: optional,
  updated: optional,
  site: optional,
  url: optional,
  words: offset,
  text: z.string(),
  headings: z.array(z.strictObject({ start: offset, end: offset, level: offset })),
  passages: z.array(
    z.strictObject({
      start: offset,
      end: offset,
      kind: z.enum(['heading', 'paragraph', 'list-item', 'caption', 'metadata']),
      heading: offset.nullable(),
      boilerplate: z.boolean(),
      sentences: z.array(z.strictObject({ start: offset, end: offset })),
    }),
  ),
});

const snapshotEntry = z.tuple([
  z.string(),
  z.strictObject({ document: snapshotDocument, reasons: z.array(z.string()) }),
]);
