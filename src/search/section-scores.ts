import { Counts } from './counts.ts';
import { Distinct } from './distinct.ts';
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

/** What has been counted, to go on from in another life. */
export interface SavedScores {
  readonly sections: number;
  readonly body: SavedField;
  readonly title: SavedField;
}

interface SavedField {
  readonly distinct: number;
  readonly sections: Uint32Array;
}

/** Scores sections by the terms they hold, as MiniSearch does, but each by itself. */
export class SectionScores {
  #sections: number;
  readonly #body: Field;
  readonly #title: Field;

  constructor(saved: SavedScores | null = null) {
    this.#sections = saved?.sections ?? 0;
    this.#body = new Field(1, saved?.body);
    this.#title = new Field(titleBoost, saved?.title);
  }

  /** @param terms how many terms are numbered */
  saved(terms: number): SavedScores {
    return {
      sections: this.#sections,
      body: this.#body.saved(terms),
      title: this.#title.saved(terms),
    };
  }

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

  /** What a term of rarity 1 scores that stands once in a text of so many different ones. */
  ofOne(distinct: number): number {
    return this.#body.ofFrequency(1, distinct, this.#sections);
  }

  /** Tells of one section after the other the sum of what the sought terms score in it. */
  scoring(sought: Sought): (body: ScoredField, title: ScoredField) => number {
    const sections = this.#sections;
    const inBody = this.#body.worths(sought, sections);
    const inTitle = this.#title.worths(sought, sections);
    return (body, title) =>
      this.#body.score(body, sought, inBody, sections) +
      this.#title.score(title, sought, inTitle, sections);
  }
}

/** What is counted of one field over all sections. */
class Field {
  readonly #boost: number;
  readonly #sections: Counts;
  readonly #different = new Distinct();
  #distinct: number;

  constructor(boost: number, saved?: SavedField) {
    this.#boost = boost;
    this.#sections = new Counts(saved?.sections);
    this.#distinct = saved?.distinct ?? 0;
  }

  saved(terms: number): SavedField {
    return { distinct: this.#distinct, sections: this.#sections.saved(terms) };
  }

  count({ ids, distinct }: ScoredField, by: 1 | -1): void {
    this.#distinct += by * distinct;
    for (const id of this.#different.of(ids)) this.#sections.add(id, by);
  }

  sectionsWith(id: number): number {
    return this.#sections.of(id);
  }

  ofFrequency(frequency: number, distinct: number, sections: number): number {
    const length = 1 - b + (b * distinct * sections) / this.#distinct;
    return d + (frequency * (k + 1)) / (frequency + k * length);
  }

  /** What each sought term counts here. */
  worths({ terms }: Sought, sections: number): Float64Array {
    return Float64Array.from(
      terms,
      ({ id, boost }) => boost * inverseFrequency(this.#sections.of(id), sections),
    );
  }

  score(
    { ids, distinct }: ScoredField,
    sought: Sought,
    worths: Float64Array,
    sections: number,
  ): number {
    let sum = 0;
    for (const place of sought.count(ids)) {
      const frequency = sought.takeCount(place);
      sum += (worths[place] ?? 0) * this.ofFrequency(frequency, distinct, sections);
    }
    return this.#boost * sum;
  }
}

function inverseFrequency(holding: number, sections: number): number {
  return Math.log(1 + (sections - holding + 0.5) / (holding + 0.5));
}
