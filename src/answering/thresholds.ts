import { folderOfArticles, grownTo } from '../search/library-size.ts';
import type { AnswerType } from './asking/answer-type.ts';

/**
 * Where an answer begins. All are likelihoods as `weighing/model.ts` gives them, 0 to 1, or ratios of two of them.
 */
export const thresholds = {
  /** A best sentence below this is silence. Higher refuses more questions that nothing answers, and more that something does. */
  answersFrom: 0.11,
  /** The same in a library of a page or two: who asks it mostly knows what it is about. */
  answersFromTiny: 0.05,
  /** What tenfold the sentences add to it. */
  answersFromGrowth: 0.09,
  /** A source is considered when its best sentence scores this, and this share of the best source's. */
  heardFrom: 0.01,
  heardAgainstBest: 0.02,
  /** From this score, and share of the best, a source is heard by itself; below it only when it bears out one that is. */
  speaksFrom: 0.05,
  speaksAgainstBest: 0.06,
  /** How sure the lesser of two contradicting claims must be for a conflict: lower finds more and cries wolf more often. */
  clashFrom: 0.46,
  /** The same in a library of a page or two, where hardly a value stands beside the question's words by chance. */
  clashFromTiny: 0.17,
  /** The same in one of a paragraph or two. Chosen on short encyclopedia passages: 0.17 finds 15 in 100 disputes fewer there. */
  clashFromTiniest: 0.11,
  /** How far a stance must be trusted to be placed: one of two sides is taken by chance half the time. */
  placedFrom: 0.04,
  /** Where the best sentence scores less, a dispute must be surer in proportion; the tiny library's is less too. */
  doubtfulBelow: 0.35,
  /** Where nothing clashes: how likely, against the best, a source must be to be shown beside it unless it says the same. */
  agreesFrom: 0.5,
  /** The same for a source that says the same as the best. */
  bearsOutFrom: 0.2,
  /**
   * Beside a date, a sum or a name, for one that gives none: no such source but the best is shown. Of 83 shown before, on 30 sets,
   * 12 held an answer, however likely they were.
   */
  besideValueFrom: 1,
  /** And for one that takes the same side: on 21 sets 17 of 25 below this share had nothing to say, of those that give a value 4 of 13. */
  takesSameSideFrom: 0.4,
  agreesAtLeast: 0.12,
  /** The same two in a library of a page or two, where hardly a source speaks of something else. */
  agreesFromTiny: 0.05,
  agreesAtLeastTiny: 0.03,
  /** In a dispute: how likely, against the best, a source must be whose statement cannot be placed. */
  murmursFrom: 0.2,
  murmursFromTiny: 0.05,
  /** From this score a source's first sentence surely answers. */
  sureFrom: 0.6,
  /** How likely a source's second sentence must be, against its first, to be worth its room. */
  secondBesideSure: 0.3,
  secondAgainstFirst: 0.2,
  /** What words that lead to a reason must be worth to give one, and how likely the sentence must be, beside a first without. */
  reasonFrom: 0.6,
  reasonAtLeast: 0.04,
  reasonAgainstFirst: 0.06,
};

/** What a best sentence must score: more in a larger library, where chance alone brings some sentence close. */
export function answersFrom(sentences: number): number {
  const growth = Math.max(0, Math.log10(sentences / folderOfArticles));
  return (
    between(thresholds.answersFromTiny, thresholds.answersFrom, sentences) +
    thresholds.answersFromGrowth * growth
  );
}

/**
 * Where no source gives a value of the kind asked for, what the best sentence must score: "a judge refused" is no answer to
 * "what is the name of the judge?". Who is asked for may be told by an office, and a date by the sentence before. Measured
 * on thirteen sets: a third more of the near questions refused, for one question in 200 wrongly silent. Bare keywords
 * ("harbour hotel") find one of them anywhere: on ten sets of hurried questions six in a hundred of those that nothing
 * answers are refused more, and one right answer in 200 is lost.
 */
const untold: Readonly<Partial<Record<AnswerType, number>>> = {
  date: 0.4,
  count: 0.7,
  place: 0.8,
  name: 0.4,
  manner: 0.15,
  person: 0.3,
  'yes-no': 0.15,
  open: 0.2,
};

/** What a best sentence must score when it gives no value of the kind asked for, 0 to 1; 0 where it needs none. */
export function untoldFrom(type: AnswerType, sentences: number): number {
  return scaled(untold[type] ?? 0, sentences);
}

