import type { Word } from '../text/words.ts';

/** How often the library uses its words: what makes one word of a question weigh more than another. */
export class Vocabulary {
  #sentences = 0;
  #documents = 0;
  readonly #documentFrequencies = new Map<string, number>();
  readonly #frequencies = new Map<string, number>();
  readonly #capitals = new Map<string, number>();
  readonly #forms = new Map<string, number>();

  /** Counts the words of one more sentence. */
  add(words: readonly Word[]): void {
    this.#sentences += 1;
    const seen = new Set<string>();
    for (const [at, word] of words.entries()) {
      if (word.stop) continue;
      count(this.#forms, word.folded);
      if (word.capital && at > 0) count(this.#capitals, word.term);
      if (seen.has(word.term)) continue;
      seen.add(word.term);
      count(this.#frequencies, word.term);
    }
  }

  /** Counts one more document by the terms that stand in it. */
  addDocument(terms: ReadonlySet<string>): void {
    this.#documents += 1;
    for (const term of terms) count(this.#documentFrequencies, term);
  }

  /** How many sentences the library holds. */
  get sentences(): number {
    return this.#sentences;
  }

  /** In how many sentences a term stands; 0 for a term the library has never seen. */
  frequency(term: string): number {
    return this.#frequencies.get(term) ?? 0;
  }

  /**
   * How much a term tells, never below 0: the inverse sentence frequency of BM25 (Robertson & Zaragoza 2009), less for a
   * word that most documents hold. In a library about one event its name is everywhere, though not in every sentence:
   * finding it in one says little.
   */
  weight(term: string): number {
    const rarity = inverseFrequency(this.frequency(term), this.#sentences);
    const spread =
      inverseFrequency(this.#documentFrequencies.get(term) ?? 0, this.#documents) /
      inverseFrequency(0, this.#documents);
    return rarity * (commonShare + (1 - commonShare) * spread);
  }

  /** True when any document holds the term, in its text or in what it is called. */
  holds(term: string): boolean {
    return this.#documentFrequencies.has(term);
  }

  /** True when the library writes the term with a capital more often than not, sentence heads aside. */
  isName(term: string): boolean {
    const frequency = this.frequency(term);
    return frequency > 0 && (this.#capitals.get(term) ?? 0) > 0.6 * frequency;
  }

  /** True when the library uses this very word form. */
  knows(folded: string): boolean {
    return this.#forms.has(folded);
  }

  /** The word forms the library uses, with their counts. */
  forms(): ReadonlyMap<string, number> {
    return this.#forms;
  }
}

/** What is left of the weight of a word that every document holds. */
const commonShare = 0.3;

function inverseFrequency(frequency: number, of: number): number {
  return Math.log(1 + (of - frequency + 0.5) / (frequency + 0.5));
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
