import type { Document } from '../corpus/document.ts';
import { sliceOf } from '../text/span.ts';
import { mark, titlePiece } from './citation.ts';
import { datesWords } from './date-words.ts';
import { countOf } from './finding.ts';
import { emphasis, plain, strong } from './inline.ts';
import type { Block, Inline, InlinePiece, Message } from './message.ts';
import { sourceLine } from './quote-line.ts';
import { shorten } from './shorten.ts';

/** Documents on one page of the list: about a phone's screen. */
const PAGE_SIZE = 10;

/** Pages of the list; at least 1. */
export function pageCount(documents: readonly Document[]): number {
  return Math.max(1, Math.ceil(documents.length / PAGE_SIZE));
}

/** By citation number; or by the latest date known, the newest first, the undated at the end. */
export type SourceOrder = 'number' | 'date';

/** The documents of one page (from 1) of the list. */
export function pageOf(
  documents: readonly Document[],
  page: number,
  order: SourceOrder,
): readonly Document[] {
  const ordered = order === 'number' ? documents : documents.toSorted(newestFirst);
  return ordered.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}

function newestFirst(a: Document, b: Document): number {
  const [first, second] = [a, b].map(({ published, updated }) => updated ?? published ?? '');
  return first === second ? a.number - b.number : (first ?? '') < (second ?? '') ? 1 : -1;
}

/** The list of documents, one page of it (from 1): number, title, author, date, words. */
export function sourcesMessage(
  documents: readonly Document[],
  page: number,
  order: SourceOrder = 'number',
): Message {
  const pages = pageCount(documents);
  const newest = order === 'date' ? ', the newest first' : '';
  const blocks: Block[] = [
    { kind: 'title', text: [plain(`${countOf(documents.length, 'source')}${newest}`)] },
    ...pageOf(documents, page, order).flatMap(documentBlocks),
  ];
  if (pages > 1) blocks.push({ kind: 'small', text: [plain(`Page ${page} of ${pages}`)] });
  return { tone: 'plain', blocks, entryNoun: { one: 'source', many: 'sources' }, actions: [] };
}

function documentBlocks(document: Document, place: number): Block[] {
  const entry = { group: 0, place, name: mark(document.number) };
  return [
    { kind: 'paragraph', text: titleLine(document), entry },
    { kind: 'small', text: [plain(facts(document).join(' · '))], entry },
  ];
}

function titleLine(document: Document): Inline {
  const untitled: InlinePiece[] = document.titleIsExcerpt
    ? [plain(' '), emphasis('(untitled; its first words)')]
    : [];
  return [strong(mark(document.number)), plain(' '), titlePiece(document), ...untitled];
}

function facts(document: Document): string[] {
  const known = [document.author, datesWords(document), document.site].filter(
    (fact) => fact !== null,
  );
  return [...known.map((fact) => shorten(fact, 60)), wordCount(document.words)];
}

function wordCount(words: number): string {
  return `${words.toLocaleString('en-GB')} ${words === 1 ? 'word' : 'words'}`;
}

/** Opening lines are cut here: enough to know what the article is about. */
const OPENING_LENGTH = 300;

/** One document in full: what is known of it, its headings, its opening lines. */
export function documentMessage(document: Document, actions: Message['actions'] = []): Message {
  const opening = openingLines(document);
  return {
    tone: 'plain',
    blocks: [
      { kind: 'title', text: [plain(`${mark(document.number)} `), titlePiece(document)] },
      { kind: 'list', items: metadata(document) },
      ...headingBlocks(document),
      ...(opening === '' ? [] : openingBlocks(opening)),
    ],
    actions,
  };
}

function metadata(document: Document): Inline[] {
  const known: readonly (readonly [string, string | null])[] = [
    ['Title', document.titleIsExcerpt ? 'not given; these are its first words' : null],
    ['Author', document.author ?? 'not given'],
    ['Date', datesWords(document) ?? 'not given'],
    ['Site', document.site],
    ['Length', wordCount(document.words)],
    ['File', document.file],
  ];
  return known.flatMap(([name, value]) =>
    value === null ? [] : [[plain(`${name}: ${shorten(value, 200)}`)]],
  );
}

function headingBlocks({ text, headings, passages }: Document): Block[] {
  // A heading with nothing but adverts, polls or biographies under it is not the article's.
  const under = (boilerplate: boolean): Set<number | null> =>
    new Set(
      passages
        .filter((passage) => passage.boilerplate === boilerplate)
        .map(({ heading }) => heading),
    );
  const [foreign, spoken] = [under(true), under(false)];
  // The title line is shown already.
  const own = headings.filter(
    (heading, index) =>
      (!foreign.has(index) || spoken.has(index)) && (index > 0 || heading.level > 1),
  );
  if (own.length === 0) return [];
  return [
    { kind: 'divider' },
    { kind: 'label', text: [plain('Headings')] },
    { kind: 'list', items: own.map((heading) => [plain(shorten(sliceOf(text, heading), 120))]) },
  ];
}

function openingBlocks(opening: string): Block[] {
  return [
    { kind: 'divider' },
    { kind: 'label', text: [plain('Opening lines')] },
    { kind: 'quote', text: sourceLine(opening, []) },
  ];
}

/** The first paragraphs that are the article's own, cut; empty where there is none. */
function openingLines({ text, passages }: Document): string {
  const lines: string[] = [];
  let length = 0;
  for (const passage of passages) {
    if (length >= OPENING_LENGTH) break;
    if (passage.kind !== 'paragraph' || passage.boilerplate) continue;
    lines.push(sliceOf(text, passage));
    length += passage.end - passage.start;
  }
  return shorten(lines.join(' '), OPENING_LENGTH);
}
