/** Numbers by small whole numbers, 0 where none was set. They take four bytes each, however many there are. */
export class Counts {
  #counts: Uint32Array;

  /** @param saved what `saved` gave, or nothing yet */
  constructor(saved: Uint32Array = new Uint32Array(0)) {
    this.#counts = new Uint32Array(Math.max(1024, saved.length));
    this.#counts.set(saved);
  }

  of(id: number): number {
    return this.#counts[id] ?? 0;
  }

  /** Counts one more, or one less. */
  add(id: number, by: 1 | -1): void {
    this.set(id, this.of(id) + by);
  }

  set(id: number, count: number): void {
    if (id >= this.#counts.length) {
      const grown = new Uint32Array(Math.max(id + 1, 2 * this.#counts.length));
      grown.set(this.#counts);
      this.#counts = grown;
    }
    this.#counts[id] = count;
  }

  /** A copy of the first so many. */
  saved(size: number): Uint32Array {
    const copy = new Uint32Array(size);
    copy.set(this.#counts.subarray(0, size));
    return copy;
  }
}
