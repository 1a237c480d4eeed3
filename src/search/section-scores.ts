import { Counts } from './counts.ts';
import type { Sought } from './sought.ts';

/** One field of a section: the numbers of its terms, with repetitions, and how many different ones there are. */
export interface ScoredField {
  readonly ids: Uint32Array;
  readonly distinct: number;
}

/** BM25+ (Lv & Zhai 2011) with MiniSearch's constants: how soon repetition stops counting, how much length counts, the floor. */
const k = 1.2;
const b = 0.7;
const d = 0.5;
/** What a term in the title counts against one in the body. */
const titleBoost = 1.5;

/** Scores sections by the terms they hold, as MiniSearch does, but each by itself. */
export class SectionScores {
  #sections = 0;
  readonly #body = new Field(1);
  readonly #title = new Field(titleBoost);

  /** Counts one section more or less. */
  count(body: ScoredField, title: ScoredField, by: 1 | -1): void {
    this.#sections += by;
    this.#body.count(body, by);
    this.#title.count(title, by);
  }

  /** How much a term tells that stands in so many sections: its inverse section frequency. */
  rarity(id: number): number {
    return inverseFrequency(this.sectionsWith(id), this.#sections);
  }

  /** In how many sections a term stands, in one field or the other. */
  sectionsWith(id: number): number {
    return Math.max(this.#body.sectionsWith(id), this.#title.sectionsWith(id));
  }

  /** The sum of what the sought terms score in a section. */
  score(body: ScoredField, title: ScoredField, sought: Sought): number {
    return (
      this.#body.score(body, sought, this.#sections) +
      this.#title.score(title, sought, this.#sections)
    );
  }
}

/** What is counted of one field over all sections. */
class Field {
  readonly #boost: number;
  readonly #sections = new Counts();
  #distinct = 0;

  constructor(boost: number) {
    this.#boost = boost;
  }

  count({ ids, distinct }: ScoredField, by: 1 | -1): void {
    this.#distinct += by * distinct;
    for (const id of new Set(ids)) this.#sections.add(id, by);
  }

  sectionsWith(id: number): number {
    return this.#sections.of(id);
  }

  score({ ids, distinct }: ScoredField, sought: Sought, sections: number): number {
    const length = 1 - b + (b * distinct * sections) / this.#distinct;
    let sum = 0;
    for (const [place, frequency] of sought.countedIn(ids)) {
      const { id = -1, boost = 0 } = sought.terms[place] ?? {};
      const rarity = inverseFrequency(this.#sections.of(id), sections);
      sum += boost * rarity * (d + (frequency * (k + 1)) / (frequency + k * length));
    }
    return this.#boost * sum;
  }
}

function inverseFrequency(holding: number, sections: number): number {
  return Math.log(1 + (sections - holding + 0.5) / (holding + 0.5));
}
