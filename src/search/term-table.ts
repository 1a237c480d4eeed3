/**
 * Numbers by terms, 0 where none is set, for one question after the other. It is as long as the vocabulary: making it anew
 * for each question would be most of what a question leaves behind for the garbage.
 */
export class TermTable {
  #values = new Uint32Array(0);
  #set: number[] = [];

  /**
   * Empties it for another question.
   *
   * @param size all terms are below this
   */
  empty(size: number): void {
    for (const id of this.#set) this.#values[id] = 0;
    this.#set = [];
    if (size > this.#values.length) this.#values = new Uint32Array(size);
  }

  /** The number of a term; 0 where none is set since the table was emptied. */
  of(id: number): number {
    return this.#values[id] ?? 0;
  }

  set(id: number, value: number): void {
    this.#values[id] = value;
    this.#set.push(id);
  }
}
