import type { Document } from '../corpus/document.ts';
import { likelihood } from './model.ts';
import type { Question } from './question.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Signalled } from './signals.ts';
import { signalsOf } from './signals.ts';

/** A sentence that may answer, and what speaks for it. */
export interface Candidate extends Signalled {
  readonly sentence: ReadSentence;
  readonly reading: Reading;
  /** How likely it answers, 0 to 1. */
  readonly score: number;
}

/** The candidates of one document, the best first; never empty. */
export interface SourceCandidates {
  readonly document: Document;
  readonly candidates: readonly Candidate[];
}

/** Sentences of a source that are kept for quoting and comparing. */
const keptPerSource = 6;

/** Weighs every sentence of the readings. Sources come with their best sentence first, the best source first. */
export function candidatesOf(
  question: Question,
  readings: readonly { readonly reading: Reading; readonly score: number }[],
): SourceCandidates[] {
  const bySource = new Map<Document, Candidate[]>();
  const best = Math.max(...readings.map(({ score }) => score), Number.MIN_VALUE);
  for (const { reading, score } of readings) {
    const { document } = reading.section;
    const candidates = bySource.get(document) ?? [];
    for (const sentence of reading.sentences) {
      const signalled = signalsOf(question, sentence, reading, score / best);
      candidates.push({
        ...signalled,
        sentence,
        reading,
        score: likelihood(question, signalled.signals),
      });
    }
    bySource.set(document, candidates);
  }
  return [...bySource]
    .map(([document, candidates]) => ({
      document,
      candidates: candidates.sort(byScore).slice(0, keptPerSource),
    }))
    .filter(({ candidates }) => candidates.length > 0)
    .sort((a, b) => topScore(b) - topScore(a) || a.document.number - b.document.number);
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.sentence.start - b.sentence.start;
}

/** The score of a source's best sentence. */
export function topScore({ candidates }: SourceCandidates): number {
  return candidates[0]?.score ?? 0;
}
