import { Worker } from 'node:worker_threads';
import type { Answer } from '../answering/answer.ts';
import type { Document } from '../corpus/document.ts';
import type { PackedDocument } from '../corpus/kept-document.ts';
import { KeptDocument } from '../corpus/kept-document.ts';
import { LibraryError } from './library-error.ts';
import type { AskOptions, FollowedLibrary, FollowOptions, Library } from './library.ts';
import type { FromThread, ThreadStart, ToThread } from './thread-messages.ts';

export interface ThreadOptions extends FollowOptions {
  /** After how many milliseconds without a sign of life, while it is asked, the thread is ended and started anew. */
  readonly stuckAfterMs?: number;
}

/** Several times what the largest file takes to read: nothing that works is silent for so long. */
const STUCK_AFTER_MS = 30_000;
/** A thread that ends is started anew, after longer and longer when it goes on ending. */
const RESTART_AFTER_MS = 200;
const LONGEST_RESTART_MS = 30_000;
const CLOSE_WITHIN_MS = 3000;
/** Half of what V8 takes by itself for what is new. A question leaves little that lives on: it is as quick with less. */
const YOUNG_GENERATION_MB = 24;
/** A question that ends the thread is asked once more, for it may have been another's fault, and then given up. */
const ATTEMPTS = 2;

/**
 * A library that follows its folder, as `followLibrary` does, in a thread of its own: reading, indexing and answering
 * never keep this thread from serving. A thread that ends or hangs is started anew; meanwhile its documents stay.
 *
 * @throws LibraryError when `folder` cannot be read at the start
 */
export async function followInThread(
  folder: string,
  options: ThreadOptions,
): Promise<FollowedLibrary> {
  const library = new ThreadLibrary(folder, options);
  await library.start();
  return library;
}

interface Waiting {
  readonly ask: Extract<ToThread, { kind: 'ask' }>;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  attempts: number;
}

const nobody = (): void => {};

