import { Distinct } from './distinct.ts';
import { allTerms } from './packed-terms.ts';
import type { PackedTerms } from './packed-terms.ts';
import type { NumberedTerms } from './postings.ts';
import { Postings } from './postings.ts';

/** A term of more sections than this is frequent. */
const frequentFrom = 12;

/**
 * The terms that stand in many sections and so tell less, with the sections they stand in. To MiniSearch they would be
 * most of what it holds, at some 35 bytes for each section; here it is four. Which terms these are is settled when a
 * library is first indexed; one that becomes frequent later is found as well, and only takes more memory.
 */
export class FrequentTerms {
  readonly #postings: Postings;
  /** Sections added since, by term. */
  readonly #later = new Map<number, number[]>();

  /** @param terms how many terms there are to number; `sectionsWith`: in how many of the sections each stands */
  constructor(
    sections: readonly NumberedTerms[],
    terms: number,
    sectionsWith: (id: number) => number,
  ) {
    this.#postings = new Postings(sections, terms, (packed) =>
      distinctTermsOf(packed).filter((id) => sectionsWith(id) > frequentFrom),
    );
  }

  /** Whether a term, by its number, is one of them. */
  has(id: number): boolean {
    return this.#postings.count(id) > 0;
  }

  /** Notes which frequent terms a section holds. Ids of sections grow, and none is used twice. */
  add({ id: section, packed }: NumberedTerms): void {
    for (const id of distinctTermsOf(packed)) {
      if (!this.has(id)) continue;
      const later = this.#later.get(id);
      if (later === undefined) this.#later.set(id, [section]);
      else later.push(section);
    }
  }

  /** Forgets a section that was added later; of the first ones all stay listed. */
  remove({ id: section, packed }: NumberedTerms): void {
    for (const id of distinctTermsOf(packed)) {
      const later = this.#later.get(id);
      const at = later?.indexOf(section) ?? -1;
      if (at >= 0) later?.splice(at, 1);
    }
  }

  /** The ids of the sections that a frequent term stands in, in order, in two lists; some may be gone. */
  sectionsOf(id: number): readonly ArrayLike<number>[] {
    return [this.#postings.of(id), this.#later.get(id) ?? []];
  }
}

const distinct = new Distinct();

function distinctTermsOf(packed: PackedTerms): number[] {
  const terms: number[] = [];
  distinct.begin();
  for (const id of allTerms(packed)) if (distinct.isNew(id)) terms.push(id);
  return terms;
}
