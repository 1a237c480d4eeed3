import type { WeightedTerm } from './section-index.ts';
import type { SectionTerms } from './section-terms.ts';
import type { TermTable } from './term-table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Tells which of the words of a question the sentences of a section may hold, without reading them. */
export class Marks {
  /** By a term's number, the bits that it stands for. */
  readonly #bits: TermTable;

  /** @param table to be used until the next question */
  constructor(terms: readonly WeightedTerm[], vocabulary: Vocabulary, table: TermTable) {
    this.#bits = table;
    table.empty(vocabulary.size);
    for (const { term, stands } of terms) {
      const id = vocabulary.idOf(term);
      if (id !== undefined) table.set(id, table.of(id) | stands);
    }
  }

  /** For each sentence, the bits of the terms in it. */
  of({ ids, ends }: SectionTerms): Uint32Array {
    const marks = new Uint32Array(ends.length);
    let at = 0;
    for (let sentence = 0; sentence < ends.length; sentence += 1) {
      const end = ends[sentence] ?? 0;
      let bits = 0;
      for (; at < end; at += 1) bits |= this.#bits.of(ids[at] ?? 0);
      marks[sentence] = bits;
    }
    return marks;
  }
}
