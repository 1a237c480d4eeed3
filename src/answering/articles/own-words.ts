import { readByline } from '../../corpus/byline.ts';
import type { Document, Passage } from '../../corpus/document.ts';
import { splitLines } from '../../corpus/lines.ts';
import { noteName } from '../../corpus/signature.ts';
import { findDates } from '../../corpus/written-date.ts';
import type { Span } from '../../text/span.ts';
import { sliceOf } from '../../text/span.ts';
import type { ArticleFact } from './article-forms.ts';

/** Where an article tells something of itself. */
export interface OwnWords {
  /** A line of the document, or a sentence of it. */
  readonly span: Span;
  /** Index of the passage it stands in. */
  readonly passage: number;
  /** The telling words: within `span`, as offsets into the document. */
  readonly told: Span;
  /** What is told, in short words. */
  readonly label: string;
}

/**
 * Where the text itself tells who wrote it, when or where it was published. Null where what is known of that stands
 * only in markup, in the library's own list or nowhere: what cannot be quoted is not answered.
 */
export function ownWords(document: Document, fact: ArticleFact): OwnWords | null {
  switch (fact) {
    case 'author':
      return authorWords(document);
    case 'published':
      return (
        dateWords(document, document.published, false) ??
        bareDate(document) ??
        dateWords(document, document.updated, true)
      );
    case 'updated':
      return dateWords(document, document.updated, true);
    case 'outlet':
      return siteWords(document);
  }
}

/** A line of a passage, without the white space around it. */
interface Line extends Span {
  readonly passage: number;
  readonly text: string;
}

/** No byline is as long; a longer line is a paragraph. */
const longestLine = 300;

function linesOf(document: Document, wanted: (passage: Passage) => boolean): Line[] {
  return document.passages.flatMap((passage, at) => {
    if (!wanted(passage)) return [];
    return splitLines(sliceOf(document.text, passage)).flatMap(({ start, end }): Line[] => {
      const raw = document.text.slice(passage.start + start, passage.start + end);
      const text = raw.trim();
      const from = passage.start + start + raw.indexOf(text);
      return text === '' || text.length > longestLine
        ? []
        : [{ start: from, end: from + text.length, passage: at, text }];
    });
  });
}

function isMetadata({ kind }: Passage): boolean {
  return kind === 'metadata';
}

