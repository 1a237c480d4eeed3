import { causeEvidence } from './cause-evidence.ts';
import { countFit } from './count-fit.ts';
import type { Evidence } from './evidence-value.ts';
import { toEvidence } from './evidence-value.ts';
import { clockEvidence, dateEvidence } from './date-evidence.ts';
import { ages, fractions, freeOfCharge, frequencies } from './figure-evidence.ts';
import { amountFit, durationFit, lengthToldBy, measureFit } from './measure-fit.ts';
import { definitions, namingFit, personFit, roles, speech, things } from './name-evidence.ts';
import { onceInARow } from '../once.ts';
import { placeFit } from './place-fit.ts';
import { plainPlaces } from './plain-places.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { valuesOf } from '../reading/sentence-values.ts';
import { stateWords } from './state-evidence.ts';

/** The values in a sentence that could answer the question, the best fit first; empty for none or a type without form. */
export function evidenceIn(question: Question, sentence: ReadSentence): readonly Evidence[] {
  const found = foundFor(question);
  const known = found.get(sentence);
  if (known !== undefined) return known;
  const all = candidates(question, sentence);
  const sorted =
    all.length === 0
      ? all
      : all
          .filter(({ strength }) => strength > 0)
          .toSorted((a, b) => b.strength - a.strength || a.at - b.at);
  found.set(sentence, sorted);
  return sorted;
}

/** "How much of it is done?": two thirds. */
const asksForPart = onceInARow(({ text }: Question) => /\bhow (?:much|many) of\b/iu.test(text));

/** By sentence: what fits is asked for when words are matched, when a sentence is weighed and when it is compared. */
const foundFor = onceInARow<Question, Map<ReadSentence, readonly Evidence[]>>(() => new Map());

function candidates(question: Question, sentence: ReadSentence): readonly Evidence[] {
  const values = valuesOf(sentence);
  switch (question.type) {
    case 'count':
      return values.quantities.map((quantity) =>
        toEvidence(quantity, countFit(question, sentence, quantity)),
      );
    case 'amount':
      return values.quantities
        .map((quantity) => toEvidence(quantity, amountFit(question, quantity)))
        .concat(asksForPart(question) ? fractions(sentence) : []);
    case 'money':
      return [
        ...values.quantities.map((quantity) =>
          toEvidence(quantity, quantity.kind === 'money' ? 1 : 0),
        ),
        ...freeOfCharge(sentence),
      ];
    case 'percent':
      return values.quantities
        .map((quantity) => toEvidence(quantity, quantity.kind === 'percent' ? 1 : 0))
        .concat(fractions(sentence));
    case 'duration':
      return [
        ...values.quantities.map((quantity) =>
          toEvidence(quantity, durationFit(question, quantity)),
        ),
        ...values.dates.map((date) => toEvidence(date, lengthToldBy(question, sentence, date))),
      ];
    case 'measure':
      return values.quantities.map((quantity) =>
        toEvidence(quantity, measureFit(question, sentence, quantity)),
      );
    case 'age':
      return ages(sentence);
    case 'frequency':
      return frequencies(sentence);
    case 'date':
      return dateEvidence(question, sentence);
    case 'time':
      return [
        ...clockEvidence(question, sentence),
        ...values.dates.map((date) => toEvidence(date, 0.3)),
      ];
    case 'person':
      return [
        ...values.names.map((name) => toEvidence(name, personFit(question, sentence, name))),
        ...roles(sentence),
      ];
    case 'speaker':
      return values.names.map((name) => toEvidence(name, name.form === 'person' ? 1 : 0.6));
    case 'place':
      return values.names
        .map((name) => toEvidence(name, placeFit(question, sentence, name)))
        .concat(plainPlaces(sentence));
    case 'name':
      return values.names.map((name) => toEvidence(name, namingFit(question, sentence, name)));
    case 'cause':
      return causeEvidence(question, sentence);
    case 'thing':
      return things(question, sentence);
    case 'definition':
      return definitions(question, sentence);
    case 'statement':
      return speech(sentence);
    case 'yes-no':
      return stateWords(question, sentence);
    case 'manner':
    case 'event':
    case 'open':
    case 'choice':
      return [];
  }
}
