import { commonTerms } from '../../text/lexicon/common-words.ts';
import { monthOf, weekdayOf } from '../../text/values/times/months.ts';
import type { Word } from '../../text/words.ts';
import { isAuxiliary, isFormOfBe } from '../grammar/auxiliaries.ts';
import { onceInARow } from '../once.ts';
import type { QueryTerm } from '../question/query-term.ts';
import type { Question } from '../question.ts';

/**
 * Whether a question is on the world at large as far as its words show: "how long do you boil an egg?", "is it bad if my phone
 * gets hot?", "why do cats purr?". It asks of these days, and nothing in it points to what a library tells of: no name, no
 * "she" or "their", no "the" or "which" before a word that it says.
 */
export const asksAtLarge = onceInARow((question: Question): boolean => {
  const { tense, terms, words } = question;
  // "Why won't my laptop start?" is on no future.
  const isOfToday = tense === 'open' || words.some(({ folded }) => /^won['’]?t$/u.test(folded));
  if (!isOfToday || !opensAtLarge(question)) return false;
  return !(
    terms.some(isNameHere) ||
    terms.some((term) => question.unit.includes(term.term) && isOfStory(term)) ||
    words.some(({ folded }, at) => pointing.test(folded) || isPlace(words, at)) ||
    pointsWithIt(question) ||
    pointsWithThe(question)
  );
});

/** "How long *do* you boil", "how many strings on *a violin*": neither a few keywords nor a figure of the story. */
function opensAtLarge({ words, terms }: Question): boolean {
  return (
    words.some(({ folded }, at) => at <= latestAuxiliary && asksNow(folded)) ||
    terms.some(({ at, said }) => !said && /^an?$/u.test(words[at - 1]?.folded ?? ''))
  );
}

/** "What time does", "how much money do" */
const latestAuxiliary = 4;

function asksNow(folded: string): boolean {
  return (
    (isAuxiliary(folded) && !/^(?:did|was|were|had|will)(?:n['’]?t)?$/u.test(folded)) ||
    /^(?:what|who|how|where|when|why)['’]s$/u.test(folded)
  );
}

/** One that the library has, or that is typed as one: who only writes an article is not said in it. */
function isNameHere({ name, said, text, folded }: QueryTerm): boolean {
  return name && (said || /^\p{Lu}/u.test(text)) && !isOfCalendar(folded);
}

function isOfCalendar(folded: string): boolean {
  return weekdayOf(folded) !== null || monthOf(folded) !== null;
}

const pointing =
  /^(?:he|she|him|her|his|hers|they|them|their|theirs|we|us|our|ours|its|this|that|these|those|here|yet|already)(?:['’]\p{L}+)?$/u;

/** "Is it busy *there*?", not "is *there* a cure". */
function isPlace(words: readonly Word[], at: number): boolean {
  return words[at]?.folded === 'there' && !isFormOfBe(words[at - 1]?.folded ?? '');
}

/** "When does *it* open?", not "is *it* bad to", nor "is a passport valid if *it* is torn", where the question has told what it is. */
function pointsWithIt({ words, terms }: Question): boolean {
  const it = words.findIndex(({ folded }) => /^it(?:['’]s)?$/u.test(folded));
  if (it < 0 || terms.some(({ at }) => at < it)) return false;
  return !words.slice(it + 2, it + 4).some(({ folded }) => /^(?:if|to|that|for)$/u.test(folded));
}

function pointsWithThe({ words, terms }: Question): boolean {
  return words.some(
    ({ folded }, the) =>
      folded === 'the' &&
      terms.some((term) => term.at > the && term.at <= the + phraseReach && isOfStory(term)),
  );
}

/** "The old *pump*" */
const phraseReach = 3;

/** What everything has points nowhere: "the best *way*". */
function isOfStory({ said, term }: QueryTerm): boolean {
  return said && !commonTerms.has(term);
}
