import type { Question } from './question.ts';
import type { SignalName, Signals } from './signals.ts';

/**
 * What each signal is worth, in log-odds that the sentence answers.
 */
export const weights: Readonly<Record<SignalName, number>> = {
  exact: 2.08,
  sense: 0.41,
  opposite: -0.12,
  soft: -0.17,
  heading: 0.71,
  before: -0.02,
  behind: -0.32,
  title: 0.38,
  article: -0.76,
  plain: 0.43,
  plainWide: 0.7,
  plainEvidence: -0.1,
  plainName: 1.71,
  gap: 0.16,
  echo: 1.82,
  section: 1.48,
  plainExact: 0.9,
  plainSense: 0.15,
  plainNear: 0.34,
  nameHere: 0.35,
  nameNear: 0.15,
  nameFar: -0.18,
  nameMissing: -1.88,
  key: 0.21,
  asked: 0.7,
  pairs: 0.93,
  phrase: 2.5,
  evidence: 0.95,
  nearness: -0.31,
  lacking: -1.61,
  unknown: 0.24,
  otherName: -0.29,
  leaning: 0.16,
  isHeading: -0.93,
  isQuestion: -1.2,
  withdrawn: -3,
  correction: 2,
  tense: 0.02,
  short: -0.29,
};

/** Log-odds of a sentence without any signal. */
const bias = -5.66;

/** How likely a sentence answers, 0 to 1. */
export function likelihood(_question: Question, signals: Signals): number {
  let odds = bias;
  for (const [name, weight] of entries) odds += weight * signals[name];
  return 1 / (1 + Math.exp(-odds));
}

const entries = Object.entries(weights).map(
  ([name, weight]) => [name as SignalName, weight] as const,
);
