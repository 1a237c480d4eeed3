import { setImmediate as pause } from 'node:timers/promises';
import type { Document } from '../corpus/document.ts';
import { isSameText, unpacked } from '../corpus/kept-document.ts';
import { termsOf } from '../text/words.ts';
import { Distinct } from './distinct.ts';
import type { Engine } from './engine.ts';
import { engineEntry, engineOf } from './engine.ts';
import { FrequentTerms } from './frequent-terms.ts';
import { LibraryView } from './library-view.ts';
import type { PackedTerms } from './packed-terms.ts';
import { allTerms, packTerms, scoredFields } from './packed-terms.ts';
import type { SectionIndex } from './section-index.ts';
import type { IndexedSection } from './section-list.ts';
import { SectionList } from './section-list.ts';
import type { SavedScores, ScoredField } from './section-scores.ts';
import { SectionScores } from './section-scores.ts';
import { sentencesOf, termsOfSection } from './section-terms.ts';
import { sectionsOf, sourceWords } from './section.ts';
import type { SavedVocabulary } from './vocabulary.ts';
import { Vocabulary } from './vocabulary.ts';

/** Indexes documents once and for all. */
export async function indexDocuments(documents: readonly Document[]): Promise<SectionIndex> {
  return new LibraryIndex().update(documents);
}

/** All that an index is made of, so that it need not be made again: what is not here follows from it in a second. */
export interface SavedIndex {
  readonly vocabulary: SavedVocabulary;
  readonly scores: SavedScores;
  /** The sections of each document, by its id. */
  readonly documents: readonly { readonly id: string; readonly sections: readonly PackedTerms[] }[];
}

interface IndexedDocument {
  readonly document: Document;
  readonly sections: readonly IndexedSection[];
}

/** What names sections: made for all at once, when the first are asked for. */
interface Named {
  readonly engine: Engine;
  readonly frequent: FrequentTerms;
}

/** Sections indexed before others get their turn: a few milliseconds of work. */
const sectionsAtOnce = 8;

/**
 * The index of a library that changes: MiniSearch finds the sections that hold a term, `SectionScores` tells which are the
 * best. A change costs as much as what has changed, and leaves what a new index of the same documents would hold.
 */
export class LibraryIndex {
  readonly #vocabulary: Vocabulary;
  readonly #scores: SectionScores;
  #named: Named | null = null;
  readonly #documents = new Map<string, IndexedDocument>();
  readonly #distinct = new Distinct();
  readonly #sections = new SectionList();
  /** The documents that were taken in last. */
  #taken: Document[];
  #worked = 0;

