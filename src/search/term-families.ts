import { isFigure } from '../text/words.ts';
import { Counts } from './counts.ts';
import { WordList } from './word-list.ts';

/** Letters that terms of one family share at least. */
export const familyLetters = 4;

/** Terms by the first letters that they share, in the order in which they came. Figures have no family. */
export class TermFamilies {
  readonly #families = new WordList();
  /** By the number of a family, that of its newest term and one more; by the number of a term, so the one before it. */
  readonly #newest = new Counts();
  readonly #before = new Counts();

  add(term: string, id: number): void {
    if (term.length < familyLetters || isFigure(term)) return;
    const family = this.#families.numberFor(term.slice(0, familyLetters));
    this.#before.set(id, this.#newest.of(family));
    this.#newest.set(family, id + 1);
  }

  /** The numbers of the terms of a term's family, its own included. Empty for a figure. */
  of(term: string): number[] {
    const family = this.#families.numberOf(term.slice(0, familyLetters)) ?? -1;
    const ids: number[] = [];
    for (let next = this.#newest.of(family); next > 0; next = this.#before.of(next - 1))
      ids.push(next - 1);
    return ids.toReversed();
  }
}
