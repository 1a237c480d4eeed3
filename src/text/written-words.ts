import type { Span } from './span.ts';

// Initials with inner stops ("U.S"), a number with its separators and what makes it an ordinal or a decade ("16th",
// "1980s"), or letters with inner apostrophes. Hyphens part words, so that "rust-eaten" is found under both.
export const wordPattern =
  /\p{Lu}(?:\.\p{Lu})+(?!\p{L})|\p{N}+(?:[.,]\p{N}+)*(?:(?:st|nd|rd|th|s|ST|ND|RD|TH)(?![\p{L}\p{N}]))?|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** A word as it is written: where it stands, and a number made of its letters; words that differ have mostly different ones. */
export interface WrittenWord extends Span {
  readonly hash: number;
}

/**
 * Goes through the words of a text as they are written, in order, in time linear in its length. Nearly all are plain
 * letters between spaces, and found without the pattern, in a fraction of its time.
 */
export class WrittenWords implements WrittenWord {
  readonly #text: string;
  start = 0;
  end = 0;
  hash = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Goes to the next word; false when there is none. */
  next(): boolean {
    const text = this.#text;
    let at = this.end;
    while (at < text.length && kinds[text.charCodeAt(at)] === OTHER) at += 1;
    return at < text.length && (this.#isPlainAt(at) || this.#findFrom(at));
  }

  /** A word or number of unaccented letters that nothing joins with what follows it. */
  #isPlainAt(start: number): boolean {
    const text = this.#text;
    const kind = kinds[text.charCodeAt(start)] ?? FOREIGN;
    if (kind === FOREIGN) return false;
    let end = start;
    let hash = 0;
    let code = text.charCodeAt(end);
    let next: number = kind;
    while (goesOn(kind, next)) {
      hash = hashWith(hash, code);
      end += 1;
      code = end < text.length ? text.charCodeAt(end) : SPACE;
      next = kinds[code] ?? FOREIGN;
    }
    if (next !== OTHER || mayJoin(code, kind, end - start)) return false;
    this.start = start;
    this.end = end;
    this.hash = hash;
    return true;
  }

  #findFrom(start: number): boolean {
    wordPattern.lastIndex = start;
    const found = wordPattern.exec(this.#text);
    if (found === null) return false;
    const [written] = found;
    this.start = found.index;
    this.end = found.index + written.length;
    this.hash = hashOf(written);
    return true;
  }
}

/** The hash of a written word. */
export function hashOf(written: string): number {
  let hash = 0;
  for (let at = 0; at < written.length; at += 1) hash = hashWith(hash, written.charCodeAt(at));
  return hash;
}

function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** What a character is, as far as its code alone tells. */
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const FOREIGN = 3;

const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z]/iu.test(character) ? LETTER : /\d/u.test(character) ? DIGIT : OTHER;
});

/** Digits may stand within a word, letters not within a number. */
function goesOn(kind: number, next: number): boolean {
  return next === kind || (next === DIGIT && kind === LETTER);
}

const SPACE = 32;
const APOSTROPHE = 39;
const COMMA = 44;
const STOP = 46;

/** Whether a character may belong to the word or number of so many characters that it stands behind. */
function mayJoin(code: number, kind: number, length: number): boolean {
  if (kind === DIGIT) return code === STOP || code === COMMA;
  return code === APOSTROPHE || (code === STOP && length === 1);
}
