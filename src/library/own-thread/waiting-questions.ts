import type { Answer } from '../../answering/answer.ts';
import type { AskOptions } from '../library.ts';
import type { ToThread } from './thread-messages.ts';

type Ask = Extract<ToThread, { kind: 'ask' }>;

interface Waiting {
  readonly ask: Ask;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  attempts: number;
}

/** A question that ends the thread is asked once more, for it may have been another's fault, and then given up. */
const ATTEMPTS = 2;

/** Questions that a thread is to answer, and has not answered yet. */
export class WaitingQuestions {
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  /** How many there are. */
  get size(): number {
    return this.#waiting.size;
  }

  /** What the thread is to be asked, the oldest first. */
  get asks(): readonly Ask[] {
    return [...this.#waiting.values()].map(({ ask }) => ask);
  }

  /** What the thread is to be asked of a state, and the answer, when it comes; rejects when it is given up. */
  add(state: string, question: string, options: AskOptions): { ask: Ask; answer: Promise<Answer> } {
    this.#asked += 1;
    const ask: Ask = { kind: 'ask', id: this.#asked, state, question, options };
    const answer = new Promise<Answer>((resolve, reject) => {
      this.#waiting.set(ask.id, { ask, resolve, reject, attempts: 1 });
    });
    return { ask, answer };
  }

  answer(id: number, answer: Answer): void {
    this.#take(id)?.resolve(answer);
  }

  fail(id: number, error: Error): void {
    this.#take(id)?.reject(error);
  }

  /** The thread has ended. Questions that ended one before are given up; the others wait for the next thread. */
  outlive(error: Error): void {
    for (const [id, waiting] of this.#waiting) {
      waiting.attempts += 1;
      if (waiting.attempts > ATTEMPTS) this.fail(id, error);
    }
  }

  /** Nobody is left to answer. */
  giveUp(error: Error): void {
    for (const id of this.#waiting.keys()) this.fail(id, error);
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }
}