const AUTHOR_KEY = /^(?:authors?|byline|creator|by)\b/iu;
const OTHER_KEY = /^(?!authors?\b|byline\b|creator\b)[\w-]{1,40}\s*:\s/u;
const SIGNED = /^[*_#\s]*(?:author|written by|words by|posted by|name)\s*:/iu;

function authorWords(document: Document): OwnWords | null {
  const { author } = document;
  if (author === null) return null;
  const lines = linesOf(document, isMetadata);
  const naming = lines.filter((line) => spanOf(line, author) !== null);
  const line =
    naming.find(({ text }) => AUTHOR_KEY.test(text)) ??
    // In front matter a title or a list of tags may hold the name too.
    naming.find(({ text }) => !isFront(document, text) || !OTHER_KEY.test(text)) ??
    signatureLine(document, author);
  return line === undefined ? namesApart(author, lines) : told(line, author);
}

function isFront({ text: whole }: Document, line: string): boolean {
  return whole.startsWith('---') && OTHER_KEY.test(line);
}

/** "Author: …" below the article, or the note that says who the author is. */
function signatureLine(document: Document, author: string): Line | undefined {
  const signed = linesOf(document, () => true).find(
    (line) => SIGNED.test(line.text) && spanOf(line, author) !== null,
  );
  if (signed !== undefined) return signed;
  for (const [at, { boilerplate, sentences }] of document.passages.entries()) {
    const [first] = sentences;
    if (!boilerplate || first === undefined || first.end - first.start > longestLine) continue;
    const text = sliceOf(document.text, first);
    if (noteName(text) === author) return { ...first, passage: at, text };
  }
  return undefined;
}

/** Several authors, whom the front matter lists one by one: the lines from the first to the last. */
function namesApart(author: string, lines: readonly Line[]): OwnWords | null {
  const names = author.split(', ');
  const naming = names.map((name) =>
    lines.find((line) => spanOf(line, name) !== null && !/^title\s*:/iu.test(line.text)),
  );
  const [first] = naming;
  const last = naming.at(-1);
  if (names.length < 2 || naming.includes(undefined) || first === undefined || last === undefined)
    return null;
  const span = { start: first.start, end: last.end };
  if (
    first.passage !== last.passage ||
    span.end <= span.start ||
    span.end - span.start > longestLine
  )
    return null;
  return { span, passage: first.passage, told: span, label: author };
}

/** Where words stand in a line, whatever their capitals; null for nowhere. */
function spanOf(line: Line, words: string): Span | null {
  const exact = line.text.indexOf(words);
  const at = exact >= 0 ? exact : line.text.toLowerCase().indexOf(words.toLowerCase());
  if (at < 0 || words === '') return null;
  const isWhole =
    !/[\p{L}\p{N}]/u.test(line.text.charAt(at - 1)) &&
    !/[\p{L}\p{N}]/u.test(line.text.charAt(at + words.length));
  return isWhole ? { start: line.start + at, end: line.start + at + words.length } : null;
}

function told(line: Line, words: string): OwnWords | null {
  const span = spanOf(line, words);
  if (span === null) return null;
  const { start, end, passage } = line;
  return { span: { start, end }, passage, told: span, label: words };
}

const UPDATED = /\b(?:updat|edit(?:ed)?\b|modif|revis|amend|correct|lastmod)/iu;
const DATE_LABEL =
  /^[*_\s]*(?:first |last |originally )?(?:published|posted|updated|modified|date)\b/iu;
const shortLine = 120;

function dateWords(document: Document, iso: string | null, updated: boolean): OwnWords | null {
  if (iso === null) return null;
  const found = datedLines(document).flatMap((line) => {
    const dates = findDates(line.text, Number(iso.slice(0, 4)));
    return dates.flatMap((date, i) => {
      const lead = line.text.slice(dates[i - 1]?.end ?? 0, date.start);
      return date.iso === iso ? [{ line, date, updated: UPDATED.test(lead) }] : [];
    });
  });
  const best = found.find((one) => one.updated === updated) ?? (updated ? undefined : found[0]);
  if (best === undefined) return null;
  const { line, date } = best;
  const written = line.text.slice(date.start, date.end);
  return dated(line, date, best.updated ? `updated ${written}` : written);
}

/** A date without its year, which no date of the document completes: "Posted by Priya · 22 March". */
function bareDate(document: Document): OwnWords | null {
  if (document.published !== null) return null;
  for (const line of linesOf(document, isMetadata)) {
    const note = readByline(line.text)?.published ?? null;
    const at = note === null ? -1 : line.text.indexOf(note.written);
    if (note !== null && at >= 0)
      return dated(line, { start: at, end: at + note.written.length }, note.written);
  }
  return null;
}

function datedLines(document: Document): Line[] {
  return [
    ...linesOf(document, isMetadata),
    ...linesOf(document, (passage) => !isMetadata(passage)).filter(
      ({ text }) => text.length <= shortLine && DATE_LABEL.test(text),
    ),
  ];
}

function dated({ start, end, passage }: Line, date: Span, label: string): OwnWords {
  return {
    span: { start, end },
    passage,
    told: { start: start + date.start, end: start + date.end },
    label,
  };
}

function siteWords(document: Document): OwnWords | null {
  const { site } = document;
  if (site === null) return null;
  const line = [
    ...linesOf(document, isMetadata),
    ...linesOf(document, ({ boilerplate }) => boilerplate),
  ].find((one) => spanOf(one, site) !== null);
  return line === undefined ? null : told(line, site);
}
