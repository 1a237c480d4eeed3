import type { Quantity } from '../../../text/values/amounts/quantity.ts';
import { isAnybody, isPersonWord } from '../../grammar/person-words.ts';
import { isStrong, matchOf } from '../../matching/match.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import type { Noun } from './noun-fit.ts';

/** Words behind those counted among which it is said what they did. */
const deedReach = 3;

/** "4,000 people marched", to how many demonstrators: anybody who does what is asked for is one. */
export function doesWhatIsAsked(
  question: Question,
  sentence: ReadSentence,
  { end }: Quantity,
  nouns: readonly Noun[],
): boolean {
  if (!nouns.some(({ folded }) => isAnybody(folded))) return false;
  const unit = question.terms.find(({ term }) => term === question.unit.at(-1));
  const match = unit === undefined ? null : matchOf(unit, sentence);
  const behind = sentence.words.findIndex(({ start }) => start >= end);
  return match !== null && behind >= 0 && match.at >= behind && match.at < behind + deedReach;
}

/** "318 signatures", to how many people signed: each deed that is counted was somebody's. */
export function countsDeedAsked(
  { terms, unit, predicate }: Question,
  sentence: ReadSentence,
  nouns: readonly Noun[],
): boolean {
  if (!/^pe(?:rson|opl)$/u.test(unit.at(-1) ?? '')) return false;
  const deeds = nouns.filter(({ folded }) => folded.endsWith('s') && !isPersonWord(folded));
  return predicate.some((i) => {
    const term = terms[i];
    if (term === undefined || term.name || unit.includes(term.term)) return false;
    const match = matchOf(term, sentence);
    const noun = sentence.words[match?.at ?? -1];
    return isStrong(match) && deeds.some(({ folded }) => folded === noun?.folded);
  });
}

/** Whether those counted are only called by the verb that is asked for, and what is said of them is that something was done to them. */
export function didSomethingElse(
  question: Question,
  sentence: ReadSentence,
  nouns: readonly Noun[],
): boolean {
  if (question.tense !== 'open') return false;
  const { words } = sentence;
  const noun = nouns[0];
  const at = words.findIndex(({ term, folded }) => term === noun?.term && folded === noun.folded);
  const called = question.predicate.some((i) => {
    const term = question.terms[i];
    if (term === undefined || question.unit.includes(term.term)) return false;
    return matchOf(term, sentence)?.at === at;
  });
  if (at < 0 || !called || !/^(?:was|were)$/u.test(words[at + 1]?.folded ?? '')) return false;
  return question.terms.every((term) => (matchOf(term, sentence)?.at ?? -1) !== at + 2);
}
