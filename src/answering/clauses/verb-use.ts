import { takesStatement } from '../../text/speech-verbs.ts';
import { isFigure } from '../../text/words.ts';
import { isIrregularForm } from '../../text/lexicon/irregular.ts';
import type { Word } from '../../text/words.ts';
import { isAuxiliary, isCopula } from '../grammar/auxiliaries.ts';
import { isUnchanged } from '../grammar/passive.ts';
import { isDeterminer } from '../grammar/determiners.ts';
import { isBaseVerb, isPastForm } from '../grammar/verb-forms.ts';
import { isBesideVerb, isOfVerbGroup, leadsInfinitive } from '../grammar/verb-group.ts';

/** Whether word `at` reads as a verb: not "the plan", "a halt", "of repairs". */
export function isVerbUse(words: readonly Word[], at: number): boolean {
  const [previous, word] = [words[at - 1]?.folded ?? '', words[at]];
  if (word === undefined || quantifier.test(previous)) return false;
  const { folded, term } = word;
  if (isDeterminer(previous)) return isOfRelative(words, at);
  if (isFigure(term)) return false;
  if (isPastForm(folded)) return true;
  const lead = words.slice(0, at).findLast((before) => !isBesideVerb(before.folded))?.folded ?? '';
  const isHelped = isAuxiliary(lead) || isCopula(lead);
  if (isHelped && isIrregularForm(folded)) return true;
  // "The brewery, which *shut* long ago"
  if (/^(?:who|which)$/u.test(previous) && (isUnchanged(folded) || isIrregularForm(folded)))
    return true;
  if (/^(?:of|in|on|by|for|with|from|at)$/u.test(previous)) return false;
  if (leadsInfinitive(lead)) return true;
  if (/\p{Ll}{2}ing$/u.test(folded)) return isHelped;
  if (/[^s]s$/u.test(folded))
    return (
      isBaseVerb(folded.replace(/(?<=[sxzh])es$|s$/u, '')) ||
      isDeterminer(words[at + 1]?.folded ?? '')
    );
  if (isBaseVerb(folded)) return true;
  // "Farmers *oppose* the road"
  return (
    !word.stop &&
    !word.capital &&
    !isOfVerbGroup(folded) &&
    isDeterminer(words[at + 1]?.folded ?? '')
  );
}

/** "The pump that *flooded* the mine"; not "said that *used* cars" or "the fact that *fixed* costs". */
function isOfRelative(words: readonly Word[], at: number): boolean {
  const noun = words[at - 2];
  if (words[at - 1]?.folded !== 'that' || noun === undefined || noun.stop) return false;
  return (
    isPastForm(words[at]?.folded ?? '') && !isPastForm(noun.folded) && !takesStatement(noun.folded)
  );
}

const quantifier = /^(?:whose|no|any|every|each)$/u;
