import type { Document } from '../../corpus/document.ts';
import { sliceOf } from '../../text/span.ts';
import { termOf, wordsOf } from '../../text/words.ts';
import { foldWord } from '../../text/fold-word.ts';
import type { ArticleObject, DescribedArticle } from './article-question.ts';

/** The articles a question about articles means; empty when it seems to mean something in the world instead. */
export function meantArticles(
  object: ArticleObject,
  documents: readonly Document[],
): readonly Document[] {
  switch (object.kind) {
    case 'all':
      return documents;
    case 'title':
      return documents.filter((document) => isTitled(document, object.title, 1));
    case 'described':
      return describedArticles(object, documents);
  }
}

/** Nouns that mean the library's own articles by themselves. */
const OWN = /^(?:article|blogpost)$/u;
/** These too, unless an article speaks of such a thing. */
const LIKELY_OWN = /^(?:piece|story|post|blog)$/u;
/** A sort of article: of such a thing in the world others report, but an article may call itself one. */
const SORT =
  /^(?:blog|column|editorial|feature|review|interview|newsletter|bulletin|faq|dispatch|statement)$/u;

function describedArticles(
  object: DescribedArticle,
  documents: readonly Document[],
): readonly Document[] {
  const { noun, source, topic, pointed, text } = object;
  const titled = documents.filter((document) => isTitled(document, text, leastTitleWords));
  if (titled.length > 0) return titled;
  if (source.length > 0) return ofSource(object, documents).filter((one) => isAbout(one, topic));
  if (noun === null) return [];
  if (topic.length > 0)
    return isOwn(noun) ? documents.filter((document) => isAbout(document, topic)) : [];
  const called = sortOf(noun) === null ? [] : documents.filter((one) => isCalled(one, noun));
  if (called.length > 0) return called;
  if (OWN.test(noun) || pointed) return documents;
  return LIKELY_OWN.test(noun) && !isReportedOn([noun], documents) ? documents : [];
}

function isOwn(noun: string): boolean {
  return OWN.test(noun) || LIKELY_OWN.test(noun);
}

/** The word by which an article would say that it is of such a sort; null for a noun that says nothing of it. */
function sortOf(noun: string): string | null {
  if (noun === 'blogpost') return 'blog';
  return SORT.test(noun) ? noun : null;
}

/** Whether an article calls itself a newsletter, an interview …, in its head or its name. */
function isCalled(document: Document, noun: string): boolean {
  const sort = sortOf(noun);
  const head = document.passages
    .filter(({ kind }) => kind === 'metadata')
    .flatMap((passage) => wordsOf(sliceOf(document.text, passage)).map(({ folded }) => folded));
  return [...nameOf(document, true), ...head].some((word) => word === sort);
}

function ofSource(
  { noun, source, outright }: DescribedArticle,
  documents: readonly Document[],
): readonly Document[] {
  const named = documents.filter((document) => isNamed(document, source, false));
  if (noun === null) return isSubject(source, documents) ? [] : named;
  const byTitle = outright ? [] : documents.filter((document) => isNamed(document, source, true));
  if (OWN.test(noun) && named.length > 0) return named;
  // "The OpenAI blog post" is by OpenAI, "the bridge piece" about the bridge.
  if (/^(?:article|piece|story)$/u.test(noun) && named.length === 0) return byTitle;
  const sorted = (named.length > 0 ? named : byTitle).filter(
    (document) => isOwn(noun) || isCalled(document, noun) || !isOfOtherSort(document, noun),
  );
  if (named.length === 0) return sorted.filter((document) => isCalled(document, noun));
  // "The council's report" may be one that an article reports on.
  return isReportedOn([...source, noun], documents) ? [] : sorted;
}

/** A statement is no report, nor a list of questions an interview. */
function isOfOtherSort({ title, file }: Document, noun: string): boolean {
  return wordsOf(`${title} ${wordsOfFile(file)}`).some(
    ({ folded }) => SORT.test(folded) && folded !== noun,
  );
}

/** "Herald" is found in "networkherald.com"; shorter words only whole. */
const shortestPart = 4;

