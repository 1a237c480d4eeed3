import type { Answer } from '../../src/answering/answer.ts';

/** A library to be searched: as a folder, and as the passages that were read from it. */
export interface SearchedText {
  readonly folder: string;
  /** Paragraphs, list items and captions; no adverts. Their place here is their number. */
  readonly passages: readonly string[];
}

/** What an engine found: an answer, or numbers of passages, the best first. */
export type Found =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'passages'; readonly numbers: readonly number[] };

/** An engine that has read a library. */
export interface Searcher {
  ask(question: string): Promise<Found>;
  /** Leaves what `load` needs at `path`, and ends. */
  saveAndClose(path: string): Promise<void>;
  /** Resolves when a change that is made in the folder is seen; absent where an engine follows none. */
  readonly changeSeen?: () => Promise<{ readonly tookMs: number }>;
}

/** An engine as it is measured: how a library is made ready for it, from the text and from what was saved. */
export interface Engine {
  /** @param path a place of its own to keep something in */
  build(text: SearchedText, path: string): Promise<Searcher>;
  /** @param folder the folder of the library that was saved at `path` */
  load(path: string, folder: string): Promise<Searcher>;
}

/** How many passages are asked for: what a reader may look at. */
export const PASSAGES_WANTED = 10;
