import type { Document } from '../corpus/document.ts';
import { Counts } from './counts.ts';
import type { PackedTerms } from './packed-terms.ts';
import { distinctTerms, passagesAt } from './packed-terms.ts';
import type { NumberedTerms } from './postings.ts';
import type { Section } from './section.ts';

/** A section as it is found and scored. */
export interface IndexedSection extends NumberedTerms {
  readonly section: Section;
}

/** The sections of one state of a library, by their ids; there are none for the ids of other states. */
export interface SectionsById {
  readonly entries: readonly (IndexedSection | undefined)[];
  /** One more than the different terms a section's text holds; 0 where there is none. */
  readonly distinct: Uint32Array;
}

/** The sections of a library that changes. Their ids grow, and none is used twice. */
export class SectionList {
  readonly #entries: (IndexedSection | undefined)[] = [];
  readonly #distinct = new Counts();
  readonly #removed: number[] = [];

  add(document: Document, packed: PackedTerms): IndexedSection {
    const id = this.#entries.length;
    const entry = { id, packed, section: { document, ...passagesAt(packed) } };
    this.#entries.push(entry);
    this.#distinct.set(id, 1 + distinctTerms(packed));
    return entry;
  }

  /** The same section of a document under another citation number. */
  renumber(entry: IndexedSection, document: Document): IndexedSection {
    const now = { ...entry, section: { ...entry.section, document } };
    this.#entries[entry.id] = now;
    return now;
  }

  remove({ id }: IndexedSection): void {
    this.#entries[id] = undefined;
    this.#distinct.set(id, 0);
    this.#removed.push(id);
  }

  /** Those that are there now, by their ids. */
  get all(): readonly IndexedSection[] {
    return this.#entries.flatMap((entry) => entry ?? []);
  }

  /** Ids of the sections that have been removed so far, in order; it grows. */
  get removed(): readonly number[] {
    return this.#removed;
  }

  /** The sections as they are now: a copy. */
  state(): SectionsById {
    return { entries: [...this.#entries], distinct: this.#distinct.saved(this.#entries.length) };
  }
}
