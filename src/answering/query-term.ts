import type { SenseAt } from '../text/lexicon/lexicon.ts';

/** A word of the question. */
export interface QueryTerm {
  readonly term: string;
  /** As asked. */
  readonly text: string;
  /** Lower case, unstemmed. */
  readonly folded: string;
  /** Other terms that count as the word itself: a likely spelling, a compound written apart. */
  readonly alternatives: readonly string[];
  /** Terms of the kinds it names: person > worker. */
  readonly kinds: ReadonlySet<string>;
  readonly senses: readonly SenseAt[];
  /** How much it tells in this library, 0 and up. */
  readonly weight: number;
  /** True for a name: by its capital, or because the library writes it so. */
  readonly name: boolean;
  /** True when neither the library nor the lexicon has anything for it. */
  readonly unknown: boolean;
  /** Index among the question's words. */
  readonly at: number;
}
