import type { Document } from '../../corpus/document.ts';
import { noteName } from '../../corpus/signature.ts';
import { sliceOf } from '../../text/span.ts';
import type { ArticleFact } from './article-forms.ts';
import type { Line, OwnWords } from './own-lines.ts';
import { isMetadata, linesOf, longestLine, spanOf, wordsTold } from './own-lines.ts';
import { bareDate, dateWords } from './own-dates.ts';

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
  return line === undefined ? namesApart(author, lines) : wordsTold(line, author);
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

function siteWords(document: Document): OwnWords | null {
  const { site } = document;
  if (site === null) return null;
  const line = [
    ...linesOf(document, isMetadata),
    ...linesOf(document, ({ boilerplate }) => boilerplate),
  ].find((one) => spanOf(one, site) !== null);
  return line === undefined ? null : wordsTold(line, site);
}
