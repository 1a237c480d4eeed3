import { availableParallelism } from 'node:os';
import { setImmediate as pause } from 'node:timers/promises';
import type { Declared } from '../../corpus/reading.ts';
import { readFile } from './read-file.ts';
import type { FileRead, FileToRead } from './read-file.ts';
import { ReadingHelper } from './reading-helper.ts';

/** Files read before threads are asked to help: to start one takes as long as to read some hundred. */
const READ_ALONE = 128;

/** One processor is for indexing what was read, and more than these read faster than that goes. */
const MOST_HELPERS = 3;

/** Reads the files of a folder: a few in this thread, many with the help of others, so that this one may index meanwhile. */
export class FileReaders {
  readonly root: string;
  #helpers: readonly ReadingHelper[] = [];
  #readHere = 0;
  #closed = false;
  #turn: Promise<void> = Promise.resolve();

  /** @param root the folder, in full */
  constructor(root: string) {
    this.root = root;
  }

  /** Reads a file, unless it is the one of that key. Never rejects. */
  async read(
    file: string,
    declared: Declared | undefined,
    knownKey: string | null,
  ): Promise<FileRead> {
    const wanted: FileToRead = { root: this.root, file, declared, knownKey };
    const helper = this.#leastBusy();
    return (await helper?.read(wanted)) ?? this.#readAlone(wanted);
  }

  /** Ends the threads. What is still to be read is read in this one. */
  close(): void {
    this.#closed = true;
    for (const helper of this.#helpers) helper.close();
    this.#helpers = [];
  }

  #leastBusy(): ReadingHelper | undefined {
    return this.#helpers
      .filter(({ isReady }) => isReady)
      .toSorted((a, b) => a.waiting - b.waiting)[0];
  }

  async #readAlone(wanted: FileToRead): Promise<FileRead> {
    this.#readHere += 1;
    if (this.#readHere === READ_ALONE && !this.#closed) this.#startHelpers();
    return readFile(wanted, async () => this.#inTurn());
  }

  #startHelpers(): void {
    const length = Math.min(MOST_HELPERS, availableParallelism() - 1);
    this.#helpers = Array.from({ length }, () => new ReadingHelper());
  }

  /** Whoever waits for an answer goes first: one document after the other, with a pause before each. */
  async #inTurn(): Promise<void> {
    const turn = this.#turn.then(async () => pause());
    this.#turn = turn;
    await turn;
  }
}
