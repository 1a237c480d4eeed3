import type { Document } from '../../corpus/document.ts';
import { negatorsIn } from '../../text/negators.ts';
import { sliceOf } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import { wordsOf } from '../../text/words.ts';

/** What copies are told by. */
export interface Content {
  /** Runs of five words. */
  readonly shingles: ReadonlySet<string>;
  readonly sentences: readonly SentenceContent[];
  /** Stems of telling words, with the sentences that hold them. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

export interface SentenceContent {
  readonly terms: ReadonlySet<string>;
  readonly figures: string;
  /** Words with a capital: exchanged names are among them, and the sentence's own head is in both. */
  readonly names: ReadonlySet<string>;
  readonly words: readonly Word[];
  /** How many words negate. */
  readonly negators: number;
}

/** Words in a shingle (Broder 1997): long enough that two texts on one event share few by chance. */
const shingleLength = 5;

/** Those read last, at the end. The content of an article takes a quarter of a megabyte. */
const contents = new Map<Document, Content>();
const contentsKept = 64;

/** Documents never change: what was read last is kept. */
export function contentOf(document: Document): Content {
  const content = contents.get(document) ?? readContent(document);
  contents.delete(document);
  contents.set(document, content);
  const [oldest] = contents.keys();
  if (contents.size > contentsKept && oldest !== undefined) contents.delete(oldest);
  return content;
}

function readContent(document: Document): Content {
  const shingles = new Set<string>();
  const sentences: SentenceContent[] = [];
  const places = new Map<string, number[]>();
  const all: string[] = [];
  for (const { boilerplate, sentences: spans } of document.passages) {
    if (boilerplate) continue;
    for (const span of spans) {
      const text = sliceOf(document.text, span);
      const words = wordsOf(text);
      all.push(...words.map(({ folded }) => folded));
      const terms = new Set(words.filter(({ stop }) => !stop).map(({ term }) => term));
      for (const term of terms) {
        const known = places.get(term);
        if (known === undefined) places.set(term, [sentences.length]);
        else known.push(sentences.length);
      }
      const figures = [...terms]
        .filter((term) => /^\d/u.test(term))
        .toSorted()
        .join(' ');
      const names = new Set(
        words.filter(({ capital, stop }) => capital && !stop).map(({ term }) => term),
      );
      sentences.push({ terms, figures, names, words, negators: negatorsIn(text, words).length });
    }
  }
  for (let i = 0; i + shingleLength <= all.length; i += 1)
    shingles.add(all.slice(i, i + shingleLength).join(' '));
  return { shingles, sentences, places };
}
