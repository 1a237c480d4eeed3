import { sliceOf } from '../../../text/span.ts';
import { polarityAt } from '../../../text/polarity.ts';
import type { Quantity } from '../../../text/values/amounts/quantity.ts';
import type { FigurePut } from '../../asking/figure-put.ts';
import type { Candidate } from '../../candidate.ts';
import { isPlaced } from '../../matching/match.ts';
import type { Question } from '../../question.ts';
import { figureQuestion } from '../../question/figure-question.ts';
import type { Claim, Relation } from '../kind.ts';
import { relateMoments } from '../times/moment.ts';
import { otherPartsIn } from '../parts/other-parts.ts';
import { quantityKind } from '../amounts/quantity-kind.ts';
import { relateQuantities } from '../amounts/quantity-relation.ts';
import { timeKind } from '../times/time-kind.ts';
import type { Told } from './told.ts';

/**
 * What a sentence says to a question that puts a figure: "Did they pay 10 billion?" – "They paid $13 billion" is a no. Null
 * where the question puts none, where the sentence gives none of its kind, or denies what it is said of.
 */
export function figureTold(question: Question, candidate: Candidate): Told | null {
  const { figure } = question;
  if (figure === null || !isSaid(question, candidate)) return null;
  const told =
    figure.kind === 'quantity'
      ? quantityTold(figure.value, question, candidate)
      : dateTold(figure, question, candidate);
  if (told === null || told.relation === 'unclear') return null;
  const { sentence } = candidate;
  const { highlight } = told.claim;
  const at = sentence.words.findIndex(({ end }) => end > highlight.start);
  if (at < 0) return null;
  const isDenied = polarityAt(sentence.text, sentence.words, at) === -1;
  // "They did not pay 5 million" leaves open what they paid.
  if (isDenied && told.relation === 'different') return null;
  return {
    holds: isDenied || told.relation === 'different' ? -1 : 1,
    at,
    span: {
      start: Math.min(highlight.start, verbBefore(question, candidate, at)),
      end: highlight.end,
    },
    confidence: told.claim.confidence,
  };
}

/** Words between a verb and its figure, so that both are shown: "*began* in 1934". */
const verbReach = 4;

/** Where the word begins by which the sentence says what is asked, right before word `at`; Infinity for none. */
function verbBefore({ predicate }: Question, { sentence, matches }: Candidate, at: number): number {
  const places = predicate.map((i) => matches[i]?.at ?? -1);
  const near = places.filter((place) => place >= 0 && place < at && at - place <= verbReach);
  return sentence.words[Math.max(-1, ...near)]?.start ?? Infinity;
}

/** True where the sentence says, in some word, what is asked of the figure, and does not say it of another thing. */
function isSaid(question: Question, candidate: Candidate): boolean {
  const others = otherPartsIn(question, candidate);
  if (others.aroundVerb) return false;
  return question.predicate.some((i) => {
    const match = candidate.matches[i];
    return isPlaced(match) && match.kind !== 'opposite' && !others.around(match);
  });
}

interface FigureTold {
  readonly claim: Claim<unknown>;
  readonly relation: Relation;
}

const quantities = quantityKind('number');
const times = timeKind('date');

function quantityTold(put: Quantity, question: Question, candidate: Candidate): FigureTold | null {
  const claim = quantities.read(figureQuestion(question), candidate);
  if (claim === null) return null;
  const { value } = claim;
  if (isVague.test(sliceOf(candidate.sentence.text, value))) return null;
  if (isBare(put) && !(value.kind === 'money' || isBare(value))) return null;
  // "10 billion", where the source says of what.
  const asked = isBare(put) ? { ...put, kind: value.kind, unit: value.unit } : put;
  return { claim, relation: confirms(asked, value) };
}

function dateTold(
  { value: date }: Extract<FigurePut, { kind: 'date' }>,
  question: Question,
  candidate: Candidate,
): FigureTold | null {
  const claim = times.read(figureQuestion(question), candidate);
  const told = claim?.value.date;
  // A day that stands beside something else dates that.
  if (claim === null || told == null || (claim.lean ?? 0) <= 0) return null;
  if (told.end <= claim.highlight.start || told.start >= claim.highlight.end) return null;
  return { claim, relation: relateMoments({ date, clock: null }, claim.value) };
}

/** Figures this near, as a share of the greater, are one: nobody who asks for "13 billion" minds 13.2. */
const nearEnough = 0.95;

/** Of figures further apart hardly any are two accounts of one thing (`trust.ts`). */
const farthest = 1 / 7;

/** How a figure told stands to the one that is put. "More than 150" neither confirms nor denies 170. */
function confirms(put: Quantity, told: Quantity): Relation {
  if (relateQuantities(put, told) === 'unclear') return 'unclear';
  if (put.exactness === 'over') return told.high > put.value ? 'same' : 'different';
  if (put.exactness === 'under') return told.value < put.value ? 'same' : 'different';
  const [less, more] = [Math.min(put.value, told.high), Math.max(put.value, told.value)];
  if (less >= nearEnough * more) return 'same';
  const mayReach =
    (told.exactness === 'over' && put.value > told.value) ||
    (told.exactness === 'under' && put.value < told.value);
  if (mayReach) return 'unclear';
  return told.value === 0 || less >= farthest * more ? 'different' : 'unclear';
}

/** "Billions annually" */
const isVague = /^(?:tens|dozens|hundreds|thousands|millions|billions)\b/iu;

/** "10 billion", of what is not said. */
function isBare({ kind, of }: Quantity): boolean {
  return kind === 'count' && of.length === 0;
}
