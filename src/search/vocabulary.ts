import { grownTo } from './library-size.ts';
import type { Word } from '../text/words.ts';
import { termOf } from '../text/words.ts';
import { Counts } from './counts.ts';
import { Distinct } from './distinct.ts';
import { likelySpellings } from './spelling.ts';
import { TermFamilies } from './term-families.ts';
import type { SavedForms } from './word-forms.ts';
import { WordForms } from './word-forms.ts';
import type { SavedWords } from './word-list.ts';
import { WordList } from './word-list.ts';

/** What a vocabulary has counted, by the numbers of its terms. */
export interface SavedVocabulary {
  readonly sentences: number;
  readonly documents: number;
  readonly terms: SavedWords;
  readonly documentFrequencies: Uint32Array;
  readonly frequencies: Uint32Array;
  readonly capitals: Uint32Array;
  readonly smalls: Uint32Array;
  readonly forms: SavedForms;
}

/** How often the library uses its words: what makes one word of a question weigh more than another. */
export class Vocabulary {
  #sentences: number;
  #documents: number;
  readonly #terms: WordList;
  readonly #documentFrequencies: Counts;
  readonly #frequencies: Counts;
  readonly #capitals: Counts;
  readonly #smalls: Counts;
  readonly #families = new TermFamilies();
  /** A sentence counts once for each of its terms. */
  readonly #inSentence = new Distinct();
  readonly forms: WordForms;
  /** By the number of a form, that of its term and one more; 0 where it has not been looked up. */
  readonly #termOfForm = new Counts();
  /** Spellings that were asked for since a word was last counted. */
  readonly #spellings = new Map<string, readonly string[]>();

  constructor(saved: SavedVocabulary | null = null) {
    this.#sentences = saved?.sentences ?? 0;
    this.#documents = saved?.documents ?? 0;
    this.#documentFrequencies = new Counts(saved?.documentFrequencies);
    this.#frequencies = new Counts(saved?.frequencies);
    this.#capitals = new Counts(saved?.capitals);
    this.#smalls = new Counts(saved?.smalls);
    this.forms = new WordForms(saved?.forms);
    this.#terms = new WordList(saved?.terms);
    for (let id = 0; id < this.size; id += 1) this.#families.add(this.termOf(id), id);
  }

  /** What has been counted, to go on from in another life: a copy. */
  saved(): SavedVocabulary {
    return {
      sentences: this.#sentences,
      documents: this.#documents,
      terms: this.#terms.saved(),
      documentFrequencies: this.#documentFrequencies.saved(this.size),
      frequencies: this.#frequencies.saved(this.size),
      capitals: this.#capitals.saved(this.size),
      smalls: this.#smalls.saved(this.size),
      forms: this.forms.saved(),
    };
  }

  /** The number a term goes by here, from 0; the same for ever. */
  idOf(term: string): number | undefined {
    return this.#terms.numberOf(term);
  }

  /** The term of that number; empty for none. */
  termOf(id: number): string {
    return this.#terms.wordOf(id);
  }

  /** Numbers for terms, new ones included. */
  idFor(term: string): number {
    const known = this.size;
    const id = this.#terms.numberFor(term);
    if (id === known) this.#families.add(term, id);
    return id;
  }

  /** The library's terms that share their first letters with a term, itself included; some may be used no more. Empty for a figure. */
  familyOf(term: string): string[] {
    return this.#families.of(term).map((id) => this.termOf(id));
  }

  /** How many terms have a number. */
  get size(): number {
    return this.#terms.size;
  }

  /** Counts the words of one more sentence; gives the numbers of its terms in order, stop words left out. */
  add(words: readonly Word[]): number[] {
    return this.#count(words, 1);
  }

  /** Counts the words of one sentence less; gives the same. */
  remove(words: readonly Word[]): number[] {
    return this.#count(words, -1);
  }

  /** Counts one more document by the numbers of the terms that stand in it, each once. */
  addDocument(ids: Iterable<number>): void {
    this.#documents += 1;
    for (const id of ids) this.#documentFrequencies.add(id, 1);
  }

  /** Counts one document less. */
  removeDocument(ids: Iterable<number>): void {
    this.#documents -= 1;
    for (const id of ids) this.#documentFrequencies.add(id, -1);
  }

  /** How many sentences the library holds. */
  get sentences(): number {
    return this.#sentences;
  }

  /** In how many sentences a term stands; 0 for a term the library has never seen. */
  frequency(term: string): number {
    return this.#frequencies.of(this.idOf(term) ?? -1);
  }

