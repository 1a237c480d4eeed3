import type { Question } from './question.ts';
import type { SignalName, Signals } from './signals.ts';

/**
 * What each signal is worth, in log-odds that the sentence answers.
 */
export const weights: Readonly<Record<SignalName, number>> = {
  exact: 3.19,
  sense: 1.13,
  opposite: 0.0,
  soft: -0.17,
  heading: 0.5,
  before: 0.17,
  behind: -0.28,
  title: 0.2,
  article: -0.85,
  plainExact: 2.23,
  plainSense: 0.93,
  plainNear: 0.2,
  nameHere: 0.16,
  nameNear: -0.01,
  nameFar: -0.35,
  nameMissing: -1.44,
  key: 0.57,
  pairs: 1.07,
  phrase: 2.5,
  evidence: 0.97,
  nearness: 0.1,
  lacking: -1.71,
  unknown: 0.55,
  otherName: -0.09,
  leaning: 0.03,
  isHeading: -1.34,
  isQuestion: -1.2,
  withdrawn: -3,
  short: -0.29,
  section: 1.79,
};

/** Log-odds of a sentence without any signal. */
const bias = -5.14;

/** How likely a sentence answers, 0 to 1. */
export function likelihood(_question: Question, signals: Signals): number {
  let odds = bias;
  for (const [name, weight] of entries) odds += weight * signals[name];
  return 1 / (1 + Math.exp(-odds));
}

const entries = Object.entries(weights).map(
  ([name, weight]) => [name as SignalName, weight] as const,
);
