import type { Document } from '../corpus/document.ts';
import { wordsOf } from '../text/words.ts';

/** Words in a shingle (Broder 1997): long enough that two texts on one event share few by chance. */
const shingleLength = 5;
/** The share of the shorter text's shingles from which it counts as a copy: agency copy lightly edited stays above. */
const copyShare = 0.6;
/** Fewer shingles say nothing. */
const fewestShingles = 20;

/** Of documents, the best first, those that repeat one before them, by the document repeated. */
export function copiesAmong(documents: readonly Document[]): ReadonlyMap<Document, Document> {
  const copies = new Map<Document, Document>();
  for (const [i, document] of documents.entries()) {
    const original = documents
      .slice(0, i)
      .find((other) => !copies.has(other) && isCopy(document, other));
    if (original !== undefined) copies.set(document, original);
  }
  return copies;
}

function isCopy(a: Document, b: Document): boolean {
  const [small, large] = [shinglesOf(a), shinglesOf(b)].sort((x, y) => x.size - y.size);
  if (small === undefined || large === undefined || small.size < fewestShingles) return false;
  if (small.size < large.size * 0.4) return false;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared >= copyShare * small.size;
}

const shingles = new WeakMap<Document, ReadonlySet<string>>();

function shinglesOf(document: Document): ReadonlySet<string> {
  const known = shingles.get(document);
  if (known !== undefined) return known;
  const words = document.passages
    .filter(({ boilerplate }) => !boilerplate)
    .flatMap(({ start, end }) =>
      wordsOf(document.text.slice(start, end)).map(({ folded }) => folded),
    );
  const found = new Set<string>();
  for (let i = 0; i + shingleLength <= words.length; i += 1)
    found.add(words.slice(i, i + shingleLength).join(' '));
  shingles.set(document, found);
  return found;
}
