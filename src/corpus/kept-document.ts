import { Buffer } from 'node:buffer';
import type { Document, Heading, Passage } from './document.ts';
import { packedLength, packStructure, unpackStructure } from './packed-passages.ts';
import type { Structure } from './passages.ts';
import type { UnnumberedDocument } from './read-document.ts';

/** What a document is called and whence it comes: everything but its text and what that is divided into. */
export type Description = Omit<UnnumberedDocument, 'text' | 'headings' | 'passages'>;

/**
 * A document's text and structure in one stretch of memory, which threads share and a file holds as it stands: the count
 * of numbers, whether the text is UTF-16, the numbers of `packStructure`, the text. A multiple of four bytes long.
 */
export type Packed = Uint8Array<SharedArrayBuffer>;

/** A document as it is kept, without its citation number. Two hold the same text when `packed` is the same object. */
export interface PackedDocument {
  readonly description: Description;
  readonly packed: Packed;
}

/** Bytes before the numbers: how many there are, how many bytes of text, and how these are written. */
const HEAD_BYTES = 12;
const UTF8 = 0;
const UTF16 = 1;

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
  const numbers = packedLength(structure);
  const size = HEAD_BYTES + 4 * numbers + written.length;
  const packed = new Uint8Array(new SharedArrayBuffer(Math.ceil(size / 4) * 4));
  new Uint32Array(packed.buffer, 0, 3).set([numbers, written.length, isExact ? UTF8 : UTF16]);
  packStructure(structure, new Uint32Array(packed.buffer, HEAD_BYTES, numbers));
  packed.set(written, HEAD_BYTES + 4 * numbers);
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

  get #head(): Uint32Array {
    return this.#numbers(0, HEAD_BYTES / 4);
  }

  #numbers(from: number, count: number): Uint32Array {
    const { buffer, byteOffset } = this.#packed;
    return new Uint32Array(buffer, byteOffset + from, count);
  }

  #readText(): string {
    const { buffer, byteOffset } = this.#packed;
    const [numbers = 0, bytes = 0, encoding = UTF8] = this.#head;
    const written = Buffer.from(buffer, byteOffset + HEAD_BYTES + 4 * numbers, bytes);
    return written.toString(encoding === UTF16 ? 'utf16le' : 'utf8');
  }
}

/** Bytes of documents that stay unpacked, which takes about three times as much. One that is larger stays alone. */
const mostUnpacked = 2_000_000;

/** Those unpacked last, at the end. */
const unpacked = new Map<Packed, Content>();
let unpackedBytes = 0;
let last: { readonly packed: Packed; readonly content: Content } | null = null;

function contentOf(packed: Packed): Content {
  if (last?.packed === packed) return last.content;
  const known = unpacked.get(packed);
  const content = known ?? new Content(packed);
  if (known === undefined) unpackedBytes += packed.length;
  unpacked.delete(packed);
  unpacked.set(packed, content);
  last = { packed, content };
  for (const old of unpacked.keys()) {
    if (unpackedBytes <= mostUnpacked || old === packed) break;
    unpacked.delete(old);
    unpackedBytes -= old.length;
  }
  return content;
}
