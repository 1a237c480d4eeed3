import type { Asked } from './answer-type.ts';
import { asked, questionWord } from './asking-words.ts';
import { isPastForm } from '../grammar/verb-forms.ts';
import { isObjectPronoun } from '../grammar/pronouns.ts';
import { isAuxiliary, isNegatedAuxiliary } from '../grammar/auxiliaries.ts';

/** "Planned or launched?", "was it the one or the other who won?": two sides are put, one is the answer. */
export function choiceRule(folded: readonly string[]): Asked | null {
  const or = folded.indexOf('or');
  const behind = folded[or + 1];
  // "Did they or didn't they?" puts one side.
  if (or <= 0 || behind === undefined || behind === '' || isNegatedAuxiliary(behind)) return null;
  const asking = folded.findIndex((word) => questionWord.test(word));
  if (asking >= 0) return asking > or && isAuxiliary(folded[0] ?? '') ? asked('choice', []) : null;
  // "Planned or launched?", "our own yards: planned or built?" need no verb.
  const isBare =
    folded.filter((word) => !isObjectPronoun(word)).length <= longestBareChoice ||
    [folded[or - 1], behind].every((word) => isPastForm(word ?? '')) ||
    [folded[or - 1], behind].every((word) => side.test(word ?? ''));
  return isBare || folded.some(isAuxiliary) ? asked('choice', []) : null;
}

/** "Share price *up or down* on Thursday": what is nothing but one of two sides. */
const side =
  /^(?:up|down|in|out|on|off|for|against|yes|no|true|false|real|fake|open|closed|shut|dead|alive|home|away|more|less|better|worse|bigger|smaller|higher|lower|win|lose)$/u;

/** Words of a choice that is put without a verb: more are keywords with an "or" among them. */
const longestBareChoice = 4;
