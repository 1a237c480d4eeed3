import type { Span } from '../../span.ts';

/** How exactly a figure is given. `about` covers "some", "around", "nearly"; the bounds cover "more than", "up to". */
export type Exactness = 'exact' | 'about' | 'over' | 'under';

/** What a figure measures. */
export type QuantityKind = 'count' | 'money' | 'percent' | 'duration' | 'measure';

/** A figure in a text. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** In the kind's base unit: money in units of its currency, durations in seconds, measures in SI base units. */
  readonly value: number;
  /** The upper end of a range ("10 to 12"), else equal to `value`. */
  readonly high: number;
  readonly exactness: Exactness;
  /** Currency sign, dimension (`length`, `mass` …), or null for plain counts. */
  readonly unit: string | null;
  /** Terms of the words counted ("three people" → `peopl`), nearest first; empty when the text names none. */
  readonly of: readonly string[];
  /** Terms of what the figure is per ("a day", "a week"), or null. */
  readonly per: string | null;
  /** Word index of the figure's first word, in the words given. */
  readonly at: number;
}
