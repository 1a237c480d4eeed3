import type { Span } from '../../text/span.ts';
import { unitAsked } from '../question/asked-words.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';

/** A value of the expected kind in a sentence: that it can answer, not yet that it does. */
export interface Evidence extends Span {
  /** 0 to 1: how well the value fits what is asked for. */
  readonly strength: number;
  /** Index of its first word. */
  readonly at: number;
}

export function toEvidence(value: Span & { readonly at: number }, strength: number): Evidence {
  return { start: value.start, end: value.end, at: value.at, strength };
}

export function isUnit(question: Question, term: string): boolean {
  return unitAsked(question).has(term);
}

export function wordAtOffset(sentence: ReadSentence, offset: number): number {
  const at = sentence.words.findIndex((word) => word.end > offset);
  return at < 0 ? Math.max(0, sentence.words.length - 1) : at;
}
