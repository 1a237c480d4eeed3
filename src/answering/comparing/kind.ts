import type { Span } from '../../text/span.ts';
import type { Difference } from '../answer.ts';
import type { Candidate } from '../candidate.ts';
import type { Question } from '../question.ts';

/** How two sources' values stand to each other. Compatible is not equal: "1934" and "May 1934" can both be right. */
export type Relation = 'same' | 'compatible' | 'different' | 'unclear';

/** The one value with which a sentence answers. */
export interface Claim<Value> {
  readonly value: Value;
  /** The deciding words, relative to the sentence. */
  readonly highlight: Span;
  /** Short words for it; for a yes/no question they begin with Yes, No or It depends. */
  readonly label: string;
  /** 0 to 1: how sure it is that this value is the answer. */
  readonly confidence: number;
  /** Log-odds that it is the answer beyond what is known of its kind; 0 when absent. */
  readonly lean?: number;
}

/** What is known of a kind of value before any sentence is read, in log-odds. */
export interface Prior {
  /** That a value of this kind, read from a sentence, is its answer. */
  readonly trust: number;
  /** That two such values which cannot both be right are a dispute. */
  readonly dispute: number;
}

/**
 * A kind of value that sources may differ in: how it is read from a sentence and how two of them compare. A new kind is
 * one new file and one line in `kinds.ts`.
 */
export interface Kind<Value> {
  readonly differs: Difference;
  /** False for a kind that tells statements apart and has no short words for what they agree on; true when absent. */
  readonly sumsUp?: boolean;
  /** True for a kind with hardly more than two values: that a weak source says the same as a stronger one is half chance. */
  readonly isTwoSided?: boolean;
  /** How far its values are to be trusted, where they are surer or less sure than others of this difference. */
  readonly prior?: Prior;
  /** The value with which this sentence answers the question; null when it gives none of this kind. */
  read(question: Question, candidate: Candidate): Claim<Value> | null;
  relate(a: Value, b: Value, question: Question): Relation;
  /**
   * How near two values that cannot both be right lie to each other, from 0, worlds apart, to 1: 163 and 187 aboard are
   * sooner two accounts of one thing than 163 and 4,000. Null where nothing tells, absent where values lie neither near nor far.
   */
  readonly closeness?: (a: Value, b: Value) => number | null;
}
