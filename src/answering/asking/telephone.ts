import type { Asked } from './answer-type.ts';
import { asked, indicesOf, questionWord } from './asking-words.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';

const line = /^(?:helpline|hotline)$/u;
const cue = /^(?:what|which|number|phone|telephone|helpline|hotline|call|ring|dial|contact)$/u;
const dials = /^(?:call|ring|phone|telephone|dial|contact|text)$/u;

/** "What number do I ring?", "phone number for refunds": a number to be called. */
export function telephoneRule(folded: readonly string[]): Asked | null {
  return asksForTelephone(folded) ? asked('thing', indicesOf(folded, cue)) : null;
}

/** Whether a telephone number is asked for. `folded`: the words of a question. */
export function asksForTelephone(folded: readonly string[]): boolean {
  const [first = ''] = folded;
  const asking = folded.find((word) => questionWord.test(word)) ?? '';
  if (isAuxiliary(first) || (asking !== '' && !/^(?:what|which)/u.test(asking))) return false;
  const number = folded.indexOf('number');
  // "What helpline is there?", "helpline for passengers".
  if (number < 0) return line.test(first) || (asking !== '' && line.test(folded[1] ?? ''));
  if (/^(?:phone|telephone|mobile|contact|helpline|hotline|line)$/u.test(folded[number - 1] ?? ''))
    return true;
  // "Got a tip, what number?"
  if (number === folded.length - 1 && /^(?:what|which)$/u.test(folded[number - 1] ?? ''))
    return true;
  return folded[number + 1] !== 'of' && folded.slice(number + 1).some((word) => dials.test(word));
}