/** What a best sentence must score when it gives a value of the kind asked for, 0 to 1; 0 where any will do. */
export function toldFrom(type: AnswerType, sentences: number): number {
  return scaled(told[type] ?? 0, sentences);
}

/**
 * The same where a source gives such a value. Somebody is named in every other sentence of a story: on 23 sets nobody was
 * rightly named by one that scores less than this, and six times somebody wrongly. And a sentence about the same people says yes
 * or no to nearly anything by some word: of 59 questions that nothing answers ("has the museum been sold?") 0.15
 * refuses 27 instead of 20; 0.2 would refuse 33, and on eight sets one question in 400 that is answered rightly.
 */
const told: Readonly<Partial<Record<AnswerType, number>>> = {
  person: 0.3,
  'yes-no': 0.15,
  percent: 0.3,
};

/**
 * The same where it is asked who holds an office and nobody is said to: a passage that speaks of the firm and of executives
 * seems to answer. Of fifteen such questions on the development sets this refuses those that nothing answers. From 0.3 to 0.65
 * that holds; 0.8 is silent on three questions in 400 more that something answers.
 */
const unheld = 0.6;

export function unheldFrom(sentences: number): number {
  return scaled(unheld, sentences);
}

/**
 * The same where a question is on the world at large and has a word that no article says. Of sixty such questions to each of
 * 29 libraries 224 of 1,740 are answered, and 487 without it; 0.6 refuses 60 of these more, and one question in 200 on the
 * stories themselves.
 */
const atLarge = 0.4;

export function atLargeFrom(sentences: number): number {
  return scaled(atLarge, sentences);
}

/** Less in a library of a page or two, as for any answer. */
function scaled(threshold: number, sentences: number): number {
  const { answersFromTiny, answersFrom: full } = thresholds;
  return (threshold * between(answersFromTiny, full, sentences)) / full;
}

/** How likely a dispute must be to be shown as one, 0 to 1, where the best sentence surely answers. */
export function clashFrom(sentences: number): number {
  const { clashFromTiniest, clashFromTiny, clashFrom: full } = thresholds;
  const page = Math.max(0, sentences - paragraph) / (onePage - paragraph);
  return page < 1
    ? clashFromTiniest + (clashFromTiny - clashFromTiniest) * page
    : between(clashFromTiny, full, sentences);
}

/** Sentences up to which a library is a paragraph or two, and from which it is a page. */
const paragraph = 12;
const onePage = 20;

/** How far a stance must be trusted to be placed, by the threshold of disputes: in a page or two any is. */
export function placedFrom(clashes: number): number {
  const { clashFromTiny: tiny, clashFrom: full } = thresholds;
  return (thresholds.placedFrom * Math.max(0, clashes - tiny)) / (full - tiny);
}

/** How likely a source must be to be shown beside the best. */
export interface ShownFrom {
  /** Against the best one, where nothing clashes, unless it says the same. */
  readonly agrees: number;
  /** The same where the best one gives a date, a sum or a name and it gives none. */
  readonly besideValue: number;
  /** Against the best one, in a dispute, where its statement cannot be placed. */
  readonly murmurs: number;
  /** And at least. */
  readonly atLeast: number;
}

/**
 * How likely a source must be to be shown, by the threshold of disputes. In a page or two less will do: of 32 documents
 * more that are shown there on a development set, 27 answer.
 */
export function shownFrom(clashes: number): ShownFrom {
  const { clashFromTiny, clashFrom: full } = thresholds;
  const size = Math.max(0, (clashes - clashFromTiny) / (full - clashFromTiny));
  const at = (tiny: number, small: number) => tiny + (small - tiny) * size;
  return {
    agrees: at(thresholds.agreesFromTiny, thresholds.agreesFrom),
    besideValue: at(thresholds.agreesFromTiny, thresholds.besideValueFrom),
    murmurs: at(thresholds.murmursFromTiny, thresholds.murmursFrom),
    atLeast: at(thresholds.agreesAtLeastTiny, thresholds.agreesAtLeast),
  };
}

/** A threshold between a tiny library's and a small one's, by the magnitude of this one. */
function between(tiny: number, small: number, sentences: number): number {
  return tiny + (small - tiny) * grownTo(sentences);
}
