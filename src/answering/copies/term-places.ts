import type { SectionTerms } from '../../search/section-terms.ts';

/** Places to look for a term from: few of an article's few hundred terms share one. */
const heads = 1 << 10;

/** How many terms each sentence holds, while one is looked for; nothing is made for each. */
let counts = new Uint32Array(256);

/**
 * Which sentences of a text hold a term. Beside a map of lists, which is made for half of all sources that are compared,
 * a tenth of the memory: terms whose numbers end alike are chained.
 */
export class TermPlaces {
  /** By the last bits of a term's number, the first entry of its chain, from 1; 0 for none. */
  readonly #heads = new Uint32Array(heads);
  readonly #next: Uint32Array;
  readonly #terms: Uint32Array;
  readonly #sentences: Uint32Array;
  readonly #count: number;

  constructor({ ids, ends }: SectionTerms) {
    this.#next = new Uint32Array(ids.length + 1);
    this.#terms = new Uint32Array(ids.length + 1);
    this.#sentences = new Uint32Array(ids.length + 1);
    this.#count = ends.length;
    let [entries, at] = [0, 0];
    for (let sentence = 0; sentence < ends.length; sentence += 1) {
      const end = ends[sentence] ?? 0;
      for (; at < end; at += 1) {
        const id = ids[at] ?? 0;
        if (this.#isIn(id, sentence)) continue;
        entries += 1;
        this.#terms[entries] = id;
        this.#sentences[entries] = sentence;
        this.#next[entries] = this.#heads[id & (heads - 1)] ?? 0;
        this.#heads[id & (heads - 1)] = entries;
      }
    }
  }

  /** How many of the terms from one place of a list to another, with repetitions, some one sentence holds. */
  mostTogether(ids: Uint32Array, from: number, end: number): number {
    if (counts.length < this.#count) counts = new Uint32Array(2 * this.#count);
    counts.fill(0, 0, this.#count);
    let most = 0;
    for (let at = from; at < end; at += 1) {
      const id = ids[at] ?? 0;
      for (let entry = this.#headOf(id); entry !== 0; entry = this.#next[entry] ?? 0) {
        if (this.#terms[entry] !== id) continue;
        const sentence = this.#sentences[entry] ?? 0;
        const count = (counts[sentence] ?? 0) + 1;
        counts[sentence] = count;
        if (count > most) most = count;
      }
    }
    return most;
  }

  #headOf(id: number): number {
    return this.#heads[id & (heads - 1)] ?? 0;
  }

  /** Whether the sentence that is being entered, the last one of each chain, holds the term already. */
  #isIn(id: number, sentence: number): boolean {
    for (let entry = this.#headOf(id); entry !== 0; entry = this.#next[entry] ?? 0) {
      if (this.#sentences[entry] !== sentence) return false;
      if (this.#terms[entry] === id) return true;
    }
    return false;
  }
}
