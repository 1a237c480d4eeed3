import type { Span } from '../text/span.ts';
import { wordForNumber } from '../text/number-words.ts';
import type { DateValue } from '../text/values/dates.ts';
import type { Quantity } from '../text/values/quantity.ts';
import type { Unit } from '../text/values/units.ts';
import { termsAsked } from './asked-words.ts';
import type { Evidence } from './evidence-value.ts';
import { isUnit, toEvidence, wordAtOffset } from './evidence-value.ts';
import { once } from './once.ts';
import type { Question } from './question.ts';
import type { ReadSentence } from './reading.ts';
import { valuesOf } from './sentence-values.ts';

export function amountFit(question: Question, quantity: Quantity): number {
  if (quantity.of.includes('old')) return 0.1;
  if (quantity.kind !== 'count') return 0.9;
  if (question.unit.length === 0) return 0.7;
  return quantity.of.some((term) => isUnit(question, term)) ? 1 : 0.4;
}

/** Words that speak of how far a thing reaches. */
const extent =
  /^(?:long|length|tall|high|height|wide|width|deep|depth|size|measures?|measured|measuring|stands?|stretch(?:es|ed)?|spans?|rises?|weigh(?:s|ed)?|weight|heavy|reach(?:es|ed)?|miles|distance|away|thick|temperature|degrees|fast|speed|big|large|as)$/u;

/** "How big is the grant?" is answered by a sum, "how big is the crowd?" by a count; "how tall" only by a length. */
export function measureFit(question: Question, sentence: ReadSentence, quantity: Quantity): number {
  const dimension = dimensionOf(question);
  // "How many gigabytes": the very unit.
  if (sentence.words.some((word) => isWithin(word, quantity) && isUnit(question, word.term)))
    return 1;
  if (quantity.kind === 'measure' && dimension !== null && !measures(quantity, dimension))
    return 0.1;
  // "Temperatures of 31": the noun is unit enough.
  if (dimension === 'temperature' && quantity.kind === 'count' && quantity.of.length === 0)
    return sentence.words.some(({ folded }) => /^(?:temperatures?|mercury)$/u.test(folded))
      ? 0.8
      : 0.1;
  if (quantity.kind === 'measure') {
    // "612 m long" tells what it measures; "sank by 30 cm" measures something else.
    const behind = sentence.words.find((word) => word.start >= quantity.end);
    if (behind?.stop === false && question.words.some(({ folded }) => folded === behind.folded))
      return 1;
    if (sentence.words.some(({ folded }) => extent.test(folded))) return 0.8;
    return dimension === null ? 0.34 : ofThatDimension;
  }
  const anySize = question.words.some(({ folded }) =>
    /^(?:big|large|small|high|strong|bigger|larger)$/u.test(folded),
  );
  if (!anySize) return 0.1;
  return quantity.kind === 'money' || quantity.kind === 'percent'
    ? 0.9
    : quantity.kind === 'count'
      ? 0.5
      : 0.2;
}

/** A length where a length is asked for, without a word that says of what. */
const ofThatDimension = 0.4;

function isWithin(word: Span, span: Span): boolean {
  return word.start >= span.start && word.end <= span.end;
}

type Dimension = Unit['dimension'];

/** What the words of a question measure: "how *heavy*", "the *temperature*". */
const dimensions: readonly (readonly [RegExp, Dimension])[] = [
  [/^(?:temperatures?|hot|cold|warm|degrees|celsius|fahrenheit)$/u, 'temperature'],
  [/^(?:heavy|weigh|weighs|weighed|weight|mass)$/u, 'mass'],
  [/^(?:fast|speed)$/u, 'speed'],
  [/^(?:far|distance|tall|wide|width|deep|depth|thick|thickness|diameter|altitude)$/u, 'length'],
  [/^(?:area)$/u, 'area'],
  [/^(?:loud|noise)$/u, 'sound'],
];

function dimensionOf({ words }: Question): Dimension | null {
  return (
    dimensions.find(([pattern]) => words.some(({ folded }) => pattern.test(folded)))?.[1] ?? null
  );
}

/** Miles an hour are a speed, written as a length. */
function measures({ unit, per }: Quantity, dimension: Dimension): boolean {
  return unit === dimension || (dimension === 'speed' && unit === 'length' && per !== null);
}

export function durationFit(question: Question, quantity: Quantity): number {
  // "34-year-old" is an age.
  if (quantity.of.includes('old')) return 0;
  if (quantity.kind === 'duration') return quantity.per === null ? 1 : 0.7;
  if (quantity.kind === 'measure')
    return question.unit.length === 0 && quantity.unit === 'length' ? 0.9 : 0;
  return 0;
}

export function dateEvidence(question: Question, sentence: ReadSentence): Evidence[] {
  const values = valuesOf(sentence);
  const unit = calendarUnitOf(question);
  const dates = values.dates
    .filter((date) => !isGivenDate(question, sentence, date))
    .map((date) => toEvidence(date, dateFit(date, unit)));
  // "In what year?" is answered by no hour and by no length of time.
  if (unit !== null) return dates;
  return [
    ...dates,
    ...values.quantities
      .filter((quantity) => quantity.kind === 'duration' && isSpanInTime(sentence, quantity))
      .map((quantity) => toEvidence(quantity, 0.6)),
    ...values.clocks.map((clock) => toEvidence(clock, 0.4)),
  ];
}

