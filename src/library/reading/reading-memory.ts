import { refuseFormat } from '../../corpus/read-document.ts';
import type { Declared } from '../../corpus/reading.ts';
import { readSourcesFile, SOURCES_FILE } from '../../corpus/sources-file.ts';
import type { Warning } from '../library.ts';
import type { FileReaders } from './file-readers.ts';
import { readBytes, readStamp } from './read-file.ts';
import type { Outcome } from './read-file.ts';

/** What a file was read as, and what tells whether it is still the same. */
export interface Remembered {
  readonly stamp: string;
  /** When its stamp was taken, by the clock files are stamped by, in milliseconds. */
  readonly at: number;
  /** What the list of sources said of it. */
  readonly overrides: string;
  readonly key: string;
  readonly outcome: Outcome;
}

interface Sources {
  readonly overrides: ReadonlyMap<string, Declared>;
  readonly warnings: readonly Warning[];
}

/**
 * A file written so shortly before it was looked at may be written again without its stamp changing, for file systems
 * count time in steps: it is read once more. Two seconds is the coarsest step there is (FAT); network drives mostly have 1.
 */
const SETTLED_AFTER_MS = 2000;

/**
 * Remembers what the files of a folder were read as. An unchanged file is not opened; one that was touched and holds the
 * same is not parsed; one that has become unreadable stays what it was, with a warning.
 */
export class ReadingMemory {
  #files = new Map<string, Remembered>();
  /** What was read in an earlier life, until the folder has been gone through once. */
  #earlier: ReadonlyMap<string, Remembered>;
  /** Files that could not be read when they were last looked at. */
  readonly #doubtful = new Set<string>();
  #overrides: ReadonlyMap<string, Declared> = new Map();

  /** @param earlier what was read in an earlier life, by file */
  constructor(earlier: Iterable<readonly [string, Remembered]> = []) {
    this.#earlier = new Map(earlier);
  }

  /** Files that were read before and could not be when they were last looked at. */
  get doubtful(): readonly string[] {
    return [...this.#doubtful].filter((file) => this.#files.has(file));
  }

  /** What the list of sources says of a file. */
  declared(file: string): Declared | undefined {
    return this.#overrides.get(file);
  }

  /** What a file that has not changed is read as; null for one that has to be looked at. */
  known(file: string, declared: Declared | undefined): Outcome | null {
    const known = this.#files.get(file);
    return known?.overrides === overridesOf(declared) && !this.#doubtful.has(file)
      ? known.outcome
      : null;
  }

  /** What a file of the folder is read as, and why not, or with what reservation. Never rejects. */
  async read(readers: FileReaders, file: string, declared: Declared | undefined): Promise<Outcome> {
    const outcome = await this.#look(readers, file, declared);
    if (this.#files.get(file)?.outcome === outcome) this.#doubtful.delete(file);
    else this.#doubtful.add(file);
    return outcome;
  }

  async #look(
    readers: FileReaders,
    file: string,
    declared: Declared | undefined,
  ): Promise<Outcome> {
    const refusal = refuseFormat(file);
    if (refusal !== null) return { document: null, reasons: [refusal] };
    const overrides = overridesOf(declared);
    const before = this.#files.get(file);
    const known = before ?? this.#earlier.get(file);
    const isSame = known?.overrides === overrides && isSettled(known);
    if (isSame && (await readStamp(readers.root, file)) === known.stamp) {
      this.#files.set(file, known);
      return known.outcome;
    }
    const read = await readers.read(file, declared, known?.key ?? null);
    if (read.kind === 'unreadable') return unlessReadBefore(before, read.reason);
    const { stamp, at, key } = read;
    const outcome = read.kind === 'read' ? read.outcome : known?.outcome;
    // Said to be the same as before, though nothing was known to compare it with: not to be relied on.
    if (outcome === undefined) return { document: null, reasons: ['it could not be read'] };
    if (outcome.document === null) return unlessReadBefore(before, outcome.reasons.join('; '));
    this.#files.set(file, { stamp, at, overrides, key, outcome });
    return outcome;
  }

  /** The files that were read from folders that cannot be opened now: they may well still be there. */
  filesBelow(folders: readonly string[]): readonly string[] {
    return [...this.#files.keys()].filter((file) =>
      folders.some((folder) => folder === '' || file.startsWith(`${folder}/`)),
    );
  }

  /** What the folder's list of sources says of its files; one that has become unreadable says what it said. */
  async readSources(root: string, files: readonly string[]): Promise<Sources> {
    if (!files.includes(SOURCES_FILE)) {
      this.#overrides = new Map();
      return { overrides: this.#overrides, warnings: [] };
    }
    const read = await readBytes(root, SOURCES_FILE);
    const { overrides, problems } =
      typeof read === 'string'
        ? { overrides: new Map<string, Declared>(), problems: [read] }
        : await readSourcesFile(read.bytes, files);
    if (overrides.size > 0 || problems.length === 0) this.#overrides = overrides;
    return {
      overrides: this.#overrides,
      warnings: problems.map((reason) => ({ file: SOURCES_FILE, reason })),
    };
  }

  /** Forgets all files but these, and what was brought along from an earlier life. */
  keep(files: readonly string[]): void {
    const kept = new Set(files);
    for (const file of this.#files.keys()) if (!kept.has(file)) this.#files.delete(file);
    for (const file of this.#doubtful) if (!kept.has(file)) this.#doubtful.delete(file);
    this.#earlier = new Map();
  }

  /** What was read, by file, for another life. */
  contents(): (readonly [string, Remembered])[] {
    return [...this.#files];
  }
}

function overridesOf(declared: Declared | undefined): string {
  return declared === undefined ? 'null' : JSON.stringify(declared);
}

function isSettled({ stamp, at }: Remembered): boolean {
  const written = Number(BigInt(stamp.split(':')[3] ?? '0') / 1_000_000n);
  return written < at - SETTLED_AFTER_MS;
}

/** What a file that cannot be read any more is: what it was, if it ever was anything. */
function unlessReadBefore(before: Remembered | undefined, reason: string): Outcome {
  if (before === undefined) return { document: null, reasons: [reason] };
  const kept = 'until it is corrected or removed, answers come from what it held before';
  return { document: before.outcome.document, reasons: [`${reason}; ${kept}`] };
}
