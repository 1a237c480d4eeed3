import { lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { KeptDocument } from '../../corpus/kept-document.ts';
import type { ChangedFiles } from './changed-files.ts';
import { FileReaders } from './file-readers.ts';
import type { Warning } from '../library.ts';
import { byCodeUnits } from './read-folder-files.ts';
import type { Folder } from './read-folder.ts';
import { numbered, readFolder } from './read-folder.ts';
import type { ReadingMemory } from './reading-memory.ts';

/** More are read sooner together than one after the other. */
const MOST_REREAD = 16;

/**
 * Reads a folder again. Where all that may have changed is what stands in articles it held before, and holds still, only
 * these are looked at: it costs what they do, however many others there are.
 *
 * @param before what it held when `memory` was last asked
 * @throws LibraryError as `readFolder` does
 */
export async function readFolderAgain(
  dir: string,
  before: Folder,
  memory: ReadingMemory,
  changed: ChangedFiles,
): Promise<Folder> {
  const files = changed === 'any' ? [] : [...new Set([...changed, ...memory.doubtful])];
  if (files.length === 0 || files.length > MOST_REREAD) return readFolder(dir, memory, changed);
  const readers = new FileReaders(resolve(dir));
  try {
    const next = await rereadFiles(readers, before, memory, files);
    return next ?? (await readFolder(dir, memory, changed));
  } finally {
    readers.close();
  }
}

/** The folder with these files as they are now; null where one of them is no article that it held before and holds still. */
async function rereadFiles(
  readers: FileReaders,
  before: Folder,
  memory: ReadingMemory,
  files: readonly string[],
): Promise<Folder | null> {
  const documents = [...before.documents];
  const warnings: Warning[] = [];
  for (const file of files) {
    const place = placeOf(file, documents);
    if (place === null || !(await isPlainFile(join(readers.root, file)))) return null;
    const { document, reasons } = await memory.read(readers, file, memory.declared(file));
    if (document === null) return null;
    documents[place] = numbered(document, place + 1);
    warnings.push(...reasons.map((reason) => ({ file, reason })));
  }
  const others = before.warnings.filter(({ file }) => !files.includes(file));
  return {
    documents,
    warnings: [...others, ...warnings].toSorted((a, b) => byCodeUnits(a.file, b.file)),
  };
}

/** Where the document of a file stands among those of a folder; null where there is none. */
function placeOf(wanted: string, documents: readonly KeptDocument[]): number | null {
  let [from, to] = [0, documents.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (byCodeUnits(documents[middle]?.file ?? '', wanted) < 0) from = middle + 1;
    else to = middle;
  }
  return documents[from]?.file === wanted ? from : null;
}

async function isPlainFile(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile();
  } catch {
    return false;
  }
}