type CalendarUnit = 'year' | 'month' | 'day';

/** The unit that "what year", "which month", "on what day" ask for; null where any date will do. */
function calendarUnitOf({ words }: Question): CalendarUnit | null {
  const what = words.findIndex(({ folded }) => folded === 'what' || folded === 'which');
  const noun = what < 0 ? '' : (words[what + 1]?.folded ?? '');
  if (/^(?:year|decade|century)$/u.test(noun)) return 'year';
  if (/^(?:month|season)$/u.test(noun)) return 'month';
  return /^(?:day|date|weekday)$/u.test(noun) ? 'day' : null;
}

/** What is left of a date that lacks the unit that is asked for. */
const withoutUnit = 0.7;

function dateFit(date: DateValue, unit: CalendarUnit | null): number {
  const plain = date.precision === 'weekday' ? 0.75 : 1;
  switch (unit) {
    case null:
      return plain;
    case 'year':
      return date.explicitYear || date.precision === 'year' ? 1 : withoutUnit;
    case 'month':
      return date.month !== null || date.precision === 'month' || date.precision === 'season'
        ? 1
        : withoutUnit;
    case 'day':
      return /^(?:day|weekday)$/u.test(date.precision) ? 1 : withoutUnit;
  }
}

/** "Within six months", "two weeks ago": a length of time that dates something. */
function isSpanInTime(sentence: ReadSentence, quantity: Quantity): boolean {
  const lead = sentence.words
    .slice(Math.max(0, quantity.at - 2), quantity.at)
    .some((word) => /^(?:within|in|after|for|next|last|until)$/u.test(word.folded));
  const tail = sentence.words
    .filter((word) => word.start >= quantity.end)
    .slice(0, 2)
    .some((word) => /^(?:ago|later|after|before|earlier|from)$/u.test(word.folded));
  return lead || tail;
}

/** "in 1988" in a question is no answer to it. */
function isGivenDate(question: Question, sentence: ReadSentence, date: DateValue): boolean {
  const asked = termsAsked(question);
  const words = sentence.words.filter(
    (word) => word.start >= date.start && word.end <= date.end && !word.stop,
  );
  return words.length > 0 && words.every((word) => asked.has(word.term));
}

/** Ages: "52", "aged 40", "200 years old", "in her forties", and, less surely, "is 40". */
const spelledAge = new RegExp(
  `\\b(?:is|was|turns|turned) (?:${[...wordForNumber.keys()].join('|')})\\b(?=[,.;] | (?:and|when|but)\\b|[,.;]?$)`,
  'gu',
);

export const ages: (sentence: ReadSentence) => readonly Evidence[] = once(
  (sentence: ReadSentence) => {
    const told = valuesOf(sentence).quantities.filter(({ of }) => of.includes('old'));
    const written = [
      ...sentence.text.matchAll(spelledAge),
      ...sentence.text.matchAll(
        /\b(?:is|was|turns|turned) (\d{1,2})\b(?=[,. ])(?! (?:percent|per|million|years? (?!old)|hours|days|weeks|months|minutes|people|metres))|\bin (?:his|her|their) [a-z]+ties\b|\b[a-z]+th[- ]century\b/gu,
      ),
    ].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      at: wordAtOffset(sentence, match.index),
      strength: 0.9,
    }));
    const apart = written.filter(({ start, end }) =>
      told.every((age) => age.end <= start || age.start >= end),
    );
    return [...told.map((age) => toEvidence(age, 1)), ...apart];
  },
);

export const frequencies: (sentence: ReadSentence) => readonly Evidence[] = once(
  (sentence: ReadSentence) => {
    const pattern =
      /\b(?:every|each) (?:\w+ )?\w+|\b(?:once|twice|thrice|\w+ times) (?:a|an|per|every|each|daily|weekly|monthly)\b(?: \w+)?|\b(?:hourly|daily|weekly|monthly|yearly|annually|quarterly|nightly)\b/giu;
    return [...sentence.text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      at: wordAtOffset(sentence, match.index),
      strength: 1,
    }));
  },
);

export const fractions: (sentence: ReadSentence) => readonly Evidence[] = once(
  (sentence: ReadSentence) =>
    [
      ...sentence.text.matchAll(
        /\b(?:a third|two[- ]thirds|a quarter|three[- ]quarters|half|a fifth|a tenth)\b/giu,
      ),
    ].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      at: wordAtOffset(sentence, match.index),
      strength: 0.7,
    })),
);

export const freeOfCharge: (sentence: ReadSentence) => readonly Evidence[] = once(
  (sentence: ReadSentence) =>
    [...sentence.text.matchAll(/\b(?:free of charge|for free|no charge|free)\b/giu)].map(
      (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        at: wordAtOffset(sentence, match.index),
        strength: 0.5,
      }),
    ),
);
