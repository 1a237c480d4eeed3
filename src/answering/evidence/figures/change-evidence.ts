import type { Sense } from '../../../text/lexicon/entries.ts';
import type { SenseAt } from '../../../text/lexicon/lexicon.ts';
import { sensesOfTerm } from '../../../text/lexicon/lexicon.ts';
import { polarityAt } from '../../../text/polarity.ts';
import type { Word } from '../../../text/words.ts';
import { isDeterminer } from '../../grammar/determiners.ts';
import { isSpaced } from '../../grammar/noun-phrase.ts';
import { onceInARow } from '../../once.ts';
import type { QueryTerm } from '../../question/query-term.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { asksWhetherItLasts, lasting, polesOf } from '../state-evidence.ts';

/**
 * Where a sentence says that what is asked of was changed, to a question on its end: "when did the pact end?" – "in May they
 * *loosened* their pact" tells of the same moment. -1 where it does not, and for other questions.
 */
export function changeAt(question: Question, sentence: ReadSentence): number {
  if (!asksWhetherItLasts(question) && !asksOfAnEnd(question)) return -1;
  const { text, words } = sentence;
  return words.findIndex(
    ({ folded }, i) =>
      loosens.test(folded) &&
      isSaidOfTopic(question, sentence, i) &&
      polarityAt(text, words, i) > 0,
  );
}

/** Whether a word of what is asked says that something ends, or that it lasts. */
const asksOfAnEnd = onceInARow(({ terms, predicate }: Question): boolean =>
  predicate.some((i) => {
    const term = terms[i];
    return term !== undefined && tellsOfState(term);
  }),
);

/** Whether a word says that something ends or lasts, a bond by parting included. */
export function tellsOfState(term: QueryTerm): boolean {
  return sensesAlone(term).some(({ relation }) => lasting.has(relation) || partings.has(relation));
}

/** Both as verbs and as nouns: what is done to a thing that goes on in another form. */
const loosens =
  /^(?:loosen(?:s|ed|ing)?|relax(?:es|ed|ing)?|amend(?:s|ed|ing)?|revis(?:es?|ed|ing)|renegotiat(?:es?|ed|ing)|rework(?:s|ed|ing)?|restructur(?:es?|ed|ing)|reshap(?:es?|ed|ing)|redefin(?:es?|ed|ing)|redraws?|redrew|redrawn|recast|overhaul(?:s|ed|ing)?|reset(?:s|ting)?|narrow(?:s|ed|ing)?|trim(?:s|med|ming)?|adjust(?:s|ed|ing)?|alter(?:s|ed|ing)?|chang(?:es?|ed|ing)|modif(?:y|ies|ied|ying))$/u;

/** Whether what is changed is what is asked of: the verb's object, or what a change is "in" or "to". */
function isSaidOfTopic(question: Question, sentence: ReadSentence, at: number): boolean {
  const { words } = sentence;
  const object = objectFrom(words, at + 1);
  const topics = topicsOf(question);
  for (let i = object; i <= object + longestModifier; i += 1) {
    const word = words[i];
    if (word === undefined || word.stop) return false;
    const next = words[i + 1];
    // "Their once-*exclusive* alliance" is loosened; what it was is not.
    const isHead = next === undefined || next.stop || !isSpaced(sentence.text, word, next);
    if (!isHead) continue;
    if (topics.some((topic) => namesIt(topic, word, sentence.senses, i))) return true;
    if (asksOfParting(question) && isBond(sentence.senses, i)) return true;
  }
  return false;
}

/** What is asked of: the nouns beside what ends, and that itself where the question is whether it lasts. */
function topicsOf(question: Question): readonly QueryTerm[] {
  const { terms, predicate } = question;
  const lasts = asksWhetherItLasts(question);
  return terms.filter(
    (term, i) => !term.name && (lasts || !predicate.includes(i) || !tellsOfState(term)),
  );
}

/** "When did they part ways?": what they had together ended, and is not named. */
export const asksOfParting = onceInARow(
  (question: Question): boolean =>
    asksOfAnEnd(question) &&
    topicsOf(question).length === 0 &&
    question.terms.some((term) => sensesAlone(term).some(({ relation }) => partings.has(relation))),
);

const partings = polesOf('part ways');
const bonds = new Set(
  ['partnership', 'agreement', 'alliance', 'marriage'].flatMap((noun) => [...polesOf(noun).keys()]),
);

function isBond(senses: readonly SenseAt[], at: number): boolean {
  return senses.some(({ from, relation }) => from === at && bonds.has(relation));
}

function namesIt(topic: QueryTerm, word: Word, senses: readonly SenseAt[], at: number): boolean {
  if (word.term === topic.term) return true;
  return senses.some(
    ({ from, relation, pole }) =>
      from === at &&
      sensesAlone(topic).some((own) => own.relation === relation && own.pole === pole),
  );
}

/** What a word says in the question and by itself: "end their *pact*" says one thing together. */
export function sensesAlone({ senses, term }: QueryTerm): readonly Sense[] {
  return [...senses, ...sensesOfTerm(term)];
}

/** Words between a determiner and its noun: "their once-exclusive alliance" has two. */
const longestModifier = 3;

function objectFrom(words: readonly Word[], from: number): number {
  let at = from;
  while (/^(?:in|to|of)$/u.test(words[at]?.folded ?? '') || isDeterminer(words[at]?.folded ?? ''))
    at += 1;
  return at;
}
