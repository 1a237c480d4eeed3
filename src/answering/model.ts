import type { Question } from './question.ts';
import type { SignalName, Signals } from './signals.ts';

/**
 * What each signal is worth, in log-odds that the sentence answers.
 */
export const weights: Readonly<Record<SignalName, number>> = {
  exact: 2.05,
  sense: 0.46,
  opposite: -0.24,
  soft: -0.07,
  heading: 0.74,
  before: -0.04,
  behind: -0.21,
  title: 0.66,
  article: -0.79,
  plain: 0.58,
  plainWide: 0.83,
  plainEvidence: 0.06,
  plainName: 1.84,
  gap: 0.49,
  echo: 1.64,
  section: 1.47,
  plainExact: 0.85,
  plainSense: 0.13,
  plainNear: 0.32,
  nameHere: 0.42,
  nameNear: 0.09,
  nameFar: -0.27,
  nameMissing: -2.14,
  key: 0.32,
  asked: 0.77,
  pairs: 0.96,
  phrase: 2.5,
  evidence: 0.94,
  nearness: -0.26,
  lacking: -1.11,
  lackingFigure: -1.17,
  unknown: 0.2,
  otherName: -0.44,
  leaning: -0.02,
  isHeading: -0.97,
  isQuestion: -1.2,
  withdrawn: -3,
  correction: 2,
  tense: -0.8,
  short: -0.28,
};

/** Log-odds of a sentence without any signal. */
const bias = -5.93;

/** How likely a sentence answers, 0 to 1. */
export function likelihood(_question: Question, signals: Signals): number {
  let odds = bias;
  for (const [name, weight] of entries) odds += weight * signals[name];
  return 1 / (1 + Math.exp(-odds));
}

const entries = Object.entries(weights).map(
  ([name, weight]) => [name as SignalName, weight] as const,
);
