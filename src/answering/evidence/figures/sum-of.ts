import type { Quantity } from '../../../text/values/amounts/quantity.ts';
import type { Word } from '../../../text/words.ts';
import { onceInARow } from '../../once.ts';
import type { QueryTerm } from '../../question/query-term.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';

/**
 * Whether a sum is plainly another thing than the one that a question names: "a *bonus* of $800", where it is asked what the
 * salary is. False where the question names no such thing, as "how much did it cost?" does not.
 */
export function isOtherSum(
  question: Question,
  sentence: ReadSentence,
  { start, end }: Quantity,
): boolean {
  const { words } = sentence;
  const asked = sumAsked(question);
  if (asked === null)
    return asksWhatIsPutIn(question) && (isValuation(sentence, start) || isTakings(sentence, end));
  const before = words.findLastIndex((word) => word.end <= start);
  let of = before;
  while (of > before - aboutReach && about.test(words[of]?.folded ?? '')) of -= 1;
  const noun = words[of - 1];
  if (words[of]?.folded !== 'of' || noun === undefined || !sumNoun.test(noun.folded)) return false;
  return noun.term !== asked.term && familyOf(noun.folded) !== familyOf(asked.folded);
}

/** What a noun for a sum goes by, as those do that may name the same sum. */
function familyOf(folded: string): string {
  return families.find((family) => family.test(folded))?.source ?? folded;
}

const families: readonly RegExp[] = [
  /^(?:salar|wage|pension)/u,
  /^(?:revenue|turnover)/u,
  /^(?:grant|fund|subsid|donation|investment|stake|budget|loan|debt)/u,
  /^(?:fine|damages|compensation)/u,
  /^(?:fare|fee|toll|rent|tax|deposit)/u,
  /^(?:reward|prize|ransom)/u,
];

/** "Of *up to about* $600": words between "of" and its sum. */
const about =
  /^(?:up|to|about|around|some|nearly|almost|over|roughly|more|less|than|at|least|just)$/u;
const aboutReach = 4;

/** What a sum is that is paid, owed or made. */
const sumNoun =
  /^(?:salary|salaries|wages?|bonus(?:es)?|pensions?|fines?|grants?|loans?|debts?|loss(?:es)?|profits?|revenues?|turnover|investments?|valuations?|budgets?|fees?|rents?|rewards?|prizes?|deposits?|donations?|funds?|funding|fares?|tax(?:es)?|toll|savings?|dividends?|compensation|damages|ransoms?|subsid(?:y|ies)|stakes?)$/u;

/** "What is her *salary*?", "how big is the *fine*?": the word of a question for what the sum is. */
const sumAsked = onceInARow(({ terms, type }: Question): QueryTerm | null =>
  type === 'money' ? (terms.find(({ folded }) => sumNoun.test(folded)) ?? null) : null,
);

/** "How much did they *put into* it?", "how much was *invested*?": what changes hands is not what the whole is worth. */
const asksWhatIsPutIn = onceInARow(
  ({ words, type }: Question): boolean =>
    type === 'money' &&
    words.some(
      ({ folded }, at) =>
        investing.test(folded) || (putting.test(folded) && goesIn(folded, words.slice(at + 1))),
    ),
);

const investing = /^(?:invest|invests|invested|inject|injected)$/u;
const putting = /^(?:put|puts|sink|sank|pump|pumped)$/u;

/** "Put *in*", "sink money *into* it"; "put a value on it" is another matter, and a ferry sinks in a storm. */
function goesIn(verb: string, behind: readonly Word[]): boolean {
  return (
    behind.some(({ folded }) => folded === 'into') ||
    (behind[0]?.folded === 'in' && !verb.startsWith('s'))
  );
}

/** Words from "valuation" to its sum: "a valuation that reportedly exceeded". */
const valuationReach = 5;

/** "A *valuation* that exceeded $20 million", "*valued* at $20 million". */
function isValuation({ text, words }: ReadSentence, start: number): boolean {
  const end = words.findIndex((word) => word.end > start);
  return words
    .slice(Math.max(0, end - valuationReach), Math.max(0, end))
    .some(
      (word) =>
        /^(?:valuations?|valued)$/u.test(word.folded) &&
        !/[,;:]/u.test(text.slice(word.end, start)),
    );
}

/** "$3 million *in ticket revenue*": what comes in is not what is put in. */
function isTakings({ words }: ReadSentence, end: number): boolean {
  const next = words.findIndex((word) => word.start >= end);
  if (next < 0 || words[next]?.folded !== 'in') return false;
  return words
    .slice(next + 1, next + valuationReach)
    .some(({ folded }) => /^(?:revenues?|sales|turnover|profits?|takings)$/u.test(folded));
}
