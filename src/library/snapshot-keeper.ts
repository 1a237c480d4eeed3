import type { DocumentCache } from './document-cache.ts';
import type { Snapshot } from './snapshot-contents.ts';

/** Changes often come in rows; a snapshot of each would only wear the disk. */
const SAVE_AFTER_MS = 3000;

/** Keeps the snapshot of a library that changes. */
export class SnapshotKeeper {
  readonly #cache: DocumentCache;
  readonly #current: () => Promise<Snapshot>;
  readonly #warn: (reason: string) => void;
  #next: NodeJS.Timeout | undefined;
  #saved: Promise<void> = Promise.resolve();
  #unsaved: string | null = null;

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

  /** The library has changed: it is saved a little later. */
  changed(): void {
    clearTimeout(this.#next);
    this.#next = setTimeout(() => this.#save(), SAVE_AFTER_MS).unref();
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
    const reason = await this.#cache.save(snapshot);
    if (reason !== null && reason !== this.#unsaved) this.#warn(reason);
    this.#unsaved = reason;
  }
}
