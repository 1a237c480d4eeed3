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
import type { Match } from './match.ts';
import { speaksOfAnother, tenseClashes } from './other-matter.ts';
import type { Question } from './question.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { asksAboutCorrection, isWithdrawn } from './withdrawn.ts';

/** What speaks for or against a sentence as an answer. Each is between 0 and 1. */
export interface Signals {
  /** Shares of the question's weight that the sentence holds: the word itself, by the lexicon, its opposite, a look-alike. */
  readonly exact: number;
  readonly sense: number;
  readonly opposite: number;
  readonly soft: number;
  /** Shares of the weight that only the context holds: the heading above, the sentence before or behind, the title, the article. */
  readonly heading: number;
  readonly before: number;
  readonly behind: number;
  readonly title: number;
  readonly article: number;
  /** How far the question's plain words are covered in the sentence (graded), with its near context, and the latter times the evidence. */
  readonly plain: number;
  readonly plainWide: number;
  readonly plainEvidence: number;
  /** Plain words and names covered together. */
  readonly plainName: number;
  /** The weight, as a share, of the most telling word that neither sentence nor context holds. */
  readonly gap: number;
  /** Of the question's words that are no names: the share of their weight in the sentence itself, by the word and by the lexicon. */
  readonly plainExact: number;
  readonly plainSense: number;
  /** The same, in the near context only. */
  readonly plainNear: number;
  /** The share of the weight of the question's names that the sentence holds, its near context, the title or article alone. */
  readonly nameHere: number;
  readonly nameNear: number;
  readonly nameFar: number;
  /** The share of the names' weight found nowhere in the article. */
  readonly nameMissing: number;
  /** 1 when the most telling word of the question is in the sentence, 0.5 when in its near context. */
  readonly key: number;
  /** The share of the question's weight that a question of the article's own, right before, holds. */
  readonly asked: number;
  /** How surely the sentence (or, by half, its near context) says what is asked of the subject. */
  readonly said: number;
  /** The share of the question's figures (a year, a number) that neither the sentence nor its near context holds. */
  readonly figureMissing: number;
  /** The share of neighbouring words of the question that are neighbours in the sentence. */
  readonly pairs: number;
  /** 1 when the sentence holds what the question quotes. */
  readonly phrase: number;
  /** How well the best value of the expected kind fits; 0 for types without form. */
  readonly evidence: number;
  /** How near that value stands to the words of the question. */
  readonly nearness: number;
  /** 1 for a question whose answer has a form, when the sentence holds no such value. */
  readonly lacking: number;
  /** 1 for a question whose answer is a figure or a time, when the sentence holds none that fits. */
  readonly lackingFigure: number;
  /** 1 for a question that asks for a name, when the sentence holds none that fits. */
  readonly lackingName: number;
  /** The weight of words that nothing in the library matches. */
  readonly unknown: number;
  /** 1 when the sentence speaks of another name, and of none that the question names. */
  readonly otherName: number;
  /** 1 for a sentence that leans on the one before ("He said …"). */
  readonly leaning: number;
  readonly isHeading: number;
  readonly isQuestion: number;
  /** 1 for a value that the article itself takes back. */
  readonly withdrawn: number;
  /** 1 for a correction, where the question asks for one. */
  readonly correction: number;
  /** 1 for a plan where the question asks for what was, and the other way round. */
  readonly tense: number;
  readonly short: number;
  /** What the search engine thinks of the section, against the best one; 1 from half of it on. */
  readonly section: number;
  /** How much of what the best answers of other sources say, beyond the question, the sentence says too. Set in a second pass. */
  readonly echo: number;
}

export type SignalName = keyof Signals;

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
 * best one's, 0 to 1. `found`: what each sentence of the reading holds of the question, as `matchesOf` gives it.
 */
export function signalsOf(
  question: Question,
  sentence: ReadSentence,
  reading: Reading,
  section: number,
  found: readonly (readonly (Match | null)[])[],
): Signalled {
  const matches = found[sentence.index] ?? [];
  const near = question.terms.map((term, i) =>
    matches[i] === null ? contextOf(term, i, sentence, reading, found) : null,
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
