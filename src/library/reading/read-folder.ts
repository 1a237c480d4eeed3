import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { FORMATS } from '../../corpus/formats/formats.ts';
import { readDocument } from '../../corpus/read-document.ts';
import type { PackedDocument } from '../../corpus/kept-document.ts';
import { KeptDocument, packDocument } from '../../corpus/kept-document.ts';
import { SOURCES_FILE } from '../../corpus/sources-file.ts';
import { FileReaders } from './file-readers.ts';
import { inOrder } from './in-order.ts';
import { mayHaveChanged } from './changed-files.ts';
import type { ChangedFiles } from './changed-files.ts';
import { LibraryError } from '../library-error.ts';
import type { Warning } from '../library.ts';
import { byCodeUnits, failure, listFiles } from './read-folder-files.ts';
import { ReadingMemory } from './reading-memory.ts';

/** What a folder holds. */
export interface Folder {
  /** One at least, numbered from 1 by order of path. */
  readonly documents: readonly KeptDocument[];
  /** One for each file that was left out or read with a reservation, by path. */
  readonly warnings: readonly Warning[];
}

/** Files asked after together: most have not changed, and waiting for the disk is all that they cost. */
const READ_AT_ONCE = 32;

/**
 * Reads the articles of a folder and its sub-folders. A file that cannot be read is named in a warning and left out.
 *
 * @param memory what was read before: files that have not changed since are not read again, and one that has become
 * unreadable is what it was
 * @param changed which files may have changed since the memory was last asked: others that it knows are not looked at
 * @param onDocument told of each document in order, while those after it are read
 * @throws LibraryError when `dir` is no folder or holds nothing readable
 */
export async function readFolder(
  dir: string,
  memory: ReadingMemory = new ReadingMemory(),
  changed: ChangedFiles = 'any',
  onDocument: (document: KeptDocument) => Promise<void> = async () => {},
): Promise<Folder> {
  const root = resolve(dir);
  await requireFolder(root);
  const { files: listed, unopened, warnings: unlisted } = await listFiles(root);
  const files =
    unopened.length === 0
      ? listed
      : [...listed, ...memory.filesBelow(unopened)].toSorted(byCodeUnits);
  const sources = await memory.readSources(root, files);
  const warnings: Warning[] = [...unlisted, ...sources.warnings];
  const documents: KeptDocument[] = [];
  const articles = files.filter((file) => file !== SOURCES_FILE);
  const readers = new FileReaders(root);
  try {
    const outcomes = inOrder(articles, READ_AT_ONCE, async (file) => {
      const declared = sources.overrides.get(file);
      const known = mayHaveChanged(file, changed) ? null : memory.known(file, declared);
      return { file, ...(known ?? (await memory.read(readers, file, declared))) };
    });
    for await (const { file, document, reasons } of outcomes) {
      warnings.push(...reasons.map((reason) => ({ file, reason })));
      if (document === null) continue;
      const kept = numbered(document, documents.length + 1);
      documents.push(kept);
      await onDocument(kept);
    }
  } finally {
    readers.close();
  }
  memory.keep(files);
  warnings.sort((a, b) => byCodeUnits(a.file, b.file));
  if (documents.length === 0) throw nothingReadable(root, warnings);
  return { documents, warnings };
}

/** Documents from texts at hand, read as files of that name are, by order of path; unreadable ones are left out. */
export async function documentsFromTexts(
  files: readonly { readonly file: string; readonly text: string }[],
): Promise<readonly KeptDocument[]> {
  const encoder = new TextEncoder();
  const documents: PackedDocument[] = [];
  for (const { file, text } of files.toSorted((a, b) => byCodeUnits(a.file, b.file))) {
    const result = await readDocument({ file, bytes: encoder.encode(text) });
    if (result.kind === 'document') documents.push(packDocument(result.document));
  }
  return documents.map((document, at) => numbered(document, at + 1));
}

const numberedBefore = new WeakMap<PackedDocument, KeptDocument>();

/** A document with its citation number; one that keeps its number stays the very same. */
export function numbered(document: PackedDocument, number: number): KeptDocument {
  const before = numberedBefore.get(document);
  if (before?.number === number) return before;
  const now = new KeptDocument(document, number);
  numberedBefore.set(document, now);
  return now;
}

async function requireFolder(root: string): Promise<void> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(root)).isDirectory();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const found = code === 'ENOENT' ? 'there is no such folder' : `the folder ${failure(error)}`;
    throw new LibraryError(`Looked for articles in ${root}, but ${found}.`);
  }
  if (!isFolder)
    throw new LibraryError(
      `Looked for articles in ${root}, but that is a file: give the folder it is in.`,
    );
}

function nothingReadable(root: string, warnings: readonly Warning[]): LibraryError {
  const looked = `Looked for articles (${Object.keys(FORMATS).join(', ')}) in ${root} and its sub-folders and found none`;
  const [first] = warnings;
  if (first === undefined) return new LibraryError(`${looked}: it is empty.`);
  const others = warnings.length > 1 ? `, and ${warnings.length - 1} more` : '';
  return new LibraryError(`${looked} that can be read: ${first.file}: ${first.reason}${others}.`);
}
