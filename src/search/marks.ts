import type { SectionMarks, WeightedTerm } from './section-index.ts';
import type { SectionTerms } from './section-terms.ts';
import type { TermTable } from './term-table.ts';
import type { Vocabulary } from './vocabulary.ts';

type Meaning = Pick<WeightedTerm, 'may' | 'says' | 'is'>;

/** Tells which of the words of a question the sentences of a section hold, or may hold, without reading them. */
export class Marks {
  /** By a term's number, its place among the meanings, from 1. */
  readonly #places: TermTable;
  readonly #meanings: Meaning[] = [];

  /** @param table to be used until the next question */
  constructor(terms: readonly WeightedTerm[], vocabulary: Vocabulary, table: TermTable) {
    this.#places = table;
    table.empty(vocabulary.size);
    for (const term of terms) {
      const id = vocabulary.idOf(term.term);
      if (id === undefined) continue;
      const known = this.#meanings[table.of(id) - 1];
      if (known === undefined) table.set(id, this.#meanings.push(term));
      else this.#meanings[table.of(id) - 1] = together(known, term);
    }
  }

  /** @param title the numbers of the terms of its source's name */
  of({ ids, ends }: SectionTerms, title: Uint32Array): SectionMarks {
    const [may, says, holds] = [ends, ends, ends].map(({ length }) => new Uint32Array(length));
    if (may === undefined || says === undefined || holds === undefined) throw new Error('never');
    let at = 0;
    for (let sentence = 0; sentence < ends.length; sentence += 1) {
      const end = ends[sentence] ?? 0;
      for (; at < end; at += 1) {
        const place = this.#places.of(ids[at] ?? 0);
        if (place === 0) continue;
        const meaning = this.#meanings[place - 1] ?? nothing;
        may[sentence] = (may[sentence] ?? 0) | meaning.may;
        says[sentence] = (says[sentence] ?? 0) | meaning.says;
        holds[sentence] = (holds[sentence] ?? 0) | meaning.is;
      }
    }
    return { may, says, holds, title: this.#saidIn(title) };
  }

  #saidIn(ids: Uint32Array): number {
    let says = 0;
    for (const id of ids) says |= this.#meanings[this.#places.of(id) - 1]?.says ?? 0;
    return says;
  }
}

function together(a: Meaning, b: Meaning): Meaning {
  return { may: a.may | b.may, says: a.says | b.says, is: a.is | b.is };
}

const nothing: Meaning = { may: 0, says: 0, is: 0 };
