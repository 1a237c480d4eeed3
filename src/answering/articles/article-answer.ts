import type { Document } from '../../corpus/document.ts';
import type { Answer, Position, Silence, SourceAnswer } from '../answer.ts';
import { toQuote } from '../quoting.ts';
import { sourceOf } from '../source.ts';
import type { ArticleFact } from './article-forms.ts';
import { articleQuestion } from './article-question.ts';
import { meantArticles } from './meant-articles.ts';
import type { OwnWords } from './own-lines.ts';
import { ownWords } from './own-words.ts';

/** More articles than this have to be told apart by the asker. */
const mostArticles = 24;

/**
 * Answers a question about the articles themselves from their own bylines and date lines. Null when it asks nothing of
 * them, names none of them, or none of those named tells it in its text: then it is answered like any other.
 *
 * Each article tells of itself alone, so several never contradict each other: the verdict is `agreement`, with a position
 * for each author, date or outlet.
 */
export function answerOfArticles(
  text: string,
  searched: readonly Document[],
  silenceOf: (among: readonly Document[], speaking: readonly Document[]) => Silence,
): Answer | null {
  const asked = articleQuestion(text);
  if (asked === null) return null;
  const meant = meantArticles(asked.object, searched);
  const tellings = tellingsOf(meant, asked.fact);
  if (tellings.length === 0) return null;
  if (tellings.length > mostArticles) return askedBack(text, asked.fact, silenceOf(meant, []));
  const silent = silenceOf(
    meant,
    tellings.map(({ document }) => document),
  );
  const base = { question: text, notice: null, silent };
  return {
    ...base,
    verdict: tellings.length === 1 ? 'single' : 'agreement',
    positions: positionsOf(tellings),
  };
}

/** A list of hundreds of authors answers nobody: which article is meant is the asker's to say. */
function askedBack(text: string, fact: ArticleFact, silent: Silence): Answer {
  return {
    question: text,
    verdict: 'none',
    positions: [],
    nearest: [],
    notice: `More than ${mostArticles} articles tell ${TOLD[fact]}. Name the article’s source, or put its title in quotation marks.`,
    silent,
  };
}

const TOLD: Readonly<Record<ArticleFact, string>> = {
  author: 'who wrote them',
  published: 'when they were published',
  updated: 'when they were updated',
  outlet: 'where they were published',
};

interface Telling {
  readonly document: Document;
  readonly words: OwnWords;
}

/** What the articles tell, as far as one more than can be shown. */
function tellingsOf(meant: readonly Document[], fact: ArticleFact): Telling[] {
  const tellings: Telling[] = [];
  for (const document of meant) {
    const words = ownWords(document, fact);
    if (words !== null) tellings.push({ document, words });
    if (tellings.length > mostArticles) break;
  }
  return tellings;
}

/** Articles that tell the same stand together, in the order of their numbers. */
function positionsOf(tellings: readonly Telling[]): Position[] {
  const labels = [...new Set(tellings.map(({ words }) => words.label))];
  return labels.map((label) => ({
    label,
    answers: tellings.filter(({ words }) => words.label === label).map(toAnswer),
  }));
}

function toAnswer({ document, words: { span, passage, told } }: Telling): SourceAnswer {
  const highlight = { start: told.start - span.start, end: told.end - span.start };
  return {
    source: sourceOf(document),
    score: 1,
    copies: [],
    quotes: [toQuote({ document, passage }, span, [highlight])],
  };
}
