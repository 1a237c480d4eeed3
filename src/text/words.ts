import { stemmer } from 'stemmer';
import { irregular } from './lexicon/irregular.ts';
import { wordForNumber } from './number-words.ts';
import type { Span } from './span.ts';
import { stopWords } from './stop-words.ts';

/** A word of a text, where it stands and what it is searched under. */
export interface Word extends Span {
  /** As written, without a possessive `'s`. */
  readonly text: string;
  /** Lower case, without accents, straight apostrophes. */
  readonly folded: string;
  /** The term: irregular forms led back, numbers in digits, stemmed (Porter). Never empty. */
  readonly term: string;
  /** True when the word carries grammar only: it is neither indexed nor searched. */
  readonly stop: boolean;
  /** True when it begins with a capital. */
  readonly capital: boolean;
}

// A number with its separators, or letters with inner apostrophes. Hyphens part words, so that "rust-eaten" is found
// under both.
const wordPattern = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text, in order. Linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) words.push(wordAt(match[0], match.index));
  return words;
}

/** The terms of a text that are worth searching, in order, with repetitions. */
export function termsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !word.stop)
    .map((word) => word.term);
}

function wordAt(written: string, start: number): Word {
  const text = written.replace(/['’]s?$/u, '');
  const end = start + text.length;
  const whole = foldWord(written);
  const stop = stopWords.has(whole) || stopWords.has(foldWord(text));
  const folded = stop && stopWords.has(whole) ? whole : foldWord(text);
  return { start, end, text, folded, term: termOf(folded), stop, capital: /^\p{Lu}/u.test(text) };
}

/** Lower case, accents and shapes of apostrophes removed: `Håkansson’s` → `hakansson's`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (isPlain(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('đ', 'd');
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 126) return false;
  return true;
}

const remembered = new Map<string, string>();
const remembersAtMost = 50_000;

/** The term of one folded word. */
export function termOf(folded: string): string {
  const known = remembered.get(folded);
  if (known !== undefined) return known;
  if (remembered.size >= remembersAtMost) remembered.clear();
  const term = makeTerm(folded);
  remembered.set(folded, term);
  return term;
}

function makeTerm(folded: string): string {
  if (/^\p{N}/u.test(folded)) return digits(folded);
  const base = Object.hasOwn(irregular, folded) ? (irregular[folded] ?? folded) : folded;
  const number = wordForNumber.get(base);
  if (number !== undefined) return String(number);
  // Porter is made for words; a very long run of letters is none.
  return base.length > 40 ? base.slice(0, 40) : stemmer(base) || base;
}

/** `41,000` → `41000`; `1.20` → `1.2`; `08` → `8`; what is no decimal number stays. */
function digits(text: string): string {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text) ? text.replaceAll(',', '') : text;
  return /^\d{1,15}(?:\.\d{1,6})?$/u.test(plain) ? String(Number(plain)) : plain;
}
