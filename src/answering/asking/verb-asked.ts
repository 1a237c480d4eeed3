import { isStandIn } from '../grammar/pronouns.ts';
import { isDeterminer } from '../grammar/determiners.ts';
import type { Word } from '../../text/words.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import { isPastForm } from '../grammar/verb-forms.ts';

/**
 * The verb with which a question says what is asked, as an index into its terms: "when did the ban on cars *start*?",
 * "when was the pier *pulled* down?"; -1 where its form does not tell.
 */
export const verbAsked: (question: Question) => number = onceInARow(
  ({ words, terms }: Question) => {
    const help = words.findIndex(({ folded }) =>
      /^(?:do|does|did|will|would|is|are|was|were)$/u.test(folded),
    );
    if (help < 0) return -1;
    if (/^(?:is|are|was|were)$/u.test(words[help]?.folded ?? ''))
      return terms.findLastIndex(({ at, folded }) => at > help && isPastForm(folded));
    const verb = verbBehind(words, help);
    return terms.findIndex(({ at }) => at === verb);
  },
);

/** The word behind an auxiliary and its subject with which a run of telling words ends; the number of words where none does. */
export function verbBehind(words: readonly Word[], auxiliary: number): number {
  let at = auxiliary + 1;
  if (!isStandIn(words[at]?.folded ?? '')) while (isDeterminer(words[at]?.folded ?? '')) at += 1;
  at += 1;
  while (at < words.length && !endsSubject(words, at)) at += 1;
  return at;
}

/** A telling word before grammar that joins no noun to it: "the council *ban* in", not "the *council* of the town". */
function endsSubject(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || word.stop) return false;
  return next === undefined || (next.stop && !/^(?:of|and|or)$/u.test(next.folded));
}
