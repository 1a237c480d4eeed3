import type { Evidence } from './evidence-value.ts';
import type { Match } from '../matching/match.ts';
import { isFound } from '../matching/match.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { isToldOfOther } from './told-of-other.ts';
import { verbAsked } from '../asking/verb-asked.ts';
import { isAskedBetween, isPastVerb, verbsBefore } from './verb-before.ts';
import { isOfBeginning } from './of-beginning.ts';

/** What is left of a value by the verb it is said of: all of it, half where that is another, hardly any where that only began. */
export function shareOfVerb(
  sentence: ReadSentence,
  value: Evidence,
  question: Question,
  matches: readonly (Match | null)[],
): number {
  const dated = question.type === 'date' || question.type === 'time';
  if (dated && isOfBeginning(sentence, value, question, matches)) return ofBeginning;
  if ((dated || question.type === 'money') && isToldOfOther(question, sentence, value.at))
    return ofOtherNoun;
  return followsOtherVerb(sentence, value, question, matches) ? ofOtherVerb : 1;
}

const ofOtherVerb = 0.55;
const ofOtherNoun = 0.45;
/** So little that a sentence without another date gives none. */
const ofBeginning = 0.3;

/** Whether a value stands behind another verb than the one asked about: "left the firm in 2019", where it is asked when that was sold. */
function followsOtherVerb(
  sentence: ReadSentence,
  value: Evidence,
  question: Question,
  matches: readonly (Match | null)[],
): boolean {
  const at = verbsBefore(sentence)[value.at] ?? -1;
  if (at < 0 || isAskedBetween(question, sentence, matches, at, value.at)) return false;
  const folded = sentence.words[at]?.folded ?? '';
  const { predicate, type } = question;
  if (type === 'place' && takingPlace.test(folded)) return false;
  const dated = type === 'date' || type === 'time';
  if (!dated && amounts.test(folded)) return false;
  if (!dated && light.test(folded) && at === value.at - 1 && saysWhatElse(question, matches))
    return false;
  if (!dated && isFollowedByAsked(sentence, value, question, matches)) return false;

  // "The split, confirmed on Tuesday": the day of what is told there.
  if (dated && isSaidBefore(sentence, matches, at)) return false;
  // "The last eruption occurred in 1904": the noun before it says what did.
  if (
    dated &&
    occurring.test(folded) &&
    matches.some((match) => match !== null && match.at >= 0 && match.at < at)
  )
    return false;
  // "The last train went on 8 May".
  if (dated && isOfSuperlative(question, matches, at)) return false;
  // "The car ban took effect on 8 May": that it is a ban says nothing of when it started.
  const asked = dated ? verbAsked(question) : -1;
  return (asked < 0 ? predicate : [asked]).some((i) => (matches[i]?.at ?? -1) >= 0);
}

/** Whether the question asks for the last or the first of its kind, and that is what the verb is said of. */
function isOfSuperlative(
  { terms }: Question,
  matches: readonly (Match | null)[],
  verb: number,
): boolean {
  return terms.some(({ folded }, i) => {
    const at = matches[i]?.at ?? -1;
    return ordinal.test(folded) && at >= 0 && at < verb && verb - at <= subjectReach;
  });
}

const ordinal = /^(?:last|first|final|latest|earliest)$/u;
/** Words from "the last" to the verb: "the last train of the old line went". */
const subjectReach = 6;

/** Whether a participle between commas is said of a word of the question: "the *split*, confirmed on". */
function isSaidBefore(
  { text, words }: ReadSentence,
  matches: readonly (Match | null)[],
  at: number,
): boolean {
  const [noun, verb] = [words[at - 1], words[at]];
  if (noun === undefined || verb === undefined || text.slice(noun.end, verb.start) !== ', ')
    return false;
  return matches.some((match) => isFound(match) && match.at === at - 1);
}

const occurring =
  /^(?:occurred|happened|took|came|followed|dates|dated|planned|scheduled|set|expected|slated|pencilled|fixed|arranged)$/u;

/** "Trained crews and four aircraft *hired* from abroad": what was done to those counted stands right behind them. */
function isFollowedByAsked(
  { words }: ReadSentence,
  { end }: Evidence,
  { predicate }: Question,
  matches: readonly (Match | null)[],
): boolean {
  const behind = words.findIndex(({ start }) => start >= end);
  return (
    behind >= 0 &&
    isPastVerb(words[behind]?.folded ?? '') &&
    predicate.some((i) => matches[i]?.at === behind)
  );
}

/** Whether what is asked of those counted is said somewhere, and not only what they are. */
function saysWhatElse(
  { predicate, terms, unit }: Question,
  matches: readonly (Match | null)[],
): boolean {
  return predicate.some((i) => matches[i] != null && !unit.includes(terms[i]?.term ?? ''));
}

/** "Has *taken* five planes on lease": verbs that say little by themselves, right before what they are done to. */
const light = /^(?:taken|took|had|got|gotten|given|gave|made)$/u;

/** Verbs that only lead to a figure: "the mercury *soared* to 31 degrees", "the bill *reached* £4 million". */
const amounts =
  /^(?:stood|reached|hit|climbed|soared|rose|fell|dropped|sank|jumped|grew|went|totalled|totaled|numbered|averaged|weighed|measured|amounted|came)$/u;

/** "Where was the meeting?" asks where it was held. */
const takingPlace = /^(?:held|took|taken|staged|hosted|located|situated)$/u;
