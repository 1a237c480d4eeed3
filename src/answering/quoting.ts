import type { Span } from '../text/span.ts';
import { sliceOf } from '../text/span.ts';
import type { Quote } from './answer.ts';
import type { Candidate, SourceCandidates } from './candidate.ts';
import type { AnswerType } from './asking/answer-type.ts';
import { denialOf } from './denial.ts';
import type { ReadSentence } from './reading/reading.ts';
import { noteOn } from './referents/note.ts';
import { thresholds } from './thresholds.ts';

/** Characters a source's quotes may have together: what a reader takes in on a phone. */
const mostCharacters = 380;
/** Beyond this many characters the first quote takes no neighbour along. */
const roomForNeighbour = 300;
/** Beyond this many, a note that says what "it" is takes the neighbour's place. */
const roomBesideNote = 160;

/** Chooses what is shown of a source: its best sentence, with a second one where that says more. */
export function shownOf({ candidates }: SourceCandidates, type: AnswerType): readonly Candidate[] {
  const [first, ...others] = candidates;
  if (first === undefined) return [];
  const second =
    (type === 'cause' ? others.find((other) => givesReason(first, other)) : undefined) ??
    others.find((other) => isWorthShowing(first, other));
  return second === undefined ? [first] : [first, second];
}

/** A stretch that is quoted, and the sentence by which its place is known. */
export interface Quoted extends Span {
  readonly sentence: ReadSentence;
}

/** The one or two stretches that are quoted to show some candidates: a sentence alone takes a neighbour along where it needs one. */
export function spansOf([first, second]: readonly Candidate[]): readonly Quoted[] {
  if (first === undefined) return [];
  const { sentence } = first;
  const below = sentence.inHeading ? belowHeading(first, second) : null;
  if (below !== null) return [quoted(sentence, sentence), quoted(below, below)];
  if (second === undefined) return [quoted(withNeighbour(first), sentence)];
  return areNeighbours(sentence, second.sentence)
    ? [quoted(union(sentence, second.sentence), sentence)]
    : [quoted(sentence, sentence), quoted(second.sentence, second.sentence)];
}

function quoted({ start, end }: Span, sentence: ReadSentence): Quoted {
  return { start, end, sentence };
}

/** Beside a sentence that surely answers another is mostly filler; beside a doubtful one it may be the answer. */
function secondFrom({ score }: Candidate): number {
  return score >= thresholds.sureFrom ? thresholds.secondBesideSure : thresholds.secondAgainstFirst;
}

/** The sentence right below a heading, which says what the heading is about; null where the second quote stands below it too. */
function belowHeading({ sentence, reading }: Candidate, second: Candidate | undefined) {
  const below = reading.sentence(sentence.index + 1);
  if (below === undefined || below.inHeading || below.document !== sentence.document) return null;
  const isBelow = second !== undefined && second.sentence.heading === below.heading;
  return isBelow || lengthOf(sentence) + lengthOf(below) > mostCharacters ? null : below;
}

/** Whether another sentence gives a reason, and the first none: "She resigned on Monday." – "She blamed the long hours." */
function givesReason(first: Candidate, other: Candidate): boolean {
  return (
    first.signals.evidence < thresholds.reasonFrom &&
    other.signals.evidence >= thresholds.reasonFrom &&
    // It speaks of what is asked about, if only as "it".
    other.signals.exact + other.signals.sense > 0 &&
    other.score >=
      Math.max(thresholds.reasonAtLeast, thresholds.reasonAgainstFirst * first.score) &&
    mayStandBeside(first, other)
  );
}

function isWorthShowing(first: Candidate, other: Candidate): boolean {
  return other.score >= secondFrom(first) * first.score && mayStandBeside(first, other);
}

function mayStandBeside(first: Candidate, other: Candidate): boolean {
  // What an article takes back is shown only to who asks for the correction.
  if (other.signals.withdrawn === 1 || other.signals.denied === 1) return false;
  // Where a date or a name is asked for, what holds none adds nothing; in a long article much is told without its form.
  if (other.signals.lacking === 1 && other.signals.longArticle === 0) return false;
  if (other.sentence.text === first.sentence.text || other.sentence.inHeading) return false;
  return lengthOf(first.sentence) + lengthOf(other.sentence) <= mostCharacters;
}

/**
 * "He said so." cannot stand alone: the sentence before comes along where there is room, and stays where it is when it is
 * long and a note can say who "he" is.
 */
function withNeighbour(candidate: Candidate): Span {
  const { sentence, reading, signals } = candidate;
  const denial = denialOf(candidate);
  if (denial !== null && lengthOf(union(sentence, denial)) <= mostCharacters)
    return union(sentence, denial);
  // "No." is a reply that what follows explains.
  if (sentence.isReply && signals.short === 1) {
    const next = reading.sentence(sentence.index + 1);
    return next !== undefined && areNeighbours(sentence, next) ? union(sentence, next) : sentence;
  }
  if (signals.leaning === 0) return sentence;
  const before = reading.sentence(sentence.index - 1);
  if (before === undefined || !areNeighbours(before, sentence)) return sentence;
  const both = union(before, sentence);
  const isNoted = noteOn(sentence.document, sentence.passage, sentence.start) !== null;
  return lengthOf(both) <= (isNoted ? roomBesideNote : roomForNeighbour) ? both : sentence;
}

/** Next to each other in one passage. */
function areNeighbours(a: ReadSentence, b: ReadSentence): boolean {
  return a.document === b.document && a.passage === b.passage && Math.abs(a.index - b.index) === 1;
}

function union(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** A quote as shown: the slice of its document with its place and its deciding words. */
export function toQuote(
  { document, passage }: Pick<ReadSentence, 'document' | 'passage'>,
  span: Span,
  highlights: readonly Span[],
): Quote {
  const heading = document.passages[passage]?.heading ?? null;
  const headingSpan = heading === null ? undefined : document.headings[heading];
  return {
    text: sliceOf(document.text, span),
    start: span.start,
    end: span.end,
    line: lineAt(document.text, span.start),
    heading: headingSpan === undefined ? null : sliceOf(document.text, headingSpan),
    highlights,
    note: noteOn(document, passage, span.start),
  };
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}
