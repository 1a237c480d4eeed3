import type { SenseAt } from '../../text/lexicon/lexicon.ts';
import { sensesOf } from '../../text/lexicon/lexicon.ts';
import { sensesOfWord } from '../../text/lexicon/lexicon.ts';
import type { Word } from '../../text/words.ts';

/** A stretch of text as the words of a question are looked for in it. */
export interface Searchable {
  /** Where each term stands first, as a word index; stop words left out. */
  readonly terms: ReadonlyMap<string, number>;
  /** What its words and phrases mean by the lexicon, in order. */
  readonly senses: readonly SenseAt[];
}

/** Makes words searchable. */
export function searchableOf(words: readonly Word[]): Searchable {
  const terms = new Map<string, number>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word !== undefined && !word.stop && !terms.has(word.term)) terms.set(word.term, at);
  }
  return { terms, senses: sensesOf(words) };
}

/** A single word, by its term, as it says by itself whatever stands around it. */
export function searchableTerm(term: string): Searchable {
  const known = single.get(term) ?? { terms: new Map([[term, 0]]), senses: sensesOfWord(term) };
  if (single.size >= singleKept) single.clear();
  single.set(term, known);
  return known;
}

const single = new Map<string, Searchable>();
const singleKept = 4_000;
