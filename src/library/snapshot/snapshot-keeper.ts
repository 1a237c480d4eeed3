import type { DocumentCache } from '../reading/document-cache.ts';
import type { Snapshot } from './snapshot-contents.ts';

/** Changes often come in rows; a snapshot of each would only wear the disk. */
const SAVE_AFTER_MS = 3000;

/** Saving takes the longer the larger the library is. So many times as long it then rests, or each change would cost all of it. */
const REST_AFTER_SAVING = 50;

/** Keeps the snapshot of a library that changes. */
export class SnapshotKeeper {
  readonly #cache: DocumentCache;
  readonly #current: () => Promise<Snapshot>;
  readonly #warn: (reason: string) => void;
  #next: NodeJS.Timeout | undefined;
  #saved: Promise<void> = Promise.resolve();
  #unsaved: string | null = null;
  #restsUntil = 0;

  /**
   * @param current what is to be saved, once the library stands still
   * @param warn told why nothing could be saved, once for each reason
   */
  constructor(
    cache: DocumentCache,
    current: () => Promise<Snapshot>,
    warn: (reason: string) => void,
  ) {
    this.#cache = cache;
    this.#current = current;
    this.#warn = warn;
  }

  /** The library has changed: it is saved a little later, or when it closes. */
  changed(): void {
    clearTimeout(this.#next);
    const wait = Math.max(SAVE_AFTER_MS, this.#restsUntil - performance.now());
    this.#next = setTimeout(() => this.#save(), wait).unref();
  }

  /** Saves what is not yet saved. */
  async close(): Promise<void> {
    if (this.#next !== undefined) this.#save();
    await this.#saved;
  }

  /** One after the other: two would write the same file. */
  #save(): void {
    clearTimeout(this.#next);
    this.#next = undefined;
    this.#saved = this.#saved.then(async () => this.#saveNow());
  }

  async #saveNow(): Promise<void> {
    const snapshot = await this.#current();
    // What came meanwhile is saved with what may come next.
    if (this.#next !== undefined) return;
    const started = performance.now();
    const reason = await this.#cache.save(snapshot);
    const ended = performance.now();
    this.#restsUntil = ended + REST_AFTER_SAVING * (ended - started);
    if (reason !== null && reason !== this.#unsaved) this.#warn(reason);
    this.#unsaved = reason;
  }
}
