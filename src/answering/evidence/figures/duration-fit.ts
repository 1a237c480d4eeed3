import type { Quantity } from '../../../text/values/amounts/quantity.ts';
import { isFormOfBe } from '../../grammar/auxiliaries.ts';
import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { shareOfOwner } from './duration-of.ts';

const perTime = 0.4;

/** How well a figure answers "how long": a length of time of what is asked about, or of a road. 0 to 1. */
export function durationFit(
  question: Question,
  sentence: ReadSentence,
  quantity: Quantity,
): number {
  // "34-year-old" is an age.
  if (quantity.of.includes('old')) return 0;
  // "70 hours a week" is a rate, which tells how long something takes only where it is asked by the week.
  if (quantity.kind === 'duration')
    return quantity.per === null || question.words.some(({ term }) => term === quantity.per)
      ? shareOfOwner(question, sentence, quantity)
      : perTime;
  if (quantity.kind === 'measure')
    return question.unit.length === 0 && quantity.unit === 'length' && mayAskForSize(question)
      ? 0.9
      : 0;
  return 0;
}

/** "How long is the course?" may be asked in miles, "how long will it take?" cannot. */
const mayAskForSize = onceInARow(({ words }: Question): boolean =>
  words.some(({ folded }, at) => folded === 'long' && isFormOfBe(words[at + 1]?.folded ?? '')),
);

/** A date says little of how long. */
const merelyDated = 0.25;
const boundedByDate = 0.8;
const ends = /^(?:since|until|till|through)$/u;

/** "How long has it been open?" – "since 1998"; "how long does the licence run?" – "until 2032": one end of it tells. */
export function lengthToldBy(
  { words: asked }: Question,
  { words }: Pick<ReadSentence, 'words'>,
  { at }: { readonly at: number },
): number {
  const before = words[at - 1]?.folded === 'the' ? words[at - 2] : words[at - 1];
  const lead = [words[at], before].find((word) => ends.test(word?.folded ?? ''));
  if (lead === undefined) return merelyDated;
  const lasted = asked.some(({ folded }) => /^(?:has|have|had|been)$/u.test(folded));
  return lasted === (lead.folded === 'since') ? boundedByDate : merelyDated;
}
