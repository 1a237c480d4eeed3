import { termOf } from '../words.ts';
import { kinds, sameKinds } from './kinds.ts';

/**
 * What may be counted as one of a broad word. By words as they are written, since the stemmer makes one term of
 * "performer" and "performance", and a show is no person.
 */
const narrowerWords = new Map<string, readonly string[]>();
const broadWordsByTerm = new Map<string, readonly string[]>();
for (const line of kinds) {
  const [broad = '', narrow = ''] = line.split(' > ');
  addKinds(lastWord(broad), narrow.split(', ').map(lastWord));
}
for (const line of sameKinds) {
  const [broad = '', everyday = ''] = line.split(' = ');
  for (const word of everyday.split(', ')) addKinds(word, [broad]);
}

function addKinds(word: string, narrower: readonly string[]): void {
  const known = narrowerWords.get(word);
  narrowerWords.set(word, [...(known ?? []), ...narrower]);
  if (known !== undefined) return;
  const term = termOf(word);
  broadWordsByTerm.set(term, [...(broadWordsByTerm.get(term) ?? []), word]);
}

/** A phrase counts as what its last word names: "ticket holder", "fishing boat". */
function lastWord(phrase: string): string {
  return phrase.slice(Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-')) + 1);
}

const kindsByTerm = new Map<string, ReadonlySet<string>>();
const none: ReadonlySet<string> = new Set();

/** Terms of the kinds of `broad`, a term, and of their kinds: person > worker > miner; empty when the lexicon knows none. */
export function kindsOf(broad: string): ReadonlySet<string> {
  const words = broadWordsByTerm.get(broad);
  if (words === undefined) return none;
  const known = kindsByTerm.get(broad);
  if (known !== undefined) return known;
  const terms = new Set([...kindWordsOf(broad)].map(termOf));
  terms.delete(broad);
  kindsByTerm.set(broad, terms);
  return terms;
}

/**
 * Whether a word as it is written, folded, is only by its stem one of the kinds of `broad`, a term: "development" has the stem
 * of "developer", and is no worker.
 */
export function isKindByStemAlone(broad: string, folded: string): boolean {
  if (!deed.test(folded)) return false;
  const known = kindWordsByTerm.get(broad) ?? kindWordsOf(broad);
  kindWordsByTerm.set(broad, known);
  return !known.has(folded) && !known.has(folded.replace(/s$/u, ''));
}

/** Endings of what is done, and of no one who does it. */
const deed = /(?:ing|ings|ed|ments?|ions?|ances?|ences?|ative|ively)$/u;
const kindWordsByTerm = new Map<string, ReadonlySet<string>>();

/** The kinds of `broad`, a term, and their kinds, as they are written. */
function kindWordsOf(broad: string): ReadonlySet<string> {
  const all = new Set(broadWordsByTerm.get(broad) ?? []);
  for (const word of all) for (const kind of narrowerWords.get(word) ?? []) all.add(kind);
  return all;
}

/**
 * The kinds of a word as it is written, folded: none for "built" and "designed", whose stems are those of the broad words
 * "building" and "designer".
 */
export function kindsOfWord(folded: string): ReadonlySet<string> {
  const term = termOf(folded);
  const words = broadWordsByTerm.get(term) ?? [];
  return irregularPlural.test(folded) || words.some((word) => isFormOf(folded, word))
    ? kindsOf(term)
    : none;
}

function isFormOf(folded: string, word: string): boolean {
  return [word, `${word}s`, `${word}es`, word.replace(/y$/u, 'ies')].includes(folded);
}

const irregularPlural = /^(?:people|men|women|children|mice|geese|feet|teeth)$/u;

/** True when two nouns, as terms, can count the same things: one is a kind of the other, or both are of a third. */
export function areAkin(a: string, b: string): boolean {
  if (a === b || kindsOf(a).has(b) || kindsOf(b).has(a)) return true;
  return directKinds().some((narrow) => narrow.has(a) && narrow.has(b));
}

let direct: readonly ReadonlySet<string>[] | null = null;

function directKinds(): readonly ReadonlySet<string>[] {
  direct ??= [...narrowerWords.values()].map((words) => new Set(words.map(termOf)));
  return direct;
}

/** Terms of what a thing, as a term, is a kind of: rabbit < pet, animal. Only the next broader ones; empty when the lexicon knows none. */
export function broaderThan(term: string): readonly string[] {
  broader ??= broaderByTerm();
  return broader.get(term) ?? [];
}

let broader: ReadonlyMap<string, readonly string[]> | null = null;

function broaderByTerm(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [broad, narrow] of narrowerWords) {
    // "Building" has the stem of "built".
    if (broad.endsWith('ing')) continue;
    for (const word of narrow) {
      const term = termOf(word);
      found.set(term, [...(found.get(term) ?? []), termOf(broad)]);
    }
  }
  return found;
}
