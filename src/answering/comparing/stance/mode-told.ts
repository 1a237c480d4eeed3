import { isArticleOrPossessive } from '../../grammar/determiners.ts';
import { polarityAt } from '../../../text/polarity.ts';
import type { Word } from '../../../text/words.ts';
import type { Candidate } from '../../candidate.ts';
import { isDeterminer } from '../../grammar/determiners.ts';
import { clauseAt } from '../../clauses/clause.ts';
import { isFound, isPlaced } from '../../matching/match.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import {
  asksWhetherItLasts,
  isEndOfThing,
  lasting,
  polesOf,
} from '../../evidence/state-evidence.ts';
import { isSaidOfNothingAsked } from './said-of-nothing.ts';
import { isOfCompound } from './saying.ts';
import { polaritySaid, takerOf } from './predicate-sign.ts';
import type { Told } from './told.ts';
import { saidOf } from './verb-of-question.ts';
import { decidingSpan } from './told.ts';

/** "Is she *still* the director?" is answered by what lasts and what ends, whatever the office is called. */
export function persistenceTold(question: Question, candidate: Candidate): Told | null {
  if (!asksWhetherItLasts(question)) return null;
  const isOnIt =
    (isOfIt: IsOfIt): IsOfIt =>
    (told, at) =>
      isOfIt(told, at) && !isSaidOfNothingAsked(question, told, at);
  return (
    toldByRelations(question, byPole(lasting), candidate, isOnIt(isStateOfIt)) ??
    toldByRelations(question, endsOf(question), candidate, isOnIt(isDoneByIt)) ??
    lastTimeTold(candidate.sentence)
  );
}

/** What would end what is asked about, by the lexicon: "part ways" where it is asked whether they still work together. */
function endsOf({ terms, predicate }: Question): SideOf {
  const asked = predicate.flatMap((i) => terms[i]?.senses ?? []);
  return (relation, pole) =>
    asked.some((own) => own.relation === relation && own.pole !== pole) ? -1 : 0;
}

/** "Can you *drive* there?" is answered by what is allowed and what is forbidden. */
export function permissionTold(question: Question, candidate: Candidate): Told | null {
  if (!/^(?:can|may|could)$/u.test(question.words[0]?.folded ?? '')) return null;
  const found = question.predicate.flatMap((i) => {
    const [term, match] = [question.terms[i], candidate.matches[i]];
    return term === undefined || !isFound(match) ? [] : { term, match };
  });
  // "Usage limits" use nothing.
  const isOfKind = found.some(
    ({ term, match }) => match.at >= 0 && isOfCompound(term, candidate.sentence, match),
  );
  const isAbout = found.length > 0 && !isOfKind;
  return isAbout
    ? toldByRelations(question, byPole(allowing), candidate, (_, at) =>
        isAllowance(question, candidate, at),
      )
    : null;
}

/** "*Fishing* is banned", to "can boats fish there?": for whomever, where the deed itself stands before the word that tells. */
function isAllowance(question: Question, candidate: Candidate, at: number): boolean {
  if (!isSaidOfIt(candidate, at)) return false;
  const { from } = clauseAt(candidate.sentence, at);
  const isDeed = saidOf(question).some((i) => {
    const match = candidate.matches[i];
    return isPlaced(match) && match.kind === 'exact' && match.at >= from && match.at < at;
  });
  return isDeed || !isSaidOfNothingAsked(question, candidate, at);
}

/** Whether the word at an index is said of what is asked about. */
type IsOfIt = (candidate: Candidate, at: number) => boolean;

/** What a word of one pole of a relation says: that it lasts or is allowed (1), the opposite (-1), or neither (0). */
type SideOf = (relation: number, pole: number) => number;

function byPole(poles: ReadonlyMap<number, number>): SideOf {
  return (relation, pole) => (poles.get(relation) ?? 0) * pole;
}

function toldByRelations(
  question: Question,
  sideOf: SideOf,
  candidate: Candidate,
  isOfIt: IsOfIt,
): Told | null {
  const { sentence } = candidate;
  for (const { relation, pole, from } of sentence.senses) {
    const side = sideOf(relation, pole);
    if (side === 0 || !isOfIt(candidate, from)) continue;
    if (side > 0 && isBygone(sentence.words, from)) continue;
    const holds = side * polaritySaid(question, candidate, from) > 0 ? 1 : -1;
    const span = decidingSpan(sentence, from, takerOf(question, candidate, from));
    return { holds, at: from, span, confidence: 0.9 };
  }
  return null;
}

