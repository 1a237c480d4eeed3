import { leansBack } from '../grammar/pronouns.ts';
import { isParticle } from '../grammar/prepositions.ts';
import { areAkin } from '../../text/lexicon/hyponyms.ts';
import { clauseAsked } from '../asking/clause-asked.ts';
import type { Candidate } from '../candidate.ts';
import { isPlaced } from '../matching/match.ts';
import type { Match } from '../matching/match.ts';
import type { QueryTerm } from '../question/query-term.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { isDeterminer } from '../grammar/determiners.ts';
import { isPastForm } from '../grammar/verb-forms.ts';
import { asksWhetherItLasts, isEndOfThing } from '../evidence/state-evidence.ts';
import { lacksComplement } from './complement.ts';
import { isDeniedBehind } from './denied-behind.ts';
import { namesDoer } from './doer.ts';
import { isOneCase } from './one-case.ts';
import { namesOtherAdjunct } from './other-adjunct.ts';
import { standsBesideOther } from './object-said.ts';
import type { OtherParts } from './other-parts.ts';
import { otherPartsIn } from './other-parts.ts';
import { beginning } from './outcome-told.ts';
import { signOf, takerOf } from './predicate-sign.ts';
import type { Told } from './told.ts';
import { decidingSpan } from './told.ts';
import {
  carriesLittle,
  isOfPhrasalVerb,
  isSubject,
  lightVerb,
  saidOf,
  saysNothing,
  verbAsked,
  verbsAsked,
} from './verb-of-question.ts';

/** "Is the *sharing* of it *capped*?": of two that tell as much the one that is done stands for what is told. */
function isSurer(other: Saying, best: Saying): boolean {
  return other.worth > best.worth || (other.worth === best.worth && other.isDone && !best.isDone);
}

/**
 * Reads a stance off the words that say what is asked, the verb before all: each says yes or no, the surer win. Null where
 * the sentence holds none of them, or as much for as against, and where it only names what may have ended long ago.
 */
export function predicateTold(question: Question, candidate: Candidate): Told | null {
  if (lacksComplement(question, candidate)) return null;
  const { sentence } = candidate;
  const verb = verbAsked(question);
  const verbSaid =
    verb !== null && verbsAsked(question, verb).some((i) => isPlaced(candidate.matches[i]));
  const verbMatch = verb === null ? null : candidate.matches[verb];
  const others = otherPartsIn(question, candidate);
  if (others.aroundVerb || (isPlaced(verbMatch) && others.around(verbMatch))) return null;
  const point = pointAsked(question, candidate);
  const isBeside = (i: number) => (point.length > 0 ? !point.includes(i) : verbSaid && i !== verb);
  const sayings = [...new Set([...saidOf(question), ...point])].flatMap(
    (i) => sayingOf(question, candidate, others, i, isBeside(i) ? besideVerb : 1) ?? [],
  );
  if (sayings.every(({ isLight, worth }) => isLight || worth === 0) && !holdsMore(candidate))
    return null;
  const [first, ...rest] = sayings.filter(({ worth }) => worth > 0);
  const total = (of: (saying: Saying) => number) =>
    sayings.reduce((sum, saying) => sum + of(saying), 0);
  const sum = total(({ worth, sign }) => worth * sign);
  if (first === undefined || sum === 0) return null;
  if (sum > 0 && namesOtherAdjunct(question, candidate)) return null;
  const deciding = rest.reduce((best, other) => (isSurer(other, best) ? other : best), first);
  if (
    sum > 0 &&
    asksWhetherItLasts(question) &&
    !(deciding.goesOn || saysNow(sentence, deciding.at))
  )
    return null;
  const said = total(({ worth }) => worth);
  const unanimity = Math.abs(sum) / said;
  if (sum > 0 && verb !== null && !verbSaid && !carriesLittle(question, verb)) return null;
  if (
    verb !== null &&
    isPlaced(verbMatch) &&
    sum > 0 &&
    standsBesideOther(question, candidate, verb, verbMatch)
  )
    return null;
  const taker = takerOf(question, candidate, deciding.at);
  const isDenied =
    sum > 0 &&
    (deciding.at !== verbMatch?.at || asksWhetherThereIs(question)) &&
    isDeniedBehind(sentence, deciding.at);
  return {
    holds: sum > 0 && !isDenied ? 1 : -1,
    // "Removes it from its place as the only one": the verb says it, where the label cannot hold both.
    at: taker !== null && deciding.at - taker > farthestTaken ? taker : deciding.at,
    span: decidingSpan(sentence, deciding.at, taker),
    confidence:
      (verb === null || verbSaid ? 1 : verbless) *
      Math.min(1, unanimity * (leastSaid + (1 - leastSaid) * (said / total(({ asked }) => asked)))),
  };
}

