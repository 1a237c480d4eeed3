import type { Document } from '../../corpus/document.ts';
import type { Content, SentenceContent } from './content.ts';
import { contentOf } from './content.ts';
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
  const known = a.alike.get(b.number);
  if (known !== undefined) return known;
  if (a.alike.size >= mostAlike) a.alike.clear();
  const found = areAlike(a, b);
  a.alike.set(b.number, found);
  return found;
}

/** Others that a sketch remembers: in a small library all, in a large one those of some questions. */
const mostAlike = 256;

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