  /**
   * How much a term tells, never below 0: the inverse sentence frequency of BM25 (Robertson & Zaragoza 2009), less for a
   * word that most documents hold. In a library about one event its name is everywhere, though not in every sentence:
   * finding it in one says little. In a page or two all weights lie nearer to each other: a word that the library lacks, or
   * says once, does so by chance.
   */
  weight(term: string): number {
    const rarity = inverseFrequency(this.frequency(term), this.#sentences);
    const spread =
      inverseFrequency(this.#documentFrequency(term), this.#documents) /
      inverseFrequency(0, this.#documents);
    const told = rarity * (commonShare + (1 - commonShare) * spread);
    const grown = Math.min(1, 2 * grownTo(this.#sentences));
    return grown === 1 ? told : told ** (evened + (1 - evened) * grown);
  }

  /** True when any document holds the term, in its text or in what it is called. */
  holds(term: string): boolean {
    return this.#documentFrequency(term) > 0;
  }

  /** Terms that this share of all documents hold in a sentence, those of most sentences first; linear in all terms. */
  termsOfMost(share: number): string[] {
    const found: number[] = [];
    for (let id = 0; id < this.size; id += 1)
      if (
        this.#frequencies.of(id) > 0 &&
        this.#documentFrequencies.of(id) >= share * this.#documents
      )
        found.push(id);
    return found
      .toSorted((a, b) => this.#frequencies.of(b) - this.#frequencies.of(a))
      .map((id) => this.termOf(id));
  }

  /** How many documents the library holds. */
  get documents(): number {
    return this.#documents;
  }

  /** True when the library writes the term with a capital more often than not, sentence heads aside. */
  isName(term: string): boolean {
    const id = this.idOf(term) ?? -1;
    const capitals = this.#capitals.of(id);
    return capitals > nameShare * (capitals + this.#smalls.of(id));
  }

  /** The library's words that a misspelt one may stand for, as `likelySpellings` gives them. */
  spellingsOf(folded: string): readonly string[] {
    const known = this.#spellings.get(folded) ?? likelySpellings(folded, this.forms);
    if (this.#spellings.size >= spellingsKept) this.#spellings.clear();
    this.#spellings.set(folded, known);
    return known;
  }

  /** The name that consonants stand for ("msft" for Microsoft), the most frequent, folded; null for none and for what has a vowel. */
  nameShortenedTo(folded: string): string | null {
    if (!shortName.test(folded)) return null;
    let best: string | null = null;
    for (const form of this.forms.shortenedTo(folded))
      if (
        this.isName(termOf(form)) &&
        (best === null || this.forms.count(form) > this.forms.count(best))
      )
        best = form;
    return best;
  }

  /** True when the library uses this very word form. */
  knows(folded: string): boolean {
    return this.forms.count(folded) > 0;
  }

  #documentFrequency(term: string): number {
    return this.#documentFrequencies.of(this.idOf(term) ?? -1);
  }

  #count(words: readonly Word[], by: 1 | -1): number[] {
    this.#sentences += by;
    this.#inSentence.begin();
    if (this.#spellings.size > 0) this.#spellings.clear();
    const ids: number[] = [];
    // "Seven Lessons Every Runner Needs": a line all in capitals tells nothing of names.
    const tellsNames = words.some(({ stop, capital }) => !stop && !capital);
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined || word.stop) continue;
      const form = this.forms.idFor(word.folded);
      const id = this.#termFor(form, word.term);
      ids.push(id);
      this.forms.add(form, by);
      if (!word.capital) this.#smalls.add(id, by);
      else if (tellsNames && at > 0) this.#capitals.add(id, by);
      if (this.#inSentence.isNew(id)) this.#frequencies.add(id, by);
    }
    return ids;
  }

  /** The number of a form's term: words are looked up by their form alone. */
  #termFor(form: number, term: string): number {
    const known = this.#termOfForm.of(form);
    if (known > 0) return known - 1;
    const id = this.idFor(term);
    this.#termOfForm.set(form, id + 1);
    return id;
  }
}

/** Of its words whose capital shows anything, a name has more than this share of capitals. */
const nameShare = 0.6;

/** Consonants by which a name goes in chats; fewer stand for too many. */
const shortName = /^[bcdfghjklmnpqrstvwxz]{4,5}$/u;

/** A question asks for the spellings of a word three times; more are kept for those who ask again. */
const spellingsKept = 1_000;

/**
 * The power to which weights are taken in a page or two. Lower evens them out further: of 200 short encyclopedia passages
 * that answer 77 in 100 are shown at 1, 81 at 0.6, 84 at 0.3, where more of those that do not answer are shown as well.
 */
const evened = 0.6;

/** What is left of the weight of a word that every document holds. */
const commonShare = 0.3;

function inverseFrequency(frequency: number, of: number): number {
  return Math.log(1 + (of - frequency + 0.5) / (frequency + 0.5));
}
