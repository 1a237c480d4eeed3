import { realpath, stat } from 'node:fs/promises';
import { bothChanged } from '../reading/changed-files.ts';
import type { ChangedFiles } from '../reading/changed-files.ts';
import { FileWatcher } from './watch-files.ts';
import { FOLDERS_TELL_OF_FILES, FolderWatcher } from './watch-folders.ts';
import { codeOf, WATCH_LIMITS } from './watcher.ts';
import type { Watched, Watcher } from './watcher.ts';

export interface FolderWatch {
  close(): Promise<void>;
}

export interface WatchOptions {
  /** Looks at the files again and again instead of waiting to be told. */
  readonly polling: boolean;
  /** Something in the folder may have changed, and nothing but that. Called once for changes that come together. */
  readonly onChange: (changed: ChangedFiles) => void;
  /** The folder cannot be watched as it should: why, and what is done instead. */
  readonly onTrouble: (reason: string) => void;
}

/** An editor that saves and an archive that is unpacked change many things in a row: they are one change. */
const QUIET_MS = 100;
/** A folder that never rests is looked at nevertheless. */
const LATEST_MS = 500;
/** How often the folder itself is looked at: it may be exchanged, unmounted or come back, of which no watcher tells. */
const ROOT_MS = 1000;
/** Watchers miss events, when a queue is full or a drive is remote: after this time the files are looked at anyway. */
const ANYWAY_MS = 60_000;

/**
 * Tells when something below a folder may have changed: files or folders added, changed, renamed, removed, or the folder
 * itself gone, back or exchanged for another. Links are not followed, hidden files and folders of programs not watched.
 */
export async function watchFolder(folder: string, options: WatchOptions): Promise<FolderWatch> {
  const watching = new Watching(folder, options);
  await watching.start();
  return watching;
}

class Watching implements FolderWatch {
  readonly #folder: string;
  readonly #options: WatchOptions;
  #polling: boolean;
  #watcher: Watcher | null = null;
  /** Which folder is watched: its real path and its number on the disk; null while there is none. */
  #root: string | null = null;
  #firstEvent: number | null = null;
  #files: ChangedFiles = new Set();
  #quiet: NodeJS.Timeout | undefined;
  #looking: NodeJS.Timeout | undefined;
  #anyway: NodeJS.Timeout | undefined;
  #closed = false;
  /** Why folders could not be entered, as far as it was said. */
  readonly #said = new Set<string>();

  constructor(folder: string, options: WatchOptions) {
    this.#folder = folder;
    this.#options = options;
    this.#polling = options.polling;
  }

  async start(): Promise<void> {
    await this.#lookAtRoot();
    this.#anyway = setInterval(() => this.#changed('any'), ANYWAY_MS).unref();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#quiet);
    clearTimeout(this.#looking);
    clearInterval(this.#anyway);
    await this.#watcher?.close();
  }

  /** Watches the folder that stands at the path now; again when that is another one than before. */
  async #lookAtRoot(): Promise<void> {
    const root = await identityOf(this.#folder);
    if (this.#closed) return;
    if (root !== this.#root) {
      const isFirst = this.#root === null && this.#watcher === null;
      this.#root = root;
      await this.#watch();
      if (!isFirst) this.#changed('any');
    }
    if (this.#closed) return;
    this.#looking = setTimeout(() => void this.#lookAtRoot(), ROOT_MS).unref();
  }

  /** A new watcher for the folder; settles when it watches all of it. */
  async #watch(): Promise<void> {
    await this.#watcher?.close();
    this.#watcher = null;
    if (this.#root === null || this.#closed) return;
    const path = await realpath(this.#folder).catch(() => this.#folder);
    const told: Watched = {
      changed: (files) => this.#changed(files),
      failed: (watcher, error) => this.#failed(watcher, error),
      notEntered: (code) => this.#notEntered(code),
    };
    this.#watcher =
      FOLDERS_TELL_OF_FILES && !this.#polling
        ? new FolderWatcher(path, told)
        : new FileWatcher(path, this.#polling, told);
    await this.#watcher.start();
  }

  /** The system tells of no more files than it is set to: they are polled then. */
  #failed(watcher: Watcher, error: unknown): void {
    if (watcher !== this.#watcher || this.#closed) return;
    const code = codeOf(error);
    if (!this.#polling && WATCH_LIMITS.has(code)) {
      this.#polling = true;
      this.#options.onTrouble(
        `the system cannot watch so many files (${code}): they are looked at every half second instead`,
      );
      void this.#watch().then(() => this.#changed('any'));
      return;
    }
    this.#changed('any');
  }

  /** Said once for each cause. Taken for a change, it would be tried again at once, and fail again, for ever. */
  #notEntered(code: string): void {
    if (this.#closed || this.#said.has(code)) return;
    this.#said.add(code);
    this.#options.onTrouble(
      `folders below it cannot be watched (${code}): they are looked at every minute instead`,
    );
  }

  #changed(files: ChangedFiles): void {
    if (this.#closed) return;
    this.#files = bothChanged(this.#files, files);
    const now = performance.now();
    this.#firstEvent ??= now;
    clearTimeout(this.#quiet);
    const wait = Math.max(0, Math.min(QUIET_MS, this.#firstEvent + LATEST_MS - now));
    this.#quiet = setTimeout(() => void this.#tell(), wait).unref();
  }

  async #tell(): Promise<void> {
    this.#firstEvent = null;
    const changed = this.#files;
    this.#files = new Set();
    await this.#watcher?.catchUp(changed);
    if (!this.#closed) this.#options.onChange(changed);
  }
}

/** Which folder a path leads to; null when to none. */
async function identityOf(folder: string): Promise<string | null> {
  try {
    const path = await realpath(folder);
    const stats = await stat(path, { bigint: true });
    return stats.isDirectory() ? `${stats.dev}:${stats.ino}:${path}` : null;
  } catch {
    return null;
  }
}
