import type { Asked } from './answer-type.ts';
import { asked } from './asking-words.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';

/** Words into a question within which its auxiliary stands: "so did they end it?" */
const latestAuxiliary = 3;

/**
 * "Was anybody hurt?", "anyone hurt?", "any chance that it opens?". Keywords such as "deal is over" read the same way, and
 * that does no harm.
 */
export function yesNoRule(folded: readonly string[]): Asked | null {
  const at = folded.findIndex((word) => isAuxiliary(word));
  if (at >= 0 && at <= latestAuxiliary) return asked('yes-no', []);
  const [first = '', second = ''] = folded;
  if (/^(?:anyone|anybody|someone|somebody|everyone|everybody|nobody)$/u.test(first))
    return asked('yes-no', []);
  if (first === 'any' && /^(?:chance|truth|sign|hope|risk)$/u.test(second))
    return asked('yes-no', [0, 1]);
  // "I heard it is cancelled, is that right?", "they sold the stadium?", "the trial's over then?"
  const [beforeLast = '', last = ''] = folded.slice(-2);
  const isAffirmed =
    /^(?:right|true|correct)$/u.test(last) && /^(?:that|this|it)$/u.test(beforeLast);
  if (
    isAffirmed ||
    (folded.length > 2 && /^(?:they|he|she|it|we|you|i|he's|she's|it's)$/u.test(first))
  )
    return asked('yes-no', []);
  return null;
}
