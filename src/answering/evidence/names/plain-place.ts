import type { Evidence } from '../evidence-value.ts';

/** A place said with a noun: "in a skip behind the bus depot". */
export interface PlainPlace extends Evidence {
  /** Index of its last word. */
  readonly to: number;
  /** Index of the noun: the skip. */
  readonly head: number;
  /** Index of the last word of that noun's own phrase, what follows "of" included: what stands behind says where that is. */
  readonly own: number;
  /** True for a gathering, "at the spring fair", which is held somewhere. */
  readonly occasion: boolean;
}
