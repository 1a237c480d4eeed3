import type { AnswerType } from '../asking/answer-type.ts';
import type { Quantity } from '../../text/values/amounts/quantity.ts';
import { partAsked } from '../clauses/part-asked.ts';
import { causeEvidence } from './cause-evidence.ts';
import { countFit } from './figures/count-fit.ts';
import type { Evidence } from './evidence-value.ts';
import { toEvidence } from './evidence-value.ts';
import { clockEvidence } from './clock-evidence.ts';
import { dateEvidence } from './date-evidence.ts';
import { fractions, freeOfCharge, frequencies } from './figures/figure-evidence.ts';
import { ageEvidence } from './figures/age-fit.ts';
import { durationFit, lengthToldBy } from './figures/duration-fit.ts';
import { amountFit, measureFit } from './figures/measure-fit.ts';
import {
  definitions,
  lacksHandover,
  namingFit,
  personFit,
  roles,
  speech,
} from './names/name-evidence.ts';
import { onceInARow } from '../once.ts';
import { lacksPay } from './figures/pay-told.ts';
import { placeFit } from './names/place-fit.ts';
import { plainPlaces } from './names/plain-places.ts';
import type { Question } from '../question.ts';
import { wordsAsked } from '../question/asked-words.ts';
import { leaningOf } from '../referents/leaning.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { isSpeech } from '../../text/speech-verbs.ts';
import { valuesOf } from '../reading/sentence-values.ts';
import { isOtherSum } from './figures/sum-of.ts';
import { things } from './thing-evidence.ts';
import { stateWords } from './state-evidence.ts';

/** Reads what a sentence holds that could answer a question of one type. */
type Reader = (question: Question, sentence: ReadSentence) => readonly Evidence[];

const formless: Reader = () => [];

/** For each type of answer, what could be one in a sentence; of types without form nothing. */
export const readers: Readonly<Record<AnswerType, Reader>> = {
  count: counts,
  amount: amounts,
  money: sums,
  percent: percentages,
  duration: lengths,
  measure: measures,
  age: ageEvidence,
  frequency: (_question, sentence) => frequencies(sentence),
  date: dateEvidence,
  time: times,
  person: people,
  speaker: speakers,
  place: places,
  name: namesGiven,
  cause: causeEvidence,
  thing: things,
  definition: definitions,
  statement: (_question, sentence) => speech(sentence),
  'yes-no': stateWords,
  manner: formless,
  event: formless,
  open: formless,
  choice: formless,
};

function counts(question: Question, sentence: ReadSentence): readonly Evidence[] {
  return valuesOf(sentence).quantities.map((quantity) =>
    toEvidence(quantity, countFit(question, sentence, quantity)),
  );
}

/** "How much of it is done?": two thirds. */
const asksForPart = onceInARow(({ text }: Question) => /\bhow (?:much|many) of\b/iu.test(text));

function amounts(question: Question, sentence: ReadSentence): readonly Evidence[] {
  return valuesOf(sentence)
    .quantities.map((quantity) => toEvidence(quantity, amountFit(question, quantity)))
    .concat(asksForPart(question) ? fractions(sentence) : []);
}

/** What a sum is worth of which nothing says that it is pay, where that is asked for. */
const noPay = 0.1;

/** And of one that is plainly another thing: "a bonus of $800", where a salary is asked for. */
const otherSum = 0.3;

function sums(question: Question, sentence: ReadSentence): readonly Evidence[] {
  if (lacksPay(question, sentence))
    return valuesOf(sentence).quantities.map((quantity) =>
      toEvidence(quantity, quantity.kind === 'money' ? noPay : 0),
    );
  const told = valuesOf(sentence).quantities.map((quantity) =>
    toEvidence(
      quantity,
      quantity.kind !== 'money' ? 0 : isOtherSum(question, sentence, quantity) ? otherSum : 1,
    ),
  );
  return [...told, ...freeOfCharge(sentence)];
}

function percentages(_question: Question, sentence: ReadSentence): readonly Evidence[] {
  return [...ofKind(sentence, 'percent'), ...fractions(sentence)];
}

/** Quantities, those of another kind without strength. */
function ofKind(sentence: ReadSentence, kind: Quantity['kind']): readonly Evidence[] {
  return valuesOf(sentence).quantities.map((quantity) =>
    toEvidence(quantity, quantity.kind === kind ? 1 : 0),
  );
}

function lengths(question: Question, sentence: ReadSentence): readonly Evidence[] {
  const { quantities, dates } = valuesOf(sentence);
  return [
    ...quantities.map((quantity) =>
      toEvidence(quantity, durationFit(question, sentence, quantity)),
    ),
    ...dates.map((date) => toEvidence(date, lengthToldBy(question, sentence, date))),
  ];
}

function measures(question: Question, sentence: ReadSentence): readonly Evidence[] {
  return valuesOf(sentence).quantities.map((quantity) =>
    toEvidence(quantity, measureFit(question, sentence, quantity)),
  );
}

/** What a day is worth where an hour is asked for. */
const dayForHour = 0.3;

function times(question: Question, sentence: ReadSentence): readonly Evidence[] {
  return [
    ...clockEvidence(question, sentence),
    ...valuesOf(sentence).dates.map((date) => toEvidence(date, dayForHour)),
  ];
}

function people(question: Question, sentence: ReadSentence): readonly Evidence[] {
  return [
    ...valuesOf(sentence).names.map((name) =>
      toEvidence(name, personFit(question, sentence, name)),
    ),
    ...(lacksHandover(question, sentence) ? [] : roles(sentence)),
    ...referred(question, sentence),
  ];
}

/** How well "she" tells who it was, where the sentence before names her. */
const referredPerson = 0.7;

/** "His duties pass to Ada Moss. *She* begins in May." */
function referred(question: Question, sentence: ReadSentence): readonly Evidence[] {
  const first = sentence.words[0];
  if (first === undefined || !/^(?:he|she)$/u.test(first.folded)) return [];
  // Who holds an office is told by the name itself.
  if (partAsked(question) === 'holder') return [];
  const { folded } = leaningOf(sentence);
  if (folded.length === 0 || folded.some((word) => wordsAsked(question).has(word))) return [];
  return [toEvidence({ ...first, at: 0 }, referredPerson)];
}

/** What a name that is no person's is worth as who said it: "the ministry". */
const speakingBody = 0.6;

function speakers(_question: Question, sentence: ReadSentence): readonly Evidence[] {
  return [
    ...valuesOf(sentence).names.map((name) =>
      toEvidence(name, name.form === 'person' ? 1 : speakingBody),
    ),
    ...pronounsSpeaking(sentence),
  ];
}

/** What "he said" is worth as who said it: the sentences before name him. */
const speakingPronoun = 0.6;

function pronounsSpeaking({ words }: ReadSentence): Evidence[] {
  return words.flatMap((word, at) =>
    /^(?:he|she|they|i)$/u.test(word.folded) && isSpeech(words[at + 1]?.folded ?? '')
      ? [toEvidence({ ...word, at }, speakingPronoun)]
      : [],
  );
}

function places(question: Question, sentence: ReadSentence): readonly Evidence[] {
  return valuesOf(sentence)
    .names.map((name) => toEvidence(name, placeFit(question, sentence, name)))
    .concat(plainPlaces(sentence));
}

function namesGiven(question: Question, sentence: ReadSentence): readonly Evidence[] {
  return valuesOf(sentence).names.map((name) =>
    toEvidence(name, namingFit(question, sentence, name)),
  );
}
