import type { Answer } from '../answering/answer.ts';
import type { Explanation } from '../answering/explanation.ts';
import type { Document } from '../corpus/document.ts';

/** A folder of articles, ready to be asked: the one object that commands and the terminal hold. */
export interface Library {
  /** By citation number, without gaps: `documents[n - 1].number === n`. */
  readonly documents: readonly Document[];
  /** Never rejects for a question's sake: silence is an answer. */
  ask(question: string, options?: AskOptions): Promise<Answer>;
}

/** A library that can say why it answers as it does. */
export interface ExplainingLibrary extends Library {
  explain(question: string, options?: AskOptions): Promise<Explanation>;
}

/** A library that follows its folder: `current` is replaced at once and whole, and `documents` and `ask` are always its. */
export interface FollowedLibrary extends Library {
  /** The library as it stands at this moment, which never changes. */
  readonly current: Library;
  /** How long `current` has stood, in milliseconds; no change of the clock counts. */
  readonly ageMs: number;
  /** Follows no longer. What is being answered is answered. */
  close(): Promise<void>;
}

/**
 * The library as it stands at this moment. One question, from search to citation, is a matter of one such state, or its
 * numbers would be another folder's.
 */
export function currentOf(library: Library | FollowedLibrary): Library {
  return 'current' in library ? library.current : library;
}

/** What a host may want to know of a library that is followed. */
export type LibraryEvent =
  | { readonly kind: 'warning'; readonly warning: Warning }
  /** A new state stands: how many documents there are, and how many of them are new, changed or gone. */
  | {
      readonly kind: 'changed';
      readonly documents: number;
      readonly added: number;
      readonly changed: number;
      readonly removed: number;
      readonly tookMs: number;
    };

export interface FollowOptions {
  /** Looks at the files again and again, for network drives, which tell nobody of a change. */
  readonly polling?: boolean;
  /** Where what was read is kept for the next start; null: nowhere. */
  readonly cacheDir?: string | null;
  /** Called for each event, in order; must not throw. */
  readonly report: (event: LibraryEvent) => void;
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
