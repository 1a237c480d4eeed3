import type { Coverage } from '../matching/coverage.ts';
import type { LongArticleSignals, SignalName, Signals } from './signal.ts';

/**
 * What each signal is worth, in log-odds that the sentence answers. Fitted by logistic regression to gold answers, source
 * by source, each source's accepted sentence against its others and against saying nothing (docs/answering.md). Too few
 * gold questions turn on these, so they are set by hand: nearness, the three that lack a value, unknown, figureMissing,
 * tense, denied, toldAsReason, besideRole, phrase, isQuestion, correction, withdrawn, bygone and namesake. Those of long articles
 * were fitted to questions on encyclopedia articles, one article left out in turn, with all others fixed.
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
  accord: 2,
  sole: 0.2,
  section: 1.07,
  asked: 0.67,
  longArticle: -4.8,
  runs: 3.3,
  literal: 3,
  paragraph: 2.6,
  engine: 3.1,
  nameBeside: 1.3,
  phrase: 2.5,
  evidence: 0.74,
  nearness: 0.5,
  usual: 1,
  lacking: -2,
  lackingFigure: -4,
  lackingName: -2,
  otherName: -2,
  namesake: -4,
  bygone: -4,
  leaning: 0.05,
  isHeading: -1.02,
  isQuestion: -1.2,
  // No wording, however near to the question's, may bring back what the article took back: with -3 it led.
  withdrawn: -6,
  correction: 3,
  tense: -0.8,
  denied: -3,
  toldAsReason: -0.75,
  besideRole: -2,
  short: -0.27,
};

/** Log-odds of a sentence without any signal. */
const bias = -5.36;

/**
 * Log-odds that a sentence answers, by what its words and those around it cover of the question and nothing else. Each
 * signal is named, as a loop over the names takes four times as long.
 */
export function coverageOdds(of: Coverage): number {
  return (
    bias +
    weights.exact * of.exact +
    weights.sense * of.sense +
    weights.opposite * of.opposite +
    weights.soft * of.soft +
    weights.heading * of.heading +
    weights.before * of.before +
    weights.behind * of.behind +
    weights.title * of.title +
    weights.article * of.article +
    weights.plain * of.plain +
    weights.plainWide * of.plainWide +
    weights.plainName * of.plainName +
    weights.gap * of.gap +
    weights.key * of.key +
    weights.said * of.said +
    weights.figureMissing * of.figureMissing +
    weights.pairs * of.pairs +
    weights.unknown * of.unknown +
    weights.plainExact * of.plainExact +
    weights.plainSense * of.plainSense +
    weights.plainNear * of.plainNear +
    weights.nameHere * of.nameHere +
    weights.nameNear * of.nameNear +
    weights.nameFar * of.nameFar +
    weights.nameMissing * of.nameMissing
  );
}

/** What a long article's sentences are worth beyond that; 0 in a short one. */
export function longArticleOdds(of: LongArticleSignals): number {
  return (
    weights.longArticle * of.longArticle +
    weights.runs * of.runs +
    weights.literal * of.literal +
    weights.paragraph * of.paragraph +
    weights.engine * of.engine +
    weights.nameBeside * of.nameBeside
  );
}

/**
 * How likely a sentence answers, 0 to 1: the logistic function of the weighted sum of its signals. `coverage`: its
 * `coverageOdds`, where they are known. Told of two kinds of objects, those take V8 an object for each number they read.
 */
export function likelihood(of: Signals, coverage = coverageOdds(of)): number {
  const odds =
    coverage +
    weights.plainEvidence * of.plainEvidence +
    weights.echo * of.echo +
    weights.accord * of.accord +
    weights.sole * of.sole +
    weights.section * of.section +
    weights.asked * of.asked +
    longArticleOdds(of) +
    weights.phrase * of.phrase +
    weights.evidence * of.evidence +
    weights.nearness * of.nearness +
    weights.usual * of.usual +
    weights.lacking * of.lacking +
    weights.lackingFigure * of.lackingFigure +
    weights.lackingName * of.lackingName +
    weights.otherName * of.otherName +
    weights.namesake * of.namesake +
    weights.bygone * of.bygone +
    weights.leaning * of.leaning +
    weights.isHeading * of.isHeading +
    weights.isQuestion * of.isQuestion +
    weights.withdrawn * of.withdrawn +
    weights.correction * of.correction +
    weights.tense * of.tense +
    weights.denied * of.denied +
    weights.toldAsReason * of.toldAsReason +
    weights.besideRole * of.besideRole +
    weights.short * of.short;
  return likelihoodAt(odds);
}

/** The likelihood, 0 to 1, of such log-odds. */
export function likelihoodAt(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** The log-odds of such a likelihood; -Infinity for 0. */
export function oddsAt(score: number): number {
  return Math.log(score / (1 - score));
}
