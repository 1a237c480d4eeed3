import type { SignalName, Signals } from './signal.ts';

/**
 * What each signal is worth, in log-odds that the sentence answers. Fitted by logistic regression to gold answers, source
 * by source, each source's accepted sentence against its others and against saying nothing (docs/answering.md). Too few
 * gold questions turn on these, so they are set by hand: nearness, the three that lack a value, unknown, figureMissing,
 * tense, phrase, isQuestion, correction and withdrawn.
 */
export const weights: Readonly<Record<SignalName, number>> = {
  exact: 2.05,
  sense: 0.64,
  opposite: -0.33,
  soft: -0.16,
  heading: 0.67,
  before: 0.01,
  behind: -0.26,
  title: 0.65,
  article: -0.9,
  plain: 0.63,
  plainWide: 0.87,
  plainEvidence: 0.01,
  plainName: 1.94,
  gap: 0.43,
  echo: 1.66,
  section: 1.5,
  plainExact: 0.8,
  plainSense: 0.08,
  plainNear: 0.3,
  nameHere: 0.4,
  nameNear: 0.05,
  nameFar: -0.26,
  nameMissing: -2.13,
  key: 0.24,
  asked: 0.89,
  said: 0.02,
  figureMissing: -1,
  pairs: 0.98,
  phrase: 2.5,
  evidence: 1.01,
  nearness: 0.5,
  lacking: -2,
  lackingName: -2,
  lackingFigure: -4,
  unknown: -0.6,
  otherName: -0.69,
  leaning: 0.2,
  isHeading: -0.96,
  isQuestion: -1.2,
  withdrawn: -3,
  correction: 3,
  tense: -0.8,
  short: -0.32,
  sole: 0.2,
};

/** Log-odds of a sentence without any signal. */
const bias = -5.93;

/** How likely a sentence answers, 0 to 1: the logistic function of the weighted sum of its signals. */
export function likelihood(signals: Signals): number {
  let odds = bias;
  for (const name of names) odds += weights[name] * signals[name];
  return 1 / (1 + Math.exp(-odds));
}

const names = Object.keys(weights).filter((name): name is SignalName => name in weights);
