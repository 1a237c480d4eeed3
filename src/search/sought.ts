import type { TermTable } from './term-table.ts';

/** A term that is sought, by its number in the vocabulary. */
export interface SoughtTerm {
  readonly id: number;
  readonly boost: number;
}

/** The terms of one search, arranged so that a text of numbers is looked through in one go. */
export class Sought {
  readonly terms: readonly SoughtTerm[];
  /** By a term's number: its place in `terms`, from 1; 0 for one that is not sought. */
  readonly #places: TermTable;
  readonly #counts: Uint16Array;

  /**
   * @param vocabulary how many terms there are to number, at least
   * @param table to be used until the next question
   */
  constructor(terms: readonly SoughtTerm[], vocabulary: number, table: TermTable) {
    this.terms = terms.slice(0, mostTerms);
    this.#places = table;
    table.empty(vocabulary);
    this.#counts = new Uint16Array(this.terms.length);
    for (const [place, { id }] of this.terms.entries()) table.set(id, place + 1);
  }

  /** Counts the sought terms of a text; gives the places, in `terms`, of those that stand in it. */
  count(ids: Uint32Array): readonly number[] {
    const counts = this.#counts;
    const found: number[] = [];
    for (let i = 0; i < ids.length; i += 1) {
      const place = this.#places.of(ids[i] ?? 0) - 1;
      if (place < 0) continue;
      if (counts[place] === 0) found.push(place);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    return found;
  }

  /** How often the term of a place stood in the text counted last. It is forgotten with that, for the next text. */
  takeCount(place: number): number {
    const count = this.#counts[place] ?? 0;
    this.#counts[place] = 0;
    return count;
  }
}

/** No question has more; what is beyond is not sought. */
const mostTerms = 65_535;
