import { Buffer } from 'node:buffer';
import { Counts } from './counts.ts';

/** Words one behind the other, and where each ends. */
export interface SavedWords {
  readonly letters: Uint8Array;
  readonly ends: Uint32Array;
}

/**
 * Different words, numbered from 0 in the order in which they came. They are kept as bytes: a map of strings would take
 * four times as much, of memory that is searched for garbage besides.
 */
export class WordList {
  #letters: Buffer;
  readonly #ends: Counts;
  #size: number;
  /** By what the bytes of a word come to: its number and one more, in the first free place from there; half are free. */
  #places = new Uint32Array(2048);
  /** Bytes of the longest word, so that an endless one that is looked for is not even read. */
  #longest = 0;

  constructor(saved: SavedWords = { letters: new Uint8Array(0), ends: new Uint32Array(0) }) {
    this.#letters = Buffer.from(saved.letters);
    this.#ends = new Counts(saved.ends);
    this.#size = saved.ends.length;
    this.#spread();
  }

  /** A copy of all. */
  saved(): SavedWords {
    const letters = new Uint8Array(this.#endOf(this.#size - 1));
    letters.set(this.#letters.subarray(0, letters.length));
    return { letters, ends: this.#ends.saved(this.#size) };
  }

  get size(): number {
    return this.#size;
  }

  /** The number of a word; undefined for one that is not in the list. */
  numberOf(word: string): number | undefined {
    if (word.length > this.#longest) return undefined;
    const known = this.#places[this.#placeOf(write(word))] ?? 0;
    return known === 0 ? undefined : known - 1;
  }

  /** The number of a word, which is put at the end of the list where it is new. */
  numberFor(word: string): number {
    const length = write(word);
    const place = this.#placeOf(length);
    const known = this.#places[place] ?? 0;
    if (known > 0) return known - 1;
    const number = this.#size;
    this.#append(length);
    this.#places[place] = number + 1;
    if (2 * this.#size > this.#places.length) this.#spread();
    return number;
  }

  /** The word of that number; empty for none. */
  wordOf(number: number): string {
    if (number >= this.#size) return '';
    return read(this.#letters, this.#endOf(number - 1), this.#endOf(number));
  }

  #endOf(number: number): number {
    return number < 0 ? 0 : this.#ends.of(number);
  }

  /** Where the number of the word that was written last stands, or is to stand. */
  #placeOf(length: number): number {
    const mask = this.#places.length - 1;
    let place = hashOf(written, 0, length) & mask;
    for (;;) {
      const known = this.#places[place] ?? 0;
      if (known === 0 || this.#isWritten(known - 1, length)) return place;
      place = (place + 1) & mask;
    }
  }

  #isWritten(number: number, length: number): boolean {
    const from = this.#endOf(number - 1);
    if (this.#endOf(number) - from !== length) return false;
    for (let at = 0; at < length; at += 1)
      if (this.#letters[from + at] !== written[at]) return false;
    return true;
  }

  #append(length: number): void {
    const from = this.#endOf(this.#size - 1);
    if (from + length > this.#letters.length) {
      const grown = Buffer.alloc(Math.max(from + length, Math.ceil(1.5 * this.#letters.length)));
      grown.set(this.#letters);
      this.#letters = grown;
    }
    this.#letters.set(written.subarray(0, length), from);
    this.#ends.set(this.#size, from + length);
    this.#size += 1;
    this.#longest = Math.max(this.#longest, length);
  }

  /** Gives all words their places among as many as there should be. */
  #spread(): void {
    let places = this.#places.length;
    while (places < 2 * this.#size + 1) places *= 2;
    this.#places = new Uint32Array(places);
    for (let number = 0; number < this.#size; number += 1) {
      const [from, to] = [this.#endOf(number - 1), this.#endOf(number)];
      this.#longest = Math.max(this.#longest, to - from);
      let place = hashOf(this.#letters, from, to);
      for (place &= places - 1; this.#places[place] !== 0; place = (place + 1) & (places - 1));
      this.#places[place] = number + 1;
    }
  }
}

/** The word that is looked for, as bytes. */
let written = new Uint8Array(256);

/**
 * Writes a word where it is looked for from; gives how many bytes it takes. As UTF-8 does, but each half of a pair by itself:
 * a term that is cut short may end in one.
 */
function write(word: string): number {
  if (written.length < 3 * word.length) written = new Uint8Array(6 * word.length);
  let to = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 0x80) written[to++] = code;
    else {
      if (code < 0x800) written[to++] = 0xc0 | (code >>> 6);
      else {
        written[to++] = 0xe0 | (code >>> 12);
        written[to++] = 0x80 | ((code >>> 6) & 0x3f);
      }
      written[to++] = 0x80 | (code & 0x3f);
    }
  }
  return to;
}

function read(letters: Buffer, from: number, to: number): string {
  for (let at = from; at < to; at += 1)
    if ((letters[at] ?? 0) >= 0x80) return readForeign(letters.subarray(from, to));
  return letters.toString('latin1', from, to);
}

function readForeign(letters: Uint8Array): string {
  const codes: string[] = [];
  let code = 0;
  for (const [at, byte] of letters.entries()) {
    code =
      byte < 0x80
        ? byte
        : byte >= 0xe0
          ? byte & 0x0f
          : byte >= 0xc0
            ? byte & 0x1f
            : (code << 6) | (byte & 0x3f);
    const next = letters[at + 1] ?? 0;
    if (next < 0x80 || next >= 0xc0) codes.push(String.fromCharCode(code));
  }
  return codes.join('');
}

/** What some bytes come to: FNV-1a, mixed once more for its last bits (Appleby 2011). */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
