import type { AnswerType } from './asking/answer-type.ts';
import type { Difference } from './answer.ts';
import type { Question } from './question.ts';
import type { SignalName } from './weighing/signal.ts';

/** Why an answer is what it is: the question as understood, and what put each source where it stands. Plain data. */
export interface Explanation {
  readonly question: ExplainedQuestion;
  /** What the best sentence must score for an answer, 0 to 1; null where none gives what is asked for, whatever it scores. */
  readonly answersFrom: number | null;
  /** The best first; those that were not compared at the end. Empty when nothing was found. */
  readonly sources: readonly ExplainedSource[];
  /** Null where nothing scores high enough to be compared. */
  readonly comparison: ExplainedComparison | null;
  /** Where several questions were asked at once: why the answers to the others are what they are; absent for one. */
  readonly further?: readonly Explanation[];
}

/** A question as understood. */
export interface ExplainedQuestion {
  readonly text: string;
  readonly type: AnswerType;
  readonly tense: Question['tense'];
  /** In order; empty for a question without a word to look for. */
  readonly terms: readonly ExplainedTerm[];
  /** What is counted or chosen ("how many *people*"), as terms. */
  readonly unit: readonly string[];
  /** The two sides of an "or" question. */
  readonly options: readonly string[];
}

/** A word that is looked for. */
export interface ExplainedTerm {
  /** As asked. */
  readonly text: string;
  /** How much it tells in this library, 0 and up. */
  readonly weight: number;
  readonly name: boolean;
  /** True for what is asked of the subject ("did the bridge *collapse*?"). */
  readonly predicate: boolean;
  /** Spellings of the library that are taken for the word, as terms. */
  readonly spellings: readonly string[];
  /** Terms by which the lexicon finds it too: words that say the same, and kinds of it. */
  readonly related: readonly string[];
  /** True when neither the library nor the lexicon has anything for it. */
  readonly unknown: boolean;
}

/** One source, with its sentences that were weighed. */
export interface ExplainedSource {
  readonly number: number;
  readonly file: string;
  /** Of its best sentence, 0 to 1. */
  readonly score: number;
  /** `compared`: what it says was compared; `copy`: it repeats another; `weak`: it scores too low beside the best. */
  readonly standing: 'compared' | 'copy' | 'weak';
  /** One or two: those that are shown where the source is. */
  readonly sentences: readonly ExplainedSentence[];
}

/** A sentence and what speaks for and against it. */
export interface ExplainedSentence {
  readonly text: string;
  readonly score: number;
  /** Weight × value in log-odds, those that matter most first; signals without value are left out. */
  readonly signals: readonly ExplainedSignal[];
}

/** One signal of a sentence. */
export interface ExplainedSignal {
  readonly name: SignalName;
  readonly value: number;
  readonly weight: number;
  readonly worth: number;
}

/** How the sources were compared. */
export interface ExplainedComparison {
  readonly differs: Difference;
  /** How likely what stands against each other is a dispute, and from what it counts as one; both 0 to 1. */
  readonly clash: number;
  readonly clashFrom: number;
  /** Sources that say the same or could, with the words taken for their answer. */
  readonly groups: readonly (readonly ExplainedClaim[])[];
  /** Numbers of sources whose statement could not be told. */
  readonly unplaced: readonly number[];
}

/** What was taken for a source's answer. */
export interface ExplainedClaim {
  readonly number: number;
  readonly label: string;
  /** The deciding words, as they stand in the source. */
  readonly words: string;
  /** How sure the words are by themselves, and how likely they are the source's answer; 0 to 1. */
  readonly certainty: number;
  readonly trust: number;
}
