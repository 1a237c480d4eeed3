import type { SectionTerms } from '../search/section-terms.ts';

/**
 * What tells at a glance that a text does not repeat another: its terms as bits, and sentence by sentence. Where two texts
 * share so little, no comparison of their words would find a copy; most texts of a large library share less.
 */
export interface Sketch {
  readonly terms: SectionTerms;
  /** A bit for each term; some terms share one. */
  readonly bits: Uint32Array;
}

/** Bits of a sketch: of an article's few hundred terms one in fifty shares its bit with another. */
const size = 1 << 14;

/** Sketches a text that is one section. */
export function sketchOf(terms: SectionTerms): Sketch {
  const bits = new Uint32Array(size >>> 5);
  for (const id of terms.ids) {
    const word = (id & (size - 1)) >>> 5;
    bits[word] = (bits[word] ?? 0) | (1 << (id & 31));
  }
  return { terms, bits };
}

/**
 * The share of a text's sentences of which another text holds at least a share of the terms. A copy's are all those that
 * were taken over. Sentences of fewer terms than `fewest` are left out; 1 where there are fewer than `leastSentences`.
 */
export function sharedSentences(
  { terms: { ids, ends } }: Sketch,
  { bits }: Sketch,
  share: number,
  fewest: number,
  leastSentences: number,
): number {
  let [telling, kept, from] = [0, 0, 0];
  for (const end of ends) {
    const length = end - from;
    let held = 0;
    for (; from < end; from += 1) {
      const id = ids[from] ?? 0;
      held += ((bits[(id & (size - 1)) >>> 5] ?? 0) >>> (id & 31)) & 1;
    }
    if (length < fewest) continue;
    telling += 1;
    if (held >= share * length) kept += 1;
  }
  return telling < leastSentences ? 1 : kept / telling;
}
