import type { Answer } from '../answering/answer.ts';
import type { Document } from '../corpus/document.ts';

/** A folder of articles, ready to be asked: the one object that commands and the terminal hold. */
export interface Library {
  /** By citation number, without gaps: `documents[n - 1].number === n`. */
  readonly documents: readonly Document[];
  /** Never rejects for a question's sake: silence is an answer. */
  ask(question: string, options?: AskOptions): Promise<Answer>;
}

export interface AskOptions {
  /** Ask these documents alone (ids); all of them when absent. */
  readonly only?: readonly string[];
}

/** A file that was left out, or read with a reservation: one line for the host. */
export interface Warning {
  readonly file: string;
  /** What is wrong and, where it helps, what to do; no final stop. */
  readonly reason: string;
}
