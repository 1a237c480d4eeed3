import { negatesAt, negatorsIn } from '../../../text/negators.ts';
import { polarityAt } from '../../../text/polarity.ts';
import { takenAwayBy } from '../../../text/taken-away.ts';
import type { Candidate } from '../../candidate.ts';
import { isFigure } from '../../../text/words.ts';
import { isParticle } from '../../grammar/prepositions.ts';
import { isBygone } from '../../grammar/ranks.ts';
import type { Match } from '../../matching/match.ts';
import type { QueryTerm } from '../../question/query-term.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';

/** The auxiliary of a yes/no question is among its first words ("so has the …"). */
export const latestAuxiliary = 2;

/** Whether a sentence says yes (1) or no (-1) to the question by a word that it shares with it, as itself or its opposite. */
export function signOf(
  question: Question,
  term: QueryTerm,
  candidate: Pick<Candidate, 'sentence' | 'matches'>,
  match: Match,
): number {
  const { sentence } = candidate;
  return (
    polaritySaid(question, candidate, endOfPhrase(sentence, match)) *
    (match.kind === 'opposite' ? -1 : 1) *
    (isFormer(question, sentence, match.at) ||
    isTurnedOtherWay(question, term, sentence, match) ||
    sentence.words[match.at - 1]?.folded === 'non'
      ? -1
      : 1) *
    polarityInQuestion(question, term)
  );
}

/** The polarity of word `at`, what takes away the thing that it names included: "withdrew his resignation". */
export function polaritySaid(
  question: Question,
  candidate: Pick<Candidate, 'sentence' | 'matches'>,
  at: number,
): 1 | -1 {
  const { text, words } = candidate.sentence;
  const isTaken = takerOf(question, candidate, at) !== null;
  return polarityAt(text, words, at) * (isTaken ? -1 : 1) > 0 ? 1 : -1;
}

/** Index of the verb that takes away what word `at` names; null for none, and where the question is on that verb itself. */
export function takerOf(
  question: Question,
  { sentence: { text, words }, matches }: Pick<Candidate, 'sentence' | 'matches'>,
  at: number,
): number | null {
  const by = takenAwayBy(text, words, at, asksWhatIs(question));
  if (by === null || matches.some((match) => match?.at === by && match.kind !== 'opposite'))
    return null;
  // "Denied" negates already.
  return negatorsIn(text, words).includes(by) ? null : by;
}

function asksWhatIs({ words }: Question): boolean {
  return /^(?:is|are|does|do|can)$/u.test(words[0]?.folded ?? '');
}

/** "Switched *off*", where it is asked whether it was switched *on*; an alarm that "went on" did go off. */
function isTurnedOtherWay(
  { words: asked }: Question,
  { at }: QueryTerm,
  { words }: ReadSentence,
  match: Match,
): boolean {
  const opposed = otherWay.get(asked[at + 1]?.folded ?? '');
  if (opposed === undefined || match.kind !== 'exact' || !switching.test(asked[at]?.folded ?? ''))
    return false;
  const behind = words.slice(match.at + 1, match.at + turnReach);
  const particle = behind.findIndex(({ folded }) => isParticle(folded));
  const next = words[match.at + particle + 2];
  const leadsNoun = opposed === 'on' && (next?.capital === true || isFigure(next?.term ?? ''));
  return behind[particle]?.folded === opposed && !leadsNoun;
}

const switching = /^(?:switch|switched|switching)$/u;

/** Words from a verb among which its particle stands: "switched the lamp off". */
const turnReach = 4;
const otherWay: ReadonlyMap<string, string> = new Map([
  ['on', 'off'],
  ['off', 'on'],
]);

/** "Their once-exclusive alliance", "the former director": to a question on what is, what was says no. */
function isFormer(question: Question, { words }: ReadSentence, at: number): boolean {
  return asksWhatIs(question) && isBygone(words[at - 1]?.folded ?? '');
}

/** Of "is far from over" the negation stands within: what counts is the word with which a phrase is said. */
function endOfPhrase(sentence: ReadSentence, { at, kind }: Match): number {
  if (kind === 'exact') return at;
  // "Free of charge", "no charge": the negation belongs to what the phrase says as a whole.
  if (negatesAt(sentence.text, sentence.words, at, false)) return at;
  return Math.max(at, ...sentence.senses.flatMap(({ from, to }) => (from === at ? [to] : [])));
}

/** "Was it never approved?" asks for the opposite. */
function polarityInQuestion(question: Question, term: QueryTerm): 1 | -1 {
  // "Didn't she win?" expects that she did.
  const opens = question.words.findIndex(
    ({ folded }, i) => i <= latestAuxiliary && folded.endsWith("n't"),
  );
  return opens < 0
    ? polarityAt(question.plain, question.words, term.at)
    : polarityAt(question.plain, question.words.slice(opens + 1), term.at - opens - 1);
}
