import type { Quantity } from '../../../text/values/amounts/quantity.ts';
import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';

/** Whether it is asked by how many two differ, and a figure is of no difference. */
export function lacksDifference(
  question: Question,
  sentence: ReadSentence,
  quantity: Quantity,
): boolean {
  return asksForDifference(question).asked && !tellsDifference(sentence, quantity);
}

/** "By how many votes?" */
const asksForDifference = onceInARow(({ words }: Question) => ({
  asked: words.some(({ folded }, at) => folded === 'how' && words[at - 1]?.folded === 'by'),
}));

const difference = /^(?:margin|majority|difference|differ|differed|lead|gap|ahead|behind|apart)$/u;
/** Words before a figure among which it is said to be a difference: "the difference between the two is 312". */
const differenceReach = 9;
/** Words before a figure among which its "by" stands: "by some 40". */
const byReach = 3;

function tellsDifference({ text, words }: ReadSentence, { start, end }: Quantity): boolean {
  const at = words.findIndex((word) => word.start >= start);
  const lead = words.slice(Math.max(0, at - differenceReach), at).map(({ folded }) => folded);
  const behind = words.find((word) => word.start >= end);
  return (
    lead.some((word) => difference.test(word)) ||
    lead.slice(-byReach).includes('by') ||
    text.slice(start, end).startsWith('by ') ||
    (text.slice(end, behind?.start) === ' ' &&
      /^(?:more|fewer|less|apart|ahead|behind)$/u.test(behind?.folded ?? ''))
  );
}
