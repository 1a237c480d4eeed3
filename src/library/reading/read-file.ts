import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument } from '../../corpus/read-document.ts';
import type { PackedDocument } from '../../corpus/kept-document.ts';
import { packDocument } from '../../corpus/kept-document.ts';
import type { Declared } from '../../corpus/reading.ts';
import { failure } from './read-folder-files.ts';

/** What a file was read as. */
export interface Outcome {
  /** Null when it cannot be read; the reasons say why. */
  readonly document: PackedDocument | null;
  /** What the host should know; no final stops. */
  readonly reasons: readonly string[];
}

/** A file larger than this is no article but a dump or a log, in bytes. */
export const LARGEST_FILE = 5 * 1024 * 1024;

/** What is to be read. */
export interface FileToRead {
  readonly root: string;
  /** Its path below that, with forward slashes. */
  readonly file: string;
  /** What the library's list of sources says of it. */
  readonly declared: Declared | undefined;
  /** What identified it when it was read before; null when it was not. */
  readonly knownKey: string | null;
}

/** What came of reading a file. */
export type FileRead =
  | { readonly kind: 'unreadable'; readonly reason: string }
  | ({ readonly kind: 'read' } & ReadFile)
  /** It holds what it held before. */
  | ({ readonly kind: 'same' } & Omit<ReadFile, 'outcome'>);

interface ReadFile {
  readonly stamp: string;
  /** When the stamp was taken, by the clock files are stamped by, in milliseconds. */
  readonly at: number;
  readonly key: string;
  readonly outcome: Outcome;
}

/**
 * Reads a file and the document in it, unless it is the one that is known. Never rejects.
 *
 * @param turn awaited before a document is taken apart, which takes its time
 */
export async function readFile(
  { root, file, declared, knownKey }: FileToRead,
  turn: () => Promise<void>,
): Promise<FileRead> {
  const at = Date.now();
  const read = await readBytes(root, file);
  if (typeof read === 'string') return { kind: 'unreadable', reason: read };
  const key = contentKey(file, declared, read.bytes);
  const { stamp, bytes } = read;
  if (key === knownKey) return { kind: 'same', stamp, at, key };
  await turn();
  return { kind: 'read', stamp, at, key, outcome: await parseFile(file, declared, bytes) };
}

/** A file's bytes, and what tells whether it is still the same without reading it. */
interface FileBytes {
  readonly bytes: Uint8Array;
  readonly stamp: string;
}

/** Reads a file's bytes; gives the reason, without a final stop, when they cannot be had. */
export async function readBytes(root: string, file: string): Promise<FileBytes | string> {
  try {
    // Without O_NONBLOCK a pipe put in the file's place would hold the reading up for ever.
    const handle = await open(join(root, file), constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = await handle.stat({ bigint: true });
      if (!stats.isFile()) return 'it is no regular file';
      if (stats.size > LARGEST_FILE) return tooLarge(Number(stats.size));
      const bytes = await handle.readFile();
      // A file may grow while it is read.
      return bytes.length > LARGEST_FILE
        ? tooLarge(bytes.length)
        : { bytes, stamp: stampOf(stats) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return `it ${failure(error)}`;
  }
}

/** The stamp of a file that is not opened; null when there is none to be had. */
export async function readStamp(root: string, file: string): Promise<string | null> {
  try {
    return stampOf(await stat(join(root, file), { bigint: true }));
  } catch {
    return null;
  }
}

/** Which file it is, how large, and when it was last written and moved: another stamp, another content, perhaps. */
function stampOf(stats: {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
}): string {
  const { dev, ino, size, mtimeNs, ctimeNs } = stats;
  return [dev, ino, size, mtimeNs, ctimeNs].join(':');
}

/** Identifies everything a document is made of: its path, what the list of sources says of it, its bytes. */
function contentKey(file: string, overrides: Declared | undefined, bytes: Uint8Array): string {
  return createHash('sha256')
    .update(JSON.stringify([file, overrides ?? null]))
    .update('\n')
    .update(bytes)
    .digest('hex');
}

/** Reads the document in a file's bytes. Never rejects. */
async function parseFile(
  file: string,
  overrides: Declared | undefined,
  bytes: Uint8Array,
): Promise<Outcome> {
  const result = await readDocument({ file, bytes, overrides });
  return result.kind === 'document'
    ? { document: packDocument(result.document), reasons: result.mentions }
    : { document: null, reasons: [result.reason] };
}

function tooLarge(size: number): string {
  return `it is too large (${megabytes(size)} MB; the limit is ${megabytes(LARGEST_FILE)} MB)`;
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/u, '');
}
