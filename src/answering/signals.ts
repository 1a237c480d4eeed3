import { bestEvidence } from './alignment.ts';
import { contextOf } from './context.ts';
import {
  askedShare,
  coverOf,
  groupShares,
  keyMatch,
  missingFigures,
  pairShare,
  saidOf,
  sumOf,
} from './coverage.ts';
import { isFigure, isFormed, isNamed } from './answer-type.ts';
import type { Findings } from './findings.ts';
import type { Match } from './match.ts';
import { speaksOfAnother, tenseClashes } from './other-matter.ts';
import type { Question } from './question.ts';
import type { ReadSentence } from './reading.ts';
import { asksAboutCorrection, isWithdrawn } from './withdrawn.ts';
import type { Signals } from './signal.ts';

/** The signals of a sentence and the matches they rest on, by query term. */
export interface Signalled {
  readonly signals: Signals;
  readonly matches: readonly (Match | null)[];
}

/** A value that fits less is none. */
const leastStrength = 0.35;

const pronoun =
  /^(?:it|its|it's|he|his|she|her|they|their|them|this|that|these|those|both|we|i|all|none|neither)$/u;

/**
 * Weighs one sentence of a reading for a question. `section`: the engine's score of the reading over the
 * best one's, 0 to 1. `findings`: what the reading holds of the question.
 */
export function signalsOf(
  question: Question,
  sentence: ReadSentence,
  findings: Findings,
  section: number,
): Signalled {
  const matches = findings.in(sentence.index);
  const near = question.terms.map((term, i) =>
    matches[i] === null ? contextOf(term, i, sentence, findings) : null,
  );
  const total = sumOf(question.terms, () => 1) || 1;
  const share = (of: (i: number) => boolean) =>
    sumOf(question.terms, (_, i) => (of(i) ? 1 : 0)) / total;
  const best = bestEvidence(question, sentence, matches);
  const formed = isFormed(question.type);
  const first = sentence.words[0]?.folded ?? '';
  const cover = coverOf(question.terms, matches, near);
  return {
    matches,
    signals: {
      exact: share((i) => matches[i]?.kind === 'exact'),
      sense: share((i) => matches[i]?.kind === 'sense'),
      opposite: share((i) => matches[i]?.kind === 'opposite'),
      soft: share((i) => matches[i]?.kind === 'soft'),
      heading: share((i) => near[i] === 'heading'),
      before: share((i) => near[i] === 'before'),
      behind: share((i) => near[i] === 'behind'),
      title: share((i) => near[i] === 'title'),
      article: share((i) => near[i] === 'article'),
      plain: cover.plain,
      plainWide: cover.wide,
      plainEvidence: formed ? cover.wide * (best?.strength ?? 0) : 0,
      plainName: cover.wide * cover.name,
      gap: cover.gap,
      echo: 0,
      sole: 0,
      section: Math.min(1, 2 * section),
      ...groupShares(question.terms, matches, near),
      key: keyMatch(question.terms, matches, near),
      asked: sentence.askedBy === null ? 0 : askedShare(question.terms, sentence.askedBy),
      said: saidOf(question, matches, near),
      figureMissing: missingFigures(question.terms, matches, near),
      pairs: pairShare(question.terms, matches),
      phrase: phraseMatch(question, sentence),
      evidence: best?.strength ?? 0,
      nearness: best?.nearness ?? 0,
      lacking: formed && (best?.strength ?? 0) < leastStrength ? 1 : 0,
      lackingFigure: isFigure(question.type) && (best?.strength ?? 0) < leastStrength ? 1 : 0,
      lackingName: isNamed(question.type) && (best?.strength ?? 0) < leastStrength ? 1 : 0,
      unknown: sumOf(question.terms, (term) => (term.unknown ? 1 : 0)) / total,
      otherName: speaksOfAnother(question, sentence, matches, near) ? 1 : 0,
      leaning: pronoun.test(first) ? 1 : 0,
      isHeading: sentence.inHeading ? 1 : 0,
      isQuestion: sentence.asks ? 1 : 0,
      withdrawn: isWithdrawn(question, sentence) ? 1 : 0,
      correction: sentence.corrects && asksAboutCorrection(question) ? 1 : 0,
      tense: tenseClashes(question, sentence, matches) ? 1 : 0,
      short: sentence.words.length < 4 ? 1 : 0,
    },
  };
}

function phraseMatch(question: Question, sentence: ReadSentence): number {
  if (question.phrases.length === 0) return 0;
  const text = sentence.text.toLowerCase().replace(/\s+/gu, ' ');
  return question.phrases.some((phrase) => text.includes(phrase)) ? 1 : 0;
}
