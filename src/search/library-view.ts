import type { Engine } from './engine.ts';
import { engineToken } from './engine-token.ts';
import type { FrequentTerms } from './frequent-terms.ts';
import { Marks } from './marks.ts';
import { allTerms, scoredFields, unpackTerms } from './packed-terms.ts';
import type { NumberedTerms } from './postings.ts';
import type { Hit, SectionIndex, WeightedTerm } from './section-index.ts';
import type { SectionScores } from './section-scores.ts';
import type { IndexedSection, SectionsById } from './section-list.ts';
import type { SoughtTerm } from './sought.ts';
import { Sought } from './sought.ts';
import { placesOfLargest, Tally } from './tally.ts';
import { TermTable } from './term-table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What finds sections, those of other states of the library among them. */
export interface Finders {
  readonly vocabulary: Vocabulary;
  readonly scores: SectionScores;
  readonly engine: Engine;
  readonly frequent: FrequentTerms;
  /** Ids of sections that the engine has forgotten, in order. */
  readonly removed: readonly number[];
}

/** A term that is sought, with what finding it tells of a section. */
interface KnownTerm extends SoughtTerm {
  readonly worth: number;
}

/**
 * Sections that the engine may name for the terms it is asked for, all together. It is asked for the most telling terms
 * first; what is beyond only ranks what those have found. More finds sections that hold common words alone, and costs
 * time in proportion: the engine needs half a microsecond for each.
 */
const mostNamed = 4_000;
/** Of these, the sections that are scored by all terms, where no more are asked for. */
const mostScored = 256;

// One search is over before the next begins.
const tableOfSought = new TermTable();
const tableOfMarks = new TermTable();
const tallyOfWorths = new Tally();

/** The sections of one state of a library, found by finders that may hold others too. */
export class LibraryView implements SectionIndex {
  readonly #sections: SectionsById;
  readonly #finders: Finders;
  /** How many sections had been removed before: this view's own may be among the later ones. */
  readonly #removedBefore: number;

  constructor(sections: SectionsById, finders: Finders) {
    this.#sections = sections;
    this.#finders = finders;
    this.#removedBefore = finders.removed.length;
  }

  get vocabulary(): Vocabulary {
    return this.#finders.vocabulary;
  }

  search(
    terms: readonly WeightedTerm[],
    limit: number,
    only: ReadonlySet<string> | null,
  ): Promise<readonly Hit[]> {
    const known = this.#known(terms);
    const sought = new Sought(known, this.vocabulary.size, tableOfSought);
    const hits: (Pick<Hit, 'section' | 'score'> & NumberedTerms)[] = [];
    const scoreOf = this.#finders.scores.scoring(sought);
    for (const { id, section, packed } of this.#candidates(known, limit, only)) {
      const { body, title } = scoredFields(packed);
      const score = scoreOf(body, title);
      if (score > 0) hits.push({ id, section, packed, score });
    }
    hits.sort((a, b) => b.score - a.score || a.section.document.number - b.section.document.number);
    const marks = new Marks(terms, this.vocabulary, tableOfMarks);
    return Promise.resolve(
      hits.slice(0, limit).map(({ section, packed, score }) => {
        const body = unpackTerms(packed);
        const { title } = scoredFields(packed);
        return { section, score, terms: body, marks: marks.of(body, title.ids) };
      }),
    );
  }

  /** The terms that the library holds, the most telling first. */
  #known(terms: readonly WeightedTerm[]): KnownTerm[] {
    const known = terms.flatMap(({ term, boost }) => {
      const id = this.vocabulary.idOf(term);
      return id === undefined || boost === 0
        ? []
        : [{ id, boost, worth: boost * this.#finders.scores.rarity(id) }];
    });
    return known.toSorted((a, b) => b.worth - a.worth);
  }

  /** Sections worth scoring, each once: where there are few, all are sooner scored than those are named that hold a term. */
  #candidates(
    known: readonly KnownTerm[],
    limit: number,
    only: ReadonlySet<string> | null,
  ): readonly IndexedSection[] {
    if (only !== null)
      return this.#sections.entries.flatMap((entry) =>
        entry !== undefined && only.has(entry.section.document.id) ? [entry] : [],
      );
    const most = Math.max(limit, mostScored);
    if (this.#sections.entries.length <= most && this.#mostTelling(known).length === known.length)
      return this.#sections.entries.flatMap((entry) => entry ?? []);
    const named = this.#named(known, most);
    const forgotten = this.#finders.removed.slice(this.#removedBefore);
    const ids = forgotten.length === 0 ? named : new Set([...named, ...forgotten]);
    const sections: IndexedSection[] = [];
    for (const id of ids) {
      const section = this.#sections.entries[id];
      if (section !== undefined) sections.push(section);
    }
    return sections;
  }

  /** The sections that hold one of the most telling terms, as far as they are many: the best. */
  #named(known: readonly KnownTerm[], most: number): number[] {
    const worths = this.#worths(this.#mostTelling(known));
    const { distinct } = this.#sections;
    const own = worths.numbers.filter((id) => (distinct[id] ?? 0) > 0);
    const { scores } = this.#finders;
    const told = new Float64Array(own.length);
    for (let at = 0; at < own.length; at += 1) {
      const id = own[at] ?? -1;
      told[at] = worths.of(id) * scores.ofOne((distinct[id] ?? 1) - 1);
    }
    return placesOfLargest(told, most).map((at) => own[at] ?? -1);
  }

  /** By section, what the terms that it holds are worth together. */
  #worths(asked: readonly KnownTerm[]): Tally {
    tallyOfWorths.begin();
    const rare = asked.filter(({ id }) => !this.#finders.frequent.has(id));
    for (const section of this.#namedByEngine(rare)) {
      const terms = allTerms(section.packed);
      for (const { id, worth } of rare)
        if (terms.includes(id)) tallyOfWorths.add(section.id, worth);
    }
    for (const { id, worth } of asked)
      for (const list of this.#finders.frequent.sectionsOf(id))
        for (let at = 0; at < list.length; at += 1) tallyOfWorths.add(list[at] ?? 0, worth);
    return tallyOfWorths;
  }

  /** The sections that MiniSearch names for the words of some terms; a word may be another term's as well. */
  #namedByEngine(rare: readonly KnownTerm[]): readonly IndexedSection[] {
    if (rare.length === 0) return [];
    const words = new Set(rare.map(({ id }) => engineToken(id)));
    return this.#finders.engine
      .search([...words].join(' '))
      .flatMap(({ id }) => this.#sections.entries[Number(id)] ?? []);
  }

  #mostTelling(known: readonly KnownTerm[]): readonly KnownTerm[] {
    let named = 0;
    return known.filter(({ id }, at) => {
      named += this.#finders.scores.sectionsWith(id);
      return at === 0 || named <= mostNamed;
    });
  }
}