function asksWhetherThereIs({ words }: Question): boolean {
  return words.slice(0, 3).some(({ folded }) => folded === 'there');
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

/** What a sentence says by one word of what is asked. */
interface Saying {
  /** The most that the word could be worth. */
  readonly asked: number;
  /** What it is worth as the sentence says it; 0 where it does not. */
  readonly worth: number;
  readonly sign: number;
  readonly at: number;
  readonly goesOn: boolean;
  /** True for a verb that says little by itself. */
  readonly isLight: boolean;
  /** True where the question asks by a participle. */
  readonly isDone: boolean;
}

/** `share`: what the word counts beside the verb. Null for words that say nothing of what was done. */
function sayingOf(
  question: Question,
  candidate: Candidate,
  others: OtherParts,
  i: number,
  share: number,
): Saying | null {
  const { sentence, matches } = candidate;
  const [term, match] = [question.terms[i], matches[i]];
  if (term === undefined || saysNothing(term.folded) || isSubject(question, i)) return null;
  if (isOfPhrasalVerb(question, i)) return null;
  const isLight = lightVerb.test(term.folded);
  const isDone = isPastForm(term.folded);
  const asked = (term.senses.length > 0 ? 2 : 1) * (isLight ? lightWorth : 1) * share;
  const isOther = (found: Match) =>
    isBeginning(sentence, found) ||
    isOfDoer(term, sentence, found) ||
    (!term.name && isOfName(sentence, found)) ||
    isReferred(sentence, found) ||
    isOneCase(question, sentence, found) ||
    isBroader(question, term, sentence, found) ||
    isNounWithoutParticle(question, term, sentence, found) ||
    others.around(found);
  if (!isPlaced(match) || isOther(match))
    return { asked, isLight, isDone, worth: 0, sign: 0, at: -1, goesOn: false };
  return {
    asked,
    isLight,
    isDone,
    worth:
      match.strength * asked * (lacksParticle(question, term, sentence, match) ? lightWorth : 1),
    sign: signOf(question, term, candidate, match),
    at: match.at,
    goesOn: goesOn(term, sentence, match),
  };
}

/** "Did they build it?" – "at its *Build* conference": a capital within a sentence makes a name. */
function isOfName({ words, text, inHeading }: ReadSentence, { at }: Match): boolean {
  const word = words[at];
  if (word?.capital !== true || at === 0 || inHeading) return false;
  const lead = text.slice(words[at - 1]?.end, word.start);
  return /^(?:['’]s?)? $/u.test(lead) && /\p{Ll}/u.test(word.text);
}

function isOfDoer({ folded }: QueryTerm, { words }: ReadSentence, { kind, at }: Match): boolean {
  return kind === 'exact' && namesDoer(words[at]?.folded ?? '', folded);
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

/** "The bus *runs* every hour", where it is asked whether it is running. */
function goesOn({ folded }: QueryTerm, { words }: ReadSentence, { at, kind }: Match): boolean {
  return kind === 'exact' && folded.endsWith('ing') && /(?:s|ing)$/u.test(words[at]?.folded ?? '');
}

/** What the other words say beside the verb, where the sentence says it. */
const besideVerb = 0.25;
/** What is left of the confidence where the verb of the question is not said. */
const verbless = 0.7;

/** "Turned on" is not "turned away". */
function lacksParticle(
  { words }: Question,
  { at }: QueryTerm,
  sentence: ReadSentence,
  match: Match,
): boolean {
  const particle = words[at + 1]?.folded ?? '';
  if (match.kind !== 'exact' || !isParticle(particle)) return false;
  return !sentence.words
    .slice(match.at + 1, match.at + 5)
    .some(({ folded }) => folded === particle);
}

/** "Its director": that the one meant is called "the rebuilt factory" is not said there. */
function isReferred({ words }: ReadSentence, { at, kind }: Match): boolean {
  return kind === 'exact' && at === 0 && leansBack(words[0]?.folded ?? '');
}

/** "Is it *a submarine*?" – "It is *a vessel*": of what kind is not said. */
function isBroader(
  question: Question,
  { term, kinds }: QueryTerm,
  { words }: ReadSentence,
  { at, kind }: Match,
): boolean {
  const said = words[at]?.term ?? '';
  const isKindAsked = kind === 'sense' && clauseAsked(question)?.voice === 'being';
  return isKindAsked && !kinds.has(said) && areAkin(said, term);
}

/** "Take *a step* back" is no stepping down. */
function isNounWithoutParticle(
  question: Question,
  term: QueryTerm,
  sentence: ReadSentence,
  match: Match,
): boolean {
  const lead = sentence.words[match.at - 1]?.folded ?? '';
  return isDeterminer(lead) && lacksParticle(question, term, sentence, match);
}

/** That something began in 2019 does not say that it never ended. */
function isBeginning({ words }: ReadSentence, { at, kind }: Match): boolean {
  return (
    kind === 'opposite' && (beginning.test(words[at]?.folded ?? '') || isEndOfThing(words, at))
  );
}

const lightWorth = 0.25;
/** What is left of the confidence where next to none of what is asked is said. */
const leastSaid = 0.4;
