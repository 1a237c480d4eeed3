import type { FSWatcher } from 'chokidar';
import { relative, sep } from 'node:path';
import { isSkipped } from '../reading/read-folder-files.ts';
import { LINK_OF_THE_DAY } from './watcher.ts';
import type { Watched, Watcher } from './watcher.ts';

/** How often polled files are looked at: changes must show within two seconds, and every look costs a file one request. */
const POLL_MS = 500;

/** Watches every file below a folder, on systems whose folders do not tell of them and on drives that tell of nothing. */
export class FileWatcher implements Watcher {
  readonly #root: string;
  readonly #polling: boolean;
  readonly #told: Watched;
  #watcher: FSWatcher | null = null;
  #closed = false;

  /**
   * @param root the folder, all links resolved
   * @param polling looks at the files again and again instead of waiting to be told
   */
  constructor(root: string, polling: boolean, told: Watched) {
    this.#root = root;
    this.#polling = polling;
    this.#told = told;
  }

  async start(): Promise<void> {
    const { watch } = await import('chokidar');
    if (this.#closed) return;
    const watcher = watch(this.#root, {
      ignoreInitial: true,
      followSymlinks: false,
      ignored: (path) => relative(this.#root, path).split(sep).some(isSkipped),
      usePolling: this.#polling,
      interval: POLL_MS,
      binaryInterval: POLL_MS,
    });
    this.#watcher = watcher;
    const ready = new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
    const failed = new Promise<void>((resolve) => {
      watcher.on('error', (error) => {
        this.#told.failed(this, error);
        resolve();
      });
    });
    watcher.on('all', () => this.#told.changed('any'));
    watcher.on('raw', (_event, name) => {
      // It passes over a file of the same length whose date is the same or older; who polls for it does not.
      if (this.#polling || LINK_OF_THE_DAY.test(name)) this.#told.changed('any');
    });
    await Promise.race([ready, failed]);
  }

  catchUp(): Promise<void> {
    return Promise.resolve();
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#watcher?.close();
  }
}
