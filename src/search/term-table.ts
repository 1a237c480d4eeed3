/**
 * Numbers by terms, 0 where none is set, for one question after the other. It is as long as the vocabulary: making it anew
 * for each question would be most of what a question leaves behind for the garbage.
 */
export class TermTable {
  #values = new Uint32Array(0);
  /** A bit for each term, whether it is set: so few that the processor has them at hand, and most terms are not. */
  #isSet = new Uint32Array(0);
  #set: number[] = [];

  /**
   * Empties it for another question.
   *
   * @param size all terms are below this
   */
  empty(size: number): void {
    for (const id of this.#set) this.#isSet[id >>> 5] = 0;
    this.#set = [];
    if (size <= this.#values.length) return;
    this.#values = new Uint32Array(size);
    this.#isSet = new Uint32Array((size >>> 5) + 1);
  }

  /** The number of a term; 0 where none is set since the table was emptied. */
  of(id: number): number {
    return (((this.#isSet[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 0 ? 0 : (this.#values[id] ?? 0);
  }

  set(id: number, value: number): void {
    this.#values[id] = value;
    this.#isSet[id >>> 5] = (this.#isSet[id >>> 5] ?? 0) | (1 << (id & 31));
    this.#set.push(id);
  }
}