/** Whether an article goes by these words, folded: by its site, author or file, and by its title where that counts. */
export function isNamed(document: Document, words: readonly string[], withTitle: boolean): boolean {
  const name = nameOf(document, withTitle);
  const terms = new Set(name.map(termOf));
  const joined = joinedNames(document);
  return words.every(
    (word) =>
      terms.has(termOf(word)) ||
      (word.length >= shortestPart && joined.some((part) => part.includes(word))),
  );
}

/** Folded words that an article or its source goes by: site, author, file; its title too. */
function nameOf({ site, author, file, title }: Document, withTitle: boolean): string[] {
  const parts = [site ?? '', author ?? '', wordsOfFile(file), withTitle ? title : ''];
  return wordsOf(parts.join(' ').replaceAll('.', ' ')).map(({ folded }) => folded);
}

function wordsOfFile(file: string): string {
  return file.replace(/\.\w+$/u, '').replace(/[\d_/.-]+/gu, ' ');
}

/** Names that are written as one word: the parts of an address. */
function joinedNames({ site, url }: Document): string[] {
  const host = url === null ? '' : new URL(url).hostname;
  return [host, site?.includes(' ') === true ? '' : (site ?? '')]
    .flatMap((name) => name.split('.'))
    .map(foldWord);
}

/**
 * Whether the library speaks of what has that name. A thing in the world and a source may share it: an article about
 * Hamlet in hamlet.md is not by Hamlet's author.
 */
export function isSubject(words: readonly string[], documents: readonly Document[]): boolean {
  let speaking = 0;
  for (const document of documents) {
    const title = new Set(wordsOf(document.title).map(({ folded }) => folded));
    if (words.every((word) => title.has(word))) return true;
    speaking += sentencesOf(document).filter((sentence) => {
      const said = new Set(wordsOf(sentence).map(({ folded }) => folded));
      return words.every((word) => said.has(word));
    }).length;
    if (speaking >= subjectFrom) return true;
  }
  return false;
}

/** A paper names itself now and then ("told the Ledger"); what articles are about they name again and again. */
const subjectFrom = 4;

function isAbout({ title }: Document, topic: readonly string[]): boolean {
  const terms = new Set(wordsOf(title).map(({ term }) => term));
  return topic.every((word) => terms.has(termOf(word)));
}

/** Whether a sentence of the articles speaks of such a thing: all of the words, as said. */
export function isReportedOn(words: readonly string[], documents: readonly Document[]): boolean {
  return documents.some((document) => {
    const text = foldWord(document.text);
    if (!words.every((word) => text.includes(word))) return false;
    return sentencesOf(document).some((sentence) => {
      const said = new Set(wordsOf(sentence).map(({ folded }) => folded));
      return words.every((word) => said.has(word));
    });
  });
}

function sentencesOf({ text, passages }: Document): string[] {
  return passages.flatMap(({ boilerplate, kind, sentences }) =>
    boilerplate || kind === 'metadata' || kind === 'heading'
      ? []
      : sentences.map((sentence) => sliceOf(text, sentence)),
  );
}

/** Fewer words without quotation marks may be the name of anything. */
const leastTitleWords = 3;

/** Whether words are a title, or its part before a colon or dash; a run within it from three words. */
function isTitled({ title }: Document, words: string, least: number): boolean {
  const sought = spoken(words).replace(
    /^(?:(?:the|article|piece|story|post|titled|called) )+/u,
    '',
  );
  const count = sought.split(' ').length;
  if (sought === '' || count < least) return false;
  const whole = spoken(title);
  const main = spoken(title.split(/:\s|\s[—–|-]\s/u)[0] ?? '');
  const asSpoken = new Set([whole, main, whole.replace(/^the /u, ''), main.replace(/^the /u, '')]);
  return (
    asSpoken.has(sought) ||
    (count >= leastTitleWords &&
      ` ${whole} `.includes(` ${sought} `) &&
      count * 2 >= whole.split(' ').length)
  );
}

function spoken(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');
}
