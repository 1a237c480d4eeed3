import type MiniSearch from 'minisearch';
import { engineToken } from './engine-token.ts';
import { Marks } from './marks.ts';
import type { Hit, SectionIndex, WeightedTerm } from './section-index.ts';
import type { ScoredField, SectionScores } from './section-scores.ts';
import type { SectionTerms } from './section-terms.ts';
import type { Section } from './section.ts';
import type { SoughtTerm } from './sought.ts';
import { Sought } from './sought.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What MiniSearch is told of a section. */
export interface EngineEntry {
  readonly id: number;
  /** The tokens of its terms, each once, with spaces between. */
  readonly terms: string;
}

export type Engine = MiniSearch<EngineEntry>;

/** A section as it is found and scored. */
export interface IndexedSection {
  readonly id: number;
  readonly section: Section;
  readonly body: SectionTerms;
  readonly title: ScoredField;
}

/**
 * Sections that the engine may name for the terms it is asked for, all together. It is asked for the most telling terms
 * first; what is beyond only ranks what those have found. More finds sections that hold common words alone, and costs
 * time in proportion: the engine needs half a microsecond for each.
 */
const mostNamed = 4_000;
/** Of these, the sections that are scored by all terms. */
const mostScored = 256;

/** The sections of one state of a library, found by an engine that may hold others too. */
export class LibraryView implements SectionIndex {
  readonly vocabulary: Vocabulary;
  readonly #sections: ReadonlyMap<number, IndexedSection>;
  readonly #scores: SectionScores;
  readonly #engine: Engine;
  /** Ids of sections that the engine has forgotten, in order: this view's may be among them when it is no longer the newest. */
  readonly #removed: readonly number[];
  readonly #removedBefore: number;

  constructor(
    sections: readonly IndexedSection[],
    vocabulary: Vocabulary,
    scores: SectionScores,
    engine: Engine,
    removed: readonly number[],
  ) {
    this.#removed = removed;
    this.#removedBefore = removed.length;
    this.#sections = new Map(sections.map((entry) => [entry.id, entry]));
    this.vocabulary = vocabulary;
    this.#scores = scores;
    this.#engine = engine;
  }

  search(
    terms: readonly WeightedTerm[],
    limit: number,
    only: ReadonlySet<string> | null,
  ): Promise<readonly Hit[]> {
    const known = this.#known(terms);
    const sought = new Sought(known, this.vocabulary.size);
    const hits: Omit<Hit, 'marks'>[] = [];
    for (const { section, body, title } of this.#candidates(known, only)) {
      const score = this.#scores.score(body, title, sought);
      if (score > 0) hits.push({ section, terms: body, score });
    }
    hits.sort((a, b) => b.score - a.score || a.section.document.number - b.section.document.number);
    const marks = new Marks(terms, this.vocabulary);
    return Promise.resolve(
      hits.slice(0, limit).map((hit) => ({ ...hit, marks: marks.of(hit.terms) })),
    );
  }

  /** The terms that the library holds, the most telling first. */
  #known(terms: readonly WeightedTerm[]): SoughtTerm[] {
    const known = terms.flatMap(({ term, boost }) => {
      const id = this.vocabulary.idOf(term);
      return id === undefined || boost === 0
        ? []
        : [{ id, boost, worth: boost * this.#scores.rarity(id) }];
    });
    return known.toSorted((a, b) => b.worth - a.worth);
  }

  /** Sections worth scoring, each once. */
  #candidates(
    known: readonly SoughtTerm[],
    only: ReadonlySet<string> | null,
  ): readonly IndexedSection[] {
    if (only !== null)
      return [...this.#sections.values()].filter(({ section }) => only.has(section.document.id));
    const ids = [...this.#named(known), ...this.#removed.slice(this.#removedBefore)];
    return ids.flatMap((id) => this.#sections.get(id) ?? []);
  }

  /** The sections that the engine names for the most telling terms, as far as they are many: the best. */
  #named(known: readonly SoughtTerm[]): number[] {
    const asked = this.#mostTelling(known);
    const boosts = new Map(asked.map(({ id, boost }) => [engineToken(id), boost]));
    const found = this.#engine.search([...boosts.keys()].join(' '), {
      boostTerm: (term) => boosts.get(term) ?? 0,
    });
    // MiniSearch multiplies by the number of terms matched: right for short texts, wrong for whole articles.
    const scored = found.map(({ id, score, queryTerms }) => ({
      id: Number(id),
      score: score / Math.max(1, queryTerms.length),
    }));
    if (scored.length > mostScored) scored.sort(byScore);
    return scored.slice(0, mostScored).map(({ id }) => id);
  }

  #mostTelling(known: readonly SoughtTerm[]): readonly SoughtTerm[] {
    let named = 0;
    return known.filter(({ id }, at) => {
      named += this.#scores.sectionsWith(id);
      return at === 0 || named <= mostNamed;
    });
  }
}

function byScore(a: { readonly score: number }, b: { readonly score: number }): number {
  return b.score - a.score;
}
