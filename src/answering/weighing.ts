import type { Document } from '../corpus/document.ts';
import { isFormed } from './answer-type.ts';
import { echoesOf } from './echo.ts';
import { Findings } from './findings.ts';
import { likelihood } from './model.ts';
import type { Question } from './question.ts';
import { prospectsOf } from './prospects.ts';
import type { Reading } from './reading.ts';
import type { Signals } from './signal.ts';
import { signalsOf } from './signals.ts';
import type { Candidate, SourceCandidates } from './candidate.ts';
import { topScore } from './candidate.ts';

/** Sentences of a source that are kept for quoting and comparing. */
const keptPerSource = 6;

/**
 * A sentence that scores less than this against its source's best is never shown: an echo makes its odds five times as
 * good at most, and a second quote needs a fifth of the first one's score.
 */
const hopeless = 0.03;

/** A section read for a question, with what the engine thinks of it. */
export interface ReadHit {
  readonly reading: Reading;
  readonly score: number;
  /** For each of its sentences, the words of the question that it may hold, as `searchTerms` marks them. */
  readonly marks: Uint32Array;
}

/** Weighs the sentences of the readings that promise most. Sources come with their best sentence first, the best source first. */
export function candidatesOf(
  question: Question,
  hits: readonly ReadHit[],
  weightOf: (term: string) => number,
): SourceCandidates[] {
  const first = bySource(withSole(question, weighAll(question, hits)));
  const echoed = echoesOf(question, first, weightOf);
  return bySource(
    first.flatMap((source) =>
      source.candidates
        .filter(({ score }) => score >= hopeless * topScore(source))
        .map((candidate) => withEcho(candidate, echoed(candidate))),
    ),
  ).map(({ document, candidates }) => ({
    document,
    candidates: candidates.slice(0, keptPerSource),
  }));
}

function weighAll(question: Question, hits: readonly ReadHit[]): Candidate[] {
  const best = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
  const sections = hits.map(({ reading, score, marks }) => ({
    findings: new Findings(question, reading, marks),
    section: score / best,
    marks,
  }));
  const chosen = prospectsOf(sections);
  const all: Candidate[] = [];
  for (const [i, { findings, section }] of sections.entries()) {
    for (const index of chosen[i] ?? []) {
      const candidate = weigh(index, findings, section);
      if (candidate !== null) all.push(candidate);
    }
  }
  return all;
}

function weigh(index: number, findings: Findings, section: number): Candidate | null {
  const { question, reading } = findings;
  const sentence = reading.sentence(index);
  // A question of the article's own says nothing: what follows replies to it.
  if (sentence === undefined || sentence.isPrompt) return null;
  const { signals, matches } = signalsOf(question, sentence, findings, section);
  return { signals, matches, sentence, reading, score: likelihood(signals) };
}

function withEcho(candidate: Candidate, echo: number): Candidate {
  return echo === 0 ? candidate : withSignals(candidate, { echo });
}

/** The candidate with some signals set, weighed anew. */
function withSignals(candidate: Candidate, set: Partial<Signals>): Candidate {
  const signals = { ...candidate.signals, ...set };
  return { ...candidate, signals, score: likelihood(signals) };
}

function bySource(all: readonly Candidate[]): SourceCandidates[] {
  const sources = new Map<Document, Candidate[]>();
  for (const candidate of all) {
    const { document } = candidate.sentence;
    const candidates = sources.get(document);
    if (candidates === undefined) sources.set(document, [candidate]);
    else candidates.push(candidate);
  }
  return [...sources]
    .map(([document, candidates]) => ({ document, candidates: candidates.toSorted(byScore) }))
    .toSorted((a, b) => topScore(b) - topScore(a) || a.document.number - b.document.number);
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.sentence.start - b.sentence.start;
}

/** A value that fits less is not counted among those a source holds. */
const soleFrom = 0.5;

/** Sets how well each value fits, shared among the sentences of its source that hold one as good. */
function withSole(question: Question, all: readonly Candidate[]): readonly Candidate[] {
  if (!isFormed(question.type)) return all;
  const counts = new Map<Document, number>();
  for (const { sentence, signals } of all)
    if (signals.evidence >= soleFrom)
      counts.set(sentence.document, (counts.get(sentence.document) ?? 0) + 1);
  return all.map((candidate) => {
    const { evidence } = candidate.signals;
    if (evidence < soleFrom) return candidate;
    return withSignals(candidate, {
      sole: evidence / (counts.get(candidate.sentence.document) ?? 1),
    });
  });
}
