/** Tells which of some small whole numbers are different, without a set made for each question. */
export class Distinct {
  /** By number, the round in which it was seen last. */
  #seen = new Uint32Array(1024);
  #round = 0;

  /** The different numbers in some lists together, in order of appearance. */
  of(...lists: readonly Uint32Array[]): Uint32Array {
    const numbers: number[] = [];
    this.begin();
    for (const list of lists)
      for (let at = 0; at < list.length; at += 1) {
        const number = list[at] ?? 0;
        if (this.isNew(number)) numbers.push(number);
      }
    return Uint32Array.from(numbers);
  }

  /** From here on no number has been seen. */
  begin(): void {
    this.#round += 1;
    if (this.#round < 0xffff_ffff) return;
    this.#seen.fill(0);
    this.#round = 1;
  }

  /** Whether a number is seen for the first time since `begin`. */
  isNew(number: number): boolean {
    if (number >= this.#seen.length) this.#grow(number);
    if (this.#seen[number] === this.#round) return false;
    this.#seen[number] = this.#round;
    return true;
  }

  #grow(number: number): void {
    const grown = new Uint32Array(Math.max(number + 1, 2 * this.#seen.length));
    grown.set(this.#seen);
    this.#seen = grown;
  }
}
