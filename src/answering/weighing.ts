import type { Document } from '../corpus/document.ts';
import { isFormed } from './answer-type.ts';
import { echoesOf } from './echo.ts';
import { matchOf } from './match.ts';
import { matchesOf } from './matches.ts';
import { likelihood } from './model.ts';
import type { Question } from './question.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Searchable } from './searchable.ts';
import { signalsOf } from './signals.ts';
import type { Candidate, SourceCandidates } from './candidate.ts';
import { topScore } from './candidate.ts';

/** Sentences of a source that are kept for quoting and comparing. */
const keptPerSource = 6;

/** A section read for a question, with what the engine thinks of it. */
export interface ReadHit {
  readonly reading: Reading;
  readonly score: number;
}

/** Weighs every sentence of the readings. Sources come with their best sentence first, the best source first. */
export function candidatesOf(
  question: Question,
  hits: readonly ReadHit[],
  weightOf: (term: string) => number,
): SourceCandidates[] {
  const first = bySource(withSole(question, weighAll(question, hits)));
  const echoed = echoesOf(question, first, weightOf);
  return bySource(
    [...first].flatMap(({ candidates }) =>
      candidates.map((candidate) => withEcho(candidate, echoed(candidate))),
    ),
  ).map(({ document, candidates }) => ({
    document,
    candidates: candidates.slice(0, keptPerSource),
  }));
}

function weighAll(question: Question, hits: readonly ReadHit[]): Candidate[] {
  const best = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
  const readsOnlyTouched =
    hits.reduce((sum, { reading }) => sum + reading.sentences.length, 0) > sentencesWeighedAll;
  return hits.flatMap(({ reading, score }) => {
    const found = reading.sentences.map((sentence) => matchesOf(question, sentence));
    const headingTouched = touchedHeadings(question);
    const touched = found.map((matches) => matches.some((match) => match !== null));
    return reading.sentences.flatMap((sentence) => {
      if (readsOnlyTouched && !isNearTouched(touched, sentence) && !headingTouched(sentence))
        return [];
      const signalled = signalsOf(question, sentence, reading, score / best, found);
      return [{ ...signalled, sentence, reading, score: likelihood(signalled.signals) }];
    });
  });
}

/**
 * In a small library a sentence may answer in words of its own ("not before spring"); among many, one that shares no word
 * with the question, nor stands by one that does, costs time and is found by chance only.
 */
const sentencesWeighedAll = 500;

/** A word of the question in the sentence, in one of the two before, or in the heading above. */
function isNearTouched(touched: readonly boolean[], { index }: ReadSentence): boolean {
  return touched[index] === true || touched[index - 1] === true || touched[index - 2] === true;
}

/** Whether a heading above holds a word of the question, each heading looked at once. */
function touchedHeadings(question: Question): (sentence: ReadSentence) => boolean {
  const known = new Map<Searchable, boolean>();
  const isTouched = (heading: Searchable | null) => {
    if (heading === null) return false;
    const touched =
      known.get(heading) ?? question.terms.some((term) => matchOf(term, heading) !== null);
    known.set(heading, touched);
    return touched;
  };
  return ({ heading, askedBy }) => isTouched(heading) || isTouched(askedBy);
}

function withEcho(candidate: Candidate, echo: number): Candidate {
  if (echo === 0) return candidate;
  const signals = { ...candidate.signals, echo };
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

function withSole(question: Question, all: readonly Candidate[]): Candidate[] {
  if (!isFormed(question.type)) return [...all];
  const counts = new Map<Document, number>();
  for (const { sentence, signals } of all)
    if (signals.evidence >= 0.5)
      counts.set(sentence.document, (counts.get(sentence.document) ?? 0) + 1);
  return all.map((candidate) => {
    if (candidate.signals.evidence < 0.5) return candidate;
    const sole = candidate.signals.evidence / (counts.get(candidate.sentence.document) ?? 1);
    const signals = { ...candidate.signals, sole };
    return { ...candidate, signals, score: likelihood(signals) };
  });
}
