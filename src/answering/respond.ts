import type { Document } from '../corpus/document.ts';
import type { SectionIndex } from '../search/section-index.ts';
import type { Answer, SourceAnswer } from './answer.ts';
import { answerOfArticles } from './articles/article-answer.ts';
import type { SourceCandidates } from './candidate.ts';
import { topScore } from './candidate.ts';
import { decide } from './decision.ts';
import { candidatesOf } from './weighing/weighing.ts';
import { smallTalkIn } from './follow-up/small-talk.ts';
import { answerOfOrder } from './articles/article-order.ts';
import { sourceAsked } from './articles/source-asked.ts';
import type { Question } from './question.ts';
import { understand } from './question.ts';
import { spansOf, toQuote } from './quoting.ts';
import { forgetOldReadings, readingOf } from './reading/kept-readings.ts';
import { searchTerms } from './search-terms.ts';
import { sourceOf } from './source.ts';
import { silenceOf } from './silence/silence-of.ts';
import { answersFrom, thresholds } from './thresholds.ts';

/** Sections read for a question. More finds more sources in a large library and costs time in proportion. */
const sectionsRead = 48;
/**
 * Where most of those read answer, more are, so that whoever answers is counted: four times as many each time, up to the
 * last. A story that a whole library tells takes a second; no other question takes longer for it.
 */
const sectionsReadOn = 4;
const mostSectionsRead = 768;
/** The share of the sources found that must answer for others behind them to be likely to. */
const answeringShare = 0.5;
const nearestShown = 3;

/** Answers a question from an index. `documents`: all that are searched. */
export async function respond(
  text: string,
  index: SectionIndex,
  documents: readonly Document[],
  only: ReadonlySet<string> | null,
): Promise<Answer> {
  const searched = only === null ? documents : documents.filter(({ id }) => only.has(id));
  if (smallTalkIn(text) !== null) return noAnswer(text, searched, [], emptyNotice);
  const ofArticles =
    answerOfArticles(text, searched, silenceOf) ?? answerOfOrder(text, searched, silenceOf);
  if (ofArticles !== null) return ofArticles;
  const question = understand(text, index.vocabulary);
  if (question.terms.length === 0) return noAnswer(text, searched, [], emptyNotice);
  const asked = sourceAsked(text, searched, index.vocabulary);
  if (asked?.kind === 'unknown')
    return noAnswer(text, searched, await sourcesFor(question, index, only), notHere(asked.name));
  if (asked === null) return answerFrom(question, index, searched, only);
  const named = new Set(asked.documents.map(({ id }) => id));
  return answerFrom(question, index, asked.documents, named);
}

/** Answers from the documents searched. `only`: their ids; null for all of the index. */
async function answerFrom(
  question: Question,
  index: SectionIndex,
  searched: readonly Document[],
  only: ReadonlySet<string> | null,
): Promise<Answer> {
  const { text } = question;
  const sources = await sourcesFor(question, index, only);
  const { answer } = decide(question, sources, searched, index.vocabulary.sentences);
  return answer ?? noAnswer(text, searched, sources, null);
}

/** What the documents hold that may answer: the best source first, and of each its best sentences. */
export async function sourcesFor(
  question: Question,
  index: SectionIndex,
  only: ReadonlySet<string> | null,
): Promise<SourceCandidates[]> {
  const { vocabulary } = index;
  const terms = searchTerms(question, vocabulary);
  for (let read = sectionsRead; ; read *= sectionsReadOn) {
    const hits = await index.search(terms, read, only);
    const sources = candidatesOf(
      question,
      hits.map((hit) => ({ ...hit, reading: readingOf(hit, vocabulary) })),
      (term) => vocabulary.weight(term),
    );
    forgetOldReadings();
    const isLast = hits.length < read || read >= mostSectionsRead;
    const found = new Set(hits.map(({ section }) => section.document)).size;
    if (isLast || answeringAmong(sources, vocabulary.sentences) < answeringShare * found)
      return sources;
  }
}

/** How many sources are as likely to answer as those that are shown beside the best. */
function answeringAmong(sources: readonly SourceCandidates[], sentences: number): number {
  const [best] = sources;
  if (best === undefined) return 0;
  const from = Math.max(answersFrom(sentences), thresholds.agreesFrom * topScore(best));
  return sources.filter((source) => topScore(source) >= from).length;
}

/** What to say of a source that is not in the library. */
function notHere(name: string): string {
  return `No source here goes by the name “${name}”, and none speaks of it.`;
}

const emptyNotice = 'The question holds no word to search for. Name what you want to know about.';

function noAnswer(
  text: string,
  searched: readonly Document[],
  sources: readonly SourceCandidates[],
  notice: string | null,
): Answer {
  const nearest = sources
    .slice(0, nearestShown)
    .filter((source) => topScore(source) > 0.02)
    .map(plainAnswer);
  return {
    question: text,
    verdict: 'none',
    positions: [],
    nearest,
    notice,
    silent: silenceOf(searched, []),
  };
}

function plainAnswer(source: SourceCandidates): SourceAnswer {
  const best = source.candidates[0];
  const spans = spansOf(source.candidates.slice(0, 1));
  return {
    source: sourceOf(source.document),
    score: topScore(source),
    copies: [],
    quotes: best === undefined ? [] : spans.map((span) => toQuote(span.sentence, span, [])),
  };
}
