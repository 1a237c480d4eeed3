import type { Asked } from './answer-type.ts';
import { asked } from './asking-words.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';

/** Words into a question within which its auxiliary stands: "so did they end it?" */
const latestAuxiliary = 3;

/** "So they sold it?" */
const so = /^(?:so|and|but|wait|then)$/u;
const news = /^(?:clue|clues|detail|details|idea|info|information|news|update|updates|word)$/u;
/** Words of "not open yet", "still no trains". */
const longestTimed = 3;
/** Words of a bare "bridge still closed". */
const longestPredication = 5;
const state =
  /^(?:alive|allowed|available|banned|cancelled|canceled|closed|dangerous|dead|done|fake|finished|forbidden|free|guilty|illegal|innocent|legal|normal|ok|okay|open|over|postponed|ready|real|safe|shut|unsafe)$/u;

/**
 * "Was anybody hurt?", "anyone hurt?", "any chance that it opens?". Keywords such as "deal is over" read the same way, and
 * that does no harm.
 */
export function yesNoRule(folded: readonly string[]): Asked | null {
  const at = folded.findIndex((word) => isAuxiliary(word));
  if (at >= 0 && at <= latestAuxiliary) return asked('yes-no', []);
  const said = so.test(folded[0] ?? '') ? folded.slice(1) : folded;
  const [first = '', second = ''] = said;
  if (/^(?:anyone|anybody|someone|somebody|everyone|everybody|nobody)$/u.test(first))
    return asked('yes-no', []);
  if (first === 'any' && /^(?:chance|truth|sign|hope|risk)$/u.test(second))
    return asked('yes-no', [0, 1]);
  // "Any arrests yet?"; "any news on the cause" asks for that.
  if (first === 'any' && second !== '' && !news.test(second)) return asked('yes-no', [0]);
  // "I heard it is cancelled, is that right?", "they sold the stadium?", "the trial's over then?"
  const [beforeLast = '', last = ''] = folded.slice(-2);
  const isAffirmed =
    /^(?:right|true|correct)$/u.test(last) && /^(?:that|this|it)$/u.test(beforeLast);
  // "Over yet?", "still on?"
  const isTimed = folded.length <= longestTimed && (first === 'still' || folded.at(-1) === 'yet');
  // "Parking free?", "bridge still closed", "safe to swim?"
  const isSaidOf =
    folded.length > 1 &&
    folded.length <= longestPredication &&
    (state.test(last) || (state.test(first) && second === 'to'));
  // "Open on sunday?", "alarm on that night?", "deal off?"
  const isState =
    folded.length <= longestPredication &&
    ((/^(?:open|closed|shut|free)$/u.test(first) &&
      /^(?:on|at|to|in|for|now|today)$/u.test(second)) ||
      (/^(?:on|off)$/u.test(second) &&
        (said.length === 2 || /^(?:that|then|now|at)$/u.test(said[2] ?? ''))));
  if (
    isState ||
    isSaidOf ||
    isTimed ||
    isAffirmed ||
    (said.length > 2 && /^(?:they|he|she|it|we|you|i|he's|she's|it's)$/u.test(first))
  )
    return asked('yes-no', []);
  return null;
}
