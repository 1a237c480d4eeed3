import { createHash } from 'node:crypto';
import { splitSentences } from '../text/sentences.ts';
import { findBoilerplate } from './boilerplate.ts';
import { decodeText } from './decode.ts';
import type { Document } from './document.ts';
import { FORMATS } from './formats/formats.ts';
import { findMetadata, type Metadata } from './metadata.ts';
import { buildPassages } from './passages.ts';
import { withPostHeads, withRunInHeads } from './post-heads.ts';
import { UnreadableError, type Block, type Declared, type Reading } from './reading.ts';
import { countWords } from './word-count.ts';

/** A file to be read: its path within the library, with forward slashes, and its bytes. */
export interface SourceFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What the library's own list says of it; goes before what the file says. */
  readonly overrides?: Declared | undefined;
}

/** A document without its citation number, which depends on the others. */
export type UnnumberedDocument = Omit<Document, 'number'>;

/** Either a document, with remarks for the host, or the reason why there is none; no final stops. */
export type DocumentResult =
  | {
      readonly kind: 'document';
      readonly document: UnnumberedDocument;
      readonly mentions: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reason: string };

/** The extension in lower case with its dot; empty without one. */
function extensionOf(file: string): string {
  return /\.[^./]+$/u.exec(file)?.[0].toLowerCase() ?? '';
}

/** Reads one file. Never rejects: whatever a file holds, it is read or refused with a reason. */
export async function readDocument({
  file,
  bytes,
  overrides = {},
}: SourceFile): Promise<DocumentResult> {
  try {
    return await read(file, bytes, overrides);
  } catch (error) {
    if (error instanceof UnreadableError) return { kind: 'refused', reason: error.message };
    // A parser that gave up (markup nested without end) must not cost the other files.
    return {
      kind: 'refused',
      reason: `it could not be read (${error instanceof Error ? error.message : 'unknown error'})`,
    };
  }
}

async function read(file: string, bytes: Uint8Array, overrides: Declared): Promise<DocumentResult> {
  const format = FORMATS[extensionOf(file)];
  if (format === undefined) return { kind: 'refused', reason: refuseFormat(file) ?? '' };
  const { text, encoding } = decodeText(bytes, declaredCharset(bytes));
  const reading = await format(text);
  checkSize(reading);
  if (reading.blocks.every((block) => block.kind === 'metadata')) {
    return { kind: 'refused', reason: 'it holds no text to quote' };
  }
  const remarks = encoding === 'UTF-8' ? [] : [`it is not UTF-8 and was read as ${encoding}`];
  return {
    kind: 'document',
    document: describe(file, reading, overrides),
    mentions: [...remarks, ...reading.mentions],
  };
}

/**
 * A novel has some ten thousand paragraphs. A file of more than this is data, which nobody would want quoted, and every
 * row of it costs a passage's time and memory.
 */
const MOST_BLOCKS = 50_000;

function checkSize({ blocks }: Reading): void {
  if (blocks.length <= MOST_BLOCKS) return;
  const count = blocks.length.toLocaleString('en');
  const most = MOST_BLOCKS.toLocaleString('en');
  throw new UnreadableError(
    `it has ${count} paragraphs, headings and rows, and at most ${most} are read: divide it`,
  );
}

/** Why a file is left out, known by its name alone; null for a format that is read. */
export function refuseFormat(file: string): string | null {
  const extension = extensionOf(file);
  if (FORMATS[extension] !== undefined) return null;
  const type =
    extension === '' ? 'files without an extension' : `${extension.slice(1).toUpperCase()} files`;
  return `${type} are not read, only ${Object.keys(FORMATS).join(', ')}`;
}

/** The encoding a web page names for itself, within its first kilobyte as HTML demands. */
function declaredCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  return /<meta[^>]{0,200}charset=["']?([\w-]{1,40})/iu.exec(start)?.[1] ?? null;
}

function describe(file: string, reading: Reading, overrides: Declared): UnnumberedDocument {
  const { text } = reading;
  const metadata = findMetadata({
    ...reading,
    declared: { ...reading.declared, ...defined(overrides) },
  });
  const blocks = withPostHeads(text, withRoles(reading.blocks, metadata));
  const { text: title, isExcerpt } = metadata.title;
  const divided = { text, blocks, sentences: blocks.map((block) => splitSentences(text, block)) };
  const boilerplate = findBoilerplate(divided, { title, author: metadata.author });
  const { headings, passages } = buildPassages(withRunInHeads({ divided, boilerplate }));
  return {
    id: createHash('sha256').update(file).digest('hex').slice(0, 12),
    file,
    title,
    titleIsExcerpt: isExcerpt,
    author: metadata.author,
    published: metadata.published,
    updated: metadata.updated,
    site: metadata.site,
    url: metadata.url,
    words: countWords(text),
    text,
    headings,
    passages,
  };
}

/** The blocks with what the metadata found: the title is a heading of level 1, bylines are metadata. */
function withRoles(
  blocks: readonly Block[],
  { title, blocks: describing }: Metadata,
): readonly Block[] {
  return blocks.map((block, index) => {
    if (index === title.block) return { ...block, kind: 'heading', level: 1 };
    if (title.captions.includes(index)) return { ...block, kind: 'caption', level: null };
    return describing.has(index) ? { ...block, kind: 'metadata', level: null } : block;
  });
}

function defined(declared: Declared): Declared {
  return Object.fromEntries(Object.entries(declared).filter(([, value]) => value !== undefined));
}
