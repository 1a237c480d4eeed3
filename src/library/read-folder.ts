import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Document } from '../corpus/document.ts';
import { FORMATS } from '../corpus/formats/formats.ts';
import { readDocument, refuseFormat, type UnnumberedDocument } from '../corpus/read-document.ts';
import type { Declared } from '../corpus/reading.ts';
import { readSourcesFile, SOURCES_FILE } from '../corpus/sources-file.ts';
import { LibraryError } from './library-error.ts';
import type { Warning } from './library.ts';
import { byCodeUnits, failure, listFiles } from './read-folder-files.ts';

/** What a folder holds. */
export interface Folder {
  /** One at least, numbered from 1 by order of path. */
  readonly documents: readonly Document[];
  /** One for each file that was left out or read with a reservation, by path. */
  readonly warnings: readonly Warning[];
}

/** A file larger than this is no article but a dump or a log, in bytes. */
export const LARGEST_FILE = 5 * 1024 * 1024;

/**
 * Reads the articles of a folder and its sub-folders. A file that cannot be read is named in a warning and left out.
 *
 * @throws LibraryError when `dir` is no folder or holds nothing readable
 */
export async function readFolder(dir: string): Promise<Folder> {
  const root = resolve(dir);
  await requireFolder(root);
  const { files, warnings: unlisted } = await listFiles(root);
  const sources = await readSources(root, files);
  const warnings: Warning[] = [...unlisted, ...sources.warnings];
  const documents: UnnumberedDocument[] = [];
  for (const file of files) {
    if (file === SOURCES_FILE) continue;
    const outcome = await readOne(root, file, sources.overrides.get(file));
    warnings.push(...outcome.reasons.map((reason) => ({ file, reason })));
    if (outcome.document !== null) documents.push(outcome.document);
  }
  warnings.sort((a, b) => byCodeUnits(a.file, b.file));
  if (documents.length === 0) throw nothingReadable(root, warnings);
  return { documents: numbered(documents), warnings };
}

/** Documents from texts at hand, read as files of that name are, by order of path; unreadable ones are left out. */
export async function documentsFromTexts(
  files: readonly { readonly file: string; readonly text: string }[],
): Promise<readonly Document[]> {
  const encoder = new TextEncoder();
  const documents: UnnumberedDocument[] = [];
  for (const { file, text } of files.toSorted((a, b) => byCodeUnits(a.file, b.file))) {
    const result = await readDocument({ file, bytes: encoder.encode(text) });
    if (result.kind === 'document') documents.push(result.document);
  }
  return numbered(documents);
}

function numbered(documents: readonly UnnumberedDocument[]): readonly Document[] {
  return documents.map((document, index) => ({ ...document, number: index + 1 }));
}

interface Outcome {
  readonly document: UnnumberedDocument | null;
  readonly reasons: readonly string[];
}

async function readOne(
  root: string,
  file: string,
  overrides: Declared | undefined,
): Promise<Outcome> {
  const refusal = refuseFormat(file);
  if (refusal !== null) return { document: null, reasons: [refusal] };
  const bytes = await readBytes(join(root, file));
  if (typeof bytes === 'string') return { document: null, reasons: [bytes] };
  const result = await readDocument({ file, bytes, overrides });
  return result.kind === 'document'
    ? { document: result.document, reasons: result.mentions }
    : { document: null, reasons: [result.reason] };
}

/** A file's bytes, or the reason why they cannot be had. */
async function readBytes(path: string): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE)
      return `it is too large (${megabytes(size)} MB; the limit is ${megabytes(LARGEST_FILE)} MB)`;
    return await readFile(path);
  } catch (error) {
    return `it ${failure(error)}`;
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/u, '');
}

async function readSources(
  root: string,
  files: readonly string[],
): Promise<{ overrides: ReadonlyMap<string, Declared>; warnings: readonly Warning[] }> {
  if (!files.includes(SOURCES_FILE)) return { overrides: new Map(), warnings: [] };
  const bytes = await readBytes(join(root, SOURCES_FILE));
  if (typeof bytes === 'string')
    return { overrides: new Map(), warnings: [{ file: SOURCES_FILE, reason: bytes }] };
  const { overrides, problems } = await readSourcesFile(bytes, files);
  return { overrides, warnings: problems.map((reason) => ({ file: SOURCES_FILE, reason })) };
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
