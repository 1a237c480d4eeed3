import { bestEvidence } from './alignment.ts';
import { fitOfPart, partAsked } from './clauses/part-asked.ts';
import { foundShare } from './coverage.ts';
import { isFigure, isFormed, isNamed } from './answer-type.ts';
import type { Findings } from './findings.ts';
import type { Match } from './match.ts';
import { speaksOfAnother, tenseClashes } from './other-matter.ts';
import { onceInARow } from './once.ts';
import { personPhrases } from './person-phrases.ts';
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

const pronouns: ReadonlySet<string> = new Set(
  "it its it's he his she her they their them this that these those both we i all none neither".split(
    ' ',
  ),
);

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
  const { matches, near, coverage } = findings.covered(sentence);
  const best = bestEvidence(question, sentence, matches);
  const { formed, figure, name } = formAsked(question);
  const strength = best?.strength ?? toldByNoun(question, sentence, matches);
  const lacks = strength < leastStrength;
  const first = sentence.words[0]?.folded ?? '';
  return {
    matches,
    signals: {
      // One by one: an object spread into one so large would be kept as a dictionary, several times slower to read.
      exact: coverage.exact,
      sense: coverage.sense,
      opposite: coverage.opposite,
      soft: coverage.soft,
      heading: coverage.heading,
      before: coverage.before,
      behind: coverage.behind,
      title: coverage.title,
      article: coverage.article,
      plain: coverage.plain,
      plainWide: coverage.plainWide,
      plainName: coverage.plainName,
      gap: coverage.gap,
      key: coverage.key,
      said: coverage.said,
      figureMissing: coverage.figureMissing,
      pairs: coverage.pairs,
      unknown: coverage.unknown,
      plainExact: coverage.plainExact,
      plainSense: coverage.plainSense,
      plainNear: coverage.plainNear,
      nameHere: coverage.nameHere,
      nameNear: coverage.nameNear,
      nameFar: coverage.nameFar,
      nameMissing: coverage.nameMissing,
      plainEvidence: formed ? coverage.plainWide * strength : 0,
      echo: 0,
      sole: 0,
      section: Math.min(1, 2 * section),
      asked:
        sentence.askedBy === null
          ? 0
          : foundShare(question.terms, findings.around(sentence.askedBy)),
      phrase: phraseMatch(question, sentence),
      evidence: strength,
      nearness: best?.nearness ?? 0,
      lacking: formed && lacks ? 1 : 0,
      lackingFigure: figure && lacks ? 1 : 0,
      lackingName: name && lacks ? 1 : 0,
      otherName: speaksOfAnother(question, sentence, matches, near) ? 1 : 0,
      leaning: pronouns.has(first) ? 1 : 0,
      isHeading: sentence.inHeading ? 1 : 0,
      isQuestion: sentence.asks ? 1 : 0,
      withdrawn: isWithdrawn(question, sentence) ? 1 : 0,
      correction: sentence.corrects && asksAboutCorrection(question) ? 1 : 0,
      tense: tenseClashes(question, sentence, matches) ? 1 : 0,
      short: sentence.words.length < 4 ? 1 : 0,
    },
  };
}

/** "A judge refused it": who did it, where no name is given. */
const nounStrength = 0.35;

function toldByNoun(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
): number {
  if (question.type !== 'person' || partAsked(question) === 'holder') return 0;
  return personPhrases(sentence).some(
    (phrase) => fitOfPart(question, { sentence, matches }, phrase) === 'fits',
  )
    ? nounStrength
    : 0;
}

const formAsked = onceInARow(({ type, unit }: Question) => ({
  formed: isFormed(type),
  figure: isFigure(type),
  // "Who", "what is it called", and "which hospital".
  name: isNamed(type) || (type === 'thing' && unit.length > 0),
}));

function phraseMatch(question: Question, sentence: ReadSentence): number {
  if (question.phrases.length === 0) return 0;
  const text = sentence.text.toLowerCase().replace(/\s+/gu, ' ');
  return question.phrases.some((phrase) => text.includes(phrase)) ? 1 : 0;
}
