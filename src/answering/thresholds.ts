/**
 * Where an answer begins. All are likelihoods as `model.ts` gives them, 0 to 1, or ratios of two of them.
 */
export const thresholds = {
  /** A best sentence below this is silence. Higher refuses more questions that nothing answers, and more that something does. */
  answersFrom: 0.12,
  /** What tenfold the sentences add to it. */
  answersFromGrowth: 0.07,
  /** A source is considered when its best sentence scores this, and this share of the best source's. */
  heardFrom: 0.01,
  heardAgainstBest: 0.02,
  /** From this score, and share of the best, a source is heard by itself; below it only when it bears out one that is. */
  speaksFrom: 0.05,
  speaksAgainstBest: 0.06,
  /** How sure the lesser of two contradicting claims must be for a conflict: lower finds more and cries wolf more often. */
  clashFrom: 0.48,
  /** Where nothing clashes: how likely, against the best, a source must be to be shown beside it unless it says the same. */
  agreesFrom: 0.5,
  /** The same for a source that says the same as the best. */
  bearsOutFrom: 0.2,
  agreesAtLeast: 0.12,
  /** In a dispute: how likely, against the best, a source must be whose statement cannot be placed. */
  murmursFrom: 0.2,
  /** How likely a source's second sentence must be, against its first, to be worth its room. */
  sureFrom: 0.6,
  secondBesideSure: 0.3,
  secondAgainstFirst: 0.2,
};
