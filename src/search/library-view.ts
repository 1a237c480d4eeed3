import type { Engine } from './engine.ts';
import { engineToken } from './engine-token.ts';
import type { FrequentTerms, NumberedTerms } from './frequent-terms.ts';
import { Marks } from './marks.ts';
import { distinctTerms, scoredFields, unpackTerms } from './packed-terms.ts';
import type { Hit, SectionIndex, WeightedTerm } from './section-index.ts';
import type { SectionScores } from './section-scores.ts';
import type { Section } from './section.ts';
import type { SoughtTerm } from './sought.ts';
import { Sought } from './sought.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A section as it is found and scored. */
export interface IndexedSection extends NumberedTerms {
  readonly section: Section;
}

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
/** Of these, the sections that are scored by all terms. */
const mostScored = 256;

/** The sections of one state of a library, found by finders that may hold others too. */
export class LibraryView implements SectionIndex {
  readonly #sections: ReadonlyMap<number, IndexedSection>;
  readonly #finders: Finders;
  /** How many sections had been removed before: this view's own may be among the later ones. */
  readonly #removedBefore: number;

  constructor(sections: readonly IndexedSection[], finders: Finders) {
    this.#sections = new Map(sections.map((entry) => [entry.id, entry]));
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
    const sought = new Sought(known, this.vocabulary.size);
    const hits: (Pick<Hit, 'section' | 'score'> & NumberedTerms)[] = [];
    for (const { id, section, packed } of this.#candidates(known, only)) {
      const { body, title } = scoredFields(packed);
      const score = this.#finders.scores.score(body, title, sought);
      if (score > 0) hits.push({ id, section, packed, score });
    }
    hits.sort((a, b) => b.score - a.score || a.section.document.number - b.section.document.number);
    const marks = new Marks(terms, this.vocabulary);
    return Promise.resolve(
      hits.slice(0, limit).map(({ section, packed, score }) => {
        const body = unpackTerms(packed);
        return { section, score, terms: body, marks: marks.of(body) };
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

  /** Sections worth scoring, each once. */
  #candidates(
    known: readonly KnownTerm[],
    only: ReadonlySet<string> | null,
  ): readonly IndexedSection[] {
    if (only !== null)
      return [...this.#sections.values()].filter(({ section }) => only.has(section.document.id));
    const ids = [...this.#named(known), ...this.#finders.removed.slice(this.#removedBefore)];
    return [...new Set(ids)].flatMap((id) => this.#sections.get(id) ?? []);
  }

  /** The sections that hold one of the most telling terms, as far as they are many: the best. */
  #named(known: readonly KnownTerm[]): number[] {
    const asked = this.#mostTelling(known);
    const scores = this.#namedByEngine(asked.filter(({ id }) => !this.#finders.frequent.has(id)));
    for (const [id, worth] of this.#namedByBits(asked)) {
      const section = this.#sections.get(id);
      if (section === undefined) continue;
      const once = worth * this.#finders.scores.ofOne(distinctTerms(section.packed));
      scores.set(id, (scores.get(id) ?? 0) + once);
    }
    if (scores.size <= mostScored) return [...scores.keys()];
    const best = [...scores].toSorted(([, a], [, b]) => b - a);
    return best.slice(0, mostScored).map(([id]) => id);
  }

  /** The sections of frequent terms, with what these are worth together. */
  #namedByBits(asked: readonly KnownTerm[]): Map<number, number> {
    const worths = new Map<number, number>();
    for (const { id, worth } of asked)
      for (const section of this.#finders.frequent.sectionsOf(id))
        worths.set(section, (worths.get(section) ?? 0) + worth);
    return worths;
  }

  #namedByEngine(asked: readonly SoughtTerm[]): Map<number, number> {
    if (asked.length === 0) return new Map();
    const boosts = new Map(asked.map(({ id, boost }) => [engineToken(id), boost]));
    const found = this.#finders.engine.search([...boosts.keys()].join(' '), {
      boostTerm: (term) => boosts.get(term) ?? 0,
    });
    // MiniSearch multiplies by the number of terms matched: right for short texts, wrong for whole articles.
    return new Map(
      found.map(({ id, score, queryTerms }) => [
        Number(id),
        score / Math.max(1, queryTerms.length),
      ]),
    );
  }

  #mostTelling(known: readonly KnownTerm[]): readonly KnownTerm[] {
    let named = 0;
    return known.filter(({ id }, at) => {
      named += this.#finders.scores.sectionsWith(id);
      return at === 0 || named <= mostNamed;
    });
  }
}
