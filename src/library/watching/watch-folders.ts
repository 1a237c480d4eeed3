import type { FSWatcher } from 'node:fs';
import { watch } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ChangedFiles } from '../reading/changed-files.ts';
import { isSkipped } from '../reading/read-folder-files.ts';
import { codeOf, LINK_OF_THE_DAY, WATCH_LIMITS } from './watcher.ts';
import type { Watched, Watcher } from './watcher.ts';

/** Whether a folder's watcher tells of every change to the files in it, by name. */
export const FOLDERS_TELL_OF_FILES = process.platform === 'linux';

/**
 * Watches a folder and the folders below it, but none of their files: a change costs the same among ten thousand files as
 * among five.
 */
export class FolderWatcher implements Watcher {
  readonly #root: string;
  readonly #told: Watched;
  /** By path within the root, whose own is empty. */
  readonly #watchers = new Map<string, FSWatcher>();
  /** Paths where a folder may have come or gone since they were last looked at, or could not be opened then. */
  #doubtful = new Set<string>();
  #closed = false;

  /** @param root the folder, all links resolved */
  constructor(root: string, told: Watched) {
    this.#root = root;
    this.#told = told;
  }

  async start(): Promise<void> {
    await this.catchUp('any');
  }

  async catchUp(changed: ChangedFiles): Promise<void> {
    const paths = changed === 'any' ? [''] : this.#doubtful;
    this.#doubtful = new Set();
    for (const path of paths) {
      this.#leave(path);
      if (await this.#isFolder(path)) await this.#enter(path);
    }
  }

  close(): Promise<void> {
    this.#closed = true;
    this.#leave('');
    return Promise.resolve();
  }

  async #isFolder(path: string): Promise<boolean> {
    try {
      return (await lstat(join(this.#root, path))).isDirectory();
    } catch (error) {
      this.#notEntered(path, error);
      return false;
    }
  }

  async #enter(path: string): Promise<void> {
    const folders = [path];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      if (this.#closed) return;
      try {
        // First: what comes while it is listed is told of.
        this.#watch(folder);
        folders.push(...(await this.#foldersIn(folder)));
      } catch (error) {
        this.#leave(folder);
        this.#notEntered(folder, error);
      }
    }
  }

  async #foldersIn(folder: string): Promise<readonly string[]> {
    const entries = await readdir(join(this.#root, folder), { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !isSkipped(entry.name))
      .map(({ name }) => below(folder, name));
  }

  #watch(folder: string): void {
    const path = join(this.#root, folder);
    this.#watchers.get(folder)?.close();
    const watcher = watch(path, (event, name) => this.#heard(folder, event, name));
    watcher.on('error', (error) => this.#told.failed(this, error));
    this.#watchers.set(folder, watcher);
  }

  #heard(folder: string, event: string, name: string | null): void {
    // A folder that is moved or removed names itself.
    if (name === null || name === basename(join(this.#root, folder))) {
      this.#doubtful.add(folder);
      this.#told.changed(folder === '' ? 'any' : new Set([folder]));
      return;
    }
    if (LINK_OF_THE_DAY.test(name)) return this.#told.changed('any');
    if (isSkipped(name)) return;
    if (event === 'rename') this.#doubtful.add(below(folder, name));
    this.#told.changed(new Set([below(folder, name)]));
  }

  /** It may be gone by now. One that cannot be entered is tried again with what changes next, not before. */
  #notEntered(folder: string, error: unknown): void {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return;
    if (WATCH_LIMITS.has(code)) return this.#told.failed(this, error);
    this.#doubtful.add(folder);
    // Who reads the folder warns of one that must not be opened.
    if (code !== 'EACCES' && code !== 'EPERM') this.#told.notEntered(code);
  }

  /** Watches a folder and those below it no longer. */
  #leave(folder: string): void {
    for (const [path, watcher] of this.#watchers) {
      if (path !== folder && folder !== '' && !path.startsWith(`${folder}/`)) continue;
      watcher.close();
      this.#watchers.delete(path);
    }
  }
}

function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
