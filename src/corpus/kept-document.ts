import { Buffer } from 'node:buffer';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Document, Heading, Passage } from './document.ts';
import { packedLength, packStructure, unpackStructure } from './packed-passages.ts';
import type { Structure } from './passages.ts';
import type { UnnumberedDocument } from './read-document.ts';

/** What a document is called and whence it comes: everything but its text and what that is divided into. */
export type Description = Omit<UnnumberedDocument, 'text' | 'headings' | 'passages'>;

/**
 * A document's text and structure in one stretch of memory, which threads share and a file holds as it stands: a head of
 * counts, the numbers of `packStructure`, the text, pressed where that makes it shorter. A multiple of four bytes long.
 */
export type Packed = Uint8Array<SharedArrayBuffer>;

/** A document as it is kept, without its citation number. Two hold the same text when `packed` is the same object. */
export interface PackedDocument {
  readonly description: Description;
  readonly packed: Packed;
}

/** Bytes before the numbers: how many there are, the bytes of the text as stored and as written, and in which encoding. */
const HEAD_BYTES = 16;
const UTF8 = 0;
const UTF16 = 1;

/** Halves a text of some pages. The levels above it take half as long again, and the text hardly less room. */
const PRESSING = { level: 3 };

/** Packs what was read of a file. What unpacks is the same, letter for letter. */
export function packDocument({
  text,
  headings,
  passages,
  ...description
}: UnnumberedDocument): PackedDocument {
  // Half a surrogate pair has no UTF-8.
  const utf8 = Buffer.from(text, 'utf8');
  const isExact = utf8.toString('utf8') === text;
  const written = isExact ? utf8 : Buffer.from(text, 'utf16le');
  const structure: Structure = { headings, passages };
  const pressed = deflateRawSync(written, PRESSING);
  const stored = pressed.length < written.length ? pressed : written;
  const numbers = packedLength(structure);
  const size = HEAD_BYTES + 4 * numbers + stored.length;
  const packed = new Uint8Array(new SharedArrayBuffer(Math.ceil(size / 4) * 4));
  const head = [numbers, stored.length, written.length, isExact ? UTF8 : UTF16];
  new Uint32Array(packed.buffer, 0, head.length).set(head);
  packStructure(structure, new Uint32Array(packed.buffer, HEAD_BYTES, numbers));
  packed.set(stored, HEAD_BYTES + 4 * numbers);
  return { description, packed };
}

/** A document that is kept packed, and unpacked as far and as long as it is looked at. */
export class KeptDocument implements Document {
  readonly number: number;
  readonly unnumbered: PackedDocument;

  constructor(unnumbered: PackedDocument, number: number) {
    this.unnumbered = unnumbered;
    this.number = number;
  }

  get packed(): Packed {
    return this.unnumbered.packed;
  }

  get id(): string {
    return this.unnumbered.description.id;
  }

  get file(): string {
    return this.unnumbered.description.file;
  }

  get title(): string {
    return this.unnumbered.description.title;
  }

  get titleIsExcerpt(): boolean {
    return this.unnumbered.description.titleIsExcerpt;
  }

  get author(): string | null {
    return this.unnumbered.description.author;
  }

  get published(): string | null {
    return this.unnumbered.description.published;
  }

  get updated(): string | null {
    return this.unnumbered.description.updated;
  }

  get site(): string | null {
    return this.unnumbered.description.site;
  }

  get url(): string | null {
    return this.unnumbered.description.url;
  }

  get words(): number {
    return this.unnumbered.description.words;
  }

  get text(): string {
    return contentOf(this.packed).text;
  }

  get headings(): readonly Heading[] {
    return contentOf(this.packed).structure.headings;
  }

  get passages(): readonly Passage[] {
    return contentOf(this.packed).structure.passages;
  }
}

/** Whether two documents are of one text, read once. */
export function isSameText(a: Document, b: Document): boolean {
  return a instanceof KeptDocument && b instanceof KeptDocument
    ? a.packed === b.packed
    : a.passages === b.passages;
}

/** All of a document, for one who reads it from end to end, once: nothing of it stays unpacked. */
export function unpacked(document: Document): Document {
  if (!(document instanceof KeptDocument)) return document;
  const { packed, number, unnumbered } = document;
  const { text, structure } = contents.get(packed) ?? new Content(packed);
  return { ...unnumbered.description, number, text, ...structure };
}

/** What is unpacked of a document, each half when it is asked for. */
class Content {
  readonly #packed: Packed;
  #text: string | undefined;
  #structure: Structure | undefined;

  constructor(packed: Packed) {
    this.#packed = packed;
  }

  get text(): string {
    return (this.#text ??= this.#readText());
  }

  get structure(): Structure {
    return (this.#structure ??= unpackStructure(this.#numbers(HEAD_BYTES, this.#head[0] ?? 0)));
  }

  /** Bytes, were all of it written out. */
  get size(): number {
    const [numbers = 0, , written = 0] = this.#head;
    return HEAD_BYTES + 4 * numbers + written;
  }

  get #head(): Uint32Array {
    return this.#numbers(0, HEAD_BYTES / 4);
  }

  #numbers(from: number, count: number): Uint32Array {
    const { buffer, byteOffset } = this.#packed;
    return new Uint32Array(buffer, byteOffset + from, count);
  }

  #readText(): string {
    const { buffer, byteOffset } = this.#packed;
    const [numbers = 0, bytes = 0, length = 0, encoding = UTF8] = this.#head;
    const stored = Buffer.from(buffer, byteOffset + HEAD_BYTES + 4 * numbers, bytes);
    const written = bytes === length ? stored : inflateRawSync(stored, { chunkSize: room(length) });
    return written.toString(encoding === UTF16 ? 'utf16le' : 'utf8');
  }
}

/** Room for all of a text at once, and for a byte more, so that its end is seen; the least that zlib takes is 64. */
function room(length: number): number {
  return Math.max(64, length + 1);
}

/** Bytes of documents that stay unpacked, which takes about three times as much. One that is larger stays alone. */
const mostUnpacked = 2_000_000;

/** Those unpacked last, at the end. */
const contents = new Map<Packed, Content>();
let unpackedBytes = 0;
let last: { readonly packed: Packed; readonly content: Content } | null = null;

function contentOf(packed: Packed): Content {
  if (last?.packed === packed) return last.content;
  const known = contents.get(packed);
  const content = known ?? new Content(packed);
  if (known === undefined) unpackedBytes += content.size;
  contents.delete(packed);
  contents.set(packed, content);
  last = { packed, content };
  for (const [old, { size }] of contents) {
    if (unpackedBytes <= mostUnpacked || old === packed) break;
    contents.delete(old);
    unpackedBytes -= size;
  }
  return content;
}
