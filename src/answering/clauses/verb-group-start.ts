import { isOfVerbGroup } from '../grammar/verb-group.ts';
import { isPastForm } from '../grammar/verb-forms.ts';
import type { Word } from '../../text/words.ts';

/** Index of the first word of the verb with its auxiliaries, its "not" and the verb that it hangs on by "to". */
export function groupStart(words: readonly Word[], verb: number, floor: number): number {
  let start = verb;
  while (start > floor) {
    const previous = words[start - 1]?.folded ?? '';
    if (previous === 'to' && start - 2 >= floor && isGovernor(words, start - 2)) start -= 2;
    else if (previous === 'to' || isOfVerbGroup(previous)) start -= 1;
    else break;
  }
  return start;
}

/** "*Refused* to pay". */
function isGovernor(words: readonly Word[], at: number): boolean {
  const { folded = '' } = words[at] ?? {};
  return (
    isPastForm(folded) ||
    /^(?:plans?|wants?|hopes?|intends?|refuses?|expects?|going|due|set|able|used|ought)$/u.test(
      folded,
    )
  );
}