/** The thread needs no secrets, and cannot let slip what it does not have. */
function threadEnvironment(): NodeJS.ProcessEnv {
  const passed = ['NODE_DEBUG', 'TMPDIR', 'TEMP', 'TZ', 'LANG'];
  return Object.fromEntries(
    passed.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

class ThreadLibrary implements FollowedLibrary {
  readonly #start: ThreadStart;
  readonly #options: ThreadOptions;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #life = 0;
  #started = false;
  #closed = false;
  /** What the thread has sent, by id; states are made of these. */
  #sent = new Map<string, PackedDocument>();
  #documents: readonly KeptDocument[] = [];
  #state: Library | null = null;
  #stands = performance.now();
  #asked = 0;
  #lastSign = 0;
  #failures = 0;
  #watchdog: NodeJS.Timeout | undefined;
  #restart: NodeJS.Timeout | undefined;

  constructor(folder: string, options: ThreadOptions) {
    const { polling = false, cacheDir = null } = options;
    this.#start = { folder, polling, cacheDir };
    this.#options = options;
  }

  get current(): Library {
    if (this.#state === null) throw new Error('the library has not been started');
    return this.#state;
  }

  get documents(): readonly Document[] {
    return this.current.documents;
  }

  get ageMs(): number {
    return performance.now() - this.#stands;
  }

  async ask(question: string, options?: AskOptions): Promise<Answer> {
    return this.current.ask(question, options);
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#launch(resolve, reject);
    });
    const { stuckAfterMs = STUCK_AFTER_MS } = this.#options;
    this.#watchdog = setInterval(
      () => this.#endWhenStuck(stuckAfterMs),
      Math.min(1000, stuckAfterMs),
    ).unref();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#watchdog);
    clearTimeout(this.#restart);
    const worker = this.#worker;
    if (worker === null) {
      // Between a crash and the next start nobody is left to answer.
      for (const { reject } of this.#waiting.values())
        reject(new Error('the library was closed while it was asked'));
      this.#waiting.clear();
      return;
    }
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    this.#post({ kind: 'close' });
    const deadline = setTimeout(() => void worker.terminate(), CLOSE_WITHIN_MS);
    await ended;
    clearTimeout(deadline);
  }

  #launch(started: () => void, failed: (error: Error) => void): void {
    this.#life += 1;
    const worker = new Worker(new URL('./library-thread.mjs', import.meta.url), {
      workerData: { ...this.#start, life: this.#life },
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
      env: threadEnvironment(),
    });
    this.#worker = worker;
    this.#started = false;
    this.#sent = new Map();
    let problem: unknown = null;
    worker.on('message', (message: FromThread) => {
      this.#lastSign = performance.now();
      if (message.kind === 'started') started();
      if (message.kind === 'unreadable') problem = new LibraryError(message.message);
      this.#receive(message);
    });
    worker.once('error', (error) => {
      problem = error;
    });
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null;
      failed(problem instanceof Error ? problem : new Error('the thread ended'));
      this.#ended(problem);
    });
  }

  #receive(message: FromThread): void {
    switch (message.kind) {
      case 'documents':
        for (const document of message.documents) this.#sent.set(document.description.id, document);
        this.#post({ kind: 'taken' });
        return;
      case 'state':
        this.#replace(message.state, message.ids);
        this.#post({ kind: 'taken' });
        return;
      case 'started':
        this.#started = true;
        this.#failures = 0;
        for (const { ask } of this.#waiting.values()) this.#post(ask);
        return;
      case 'event':
        this.#options.report(message.event);
        return;
      case 'answer':
        this.#take(message.id)?.resolve(message.answer);
        return;
      case 'failed':
        this.#take(message.id)?.reject(new Error('the question failed', { cause: message.reason }));
        return;
      case 'unreadable':
        return;
    }
  }

  #replace(state: string, ids: readonly string[]): void {
    const sent = this.#sent;
    const known = this.#documents;
    const documents = ids.flatMap((id, index) => {
      const document = sent.get(id);
      const before = known[index];
      if (before !== undefined && before.unnumbered === document) return [before];
      return document === undefined ? [] : [new KeptDocument(document, index + 1)];
    });
    const present = new Set(ids);
    for (const id of sent.keys()) if (!present.has(id)) sent.delete(id);
    this.#documents = documents;
    this.#state = {
      documents,
      ask: async (question, options = {}) => this.#ask(state, question, options),
    };
    this.#stands = performance.now();
  }

  async #ask(state: string, question: string, options: AskOptions): Promise<Answer> {
    if (this.#closed) throw new Error('the library is closed');
    this.#asked += 1;
    const ask = { kind: 'ask', id: this.#asked, state, question, options } as const;
    return new Promise((resolve, reject) => {
      if (this.#waiting.size === 0) this.#lastSign = performance.now();
      this.#waiting.set(ask.id, { ask, resolve, reject, attempts: 1 });
      if (this.#started) this.#post(ask);
    });
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }

  #post(message: ToThread): void {
    this.#worker?.postMessage(message, []);
  }

  #endWhenStuck(afterMs: number): void {
    if (this.#waiting.size === 0 || !this.#started) return;
    if (performance.now() - this.#lastSign <= afterMs) return;
    this.#started = false;
    void this.#worker?.terminate();
  }

  /** The thread has ended, and nobody wanted it to: who waits is asked for again, once; then a new one is started. */
  #ended(problem: unknown): void {
    this.#started = false;
    for (const [id, waiting] of this.#waiting) {
      waiting.attempts += 1;
      if (waiting.attempts <= ATTEMPTS && !this.#closed && this.#state !== null) continue;
      this.#waiting.delete(id);
      waiting.reject(new Error('the library ended while it was asked', { cause: problem }));
    }
    if (this.#closed || this.#state === null) return;
    const words = problem instanceof Error ? problem.message : 'it gave no sign of life';
    const reason = `the library had to be started anew: ${words}`;
    this.#options.report({ kind: 'warning', warning: { file: '.', reason } });
    const wait = Math.min(LONGEST_RESTART_MS, RESTART_AFTER_MS * 2 ** this.#failures);
    this.#failures += 1;
    this.#restart = setTimeout(() => this.#launch(nobody, nobody), wait).unref();
  }
}
