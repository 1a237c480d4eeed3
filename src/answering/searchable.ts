import { familyLetters } from '../search/vocabulary.ts';
import type { SenseAt } from '../text/lexicon/lexicon.ts';
import { sensesOf } from '../text/lexicon/lexicon.ts';
import type { Word } from '../text/words.ts';

/** A stretch of text as the words of a question are looked for in it. */
export interface Searchable {
  /** Where each term stands first, as a word index; stop words left out. */
  readonly terms: ReadonlyMap<string, number>;
  /** The terms that begin with the same letters, by those letters: where look-alikes are sought. */
  readonly families: ReadonlyMap<string, readonly string[]>;
  /** What its words and phrases mean by the lexicon, in order. */
  readonly senses: readonly SenseAt[];
}

/** Makes words searchable. */
export function searchableOf(words: readonly Word[]): Searchable {
  const terms = new Map<string, number>();
  const families = new Map<string, string[]>();
  for (const [at, { stop, term }] of words.entries()) {
    if (stop || terms.has(term)) continue;
    terms.set(term, at);
    if (term.length < familyLetters) continue;
    const letters = term.slice(0, familyLetters);
    const family = families.get(letters);
    if (family === undefined) families.set(letters, [term]);
    else family.push(term);
  }
  return { terms, families, senses: sensesOf(words) };
}
