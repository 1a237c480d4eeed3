/** Counts by small whole numbers, 0 for one never counted. They take four bytes each, however many there are. */
export class Counts {
  #counts = new Uint32Array(1024);

  of(id: number): number {
    return this.#counts[id] ?? 0;
  }

  /** Counts one more, or one less. */
  add(id: number, by: 1 | -1): void {
    if (id >= this.#counts.length) {
      const grown = new Uint32Array(Math.max(id + 1, 2 * this.#counts.length));
      grown.set(this.#counts);
      this.#counts = grown;
    }
    this.#counts[id] = this.of(id) + by;
  }
}