/** True where what is asked of, or a pronoun, stands in the clause of the word that tells: "the end of a rope" ends nothing. */
function isSaidOfIt({ sentence, matches }: Candidate, at: number): boolean {
  const { words } = sentence;
  if (isEndOfThing(words, at)) return false;
  const { from, to } = clauseAt(sentence, at);
  return (
    matches.some((match) => isPlaced(match) && match.at >= from && match.at <= to) ||
    words.slice(from, at).some(({ folded }) => pronoun.test(folded))
  );
}

/** "Its value *remains* tied to the deal": what goes on stands before such a verb; what is ended may stand behind it. */
function isStateOfIt(candidate: Candidate, at: number): boolean {
  const verb = candidate.sentence.words[at]?.folded ?? '';
  // "Their continued alliance no longer served them"
  if (/(?:ed|ing)$/u.test(verb) && candidate.matches.some((match) => match?.at === at + 1))
    return false;
  if (!goesOn.test(verb)) return isSaidOfIt(candidate, at);
  return isDoneByIt(candidate, at) || isKeptUp(candidate, at);
}

/** "Are *continuing their strike*": what goes on stands behind, with an article or an owner before it. */
function isKeptUp({ sentence: { words }, matches }: Candidate, at: number): boolean {
  if (!isDeterminer(words[at + 1]?.folded ?? '')) return false;
  return matches.some(
    (match) => isPlaced(match) && match.at > at + 1 && match.at <= at + keptReach,
  );
}

/** Words from such a verb to what is kept up: "continuing their six-week strike". */
const keptReach = 4;

/** Whether what is asked of, or a pronoun, stands before word `at` in its clause, and not as an owner ("the *deal's* value"). */
function isDoneByIt({ sentence, matches }: Candidate, at: number): boolean {
  const { text, words } = sentence;
  if (isEndOfThing(words, at)) return false;
  const { from } = clauseAt(sentence, at);
  const isOwner = (i: number) => /^['’]s?\s/u.test(text.slice(words[i]?.end, words[i + 1]?.start));
  return (
    matches.some(
      (match) => isPlaced(match) && match.at >= from && match.at < at && !isOwner(match.at),
    ) || words.slice(from, at).some(({ folded }) => pronoun.test(folded))
  );
}

const goesOn =
  /^(?:continu(?:es?|ed|ing)|remain(?:s|ed|ing)?|persist(?:s|ed|ing)?|last(?:s|ed|ing)?|endur(?:es?|ed|ing)|go(?:es|ing)?|went)$/u;

/** "The search went on for nine days", "he does it for a living": what lasted so long lasts no more, or never did. */
function isBygone(words: readonly Word[], at: number): boolean {
  const told = words[at]?.folded ?? '';
  if (told === 'living') return words[at - 1]?.folded === 'a';
  return (
    /^(?:went|continued|lasted|remained|stayed|kept)$/u.test(told) &&
    words.slice(at + 1, at + 4).some(({ folded }) => /^(?:for|until|till)$/u.test(folded))
  );
}

const pronoun = /^(?:it|he|she|they|this|that|i|we|you|who|which)$/u;

/** "Made its *last* trip": it does so no more. */
function lastTimeTold(sentence: ReadSentence): Told | null {
  const { words } = sentence;
  const at = words.findIndex(
    ({ folded }, i) =>
      /^(?:last|final|farewell)$/u.test(folded) &&
      isArticleOrPossessive(words[i - 1]?.folded ?? '') &&
      words[i + 1]?.stop === false &&
      !period.test(words[i + 1]?.folded ?? ''),
  );
  if (at < 0 || polarityAt(sentence.text, words, at) < 0) return null;
  return { holds: -1, at, span: decidingSpan(sentence, at), confidence: 0.7 };
}

const period =
  /^(?:week|month|year|night|day|days|weeks|months|years|time|few|hours?|decade|century|season|spring|summer|autumn|winter|.{3,6}day|\d.*)$/u;

/** Those of permission, by the pole on which things are allowed. */
const allowing = polesOf('allowed');
