import { bestEvidence } from '../evidence/alignment.ts';
import { isFigure, isFormed, isNamed } from '../asking/answer-type.ts';
import { fitOfPart, partAsked } from '../clauses/part-asked.ts';
import { foundShare } from '../matching/coverage.ts';
import type { Covered } from '../matching/covered.ts';
import type { Findings } from '../matching/findings.ts';
import type { Match } from '../matching/match.ts';
import { longArticleSignals } from './long-article.ts';
import { longArticleOdds, weights } from './model.ts';
import { asksForNumber } from '../evidence/names/name-evidence.ts';
import { onceInARow } from '../once.ts';
import { personPhrases } from '../evidence/names/person-phrases.ts';
import type { Question } from '../question.ts';
import { figureQuestion } from '../question/figure-question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import type { LongArticleSignals, Signals } from './signal.ts';
import { asksAboutCorrection } from '../reading/withdrawn.ts';
import { usualOdds } from './usual-odds.ts';

/** A sentence as far as it is looked at before anyone knows whether it is worth weighing, which takes much longer. */
export interface Glance {
  readonly sentence: ReadSentence;
  readonly findings: Findings;
  readonly covered: Covered;
  /** What its best value is worth; null for a question where that takes a closer look. */
  readonly fit: Fit | null;
  readonly section: number;
  readonly inLong: LongArticleSignals;
  readonly asked: number;
  /** Its log-odds are no higher, whatever a closer look finds; an echo comes on top. */
  readonly most: number;
}

/** How well the best value of the kind asked for fits by its form, and how near it stands to the words of the question. */
export interface Fit {
  readonly strength: number;
  readonly nearness: number;
}

/** Looks at a sentence. `section`: the engine's score of the reading over the best one's, 0 to 1. */
export function glanceAt(sentence: ReadSentence, findings: Findings, section: number): Glance {
  const { question } = findings;
  const covered = findings.covered(sentence);
  const glance = {
    sentence,
    findings,
    covered,
    fit: takesCloserLook(question) ? null : fitIn(question, sentence, covered.matches),
    section: Math.min(1, 2 * section),
    inLong: longArticleSignals(sentence, findings, covered, section),
    asked:
      sentence.askedBy === null ? 0 : foundShare(question.terms, findings.around(sentence.askedBy)),
    most: 0,
  };
  glance.most = mostOdds(glance, question);
  return glance;
}

/** Whether what is asked has no form, and nearly every sentence words that may be it. */
function takesCloserLook(question: Question): boolean {
  const { type } = question;
  const isWide =
    type === 'cause' || type === 'thing' || type === 'definition' || type === 'statement';
  return isWide && !formAsked(question).formed;
}

/** Sums in another order differ by less. */
const rounding = 1e-6;

/** The log-odds of a sentence where all that a closer look tells turns out best. */
function mostOdds(glance: Glance, question: Question): number {
  const { sentence, covered, fit } = glance;
  return (
    covered.odds +
    weights.section * glance.section +
    weights.asked * glance.asked +
    longArticleOdds(glance.inLong) +
    (fit === null ? fitAtMost(covered) : oddsOfFit(fit, question, glance.inLong.longArticle)) +
    most.plainEvidence +
    weights.usual * usualOdds(question.type) +
    (question.phrases.length === 0 ? 0 : most.phrase) +
    (sentence.corrects ? most.correction + most.withdrawn : 0) +
    (sentence.inHeading ? weights.isHeading : 0) +
    (sentence.asks ? weights.isQuestion : 0) +
    (isShort(sentence) ? weights.short : 0) +
    most.leaning +
    most.otherName +
    most.namesake +
    most.tense +
    most.denied +
    most.toldAsReason +
    most.besideRole +
    rounding
  );
}

function oddsOfFit(fit: Fit, question: Question, long: number): number {
  const { formed, figure, name } = formAsked(question);
  const lacking = isLacking(fit)
    ? (formed ? weights.lacking : 0) +
      (1 - long) * ((figure ? weights.lackingFigure : 0) + (name ? weights.lackingName : 0))
    : 0;
  return (
    lacking +
    weights.evidence * fit.strength +
    weights.nearness * fit.nearness +
    most.sole * fit.strength
  );
}

function fitAtMost({ matches }: Covered): number {
  const near = matches.some((match) => match !== null && match.at >= 0);
  return most.evidence + (near ? most.nearness : 0);
}

function atMost(signal: keyof Signals): number {
  return Math.max(0, weights[signal]);
}

/** What signals that are not known yet may add. */
const most = {
  plainEvidence: atMost('plainEvidence'),
  phrase: atMost('phrase'),
  correction: atMost('correction'),
  withdrawn: atMost('withdrawn'),
  leaning: atMost('leaning'),
  otherName: atMost('otherName'),
  namesake: atMost('namesake'),
  tense: atMost('tense'),
  denied: atMost('denied'),
  toldAsReason: atMost('toldAsReason'),
  besideRole: atMost('besideRole'),
  sole: atMost('sole'),
  evidence: atMost('evidence'),
  nearness: atMost('nearness'),
};

/** A value that fits less is none. */
const leastStrength = 0.35;

export function isLacking({ strength }: Fit): boolean {
  return strength < leastStrength;
}

export function isShort({ words }: ReadSentence): boolean {
  return words.length < 4;
}

/** What the best value of a sentence is worth. `matches`: where it holds the words of the question. */
export function fitIn(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
): Fit {
  const best = bestEvidence(figureQuestion(question), sentence, matches);
  if (best === null) return isToldByNoun(question, sentence, matches) ? toldByNoun : nothingFits;
  // "Said that 48 people": what a correction takes back is what it is asked for, whatever it counts.
  return isLacking(best) && sentence.corrects && asksAboutCorrection(question)
    ? { strength: leastStrength, nearness: best.nearness }
    : best;
}

/** "A judge refused it": who did it, where no name is given. */
const toldByNoun: Fit = { strength: 0.35, nearness: 0 };
const nothingFits: Fit = { strength: 0, nearness: 0 };

function isToldByNoun(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
): boolean {
  if (question.type !== 'person' || partAsked(question) === 'holder') return false;
  return personPhrases(sentence).some(
    (phrase) => fitOfPart(question, { sentence, matches }, phrase) === 'fits',
  );
}

/** What a question asks for by its form: none, a figure or a time, a name. */
export const formAsked = onceInARow((asked: Question) => formOf(figureQuestion(asked)));

const formOf = (question: Question) => ({
  formed: isFormed(question.type) || asksForNumber(question),
  figure: isFigure(question.type) || asksForNumber(question),
  // "Who", "what is it called", and "which hospital".
  name: isNamed(question.type) || (question.type === 'thing' && question.unit.length > 0),
});
