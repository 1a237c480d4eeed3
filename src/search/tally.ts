/** Sums by small whole numbers, for one question after the other: nothing is made anew for each. */
export class Tally {
  #sums = new Float64Array(1024);
  #numbers: number[] = [];

  /** From here on nothing has been added. */
  begin(): void {
    for (const number of this.#numbers) this.#sums[number] = 0;
    this.#numbers = [];
  }

  /** @param amount above 0 */
  add(number: number, amount: number): void {
    if (number >= this.#sums.length) this.#grow(number);
    const sum = this.#sums[number] ?? 0;
    if (sum === 0) this.#numbers.push(number);
    this.#sums[number] = sum + amount;
  }

  /** The numbers that something was added to, in order of appearance. */
  get numbers(): readonly number[] {
    return this.#numbers;
  }

  /** What was added to a number since `begin`; 0 for nothing. */
  of(number: number): number {
    return this.#sums[number] ?? 0;
  }

  #grow(number: number): void {
    const grown = new Float64Array(Math.max(number + 1, 2 * this.#sums.length));
    grown.set(this.#sums);
    this.#sums = grown;
  }
}

/** The places of the so many largest of some numbers, in order; of equal ones the first. */
export function placesOfLargest(numbers: Float64Array, many: number): number[] {
  const all = numbers.length <= many;
  const least = all ? -Infinity : leastOfLargest(numbers, many);
  const places: number[] = [];
  const equal: number[] = [];
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    if (number > least) places.push(at);
    else if (number === least) equal.push(at);
  }
  return [...places, ...equal.slice(0, many - places.length)];
}

/**
 * The least of the so many largest of numbers, of which there are more. Those are kept as a heap, the least on top, which
 * few of some thousands get into: to sort all takes five times as long.
 */
function leastOfLargest(numbers: Float64Array, many: number): number {
  const heap = numbers.slice(0, many);
  for (let at = (many >>> 1) - 1; at >= 0; at -= 1) sink(heap, at);
  for (let at = many; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    if (number <= (heap[0] ?? -Infinity)) continue;
    heap[0] = number;
    sink(heap, 0);
  }
  return heap[0] ?? -Infinity;
}

/** Moves a number of a heap down to where none below it is less. */
function sink(heap: Float64Array, from: number): void {
  const number = heap[from] ?? 0;
  let at = from;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if ((heap[below + 1] ?? Infinity) < (heap[below] ?? 0)) below += 1;
    const least = heap[below] ?? 0;
    if (least >= number) break;
    heap[at] = least;
    at = below;
  }
  heap[at] = number;
}
