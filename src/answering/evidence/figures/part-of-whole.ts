import { pointsToKnown } from '../../../text/values/amounts/counted.ts';
import { wordForNumber } from '../../../text/number-words.ts';
import type { Quantity } from '../../../text/values/amounts/quantity.ts';
import { clauseAt } from '../../clauses/clause.ts';
import { isFound, matchOf } from '../../matching/match.ts';
import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';

/** What is left of a count of all where some are told, or asked for: all of it, or less. */
export function shareOfWhole(
  question: Question,
  sentence: ReadSentence,
  quantity: Quantity,
): number {
  const total = isTotal(sentence, quantity) ? ofTotal : 1;
  return isWholeForPart(question, sentence, quantity) ? total * ofWhole : total;
}

/** What is left of the total in "six of the fourteen pumps", where the six are what is told. */
const ofTotal = 0.7;

/** What is left of "twelve sirens" where it is asked how many of the sirens did something that is not said there. */
const ofWhole = 0.45;

/** "How many *of the* sirens?" */
const asksForSome = onceInARow(({ words }: Question): boolean =>
  words.some(
    ({ folded }, at) =>
      folded === 'of' && words[at - 1]?.folded === 'many' && words[at - 2]?.folded === 'how',
  ),
);

function isWholeForPart(question: Question, sentence: ReadSentence, quantity: Quantity): boolean {
  if (!asksForSome(question) || isPart(sentence, quantity)) return false;
  const { from, to } = clauseAt(sentence, quantity.at);
  return question.predicate.every((i) => {
    const term = question.terms[i];
    if (term === undefined || question.unit.includes(term.term)) return true;
    const match = matchOf(term, sentence);
    return !isFound(match) || match.at < from || match.at > to;
  });
}

/** "Seven *of the* sirens" */
function isPart({ text, words }: ReadSentence, { start, end }: Quantity): boolean {
  const behind = words.find((word) => word.start >= end);
  return / of /u.test(text.slice(start, end)) || behind?.folded === 'of';
}

/** "41 of them", where it is asked how many of them. */
export function isPartAsked(
  question: Question,
  { words }: ReadSentence,
  { end }: Quantity,
): boolean {
  if (!asksForSome(question)) return false;
  const of = words.findIndex(({ start }) => start >= end);
  return words[of]?.folded === 'of' && /^(?:them|these|those)$/u.test(words[of + 1]?.folded ?? '');
}

/** "Six of the *fourteen* pumps", "of the *40* gauges, 16": what the figure that matters is a part of. */
export function isTotal({ words }: ReadSentence, { at }: Quantity): boolean {
  const determined = pointsToKnown(words[at - 1]?.folded ?? '');
  const of = determined ? at - 2 : at - 1;
  if (words[of]?.folded !== 'of') return false;
  const part = words[of - 1]?.folded ?? '';
  return (
    (of === 0 && determined) ||
    /^(?:\d[\d.,]*|one|none|neither|both|some|most|many|all|half|third|several)$/u.test(part) ||
    wordForNumber.has(part)
  );
}