  /**
   * @param saved an index of an earlier life
   * @param documents those it is of; what is left out here has to be left out there
   */
  constructor(saved: SavedIndex | null = null, documents: readonly Document[] = []) {
    this.#vocabulary = new Vocabulary(saved?.vocabulary);
    this.#scores = new SectionScores(saved?.scores);
    this.#taken = [...documents];
    const known = new Map(documents.map((document) => [document.id, document]));
    for (const { id, sections } of saved?.documents ?? []) {
      const document = known.get(id);
      if (document === undefined) throw new Error(`the index holds ${id}, the library does not`);
      this.#documents.set(id, {
        document,
        sections: sections.map((packed) => this.#sections.add(document, packed)),
      });
    }
  }

  /** What this index is made of, as it stands at this moment. */
  saved(): SavedIndex {
    return {
      vocabulary: this.#vocabulary.saved(),
      scores: this.#scores.saved(this.#vocabulary.size),
      documents: [...this.#documents].map(([id, { sections }]) => ({
        id,
        sections: sections.map(({ packed }) => packed),
      })),
    };
  }

  /**
   * Takes in a document of the next update ahead of it, unless one of its id is known: so some can be indexed while others
   * are still read.
   */
  async ahead(document: Document): Promise<void> {
    if (this.#documents.has(document.id)) return;
    await this.#add(document);
    this.#taken.push(document);
  }

  /**
   * Takes in what is new or has changed of the documents, and drops what is no longer among them. Gives the index of just
   * these documents; those given before go on finding theirs. One update at a time.
   */
  async update(documents: readonly Document[]): Promise<SectionIndex> {
    const before = this.#taken;
    const others = documents.filter((document, at) => document !== before[at]);
    const ids = new Set(others.map(({ id }) => id));
    const gone = before
      .filter((document, at) => document !== documents[at] && !ids.has(document.id))
      .flatMap(({ id }) => this.#documents.get(id) ?? []);
    for (const document of others) {
      const known = this.#documents.get(document.id);
      if (known !== undefined && isSame(known.document, document)) {
        this.#renumber(known, document);
        continue;
      }
      if (known !== undefined) gone.push(known);
      await this.#add(document);
    }
    for (const document of gone) await this.#remove(document);
    this.#taken = [...documents];
    const named = (this.#named ??= this.#nameAll());
    return new LibraryView(this.#sections.state(), {
      vocabulary: this.#vocabulary,
      scores: this.#scores,
      removed: this.#sections.removed,
      ...named,
    });
  }

  #nameAll(): Named {
    const sections = this.#sections.all;
    const frequent = new FrequentTerms(sections, this.#vocabulary.size, (id) =>
      this.#scores.sectionsWith(id),
    );
    return { frequent, engine: engineOf(sections, frequent) };
  }

  /** The same text under another citation number: only the document that sections name is another. */
  #renumber({ document: known, sections }: IndexedDocument, document: Document): void {
    if (known === document) return;
    this.#documents.set(document.id, {
      document,
      sections: sections.map((entry) => this.#sections.renumber(entry, document)),
    });
  }

  async #add(document: Document): Promise<void> {
    const title = this.#titleOf(document);
    const sections: IndexedSection[] = [];
    for (const section of sectionsOf(unpacked(document))) {
      await this.#pauseAtTimes();
      const body = termsOfSection(section, this.#vocabulary);
      const packed = packTerms({ from: section.from, to: section.to, body, title });
      const entry = this.#sections.add(document, packed);
      this.#scores.count(body, title, 1);
      if (this.#named !== null) {
        this.#named.frequent.add(entry);
        this.#named.engine.add(engineEntry(entry, this.#named.frequent));
      }
      sections.push(entry);
    }
    this.#vocabulary.addDocument(this.#termsIn(sections));
    this.#documents.set(document.id, { document, sections });
  }

  #titleOf(document: Document): ScoredField {
    const terms = termsOf(sourceWords(document)).map((term) => this.#vocabulary.idFor(term));
    const ids = Uint32Array.from(terms);
    return { ids, distinct: this.#distinct.of(ids).length };
  }

  async #remove({ document, sections }: IndexedDocument): Promise<void> {
    for (const entry of sections) {
      await this.#pauseAtTimes();
      for (const { words } of sentencesOf(entry.section)) this.#vocabulary.remove(words);
      const { body, title } = scoredFields(entry.packed);
      this.#scores.count(body, title, -1);
      // MiniSearch forgets at once that there is such a section, and by and by where it stood.
      this.#named?.engine.discard(entry.id);
      this.#named?.frequent.remove(entry);
      this.#sections.remove(entry);
    }
    this.#vocabulary.removeDocument(this.#termsIn(sections));
    if (this.#documents.get(document.id)?.sections === sections)
      this.#documents.delete(document.id);
  }

  #termsIn(sections: readonly IndexedSection[]): Uint32Array {
    return this.#distinct.of(...sections.map(({ packed }) => allTerms(packed)));
  }

  async #pauseAtTimes(): Promise<void> {
    this.#worked += 1;
    if (this.#worked % sectionsAtOnce === 0) await pause();
  }
}

/** Whether a document is the one that is known, but for its citation number. */
function isSame(known: Document, document: Document): boolean {
  return (
    known === document ||
    (isSameText(known, document) && sourceWords(known) === sourceWords(document))
  );
}
