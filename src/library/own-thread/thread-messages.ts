import type { Answer } from '../../answering/answer.ts';
import type { PackedDocument } from '../../corpus/kept-document.ts';
import type { Stretch } from './difference.ts';
import type { AskOptions, LibraryEvent } from '../library.ts';

// What passes between the thread that holds a library and the one that serves.

/** What a thread starts with. */
export interface ThreadStart {
  readonly folder: string;
  readonly polling: boolean;
  readonly cacheDir: string | null;
  /** How many threads have held this library, this one included: no two states are called the same. */
  readonly life: number;
}

/** What the serving thread sends. */
export type ToThread =
  | {
      readonly kind: 'ask';
      readonly id: number;
      /** The state that is asked; the newest when it is too old. */
      readonly state: string;
      readonly question: string;
      readonly options: AskOptions;
    }
  /** The last document or state has been taken over: more may come. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'close' };

/** What it is sent. */
export type FromThread =
  /** Documents that are new or have changed, their texts in memory that both threads share; answered with `taken`. */
  | { readonly kind: 'documents'; readonly documents: readonly PackedDocument[] }
  /**
   * From now on the library holds these documents, by id and in this order, where it differs from what it was (at first
   * empty), and is the same before and behind; answered with `taken`.
   */
  | ({ readonly kind: 'state'; readonly state: string; readonly ids: readonly string[] } & Stretch)
  | { readonly kind: 'event'; readonly event: LibraryEvent }
  | { readonly kind: 'started' }
  /** The folder cannot be read: a LibraryError's message. */
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
