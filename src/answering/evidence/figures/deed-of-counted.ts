import type { Quantity } from '../../../text/values/amounts/quantity.ts';
import { isAnybody } from '../../grammar/person-words.ts';
import { matchOf } from '../../matching/match.ts';
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
