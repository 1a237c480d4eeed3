import { areAkin, sensesOfTerm } from '../text/lexicon/lexicon.ts';
import type { DateValue } from '../text/values/dates.ts';
import type { Quantity } from '../text/values/quantity.ts';
import type { Evidence } from './evidence-value.ts';
import { isUnit, toEvidence, wordAtOffset } from './evidence-value.ts';
import { matchOf } from './match.ts';
import type { Question } from './question.ts';
import type { ReadSentence } from './reading.ts';
import { valuesOf } from './sentence-values.ts';

export function countFit(question: Question, sentence: ReadSentence, quantity: Quantity): number {
  if (quantity.kind !== 'count') return quantity.kind === 'percent' ? 0.2 : 0;
  const unit = question.unit.at(-1);
  if (unit === undefined) return 0.8;
  const counted = quantity.of.findIndex((term) => isUnit(question, term));
  if (counted >= 0) return counted <= 2 ? 1 : 0.8;
  if (quantity.value === 0 && countsWhatIsAsked(question, sentence, quantity)) return 1;
  const isPerson = isUnit(question, 'person') || isUnit(question, 'peopl');
  if (quantity.value === 0) return isPerson && quantity.of.includes('person') ? 0.45 : 0.3;
  // "It has sold 800,000", "16 were offline": what is counted stands elsewhere.
  if (quantity.of.length === 0)
    return [...sentence.terms.keys()].some((term) => isUnit(question, term)) ? 0.85 : 0.6;
  // "How many runners": 43 people, 60 participants; not 43 oranges.
  if (quantity.of.slice(0, 3).some((term) => areAkin(term, unit) || sameSense(term, unit)))
    return 0.85;
  return [...sentence.terms.keys()].some((term) => isUnit(question, term)) ? 0.3 : 0.2;
}

function sameSense(a: string, b: string): boolean {
  return sensesOfTerm(a).some((one) =>
    sensesOfTerm(b).some((other) => one.relation === other.relation && one.pole === other.pole),
  );
}

/** Words behind "nobody" within which it must be said what nobody did. */
const absenceReach = 4;

/** "No reported injuries", to "how many were injured": none of what the question speaks of. */
function countsWhatIsAsked(
  question: Question,
  sentence: ReadSentence,
  quantity: Quantity,
): boolean {
  const counted = new Set(
    sentence.words.flatMap((word, at) =>
      word.start >= quantity.start && word.end <= quantity.end ? [at] : [],
    ),
  );
  return question.terms.some((term) => {
    if (term.name) return false;
    const match = matchOf(term, sentence);
    return (
      match !== null &&
      (counted.has(match.at) ||
        (match.at > quantity.at && match.at - quantity.at <= absenceReach && match.kind !== 'soft'))
    );
  });
}

export function amountFit(question: Question, quantity: Quantity): number {
  if (quantity.kind !== 'count') return 0.9;
  if (question.unit.length === 0) return 0.7;
  return quantity.of.some((term) => isUnit(question, term)) ? 1 : 0.4;
}

/** Words that speak of how far a thing reaches. */
const extent =
  /^(?:long|length|tall|high|height|wide|width|deep|depth|size|measures?|measured|measuring|stands?|stretch(?:es|ed)?|spans?|rises?|weigh(?:s|ed)?|weight|heavy|reach(?:es|ed)?|miles|distance|away|thick|temperature|degrees|fast|speed|big|large|as)$/u;

/** "How big is the grant?" is answered by a sum, "how big is the crowd?" by a count; "how tall" only by a length. */
export function measureFit(question: Question, sentence: ReadSentence, quantity: Quantity): number {
  if (quantity.kind === 'measure') {
    // "612 m long" tells what it measures; "sank by 30 cm" measures something else.
    const behind = sentence.words.find((word) => word.start >= quantity.end)?.folded ?? '';
    if (question.words.some(({ folded }) => folded === behind)) return 1;
    return sentence.words.some(({ folded }) => extent.test(folded)) ? 0.8 : 0.34;
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
  const asked = new Set(question.terms.map((term) => term.term));
  const words = sentence.words.filter(
    (word) => word.start >= date.start && word.end <= date.end && !word.stop,
  );
  return words.length > 0 && words.every((word) => asked.has(word.term));
}

export function ages(sentence: ReadSentence): Evidence[] {
  return [
    ...sentence.text.matchAll(
      /, (\d{1,3}),|\baged? (\d{1,3})\b|\b(?:is|was|turns|turned) (\d{1,2})\b(?=[,. ])(?! (?:percent|per|million|years? (?!old)|hours|days|weeks|months|minutes|people|metres))|\bin (?:his|her|their) [a-z]+ties\b|\b[a-z]+th[- ]century\b|\b(\d{1,3})[- ]years?[- ]old\b|\b[Aa]t the age of (\d{1,2})\b|, at (\d{1,2}),/gu,
    ),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    at: wordAtOffset(sentence, match.index),
    strength: 1,
  }));
}

export function frequencies(sentence: ReadSentence): Evidence[] {
  const pattern =
    /\b(?:every|each) (?:\w+ )?\w+|\b(?:once|twice|thrice|\w+ times) (?:a|an|per|every|each|daily|weekly|monthly)\b(?: \w+)?|\b(?:hourly|daily|weekly|monthly|yearly|annually|quarterly|nightly)\b/giu;
  return [...sentence.text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    at: wordAtOffset(sentence, match.index),
    strength: 1,
  }));
}

export function fractions(sentence: ReadSentence): Evidence[] {
  return [
    ...sentence.text.matchAll(
      /\b(?:a third|two[- ]thirds|a quarter|three[- ]quarters|half|a fifth|a tenth)\b/giu,
    ),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    at: wordAtOffset(sentence, match.index),
    strength: 0.7,
  }));
}

export function freeOfCharge(sentence: ReadSentence): Evidence[] {
  return [...sentence.text.matchAll(/\b(?:free of charge|for free|no charge|free)\b/giu)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      at: wordAtOffset(sentence, match.index),
      strength: 0.5,
    }),
  );
}
