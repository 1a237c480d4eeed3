import { setImmediate as pause } from 'node:timers/promises';
import MiniSearch from 'minisearch';
import type { Document } from '../corpus/document.ts';
import { termsOf } from '../text/words.ts';
import type { Engine, EngineEntry, IndexedSection } from './library-view.ts';
import { LibraryView } from './library-view.ts';
import { engineToken } from './engine-token.ts';
import type { SectionIndex } from './section-index.ts';
import { SectionScores } from './section-scores.ts';
import { sentencesOf, termsOfSection } from './section-terms.ts';
import { sectionsOf, sourceWords } from './section.ts';
import { Vocabulary } from './vocabulary.ts';

/** Indexes documents once and for all. */
export async function indexDocuments(documents: readonly Document[]): Promise<SectionIndex> {
  return new LibraryIndex().update(documents);
}

interface IndexedDocument {
  readonly document: Document;
  readonly sections: readonly IndexedSection[];
}

/** Sections indexed before others get their turn: a few milliseconds of work. */
const sectionsAtOnce = 8;

/**
 * The index of a library that changes: MiniSearch finds the sections that hold a term, `SectionScores` tells which are the
 * best. A change costs as much as what has changed, and leaves what a new index of the same documents would hold.
 */
export class LibraryIndex {
  readonly #vocabulary = new Vocabulary();
  readonly #scores = new SectionScores();
  readonly #engine: Engine = new MiniSearch<EngineEntry>({
    fields: ['terms'],
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
  });
  readonly #documents = new Map<string, IndexedDocument>();
  /** Ids of the sections that were dropped, for views that still hold them. */
  readonly #removed: number[] = [];
  #nextId = 0;
  #worked = 0;

  /**
   * Takes in what is new or has changed of the documents, and drops what is no longer among them. Gives the index of just
   * these documents; those given before go on finding theirs. One update at a time.
   */
  async update(documents: readonly Document[]): Promise<SectionIndex> {
    const present = new Set(documents.map(({ id }) => id));
    const gone = [...this.#documents.values()].filter(({ document }) => !present.has(document.id));
    const entries: IndexedSection[] = [];
    for (const document of documents) {
      const known = this.#documents.get(document.id);
      if (known !== undefined && isSame(known.document, document)) {
        entries.push(...this.#renumber(known, document));
        continue;
      }
      if (known !== undefined) gone.push(known);
      entries.push(...(await this.#add(document)));
    }
    for (const document of gone) await this.#remove(document);
    return new LibraryView(entries, this.#vocabulary, this.#scores, this.#engine, this.#removed);
  }

  /** The same text under another citation number: only the document that sections name is another. */
  #renumber(known: IndexedDocument, document: Document): readonly IndexedSection[] {
    if (known.document === document) return known.sections;
    const sections = known.sections.map((entry) => ({
      ...entry,
      section: { ...entry.section, document },
    }));
    this.#documents.set(document.id, { document, sections });
    return sections;
  }

  async #add(document: Document): Promise<readonly IndexedSection[]> {
    const ids = termsOf(sourceWords(document)).map((term) => this.#vocabulary.idFor(term));
    const title = { ids: Uint32Array.from(ids), distinct: new Set(ids).size };
    const terms = new Set(title.ids);
    const sections: IndexedSection[] = [];
    for (const section of sectionsOf(document)) {
      await this.#pauseAtTimes();
      const body = termsOfSection(section, this.#vocabulary);
      const entry = { id: this.#nextId, section, body, title };
      this.#nextId += 1;
      for (const id of body.ids) terms.add(id);
      this.#scores.count(body, title, 1);
      this.#engine.add(this.#engineEntry(entry));
      sections.push(entry);
    }
    this.#vocabulary.addDocument(sections.length > 0 ? terms : new Set());
    this.#documents.set(document.id, { document, sections });
    return sections;
  }

  async #remove({ document, sections }: IndexedDocument): Promise<void> {
    const terms = new Set<number>();
    for (const entry of sections) {
      await this.#pauseAtTimes();
      for (const { words } of sentencesOf(entry.section)) this.#vocabulary.remove(words);
      for (const id of entry.title.ids) terms.add(id);
      for (const id of entry.body.ids) terms.add(id);
      this.#scores.count(entry.body, entry.title, -1);
      this.#engine.remove(this.#engineEntry(entry));
      this.#removed.push(entry.id);
    }
    this.#vocabulary.removeDocument(terms);
    if (this.#documents.get(document.id)?.sections === sections)
      this.#documents.delete(document.id);
  }

  /** What MiniSearch is told of a section: each of its terms once, wherever and however often it stands there. */
  #engineEntry({ id, body, title }: IndexedSection): EngineEntry {
    const tokens = new Set([...new Set([...title.ids, ...body.ids])].map(engineToken));
    return { id, terms: [...tokens].join(' ') };
  }

  async #pauseAtTimes(): Promise<void> {
    this.#worked += 1;
    if (this.#worked % sectionsAtOnce === 0) await pause();
  }
}

/** Whether a document is the one that is known, but for its citation number. */
function isSame(known: Document, document: Document): boolean {
  return known.passages === document.passages && sourceWords(known) === sourceWords(document);
}
