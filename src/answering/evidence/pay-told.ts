import { isFormOfBe } from '../grammar/auxiliaries.ts';
import { isPersonNoun } from './person-phrases.ts';
import { isObjectPronoun, isStandIn } from '../grammar/pronouns.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';

/** Whether it is asked what somebody earns, and a sentence speaks of no pay: its sums are of something else. */
export function lacksPay(question: Question, { words }: ReadSentence): boolean {
  return (
    asksForPay(question) &&
    !words.some(
      ({ folded }, i) =>
        pay.test(folded) ||
        (folded === 'paid' && words.slice(0, i).some((word) => isFormOfBe(word.folded))) ||
        (folded === 'pay' && noPayer.test(words[i - 1]?.folded ?? '')) ||
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
    const help = words.findIndex((word) => isFormOfBe(word.folded) || gets.test(word.folded));
    return (
      folded === 'paid' &&
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
  /^(?:salary|salaries|salaried|wages?|earns?|earned|earnings?|income|stipend|remuneration|paycheck|payslip|pocket(?:s|ed)|pulls?|package|bonus|retainer|makes|takes)$/u;
/** "His *pay*", "the yearly *pay*": behind others it is a verb. */
const noPayer =
  /^(?:his|her|its|their|my|our|the|in|of|on|yearly|annual|monthly|weekly|basic|low|full|half|total)$/u;
