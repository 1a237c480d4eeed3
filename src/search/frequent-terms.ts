import { allTerms } from './packed-terms.ts';
import type { PackedTerms } from './packed-terms.ts';

/** A section as the engine and the lists of frequent terms know it. */
export interface NumberedTerms {
  readonly id: number;
  readonly packed: PackedTerms;
}

/** A term of more sections than this, and of a larger share of them than that, is frequent. */
const frequentFrom = 50;
const frequentShare = 1 / 200;

/**
 * The terms that stand in so many sections that they tell little: a bit for each section says where. To MiniSearch they
 * would be most of what it holds, at some 35 bytes for each section; a bit for all sections is less from 1 in 280 on. Which terms these are is settled when a library is
 * first indexed; one that becomes frequent later is found as well, and only takes more memory.
 */
export class FrequentTerms {
  readonly #sections = new Map<number, Uint32Array>();

  /** @param terms how many terms there are to number; `sectionsWith`: in how many of the sections each stands */
  constructor(
    sections: readonly NumberedTerms[],
    terms: number,
    sectionsWith: (id: number) => number,
  ) {
    const from = Math.max(frequentFrom, frequentShare * sections.length);
    for (let id = 0; id < terms; id += 1)
      if (sectionsWith(id) > from) this.#sections.set(id, new Uint32Array(0));
    for (const section of sections) this.add(section);
  }

  has(id: number): boolean {
    return this.#sections.has(id);
  }

  /** Notes which frequent terms a section holds. Ids of sections grow, and none is used twice. */
  add({ id: section, packed }: NumberedTerms): void {
    if (this.#sections.size === 0) return;
    const word = section >>> 5;
    for (const id of allTerms(packed)) {
      const bits = this.#sections.get(id);
      if (bits === undefined) continue;
      const large = word < bits.length ? bits : grown(bits, word);
      large[word] = (large[word] ?? 0) | (1 << (section & 31));
      if (large !== bits) this.#sections.set(id, large);
    }
  }

  remove({ id: section, packed }: NumberedTerms): void {
    const word = section >>> 5;
    for (const id of allTerms(packed)) {
      const bits = this.#sections.get(id);
      if (bits !== undefined) bits[word] = (bits[word] ?? 0) & ~(1 << (section & 31));
    }
  }

  /** The ids of the sections that a frequent term stands in, in order. */
  sectionsOf(id: number): number[] {
    const found: number[] = [];
    for (const [word, bits] of (this.#sections.get(id) ?? []).entries())
      for (let left = bits; left !== 0; left &= left - 1)
        found.push(word * 32 + 31 - Math.clz32(left & -left));
    return found;
  }
}

function grown(bits: Uint32Array, word: number): Uint32Array {
  const larger = new Uint32Array(Math.max(word + 1, Math.ceil(bits.length * 1.25)));
  larger.set(bits);
  return larger;
}
