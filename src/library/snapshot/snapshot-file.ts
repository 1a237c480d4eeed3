import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { Buffer } from 'node:buffer';
import { setImmediate as pause } from 'node:timers/promises';

/** Where a list of bytes stands behind the description: its first byte and how many there are. */
export type Place = readonly [from: number, length: number];

/** Bytes that are stored beside a description, which names them by their place. */
export class Stored {
  readonly lists: Uint8Array[] = [];
  #size = 0;

  /** Keeps bytes, not copied. Each list begins at a multiple of four, so that it may be numbers. */
  add({ buffer, byteOffset, byteLength }: Uint8Array | Uint32Array): Place {
    const place = [this.#size, byteLength] as const;
    this.lists.push(new Uint8Array(buffer, byteOffset, byteLength));
    this.#size += byteLength;
    const rest = -byteLength & 3;
    if (rest > 0) this.lists.push(new Uint8Array(rest));
    this.#size += rest;
    return place;
  }
}

/** What a file held: the description, and the bytes that it names, in memory that threads can share. */
export interface Loaded {
  readonly description: string;
  readonly bytes: Uint8Array<SharedArrayBuffer>;
}

/** Read or written before others get their turn. */
const AT_ONCE = 4 * 1024 * 1024;
const HASH_BYTES = 32;

/**
 * Writes a file of two lines, the head and the description, with bytes behind them and the hash of all at the end. It
 * takes the place of the one before at once and whole. Rejects when it cannot be written; then nothing has changed.
 */
export async function writeSnapshotFile(
  path: string,
  head: string,
  description: string,
  { lists }: Stored,
): Promise<void> {
  const unfinished = `${path}.new`;
  try {
    const handle = await open(unfinished, 'w', 0o600);
    try {
      await writeAll(handle, [linesOf(head, description), ...lists]);
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

/** Spaces before the last line's end make what is behind it begin at a multiple of four. */
function linesOf(head: string, description: string): Uint8Array {
  const lines = Buffer.from(`${head}\n${description}`);
  return Buffer.concat([
    lines,
    Buffer.from(' '.repeat(-(lines.length + 1) & 3)),
    Buffer.from('\n'),
  ]);
}

async function writeAll(handle: FileHandle, lists: readonly Uint8Array[]): Promise<void> {
  const hash = createHash('sha256');
  let together: Uint8Array[] = [];
  let size = 0;
  const write = async (): Promise<void> => {
    await handle.writeFile(Buffer.concat(together));
    [together, size] = [[], 0];
  };
  for (const list of lists) {
    hash.update(list);
    together.push(list);
    size += list.length;
    if (size >= AT_ONCE) await write();
  }
  together.push(hash.digest());
  await write();
}

/** Reads such a file. Null when it is damaged, or its head is another. Rejects when it cannot be read. */
export async function readSnapshotFile(path: string, head: string): Promise<Loaded | null> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    if (size < HASH_BYTES) return null;
    const bytes = new Uint8Array(new SharedArrayBuffer(size));
    const isWhole = await readAll(handle, bytes);
    return isWhole ? partsOf(bytes.subarray(0, size - HASH_BYTES), head) : null;
  } finally {
    await handle.close();
  }
}

/** Whether the file could be read to its end, which is the hash of all before it. */
async function readAll(handle: FileHandle, bytes: Uint8Array): Promise<boolean> {
  const hash = createHash('sha256');
  const end = bytes.length - HASH_BYTES;
  for (let at = 0; at < bytes.length;) {
    const { bytesRead } = await handle.read(bytes, at, Math.min(AT_ONCE, bytes.length - at), at);
    if (bytesRead === 0) return false;
    if (at < end) hash.update(bytes.subarray(at, Math.min(end, at + bytesRead)));
    at += bytesRead;
    await pause();
  }
  return hash.digest().equals(bytes.subarray(end));
}

function partsOf(bytes: Uint8Array<SharedArrayBuffer>, head: string): Loaded | null {
  const first = bytes.indexOf(NEW_LINE);
  const second = bytes.indexOf(NEW_LINE, first + 1);
  if (first < 0 || second < 0 || textOf(bytes.subarray(0, first)) !== head) return null;
  return {
    description: textOf(bytes.subarray(first + 1, second)),
    bytes: bytes.subarray(second + 1),
  };
}

const NEW_LINE = 10;

function textOf({ buffer, byteOffset, length }: Uint8Array<SharedArrayBuffer>): string {
  return Buffer.from(buffer, byteOffset, length).toString('utf8');
}
