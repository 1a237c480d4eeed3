import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Snapshot } from '../snapshot/snapshot-contents.ts';
import { describeSnapshot, snapshotFrom } from '../snapshot/snapshot-contents.ts';
import { readSnapshotFile, writeSnapshotFile } from '../snapshot/snapshot-file.ts';

/** What was read and indexed in an earlier life: a snapshot in a folder of its own, one for each library. */
export interface DocumentCache {
  /** Null when there is no snapshot, or it is damaged, of another version, another's. */
  load(): Promise<Snapshot | null>;
  /** Puts a snapshot in the place of the one before, at once and whole. Gives why it could not, or null. */
  save(snapshot: Snapshot): Promise<string | null>;
}

/** The snapshot of a library in `cacheDir`. It holds nothing but what stands in the library's own files. */
export async function documentCache(cacheDir: string, folder: string): Promise<DocumentCache> {
  const path = await snapshotPath(cacheDir, folder);
  const head = JSON.stringify({ snapshot: 'sources-say', version: await versionOfReading() });
  return {
    load: async () => {
      try {
        const loaded = await readSnapshotFile(path, head);
        return loaded === null ? null : snapshotFrom(loaded);
      } catch {
        // Whatever is wrong with it, the files themselves are there to be read.
        return null;
      }
    },
    save: async (snapshot) => {
      try {
        const { description, stored } = await describeSnapshot(snapshot);
        await mkdir(resolve(cacheDir), { recursive: true });
        await writeSnapshotFile(path, head, description, stored);
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
  return join(resolve(cacheDir), `library-${name}.snapshot`);
}

const READERS = ['text', 'corpus', 'search', 'library'].map((name) =>
  join(import.meta.dirname, '../..', name),
);

/** npm writes it at each install: the packages that are there, with their versions. */
const PACKAGES = join(import.meta.dirname, '../../../node_modules/.package-lock.json');

/**
 * Another version reads in another way: a hash of the code that reads and indexes, its packages included, of the letters
 * Node knows, and of the machine, since numbers are written as it holds them.
 */
async function versionOfReading(): Promise<string> {
  const { arch, version, versions } = process;
  const hash = createHash('sha256').update(`2 ${arch} ${version} ${versions['unicode']}`);
  hash.update(await readFile(PACKAGES).catch(() => ''));
  for (const folder of READERS) {
    const files = await readdir(folder, { recursive: true });
    for (const file of files.filter((name) => name.endsWith('.ts')).toSorted())
      hash.update(`\n${file}\n`).update(await readFile(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 32);
}
