import type { SignalName, Signals } from './signal.ts';

/**
 * What each signal is worth, in log-odds that the sentence answers. Fitted by logistic regression to gold answers, source
 * by source, each source's accepted sentence against its others and against saying nothing (docs/answering.md). Too few
 * gold questions turn on these, so they are set by hand: nearness, the three that lack a value, unknown, figureMissing,
 * tense, phrase, isQuestion, correction and withdrawn.
 */
export const weights: Readonly<Record<SignalName, number>> = {
  exact: 1.85,
  sense: 0.44,
  opposite: 0.24,
  soft: -0.17,
  heading: 0.63,
  before: 0.37,
  behind: -0.3,
  title: 0.15,
  article: -0.83,
  plain: 0.52,
  plainWide: 0.83,
  plainName: 1.85,
  gap: 0.24,
  key: 0.16,
  said: 0.07,
  figureMissing: -1,
  pairs: 0.96,
  unknown: -0.6,
  plainExact: 0.82,
  plainSense: 0.27,
  plainNear: 0.42,
  nameHere: 0.4,
  nameNear: 0.2,
  nameFar: -0.2,
  nameMissing: -1.84,
  plainEvidence: 0.01,
  echo: 2.04,
  sole: 0.2,
  section: 1.07,
  asked: 0.67,
  phrase: 2.5,
  evidence: 0.74,
  nearness: 0.5,
  lacking: -2,
  lackingFigure: -4,
  lackingName: -2,
  otherName: -0.46,
  leaning: 0.05,
  isHeading: -1.02,
  isQuestion: -1.2,
  withdrawn: -3,
  correction: 3,
  tense: -0.8,
  short: -0.27,
};

/** Log-odds of a sentence without any signal. */
const bias = -5.36;

/** How likely a sentence answers, 0 to 1: the logistic function of the weighted sum of its signals. */
export function likelihood(signals: Signals): number {
  let odds = bias;
  for (const name of names) odds += weights[name] * signals[name];
  return 1 / (1 + Math.exp(-odds));
}

const names = Object.keys(weights).filter((name): name is SignalName => name in weights);
