import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { FORMATS } from '../corpus/formats/formats.ts';
import { readDocument } from '../corpus/read-document.ts';
import type { PackedDocument } from '../corpus/kept-document.ts';
import { KeptDocument, packDocument } from '../corpus/kept-document.ts';
import { SOURCES_FILE } from '../corpus/sources-file.ts';
import { mayHaveChanged } from './changed-files.ts';
import type { ChangedFiles } from './changed-files.ts';
import { LibraryError } from './library-error.ts';
import type { Warning } from './library.ts';
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
const READ_AT_ONCE = 16;

/**
 * Reads the articles of a folder and its sub-folders. A file that cannot be read is named in a warning and left out.
 *
 * @param memory what was read before: files that have not changed since are not read again, and one that has become
 * unreadable is what it was
 * @param changed which files may have changed since the memory was last asked: others that it knows are not looked at
 * @throws LibraryError when `dir` is no folder or holds nothing readable
 */
export async function readFolder(
  dir: string,
  memory: ReadingMemory = new ReadingMemory(),
  changed: ChangedFiles = 'any',
): Promise<Folder> {
  const root = resolve(dir);
  await requireFolder(root);
  const { files: listed, unopened, warnings: unlisted } = await listFiles(root);
  const files = [...listed, ...memory.filesBelow(unopened)].toSorted(byCodeUnits);
  const sources = await memory.readSources(root, files);
  const warnings: Warning[] = [...unlisted, ...sources.warnings];
  const documents: PackedDocument[] = [];
  const articles = files
    .filter((file) => file !== SOURCES_FILE)
    .map((file) => ({ file, declared: sources.overrides.get(file) }));
  const outcomes = articles.map(({ file, declared }) =>
    mayHaveChanged(file, changed) ? null : memory.known(file, declared),
  );
  const asked = [...articles.entries()].filter(([at]) => outcomes[at] === null);
  for (let from = 0; from < asked.length; from += READ_AT_ONCE)
    await Promise.all(
      asked.slice(from, from + READ_AT_ONCE).map(async ([at, { file, declared }]) => {
        outcomes[at] = await memory.read(root, file, declared);
      }),
    );
  for (const [at, { file }] of articles.entries()) {
    const { document = null, reasons = [] } = outcomes[at] ?? {};
    warnings.push(...reasons.map((reason) => ({ file, reason })));
    if (document !== null) documents.push(document);
  }
  memory.keep(files);
  warnings.sort((a, b) => byCodeUnits(a.file, b.file));
  if (documents.length === 0) throw nothingReadable(root, warnings);
  return { documents: documents.map((document, at) => numbered(document, at + 1)), warnings };
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
