import type { SectionTerms } from '../../search/section-terms.ts';
import { TermPlaces } from './term-places.ts';

/**
 * What tells at a glance that a text does not repeat another: its terms as bits, and sentence by sentence. Where two texts
 * share so little, no comparison of their words would find a copy; most texts of a large library share less.
 */
export interface Sketch {
  readonly terms: SectionTerms;
  /** How much of the text it was made of, 0 to 1: a long text is sketched by the section that was found. */
  readonly part: number;
  /** A bit for each term; some terms share one. */
  readonly bits: Uint32Array;
  /** Which sentences hold a term. */
  readonly places: () => TermPlaces;
  /** No other sketch has it. */
  readonly number: number;
  /** Whether it is alike to others it was held against, by their numbers. */
  readonly alike: Map<number, boolean>;
}

/** Bits of a sketch: of an article's few hundred terms one in fifty shares its bit with another. */
const size = 1 << 14;

/** Sketches a text by the terms of a section, which is so much of it. */
export function sketchOf(terms: SectionTerms, part = 1): Sketch {
  const bits = new Uint32Array(size >>> 5);
  for (const id of terms.ids) {
    const word = (id & (size - 1)) >>> 5;
    bits[word] = (bits[word] ?? 0) | (1 << (id & 31));
  }
  let places: TermPlaces | undefined;
  sketches += 1;
  return {
    terms,
    part,
    bits,
    places: () => (places ??= new TermPlaces(terms)),
    number: sketches,
    alike: new Map(),
  };
}

let sketches = 0;

/** What makes a sentence one that was taken over. */
export interface Kept {
  /** The share of its terms that its counterpart holds too. */
  readonly share: number;
  /** Sentences of fewer terms tell nothing, nor do texts of fewer such sentences. */
  readonly fewestTerms: number;
  readonly fewestSentences: number;
}

/**
 * The share of a text's sentences of which another text holds so many of the terms, wherever; never less than
 * `counterparts`, and much sooner told. 1 for texts that tell nothing.
 */
export function heldSentences({ terms }: Sketch, { bits }: Sketch, kept: Kept): number {
  return shareOfSentences(terms, kept, (from, end) => {
    let held = 0;
    for (let at = from; at < end; at += 1) {
      const id = terms.ids[at] ?? 0;
      held += ((bits[(id & (size - 1)) >>> 5] ?? 0) >>> (id & 31)) & 1;
    }
    return held;
  });
}

/** The share of a text's sentences of which some one sentence of another text holds so many of the terms. 1 as above. */
export function counterparts({ terms }: Sketch, other: Sketch, kept: Kept): number {
  const places = other.places();
  return shareOfSentences(terms, kept, (from, end) => places.mostTogether(terms.ids, from, end));
}

/** @param held how many of the terms from one place to another count as kept */
function shareOfSentences(
  { ends }: SectionTerms,
  { share, fewestTerms, fewestSentences }: Kept,
  held: (from: number, end: number) => number,
): number {
  let [telling, kept, from] = [0, 0, 0];
  for (const end of ends) {
    if (end - from >= fewestTerms) {
      telling += 1;
      if (held(from, end) >= share * (end - from)) kept += 1;
    }
    from = end;
  }
  return telling < fewestSentences ? 1 : kept / telling;
}
