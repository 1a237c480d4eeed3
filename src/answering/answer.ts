import type { Span } from '../text/span.ts';

/**
 * What the library says to one question. A value, also when it says nothing: silence and disagreement are
 * answers, not errors. Every renderer must treat all four verdicts.
 */
export type Answer = ConflictAnswer | UnitedAnswer | NoAnswer;

interface AnswerBase {
  /** As asked. */
  readonly question: string;
  /** A hint in words for the asker (the question holds no word to search for, the later article …), or null. */
  readonly notice: string | null;
  /** The sources that were searched and say nothing on the question. */
  readonly silent: Silence;
  /** The first of several questions asked at once, written out: this answers it. Absent for one question. */
  readonly part?: string;
  /** The answers to the others, in order, each to its own question; absent for one question. */
  readonly further?: readonly Answer[];
}

/** The sources give answers that cannot all be right, or that speak of different things (`differs: subject`). */
export interface ConflictAnswer extends AnswerBase {
  readonly verdict: 'conflict';
  readonly differs: Difference;
  /** Two or more; the one with the best answer first, support breaks ties. */
  readonly positions: readonly Position[];
}

/** Two or more sources say the same (`agreement`), or one alone answers (`single`). */
export interface UnitedAnswer extends AnswerBase {
  readonly verdict: 'agreement' | 'single';
  /**
   * Those that agree, and, in positions of their own, those whose statement cannot be placed. Positions that all have
   * labels: each source tells of itself (who wrote it, when it was published), and nothing is in dispute.
   */
  readonly positions: readonly Position[];
}

/** No source answers. */
export interface NoAnswer extends AnswerBase {
  readonly verdict: 'none';
  readonly positions: readonly [];
  /** Up to three passages that come closest, not answering. */
  readonly nearest: readonly SourceAnswer[];
}

export type Verdict = Answer['verdict'];

/** In what two answers differ. */
export type Difference =
  | 'number'
  | 'money'
  | 'percent'
  | 'date'
  | 'time'
  | 'duration'
  | 'person'
  | 'organisation'
  | 'place'
  | 'cause'
  | 'stance'
  | 'attribution'
  | 'subject'
  | 'other';

export interface Silence {
  readonly count: number;
  /** The first twenty, by citation number. */
  readonly files: readonly string[];
}

/** Sources that say the same stand together. */
export interface Position {
  /**
   * Short words for what they say: the deciding words of a source, or a normalised value ("3 injured").
   * For a yes/no question it begins with Yes, No or It depends. Null when unknown.
   */
  readonly label: string | null;
  /** One or more, the strongest first. */
  readonly answers: readonly SourceAnswer[];
}

/** What one source says. */
export interface SourceAnswer {
  readonly source: Source;
  /** One or two, the better first. */
  readonly quotes: readonly Quote[];
  /** How well it answers: 0 to 1, comparable within one answer. */
  readonly score: number;
  /** Files of the library that repeat this source's text: no witnesses of their own. */
  readonly copies: readonly string[];
}

/** The source of a quote, as cited. What the text does not give is null. */
export interface Source {
  readonly id: string;
  readonly number: number;
  readonly file: string;
  readonly title: string;
  readonly author: string | null;
  readonly site: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly url: string | null;
}

/** One sentence or two adjacent ones, letter for letter: `text === readable.slice(start, end)`. */
export interface Quote extends Span {
  readonly text: string;
  /** The line of the readable text on which the quote starts, from 1. */
  readonly line: number;
  /** The heading the quote stands under, or null. */
  readonly heading: string | null;
  /** The deciding words: spans relative to `text`, in order, not overlapping. */
  readonly highlights: readonly Span[];
  /** Words of ours that make the quote understandable alone, such as what "it" is; or null. */
  readonly note: string | null;
}
