import type { Worker } from 'node:worker_threads';
import type { Answer } from '../../answering/answer.ts';
import type { Document } from '../../corpus/document.ts';
import { LibraryError } from '../library-error.ts';
import type { AskOptions, FollowedLibrary, FollowOptions, Library } from '../library.ts';
import { ReceivedDocuments } from './received-documents.ts';
import { startThread } from '../threads/start-thread.ts';
import type { FromThread, ThreadStart, ToThread } from './thread-messages.ts';
import { WaitingQuestions } from './waiting-questions.ts';

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

const nobody = (): void => {};

class ThreadLibrary implements FollowedLibrary {
  readonly #start: Omit<ThreadStart, 'life'>;
  readonly #options: ThreadOptions;
  readonly #waiting = new WaitingQuestions();
  #worker: Worker | null = null;
  #life = 0;
  #started = false;
  #closed = false;
  readonly #received = new ReceivedDocuments();
  #state: Library | null = null;
  #stands = performance.now();
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
      this.#waiting.giveUp(new Error('the library was closed while it was asked'));
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
    const worker = startThread({ ...this.#start, life: this.#life });
    this.#worker = worker;
    this.#started = false;
    this.#received.forgetSent();
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
        this.#received.take(message.documents);
        this.#post({ kind: 'taken' });
        return;
      case 'state':
        this.#replace(message.state, this.#received.arrange(message, message.ids));
        this.#post({ kind: 'taken' });
        return;
      case 'started':
        this.#started = true;
        this.#failures = 0;
        for (const ask of this.#waiting.asks) this.#post(ask);
        return;
      case 'event':
        this.#options.report(message.event);
        return;
      case 'answer':
        this.#waiting.answer(message.id, message.answer);
        return;
      case 'failed':
        this.#waiting.fail(message.id, new Error('the question failed', { cause: message.reason }));
        return;
      case 'unreadable':
        return;
    }
  }

  #replace(state: string, documents: readonly Document[]): void {
    this.#state = {
      documents,
      ask: async (question, options = {}) => this.#ask(state, question, options),
    };
    this.#stands = performance.now();
  }

  async #ask(state: string, question: string, options: AskOptions): Promise<Answer> {
    if (this.#closed) throw new Error('the library is closed');
    if (this.#waiting.size === 0) this.#lastSign = performance.now();
    const { ask, answer } = this.#waiting.add(state, question, options);
    if (this.#started) this.#post(ask);
    return answer;
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
    const ended = new Error('the library ended while it was asked', { cause: problem });
    if (this.#closed || this.#state === null) return this.#waiting.giveUp(ended);
    this.#waiting.outlive(ended);
    const words = problem instanceof Error ? problem.message : 'it gave no sign of life';
    const reason = `the library had to be started anew: ${words}`;
    this.#options.report({ kind: 'warning', warning: { file: '.', reason } });
    const wait = Math.min(LONGEST_RESTART_MS, RESTART_AFTER_MS * 2 ** this.#failures);
    this.#failures += 1;
    this.#restart = setTimeout(() => this.#launch(nobody, nobody), wait).unref();
  }
}
