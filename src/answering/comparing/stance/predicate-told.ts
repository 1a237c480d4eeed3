import type { Candidate } from '../../candidate.ts';
import type { Match } from '../../matching/match.ts';
import { isPlaced } from '../../matching/match.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { asksWhetherItLasts } from '../../evidence/state-evidence.ts';
import { lacksComplement } from './complement.ts';
import { isDeniedBehind } from './denied-behind.ts';
import { namesOtherAdjunct } from './other-adjunct.ts';
import { otherPartsIn } from '../parts/other-parts.ts';
import { lacksOwn } from './own-told.ts';
import { takerOf } from './predicate-sign.ts';
import { isSaidOfNothingAsked } from './said-of-nothing.ts';
import type { Saying } from './saying.ts';
import { isSurer, sayingOf } from './saying.ts';
import type { Told } from './told.ts';
import { decidingSpan } from './told.ts';
import {
  asksWhetherThereIs,
  carriesLittle,
  saidOf,
  verbAsked,
  verbsAsked,
} from './verb-of-question.ts';

/**
 * Reads a stance off the words that say what is asked, the verb before all: each says yes or no, the surer win. Null where
 * the sentence holds none of them, or as much for as against, and where it only names what may have ended long ago.
 */
export function predicateTold(question: Question, candidate: Candidate): Told | null {
  if (lacksComplement(question, candidate) || lacksOwn(question, candidate)) return null;
  const { sentence } = candidate;
  const verb = verbTold(question, candidate);
  const sayings = sayingsOf(question, candidate, verb);
  if (sayings.every(({ isLight, worth }) => isLight || worth === 0) && !holdsMore(candidate))
    return null;
  const [first, ...rest] = sayings.filter(({ worth }) => worth > 0);
  const total = (of: (saying: Saying) => number) =>
    sayings.reduce((sum, saying) => sum + of(saying), 0);
  const sum = total(({ worth, sign }) => worth * sign);
  if (first === undefined || sum === 0) return null;
  const deciding = rest.reduce((best, other) => (isSurer(other, best) ? other : best), first);
  if (isSaidOfNothingAsked(question, candidate, deciding.at)) return null;
  if (sum > 0 && lacksForYes(question, candidate, verb, deciding)) return null;
  const taker = takerOf(question, candidate, deciding.at);
  const isDenied =
    sum > 0 &&
    (deciding.at !== verb.match?.at || asksWhetherThereIs(question)) &&
    isDeniedBehind(sentence, deciding.at);
  const said = total(({ worth }) => worth);
  const unanimity = Math.abs(sum) / said;
  return {
    holds: sum > 0 && !isDenied ? 1 : -1,
    // "Removes it from its place as the only one": the verb says it, where the label cannot hold both.
    at: taker !== null && deciding.at - taker > farthestTaken ? taker : deciding.at,
    span: decidingSpan(sentence, deciding.at, taker),
    confidence:
      (verb.term === null || verb.isSaid ? 1 : verbless) *
      Math.min(1, unanimity * (leastSaid + (1 - leastSaid) * (said / total(({ asked }) => asked)))),
  };
}

/** The verb of a question, and whether a sentence has it. */
interface VerbTold {
  /** Index among the terms; null where no verb is asked about. */
  readonly term: number | null;
  readonly match: Match | null;
  /** True where it is said by itself or by a verb right behind it. */
  readonly isSaid: boolean;
}

function verbTold(question: Question, { matches }: Candidate): VerbTold {
  const term = verbAsked(question);
  if (term === null) return { term, match: null, isSaid: false };
  const isSaid = verbsAsked(question, term).some((i) => isPlaced(matches[i]));
  return { term, match: matches[term] ?? null, isSaid };
}

/** What each word that says what is asked says; nothing where the verb is said of other parts. */
function sayingsOf(
  question: Question,
  candidate: Candidate,
  { term: verb, match, isSaid }: VerbTold,
): readonly Saying[] {
  const others = otherPartsIn(question, candidate);
  if (others.aroundVerb || (isPlaced(match) && others.around(match))) return [];
  const point = pointAsked(question, candidate);
  const isBeside = (i: number) => (point.length > 0 ? !point.includes(i) : isSaid && i !== verb);
  return [...new Set([...saidOf(question), ...point])].flatMap((i) =>
    isWithinOpposite(candidate, i)
      ? []
      : (sayingOf(question, candidate, others, i, isBeside(i) ? besideVerb : 1) ?? []),
  );
}

/** "*On budget*", where it is asked whether it is over budget: the phrase says no, and its words nothing by themselves. */
function isWithinOpposite({ sentence: { senses }, matches }: Candidate, i: number): boolean {
  const at = matches[i]?.at ?? -1;
  if (matches[i]?.kind === 'opposite') return false;
  return matches.some(
    (other) =>
      other?.kind === 'opposite' &&
      senses.some(({ from, to }) => from === other.at && from < at && to >= at),
  );
}

/** Whether a sentence that seems to say yes lacks what that takes: the verb, that it goes on still, the place or the doer that is asked for. */
function lacksForYes(
  question: Question,
  candidate: Candidate,
  { term: verb, isSaid }: VerbTold,
  deciding: Saying,
): boolean {
  if (namesOtherAdjunct(question, candidate)) return true;
  const lasts = deciding.goesOn || saysNow(candidate.sentence, deciding.at);
  if (asksWhetherItLasts(question) && !lasts) return true;
  return verb !== null && !isSaid && !carriesLittle(question, verb);
}

/** Words from a verb to what it takes away within which a label shows both. */
const farthestTaken = 4;

/** "With" and "without" carry the point of "did she climb *without oxygen*?": what stands behind, where the sentence has it. */
function pointAsked({ words, terms }: Question, { matches }: Candidate): number[] {
  const lead = words.findLastIndex(({ folded }) => /^with(?:out)?$/u.test(folded));
  if (lead <= 0) return [];
  return terms.flatMap(({ at, name }, i) =>
    !name && at > lead && at <= lead + pointReach && isPlaced(matches[i]) ? [i] : [],
  );
}

const pointReach = 4;

/** True where the sentence has another word of the question than such as say little by themselves. */
function holdsMore({ matches }: Candidate): boolean {
  return matches.filter(isPlaced).length > 1;
}

/** "Their partnership, once a model": that there was one does not say that it lasts. */
function saysNow({ words }: ReadSentence, at: number): boolean {
  return (
    words.slice(Math.max(0, at - nowBefore), at).some(({ folded }) => is.test(folded)) ||
    words.slice(at + 1, at + nowBehind + 1).some(({ folded }) => now.test(folded))
  );
}

/** Words within which "still" or "is" stands before what is told, and "now" behind it. */
const nowBefore = 4;
const nowBehind = 3;

const now = /^(?:still|now|today|currently|remains?|yet|anymore|longer)$/u;
const is = /^(?:still|now|today|currently|remains?|yet|longer|is|are|it's|they're)$/u;

/** What the other words say beside the verb, where the sentence says it. */
const besideVerb = 0.25;
/** What is left of the confidence where the verb of the question is not said. */
const verbless = 0.7;
/** What is left of the confidence where next to none of what is asked is said. */
const leastSaid = 0.4;
