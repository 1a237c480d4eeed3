import type { Answer, SourceAnswer } from '../answering/answer.ts';
import type { Document } from '../corpus/document.ts';
import { sliceOf } from '../text/span.ts';
import { readPart, shows } from './accepted.ts';
import type { GoldQuestion } from './gold.ts';
import { sidesShown } from './sides.ts';
import type { SidesShown } from './sides.ts';

/** How many of how many: `right ≤ of`. */
export interface Tally {
  readonly right: number;
  readonly of: number;
}

/** How an answer stands against its gold question. */
export interface Judgement {
  readonly question: GoldQuestion;
  readonly answer: Answer;
  /** Milliseconds. */
  readonly tookMs: number;
  readonly right: boolean;
  /** The first answer shown is an accepted passage of an accepted source. */
  readonly leadRight: boolean;
  /** Accepted files quoted with an accepted passage. */
  readonly shownFiles: readonly string[];
  /** On which sides the sources stand; null where the conflict is not right or its sides are not known. */
  readonly sides: SidesShown | null;
  /** Quotes, the nearest included, that are the document's text from `start` to `end`. */
  readonly verbatim: Tally;
}

/**
 * Compares an answer with its gold question.
 * @param documents what was asked
 * @param tookMs how long the answer took, in milliseconds
 */
export function judge(
  question: GoldQuestion,
  answer: Answer,
  documents: readonly Document[],
  tookMs: number,
): Judgement {
  const answers = answer.positions.flatMap((position) => position.answers);
  const shownFiles = Object.keys(question.answers).filter((file) =>
    showsAccepted(question, file, quotesOf(answers.filter(({ source }) => source.file === file))),
  );
  const [first] = answers;
  const leadRight =
    first !== undefined && showsAccepted(question, first.source.file, quotesOf([first]));
  const right = isRight(question, answer, leadRight, shownFiles.length);
  return {
    question,
    answer,
    tookMs,
    right,
    leadRight,
    shownFiles,
    sides: question.kind === 'conflict' && right ? sidesShown(question, answer) : null,
    verbatim: countVerbatim(answer, documents),
  };
}

function isRight(
  { kind, answers }: GoldQuestion,
  { verdict }: Answer,
  leadRight: boolean,
  shown: number,
): boolean {
  switch (kind) {
    case 'conflict':
      return verdict === 'conflict' && shown >= sourcesWanted(Object.keys(answers).length);
    case 'agree':
    case 'single':
      return leadRight && verdict !== 'conflict' && verdict !== 'none';
    case 'none':
      return verdict === 'none';
  }
}

/** Of `answering` sources all but one must be quoted; both, when there are two. */
function sourcesWanted(answering: number): number {
  return Math.max(2, answering > 2 ? answering - 1 : answering);
}

function quotesOf(answers: readonly SourceAnswer[]): readonly string[] {
  return readPart(answers.flatMap(({ quotes }) => quotes.map(({ text }) => text)));
}

function showsAccepted(
  { answers }: GoldQuestion,
  file: string,
  quotes: readonly string[],
): boolean {
  const accepted = Object.hasOwn(answers, file) ? (answers[file] ?? []) : [];
  return quotes.some((quote) => accepted.some((passage) => shows(quote, passage)));
}

function countVerbatim(answer: Answer, documents: readonly Document[]): Tally {
  const shown = [
    ...answer.positions.flatMap((position) => position.answers),
    ...(answer.verdict === 'none' ? answer.nearest : []),
  ];
  const exact = shown.flatMap(({ source, quotes }) => {
    const text = documents[source.number - 1]?.text;
    return quotes.map((quote) => text !== undefined && sliceOf(text, quote) === quote.text);
  });
  return { right: exact.filter(Boolean).length, of: exact.length };
}
