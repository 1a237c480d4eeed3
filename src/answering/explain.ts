import type { Document } from '../corpus/document.ts';
import type { SectionIndex } from '../search/section-index.ts';
import { termsOfSense } from '../text/lexicon/sense-terms.ts';
import { sliceOf } from '../text/span.ts';
import { sourceAsked } from './articles/source-asked.ts';
import type { Candidate, SourceCandidates } from './candidate.ts';
import { topScore } from './candidate.ts';
import type { Placed } from './comparing/grouping.ts';
import { weights } from './weighing/model.ts';
import type { QueryTerm } from './question/query-term.ts';
import type { Question } from './question.ts';
import { understand } from './question.ts';
import { sourcesFor } from './respond.ts';
import type { SignalName, Signals } from './weighing/signal.ts';
import type { Comparison } from './comparison.ts';
import { decide } from './decision.ts';
import type {
  Explanation,
  ExplainedQuestion,
  ExplainedTerm,
  ExplainedSource,
  ExplainedSentence,
  ExplainedSignal,
  ExplainedComparison,
  ExplainedClaim,
} from './explanation.ts';

/** Explains how a question is answered from an index: the same steps as `respond`, with what they found. */
export async function explain(
  text: string,
  index: SectionIndex,
  documents: readonly Document[],
  only: ReadonlySet<string> | null,
): Promise<Explanation> {
  const question = understand(text, index.vocabulary);
  const asked = sourceAsked(text, documents, index.vocabulary);
  const among = asked?.kind === 'known' ? new Set(asked.documents.map(({ id }) => id)) : only;
  const sources = question.terms.length === 0 ? [] : await sourcesFor(question, index, among);
  const { speaking, comparison, needed } = decide(
    question,
    sources,
    asked?.kind === 'known' ? asked.documents : documents,
    index.vocabulary.sentences,
  );
  return {
    question: explainQuestion(question),
    answersFrom: needed,
    sources: sources.map((source) =>
      explainSource(
        speaking.find(({ document }) => document === source.document) ?? source,
        comparison,
      ),
    ),
    comparison: comparison === null ? null : explainComparison(comparison),
  };
}

function explainQuestion(question: Question): ExplainedQuestion {
  const { text, type, tense, terms, unit, options, predicate } = question;
  return {
    text,
    type,
    tense,
    terms: terms.map((term, i) => explainTerm(term, predicate.includes(i))),
    unit,
    options: options.map((option) => option.text),
  };
}

function explainTerm(term: QueryTerm, predicate: boolean): ExplainedTerm {
  const related = new Set([...term.senses.flatMap(termsOfSense), ...term.kinds]);
  related.delete(term.term);
  const { text, weight, name, alternatives, unknown } = term;
  return { text, weight, name, predicate, spellings: alternatives, related: [...related], unknown };
}

function explainSource(source: SourceCandidates, comparison: Comparison | null): ExplainedSource {
  const { document, candidates } = source;
  const shown = comparison?.shownOf.get(source.document);
  return {
    number: document.number,
    file: document.file,
    score: topScore(source),
    standing: standingOf(document, shown !== undefined, comparison),
    sentences: (shown ?? candidates.slice(0, 1)).map(explainSentence),
  };
}

function standingOf(
  document: Document,
  quoted: boolean,
  comparison: Comparison | null,
): ExplainedSource['standing'] {
  if (quoted) return 'compared';
  return comparison?.copies.has(document) === true ? 'copy' : 'weak';
}

function explainSentence({ sentence, score, signals }: Candidate): ExplainedSentence {
  return { text: sentence.text, score, signals: explainSignals(signals) };
}

/** Signals worth less than this change no answer. */
const leastWorth = 0.005;

function explainSignals(signals: Signals): ExplainedSignal[] {
  return signalNames
    .map((name) => ({
      name,
      value: signals[name],
      weight: weights[name],
      worth: weights[name] * signals[name],
    }))
    .filter(({ worth }) => Math.abs(worth) >= leastWorth)
    .toSorted((a, b) => Math.abs(b.worth) - Math.abs(a.worth));
}

const signalNames = Object.keys(weights).filter((name): name is SignalName => name in weights);

function explainComparison({ grouping, clashFrom: from }: Comparison): ExplainedComparison {
  return {
    differs: grouping.differs,
    clash: grouping.clash,
    clashFrom: from,
    groups: grouping.groups.map((group) => group.map(explainClaim)),
    unplaced: grouping.unplaced.map(({ source }) => source.document.number),
  };
}

function explainClaim({ source, label, deciding, certainty, confidence }: Placed): ExplainedClaim {
  return {
    number: source.document.number,
    label,
    words: sliceOf(deciding.candidate.sentence.text, deciding.highlight),
    certainty,
    trust: confidence,
  };
}
