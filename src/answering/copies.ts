import type { Document } from '../corpus/document.ts';
import { sliceOf } from '../text/span.ts';
import type { Sense } from '../text/lexicon/entries.ts';
import { sensesOf } from '../text/lexicon/lexicon.ts';
import { negatorsIn } from '../text/polarity.ts';
import type { Word } from '../text/words.ts';
import { wordsOf } from '../text/words.ts';
import { once } from './once.ts';
import type { Sketch } from './sketch.ts';
import { counterparts, heldSentences } from './sketch.ts';

/**
 * Of documents, the best first, those that repeat one before them, by the document repeated.
 *
 * @param sketches of documents where they are at hand: they spare reading those that cannot be copies
 */
export function copiesAmong(
  documents: readonly Document[],
  sketches: ReadonlyMap<Document, Sketch> = new Map(),
): ReadonlyMap<Document, Document> {
  const copies = new Map<Document, Document>();
  for (const [i, document] of documents.entries()) {
    const original = documents
      .slice(0, i)
      .find((other) => !copies.has(other) && areCopies(document, other, sketches));
    if (original !== undefined) copies.set(document, original);
  }
  return copies;
}

/** A document this much shorter than another is an extract at best: its choice is its own. */
const leastLength = 0.4;

const compared = new WeakMap<Document, WeakMap<Document, boolean>>();

/** Documents never change: two are compared once. */
function areCopies(a: Document, b: Document, sketches: ReadonlyMap<Document, Sketch>): boolean {
  if (!mayBeCopies(sketches.get(a), sketches.get(b))) return false;
  const known = compared.get(a)?.get(b);
  if (known !== undefined) return known;
  const found = isCopy(a, b);
  const others = compared.get(a) ?? new WeakMap<Document, boolean>();
  compared.set(a, others.set(b, found));
  return found;
}

/** What a sketch must share for a closer look: a little less than a copy does, for it also counts repeated words. */
const sketchShare = 0.9;

function mayBeCopies(a: Sketch | undefined, b: Sketch | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const others = likened(a);
  const known = others.get(b);
  if (known !== undefined) return known;
  const found = areAlike(a, b);
  others.set(b, found);
  return found;
}

/** Of two sketches, whether they are alike. It is forgotten with them. */
const likened = once<Sketch, WeakMap<Sketch, boolean>>(() => new WeakMap());

function areAlike(a: Sketch, b: Sketch): boolean {
  const [small, large] = a.terms.ids.length <= b.terms.ids.length ? [a, b] : [b, a];
  const kept = { share: sketchShare * keptWords, fewestTerms, fewestSentences };
  const least = sketchShare * keptSentences * Math.min(a.part, b.part);
  return heldSentences(small, large, kept) >= least && counterparts(small, large, kept) >= least;
}

function isCopy(a: Document, b: Document): boolean {
  const [one, other] = [contentOf(a), contentOf(b)];
  const [small, large] = one.shingles.size <= other.shingles.size ? [one, other] : [other, one];
  if (
    small.shingles.size < fewestShingles ||
    small.shingles.size < large.shingles.size * leastLength
  )
    return false;
  return isLightlyEdited(small, large) || isReworded(small, large);
}

/** What copies are told by. */
interface Content {
  /** Runs of words. */
  readonly shingles: ReadonlySet<string>;
  readonly sentences: readonly SentenceContent[];
  /** Stems of telling words, with the sentences that hold them. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

interface SentenceContent {
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
/** The share of the shorter text's shingles from which it counts as a copy: agency copy lightly edited stays above. */
const copyShare = 0.6;
/** Fewer shingles say nothing. */
const fewestShingles = 20;

function isLightlyEdited(small: Content, large: Content): boolean {
  let shared = 0;
  for (const shingle of small.shingles) if (large.shingles.has(shingle)) shared += 1;
  return shared >= copyShare * small.shingles.size;
}

/** Of the telling words of a sentence, the share that its counterpart in a reworded text keeps; of the sentences, the share that have one. */
const keptWords = 0.5;
/** Measured on 56 articles of seven events: of two independent ones at most 6 of 100 sentences are counterparts. */
const keptSentences = 0.4;
/** Sentences of fewer telling words find a counterpart by chance. */
const fewestTerms = 5;
/** Texts of fewer such sentences say nothing. */
const fewestSentences = 4;

/**
 * Spun texts keep the sentences, one by one, and exchange words in them; independent reports of one event order and join
 * their facts each in their own way. A sentence with another figure is no counterpart: it says something else.
 */
function isReworded(small: Content, large: Content): boolean {
  const telling = small.sentences.filter(({ terms }) => terms.size >= fewestTerms);
  if (telling.length < fewestSentences) return false;
  const kept = telling.filter((sentence) => hasCounterpart(sentence, large)).length;
  return kept >= keptSentences * telling.length;
}

function hasCounterpart(
  { terms, figures }: SentenceContent,
  { sentences, places }: Content,
): boolean {
  const shared = new Map<number, number>();
  for (const term of terms)
    for (const at of places.get(term) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  return [...shared].some(
    ([at, count]) =>
      sentences[at]?.figures === figures &&
      count >= keptWords * Math.max(terms.size, sentences[at]?.terms.size ?? 0),
  );
}

/**
 * True when a copy, in this sentence, says something else than what it repeats: the same words but for a figure or a
 * name exchanged, a negation, or a word's opposite. Then it is a witness of its own, however much of the rest it took over. `terms`: those of the sentence.
 */
export function departsFrom(
  original: Document,
  copied: Document,
  terms: ReadonlySet<string>,
): boolean {
  const own = contentOf(copied).sentences.find((sentence) => isSameSet(sentence.terms, terms));
  if (own === undefined) return false;
  let closest: SentenceContent | null = null;
  let most = 0;
  for (const sentence of contentOf(original).sentences) {
    const shared = [...own.terms].filter((term) => sentence.terms.has(term)).length;
    const share = shared / Math.max(1, own.terms.size, sentence.terms.size);
    if (share > most) [closest, most] = [sentence, share];
  }
  if (closest === null || most < keptWords) return false;
  const counterpart = closest;
  return (
    own.figures !== counterpart.figures ||
    own.negators !== counterpart.negators ||
    exchanges(own.names, counterpart.names) ||
    contradicts(own.words, counterpart.words)
  );
}

function holds(senses: readonly Sense[], relation: number, pole: number): boolean {
  return senses.some((sense) => sense.relation === relation && sense.pole === pole);
}

/** True when one sentence has a word whose opposite the other has, and not the word itself. */
function contradicts(a: readonly Word[], b: readonly Word[]): boolean {
  const [ours, theirs] = [sensesOf(a), sensesOf(b)];
  return ours.some(
    ({ relation, pole, from }) =>
      holds(theirs, relation, -pole) &&
      !holds(theirs, relation, pole) &&
      !b.some(({ term }) => term === a[from]?.term),
  );
}

/** True when each holds a word that the other does not. */
function exchanges(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => !b.has(word)) && [...b].some((word) => !a.has(word));
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((term) => b.has(term));
}

/** Those read last, at the end. The content of an article takes a quarter of a megabyte. */
const contents = new Map<Document, Content>();
const contentsKept = 64;

/** Documents never change: what was read last is kept. */
function contentOf(document: Document): Content {
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
      const words = wordsOf(sliceOf(document.text, span));
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
      sentences.push({ terms, figures, names, words, negators: negatorsIn(words).length });
    }
  }
  for (let i = 0; i + shingleLength <= all.length; i += 1)
    shingles.add(all.slice(i, i + shingleLength).join(' '));
  return { shingles, sentences, places };
}
