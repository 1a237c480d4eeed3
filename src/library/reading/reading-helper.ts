import { Worker } from 'node:worker_threads';
import type { FileRead, FileToRead } from './read-file.ts';
import { threadEnvironment } from '../threads/start-thread.ts';

/** What a thread that reads files is sent. */
export interface ReadingTask {
  readonly id: number;
  readonly wanted: FileToRead;
}

/** What it sends: once that it is ready, then what came of each task. */
export type ReadingResult = 'ready' | { readonly id: number; readonly read: FileRead };

/** A thread that reads files for this one. */
export class ReadingHelper {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (read: FileRead | null) => void>();
  #asked = 0;
  #isReady = false;

  constructor() {
    this.#worker = new Worker(new URL('./reading-thread.mjs', import.meta.url), {
      execArgv: [],
      env: threadEnvironment(),
    });
    this.#worker.on('message', (result: ReadingResult) => this.#receive(result));
    // What a thread cannot read that ends is read where it was asked for.
    this.#worker.on('error', () => this.#end());
    this.#worker.on('exit', () => this.#end());
  }

  /** Whether it has started, and not ended. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** How many files it is still to read. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Reads a file; null when the thread ends before it has. */
  async read(wanted: FileToRead): Promise<FileRead | null> {
    this.#asked += 1;
    const task: ReadingTask = { id: this.#asked, wanted };
    return new Promise((resolve) => {
      this.#waiting.set(task.id, resolve);
      this.#worker.postMessage(task, []);
    });
  }

  close(): void {
    void this.#worker.terminate();
  }

  #receive(result: ReadingResult): void {
    if (result === 'ready') {
      this.#isReady = true;
      return;
    }
    this.#waiting.get(result.id)?.(result.read);
    this.#waiting.delete(result.id);
  }

  #end(): void {
    this.#isReady = false;
    for (const resolve of this.#waiting.values()) resolve(null);
    this.#waiting.clear();
  }
}
