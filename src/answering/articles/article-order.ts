import type { Document } from '../../corpus/document.ts';
import type { Answer, Silence, SourceAnswer } from '../answer.ts';
import { toQuote } from '../quoting.ts';
import { sourceOf } from '../source.ts';
import { plainText } from './article-question.ts';
import { ownWords } from './own-words.ts';

const ARTICLES =
  '(?:articles?|sources?|documents?|pieces?|stor(?:y|ies)|reports?|posts?|files?|texts?|items?|entr(?:y|ies))';
const NEWEST = 'newest|latest|most recent|youngest|last published';
const OLDEST = 'oldest|earliest|first published';
const HERE =
  '(?: (?:here|of (?:them|all|these)|you (?:have|know)|in (?:the|this|your) (?:library|folder)|is it|published))*';

const FIRST_OR_LAST: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:which|what) (?:is|was|are) )?the (?:(${NEWEST})|(${OLDEST})) ${ARTICLES}${HERE}$`,
    'u',
  ),
  new RegExp(
    `^(?:which|what)(?: of (?:the|these|your))? ${ARTICLES}${HERE} (?:is|was|are)(?: the)? (?:(${NEWEST})|(${OLDEST}))${HERE}$`,
    'u',
  ),
  new RegExp(
    `^when was the (?:(${NEWEST})|(${OLDEST})) ${ARTICLES} (?:published|written|posted)$`,
    'u',
  ),
];
const HOW_MANY = new RegExp(
  `^how many ${ARTICLES} (?:(?:are|is) (?:there|here)|do you (?:have|know|search|read)|have you(?: got| read)?|are (?:there )?in (?:the|this|your) (?:library|folder))${HERE}$`,
  'u',
);

/**
 * Answers which article is the newest or the oldest, by the dates that the articles tell of themselves, and how many there
 * are. Null for any other question. What no text tells is only hinted at: it cannot be quoted.
 */
export function answerOfOrder(
  text: string,
  searched: readonly Document[],
  silenceOf: (among: readonly Document[], speaking: readonly Document[]) => Silence,
): Answer | null {
  const plain = plainText(text);
  const hint = (notice: string): Answer => ({
    question: text,
    verdict: 'none',
    positions: [],
    nearest: [],
    notice,
    silent: silenceOf(searched, []),
  });
  if (HOW_MANY.test(plain))
    return hint(
      `The library holds ${searched.length === 1 ? 'one article' : `${searched.length} articles`}.`,
    );
  const asked = FIRST_OR_LAST.map((form) => form.exec(plain)).find((found) => found !== null);
  if (asked == null) return null;
  const extreme = outermost(searched, asked[1] !== undefined);
  if (extreme.length === 0) return hint('No article here tells when it was published.');
  const answers = extreme.flatMap((document) => dayTold(document) ?? []);
  const [first] = answers;
  if (first === undefined)
    return hint(
      `By its date, ${dayOf(extreme[0])}, it is “${extreme[0]?.title ?? ''}”; its text does not tell it.`,
    );
  return {
    question: text,
    verdict: answers.length === 1 ? 'single' : 'agreement',
    positions: [{ label: first.label, answers: answers.map(({ answer }) => answer) }],
    notice: null,
    silent: silenceOf(searched, extreme),
  };
}

/** The line by which an article tells its day, as an answer; null where its text does not tell it. */
function dayTold(
  document: Document,
): { readonly label: string; readonly answer: SourceAnswer } | null {
  const words = ownWords(document, document.published === null ? 'updated' : 'published');
  if (words === null) return null;
  const { span, told, passage, label } = words;
  const highlight = { start: told.start - span.start, end: told.end - span.start };
  const quotes = [toQuote({ document, passage }, span, [highlight])];
  return { label, answer: { source: sourceOf(document), score: 1, copies: [], quotes } };
}

function dayOf(document: Document | undefined): string {
  return document?.published ?? document?.updated ?? '';
}

/** The articles with the latest or the earliest day of all; empty where none has one. */
function outermost(documents: readonly Document[], latest: boolean): readonly Document[] {
  const days = documents
    .map(dayOf)
    .filter((day) => day !== '')
    .toSorted();
  const day = latest ? days.at(-1) : days[0];
  return day === undefined ? [] : documents.filter((document) => dayOf(document) === day);
}
