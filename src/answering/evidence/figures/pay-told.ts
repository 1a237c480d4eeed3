import { isFormOfBe } from '../../grammar/auxiliaries.ts';
import { isPersonNoun } from '../../grammar/person-words.ts';
import { isObjectPronoun, isStandIn } from '../../grammar/pronouns.ts';
import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';
import { valuesOf } from '../../reading/sentence-values.ts';
import type { ReadSentence } from '../../reading/reading.ts';

/** Whether it is asked what somebody earns, and a sentence speaks of no pay: its sums are of something else. */
export function lacksPay(question: Question, sentence: ReadSentence): boolean {
  return asksForPay(question) && !tellsPay(sentence);
}

/** By a word for it, or by a sum a month. */
function tellsPay(sentence: ReadSentence): boolean {
  const { words } = sentence;
  return (
    valuesOf(sentence).quantities.some(({ kind, per }) => kind === 'money' && per !== null) ||
    words.some(
      ({ folded }, i) =>
        pay.test(folded) ||
        (folded === 'paid' && words.slice(0, i).some((word) => isFormOfBe(word.folded))) ||
        (folded === 'pay' && beforeNoun.test(words[i - 1]?.folded ?? '')) ||
        (/^(?:pays?|paid)$/u.test(folded) && isPaid(words[i + 1]?.folded ?? '')),
    )
  );
}

/** "They pay *us* 60 a day." */
function isPaid(folded: string): boolean {
  return isObjectPronoun(folded) || isPersonNoun(folded);
}

/** "What does the director *earn*?", "how much is Ada Moss *paid*?"; not "how much was paid for the pier?" */
const asksForPay = onceInARow(({ words, terms }: Question) =>
  words.some(({ folded }, i) => {
    if (salary.test(folded)) return true;
    if (folded !== 'paid') return false;
    const help = words.findIndex((word) => isFormOfBe(word.folded) || gets.test(word.folded));
    return (
      help >= 0 &&
      help < i &&
      words
        .slice(0, i)
        .some(
          (word, at) =>
            (at > help && (isPersonNoun(word.folded) || isStandIn(word.folded))) ||
            terms.some((term) => term.name && term.at === at),
        )
    );
  }),
);

const salary = /^(?:salary|salaries|wages?|earns?|earned|earning)$/u;
const gets = /^(?:get|gets|got)$/u;
const pay =
  /^(?:salary|salaries|salaried|wages?|earns?|earned|earnings?|income|stipend|remuneration|paycheck|payslip|pulls?|bonus|retainer|makes|gets|receives)$/u;
/** "His *pay*", "the yearly *pay*": behind others it is a verb. */
const beforeNoun =
  /^(?:his|her|its|their|my|our|the|in|of|on|yearly|annual|monthly|weekly|basic|low|full|half|total)$/u;
