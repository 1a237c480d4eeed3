import { sliceOf } from '../text/span.ts';
import { PUBLICATION, type DateNote } from './byline.ts';
import { findHead, findNameLine, type Head } from './head.ts';
import type { Block, Declared, Reading } from './reading.ts';
import { findSignature } from './signature.ts';
import { findTitle, type Title } from './title.ts';
import { readDate } from './written-date.ts';

/** What a document says of itself, found in its markup and its text. */
export interface Metadata {
  readonly title: Title;
  readonly author: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly site: string | null;
  readonly url: string | null;
  /** The blocks that only describe the article: bylines, dates, the paper's name, a signature. */
  readonly blocks: ReadonlySet<number>;
}

/** Reads a document's metadata: what its markup declares goes before what its text says. */
export function findMetadata({ text, blocks, declared }: Reading): Metadata {
  const head = findHead(text, blocks);
  const title = findTitle(text, blocks, head, declared.title);
  const nameLine = findNameLine(text, blocks, head, title.block);
  const signature = findSignature(text, blocks);
  const url = readUrl(declared.url);
  const author =
    declared.author?.trim() ||
    bylineAuthor(head) ||
    (nameLine === null ? null : lineAt(text, blocks, nameLine)) ||
    signature.author;
  return {
    title,
    author: author === null ? null : author.slice(0, LONGEST_NAME),
    ...findPublication(text, blocks, head, declared),
    site:
      readSite(declared.site) ??
      headSite(text, blocks, head, title) ??
      signature.site ??
      hostOf(url),
    url,
    blocks: new Set([...headBlocks(text, blocks, head, title, nameLine), ...signature.blocks]),
  };
}

const LONGEST_NAME = 120;

function lineAt(text: string, blocks: readonly Block[], index: number): string {
  const block = blocks[index];
  return block === undefined ? '' : sliceOf(text, block).trim();
}

function bylineAuthor(head: Head): string | null {
  for (const { author } of head.bylines.values()) {
    if (author !== null) return author;
  }
  return null;
}

/** Lines of the head that are not the title: bylines, the paper's name above it, short lines between it and the date. */
function headBlocks(
  text: string,
  blocks: readonly Block[],
  head: Head,
  title: Title,
  nameLine: number | null,
): readonly number[] {
  const lastByline = Math.max(-1, ...head.bylines.keys());
  // Without a byline nothing says that the lines above a title are a paper's head and not part of a list.
  const above = head.candidates.filter(
    (index) => lastByline >= 0 && title.block !== null && index < title.block,
  );
  const between = head.candidates.filter(
    (index) =>
      index < lastByline &&
      index !== title.block &&
      lineAt(text, blocks, index).split(/\s+/u).length <= 7,
  );
  const marked = blocks.flatMap((block, index) => (block.kind === 'metadata' ? [index] : []));
  const named = nameLine === null ? [] : [nameLine];
  return [...head.bylines.keys(), ...above, ...between, ...marked, ...named].filter(
    (index) => index !== title.block,
  );
}

/** The paper's name above or below the headline: "Le Cri du Stade — English edition", "CITY COUNCIL". */
function headSite(text: string, blocks: readonly Block[], head: Head, title: Title): string | null {
  if (head.bylines.size === 0) return null;
  for (const { site } of head.bylines.values()) if (site !== null) return site;
  for (const index of head.candidates) {
    const line = lineAt(text, blocks, index);
    if (index === title.block || line.length > 80) continue;
    const name = line.split(/(?<!\s)\s+[—–|·-]\s+/u)[0]?.trim() ?? '';
    const capitals = line === line.toUpperCase() && name.split(' ').length >= 2;
    if (capitals || (PUBLICATION.test(line) && (name !== line || name.includes(' ')))) return name;
  }
  return null;
}

/** The labels of dates that stand on lines of their own below an article, as "Last Updated: 03/19/2025" does. */
const LABELLED_DATE =
  /^[*_]*(?:(?:first |last |originally )?(published|posted|updated|modified|date))\s*:?\s/iu;

function findPublication(
  text: string,
  blocks: readonly Block[],
  head: Head,
  declared: Declared,
): { published: string | null; updated: string | null } {
  const bylines = [...head.bylines.values()];
  const written: Notes = {
    published: bylines.find((byline) => byline.published !== null)?.published ?? null,
    updated: bylines.find((byline) => byline.updated !== null)?.updated ?? null,
  };
  const labelled = labelledDates(text, blocks);
  const published = given(declared.published) ?? written.published?.iso ?? labelled.published;
  const updated = given(declared.updated) ?? written.updated?.iso ?? labelled.updated;
  // A date without a year takes the year of the document's other date.
  return {
    published: published ?? completed(written.published, updated, 'before'),
    updated: updated ?? completed(written.updated, published, 'after'),
  };
}

interface Notes {
  readonly published: DateNote | null;
  readonly updated: DateNote | null;
}

function given(value: string | undefined): string | null {
  return value === undefined ? null : readDate(value);
}

function labelledDates(
  text: string,
  blocks: readonly Block[],
): { published: string | null; updated: string | null } {
  let published: string | null = null;
  let updated: string | null = null;
  for (const block of blocks) {
    if (block.end - block.start > 80) continue;
    const line = sliceOf(text, block);
    const label = LABELLED_DATE.exec(line)?.[1]?.toLowerCase();
    if (label === undefined) continue;
    if (label === 'updated' || label === 'modified') updated ??= readDate(line);
    else published ??= readDate(line);
  }
  return { published, updated };
}

/** A date without a year, in the year that puts it on the right side of the other date. */
function completed(
  note: DateNote | null,
  other: string | null,
  side: 'before' | 'after',
): string | null {
  if (note === null || other === null) return null;
  const year = Number(other.slice(0, 4));
  const date = readDate(note.written, year);
  if (date === null) return null;
  if (side === 'after') return date < other ? readDate(note.written, year + 1) : date;
  return date > other ? readDate(note.written, year - 1) : date;
}

function readSite(site: string | undefined): string | null {
  const name = site?.trim() ?? '';
  return name === '' ? null : name.slice(0, LONGEST_NAME);
}

/** An absolute http or https address, or null: nothing else is shown as a link. */
export function readUrl(address: string | undefined): string | null {
  if (address === undefined || address.length > 2_000) return null;
  try {
    const url = new URL(address.trim());
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

function hostOf(url: string | null): string | null {
  return url === null ? null : new URL(url).hostname.replace(/^www\./u, '');
}
