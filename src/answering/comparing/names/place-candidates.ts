import type { AlignedEvidence } from '../../evidence/alignment.ts';
import { alignedEvidence } from '../../evidence/alignment.ts';
import type { Candidate } from '../../candidate.ts';
import { isPlaced } from '../../matching/match.ts';
import { isPlaceNoun, placeAsked } from '../../evidence/names/place-fit.ts';
import type { PlainPlace } from '../../evidence/names/plain-place.ts';
import { plainPlaces } from '../../evidence/names/plain-places.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { valuesOf } from '../../reading/sentence-values.ts';
import { clauseAt } from '../../clauses/clause.ts';
import { isOfTheAsked } from './name-kind.ts';

/** A place of a sentence that may be the one asked for. */
export interface PlaceCandidate {
  readonly evidence: AlignedEvidence;
  /** Null for a name. */
  readonly plain: PlainPlace | null;
  /** True where it stands right behind what is asked, or right before a "where" that says it. */
  readonly direct: boolean;
  /** The greater, the likelier it is the one among those of its sentence. */
  readonly worth: number;
}

/** Names weaker than this are company, not answers. */
const leastOfName = 0.5;
const leastOfPhrase = 0.4;
/** "The fair, where it was announced": so surely the place that its form need not tell. */
const leastOfTold = 0.25;

const nearWorth = 0.4;
const directWorth = 0.5;
/** In another clause than what is asked: where something else happened. */
const elsewhereWorth = -0.3;

/** The places of a sentence that may be the one asked for, in no order. */
export function placesFor(question: Question, candidate: Candidate): PlaceCandidate[] {
  const { sentence, matches } = candidate;
  const plains = plainPlaces(sentence).filter((plain) => isOfNoun(question, sentence, plain));
  const asked = question.predicate.flatMap((i) => {
    const match = matches[i];
    return isPlaced(match) ? [match.at] : [];
  });
  const found = alignedEvidence(question, sentence, matches);
  return found.flatMap((evidence) => {
    const plain = plains.find((said) => isSameSpan(said, evidence)) ?? null;
    if (plain === null && (isWithin(evidence, plains) || !isNamed(question, sentence, evidence)))
      return [];
    const told = isTold(sentence, asked, evidence);
    const least = told ? leastOfTold : plain === null ? leastOfName : leastOfPhrase;
    if (evidence.strength < least) return [];
    const direct = told || isRightBehind(sentence, asked, evidence, found);
    const worth =
      evidence.strength +
      nearWorth * evidence.nearness +
      (direct ? directWorth : 0) +
      (told || isInClause(sentence, asked, evidence) ? 0 : elsewhereWorth);
    return [{ evidence, plain, direct, worth }];
  });
}

function isSameSpan(a: PlainPlace, b: AlignedEvidence): boolean {
  return a.start === b.start && a.end === b.end;
}

/** "Which city": no hill answers, nor a street. */
function isOfNoun(question: Question, { words }: ReadSentence, { head }: PlainPlace): boolean {
  const asked = placeAsked(question);
  return asked.noun === null || isPlaceNoun(asked, words[head]?.term ?? '');
}

function isWithin({ start, end }: AlignedEvidence, plains: readonly PlainPlace[]): boolean {
  return plains.some((plain) => plain.start <= start && plain.end >= end);
}

function isNamed(
  question: Question,
  sentence: ReadSentence,
  { start, end }: AlignedEvidence,
): boolean {
  const name = valuesOf(sentence).names.find((value) => value.start === start && value.end === end);
  return name !== undefined && !isOfTheAsked(name, question);
}

/** Words between what is asked and a place right behind it: "found by a walker in the shed". */
const directReach = 5;

function isRightBehind(
  { text, words }: ReadSentence,
  asked: readonly number[],
  { at, start }: AlignedEvidence,
  found: readonly AlignedEvidence[],
): boolean {
  const verb = asked.findLast((place) => place < at);
  return (
    verb !== undefined &&
    at - verb <= directReach &&
    !found.some((other) => other.at > verb && other.at < at) &&
    !/[,;:.()–—]/u.test(text.slice(words[verb]?.end, start))
  );
}

/** Words between a place and the "where" that says what happened there: "the harbour fair, which is where". */
const whereReach = 4;
/** Words between "where" and what is asked. */
const toldReach = 6;

function isTold(
  { words }: ReadSentence,
  asked: readonly number[],
  { end }: AlignedEvidence,
): boolean {
  const behind = words.findIndex((word) => word.start >= end);
  const where = words.findIndex(({ folded }, at) => at >= behind && folded === 'where');
  return (
    behind >= 0 &&
    where >= behind &&
    where - behind <= whereReach &&
    asked.some((at) => at > where && at - where <= toldReach)
  );
}

function isInClause(
  sentence: ReadSentence,
  asked: readonly number[],
  { at }: AlignedEvidence,
): boolean {
  return (
    asked.length === 0 ||
    asked.some((place) => {
      const { from, to } = clauseAt(sentence, place);
      return at >= from && at <= to;
    })
  );
}
