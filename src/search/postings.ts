import type { PackedTerms } from './packed-terms.ts';

/** A section as the engine and the lists of frequent terms know it. */
export interface NumberedTerms {
  readonly id: number;
  readonly packed: PackedTerms;
}

/** For each of some numbers the sections it stands for, in order: four bytes each, all lists in one stretch of memory. */
export class Postings {
  /** By number, where its list begins; behind the last, where that ends. */
  readonly #starts: Uint32Array;
  readonly #sections: Uint32Array;

  /**
   * @param size all numbers are below this
   * @param numbersOf the numbers to list a section under, each once; asked twice
   */
  constructor(
    sections: readonly NumberedTerms[],
    size: number,
    numbersOf: (packed: PackedTerms) => readonly number[],
  ) {
    const starts = new Uint32Array(size + 1);
    for (const { packed } of sections)
      for (const number of numbersOf(packed)) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
    for (let at = 1; at < starts.length; at += 1)
      starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    this.#starts = starts;
    this.#sections = new Uint32Array(starts.at(-1) ?? 0);
    const ends = starts.slice();
    for (const { id, packed } of sections)
      for (const number of numbersOf(packed)) {
        const end = ends[number] ?? 0;
        this.#sections[end] = id;
        ends[number] = end + 1;
      }
  }

  /** How many sections a number stands for; 0 for one that is not below the size. */
  count(number: number): number {
    const start = this.#starts[number] ?? 0;
    return (this.#starts[number + 1] ?? start) - start;
  }

  /** The ids of these sections, not copied. */
  of(number: number): Uint32Array {
    const start = this.#starts[number] ?? 0;
    return this.#sections.subarray(start, this.#starts[number + 1] ?? start);
  }
}
