import type { Question } from './question.ts';
import type { SignalName, Signals } from './signals.ts';

/**
 * What each signal is worth, in log-odds that the sentence answers.
 */
export const weights: Readonly<Record<SignalName, number>> = {
  exact: 2.03,
  sense: 0.65,
  opposite: -0.31,
  soft: -0.16,
  heading: 0.7,
  before: -0.0,
  behind: -0.27,
  title: 0.67,
  article: -0.92,
  plain: 0.63,
  plainWide: 0.88,
  plainEvidence: -0.01,
  plainName: 1.94,
  gap: 0.47,
  echo: 1.66,
  section: 1.49,
  plainExact: 0.83,
  plainSense: 0.1,
  plainNear: 0.3,
  nameHere: 0.43,
  nameNear: 0.03,
  nameFar: -0.26,
  nameMissing: -2.15,
  key: 0.25,
  asked: 0.9,
  pairs: 0.96,
  phrase: 2.5,
  evidence: 0.94,
  nearness: -0.34,
  lacking: -1.17,
  lackingFigure: -1.2,
  unknown: 0.16,
  otherName: -0.42,
  leaning: 0.21,
  isHeading: -0.93,
  isQuestion: -1.2,
  withdrawn: -3,
  correction: 2,
  tense: -0.8,
  short: -0.33,
};

/** Log-odds of a sentence without any signal. */
const bias = -5.97;

/** How likely a sentence answers, 0 to 1. */
export function likelihood(_question: Question, signals: Signals): number {
  let odds = bias;
  for (const [name, weight] of entries) odds += weight * signals[name];
  return 1 / (1 + Math.exp(-odds));
}

const entries = Object.entries(weights).map(
  ([name, weight]) => [name as SignalName, weight] as const,
);
