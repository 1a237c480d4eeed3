import { areAkin, sensesOfTerm } from '../text/lexicon/lexicon.ts';
import type { Span } from '../text/span.ts';
import type { DateValue } from '../text/values/dates.ts';
import type { NameValue } from '../text/values/names.ts';
import type { Quantity } from '../text/values/quantity.ts';
import type { AnswerType } from './answer-type.ts';
import { matchOf } from './match.ts';
import type { Question } from './question.ts';
import type { ReadSentence } from './reading.ts';
import { valuesOf } from './sentence-values.ts';

/** A value of the expected kind in a sentence: that it can answer, not yet that it does. */
export interface Evidence extends Span {
  /** 0 to 1: how well the value fits what is asked for. */
  readonly strength: number;
  /** Index of its first word. */
  readonly at: number;
}

/** Types whose answers have a form of their own, so that a sentence without one hardly answers. */
const formed: ReadonlySet<AnswerType> = new Set([
  'date',
  'time',
  'duration',
  'frequency',
  'count',
  'amount',
  'money',
  'percent',
  'measure',
  'age',
  'person',
  'speaker',
  'place',
  'name',
]);

const figures: ReadonlySet<AnswerType> = new Set(['date', 'time', 'duration', 'frequency', 'count', 'amount', 'money', 'percent', 'measure', 'age']);

/** True when an answer of this type is a figure or a time. */
export function isFigure(type: AnswerType): boolean {
  return figures.has(type);
}

/** True when an answer of this type can be told by its form. */
export function isFormed(type: AnswerType): boolean {
  return formed.has(type);
}

/** The values in a sentence that could answer the question, the best fit first; empty for none or a type without form. */
export function evidenceIn(question: Question, sentence: ReadSentence): Evidence[] {
  const found = candidates(question, sentence).filter((value) => value.strength > 0);
  return found.sort((a, b) => b.strength - a.strength || a.at - b.at);
}

function candidates(question: Question, sentence: ReadSentence): Evidence[] {
  const values = valuesOf(sentence);
  switch (question.type) {
    case 'count':
      return values.quantities.map((quantity) =>
        toEvidence(quantity, countFit(question, sentence, quantity)),
      );
    case 'amount':
      return values.quantities.map((quantity) =>
        toEvidence(quantity, amountFit(question, quantity)),
      );
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
        ...values.dates.map((date) => toEvidence(date, 0.25)),
      ];
    case 'measure':
      return values.quantities.map((quantity) => toEvidence(quantity, measureFit(question, sentence, quantity)));
    case 'age':
      return ages(sentence);
    case 'frequency':
      return frequencies(sentence);
    case 'date':
      return dateEvidence(question, sentence);
    case 'time':
      return [
        ...values.clocks.map((clock) =>
          toEvidence(clock, clock.minutes[0] === clock.minutes[1] ? 1 : 0.6),
        ),
        ...values.dates.map((date) => toEvidence(date, 0.3)),
      ];
    case 'person':
      return [
        ...values.names.map((name) => toEvidence(name, personFit(question, name))),
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
      return values.causes.map((cause) => toEvidence(cause, cause.strength));
    case 'thing':
      return things(question, sentence);
    case 'definition':
      return definitions(question, sentence);
    case 'statement':
      return speech(sentence);
    case 'manner':
    case 'event':
    case 'open':
    case 'yes-no':
    case 'choice':
      return [];
  }
}

function toEvidence(value: Span & { readonly at: number }, strength: number): Evidence {
  return { start: value.start, end: value.end, at: value.at, strength };
}

function countFit(question: Question, sentence: ReadSentence, quantity: Quantity): number {
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
  if (quantity.of.slice(0, 3).some((term) => areAkin(term, unit) || sameSense(term, unit))) return 0.85;
  return [...sentence.terms.keys()].some((term) => isUnit(question, term)) ? 0.3 : 0.2;
}

function sameSense(a: string, b: string): boolean {
  return sensesOfTerm(a).some((one) => sensesOfTerm(b).some((other) => one.relation === other.relation && one.pole === other.pole));
}

/** Words behind "nobody" within which it must be said what nobody did. */
const absenceReach = 4;

/** "No reported injuries", to "how many were injured": none of what the question speaks of. */
function countsWhatIsAsked(question: Question, sentence: ReadSentence, quantity: Quantity): boolean {
  const counted = sentence.words.flatMap((word, at) => (word.start >= quantity.start && word.end <= quantity.end ? [at] : []));
  return question.terms.some((term) => {
    if (term.name) return false;
    const match = matchOf(term, sentence);
    return match !== null && (counted.includes(match.at) || (match.at > quantity.at && match.at - quantity.at <= absenceReach && match.kind !== 'soft'));
  });
}

function isUnit(question: Question, term: string): boolean {
  return (
    question.unit.includes(term) ||
    question.terms.some(
      (query) =>
        question.unit.includes(query.term) &&
        (query.kinds.has(term) || query.alternatives.includes(term)),
    )
  );
}

function amountFit(question: Question, quantity: Quantity): number {
  if (quantity.kind !== 'count') return 0.9;
  if (question.unit.length === 0) return 0.7;
  return quantity.of.some((term) => isUnit(question, term)) ? 1 : 0.4;
}

/** "How big is the grant?" is answered by a sum, "how big is the crowd?" by a count; "how tall" only by a length. */
function measureFit(question: Question, sentence: ReadSentence, quantity: Quantity): number {
  if (quantity.kind === 'measure') {
    // "612 m long" tells what it measures; "sank by 30 cm" measures something else.
    const behind = sentence.words.find((word) => word.start >= quantity.end)?.folded ?? '';
    return question.words.some(({ folded }) => folded === behind) ? 1 : 0.7;
  }
  const anySize = question.words.some(({ folded }) => /^(?:big|large|small|high|strong|bigger|larger)$/u.test(folded));
  if (!anySize) return 0.1;
  return quantity.kind === 'money' || quantity.kind === 'percent' ? 0.9 : quantity.kind === 'count' ? 0.5 : 0.2;
}

function durationFit(question: Question, quantity: Quantity): number {
  if (quantity.kind === 'duration') return quantity.per === null ? 1 : 0.7;
  if (quantity.kind === 'measure')
    return question.unit.length === 0 && quantity.unit === 'length' ? 0.9 : 0;
  return 0;
}

function dateEvidence(question: Question, sentence: ReadSentence): Evidence[] {
  const values = valuesOf(sentence);
  return [
    ...values.dates
      .filter((date) => !isGivenDate(question, sentence, date))
      .map((date) => toEvidence(date, date.precision === 'weekday' ? 0.75 : 1)),
    ...values.quantities
      .filter((quantity) => quantity.kind === 'duration' && isSpanInTime(sentence, quantity))
      .map((quantity) => toEvidence(quantity, 0.6)),
    ...values.clocks.map((clock) => toEvidence(clock, 0.4)),
  ];
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

/** Above this share of its words in the question, a name is the question's own. */
const givenShare = 0.6;

function isGiven(question: Question, name: NameValue): boolean {
  const asked = new Set(question.words.map((word) => word.folded));
  return name.words.filter((word) => asked.has(word)).length > givenShare * name.words.length;
}

const naming = /^(?:called|named|dubbed|titled|nicknamed|christened|entitled|known|codenamed)$/u;

/** What is called something: best behind "called", in quotation marks, or beside what is to be named. */
function namingFit(question: Question, sentence: ReadSentence, name: NameValue): number {
  if (isGiven(question, name)) return 0;
  if (
    sentence.words.slice(Math.max(0, name.at - 3), name.at).some((word) => naming.test(word.folded))
  )
    return 1;
  if (/["“”‘'«]/u.test(sentence.text.charAt(name.start - 1))) return 0.8;
  const asked = new Set(question.terms.map((term) => term.term));
  const beside = sentence.words.slice(Math.max(0, name.at - 3), name.to + 4);
  return beside.some((word) => asked.has(word.term)) ? 0.7 : 0.4;
}

function personFit(question: Question, name: NameValue): number {
  if (isGiven(question, name)) return 0;
  switch (name.form) {
    case 'person':
      return 1;
    case 'unknown':
      return 0.6;
    case 'organisation':
      return 0.55;
    case 'place':
      return 0.25;
  }
}

const roleWords =
  /^(?:police|engineer|engineers|chief|director|officials|spokesman|spokeswoman|spokesperson|team|researchers|scientists|staff|council|government|company|founder|boss|owner|president|chairman|ceo)$/u;

/** "The chief engineer ordered it": who did it, without a name. First persons too, as in interviews. */
function roles(sentence: ReadSentence): Evidence[] {
  return sentence.words.flatMap((word, at) =>
    roleWords.test(word.folded)
      ? [toEvidence({ ...word, at }, 0.35)]
      : /^(?:i|she|he|herself|himself|we)$/u.test(word.folded)
        ? [toEvidence({ ...word, at }, 0.3)]
        : [],
  );
}

function placeFit(question: Question, sentence: ReadSentence, name: NameValue): number {
  if (isGiven(question, name)) return 0;
  const lead = sentence.words[name.at - 1]?.folded ?? '';
  const led = /^(?:in|at|near|from|outside|inside|on|to|off|of|the)$/u.test(lead);
  if (name.form === 'place') return 1;
  return led ? 0.75 : name.form === 'organisation' ? 0.45 : 0.3;
}

/** "on the steps of", "at a hotel": a place without a name. */
function plainPlaces(sentence: ReadSentence): Evidence[] {
  return sentence.words.flatMap((word, at) => {
    const noun = sentence.words[at + 2];
    const isPlace =
      /^(?:at|on|in|outside|inside|near)$/u.test(word.folded) &&
      /^(?:the|a|an|its|his|her|their)$/u.test(sentence.words[at + 1]?.folded ?? '');
    return isPlace && noun !== undefined && !noun.stop
      ? [{ start: word.start, end: noun.end, at, strength: 0.45 }]
      : [];
  });
}

function ages(sentence: ReadSentence): Evidence[] {
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

function frequencies(sentence: ReadSentence): Evidence[] {
  const pattern =
    /\b(?:every|once|twice|(?:\w+) times) (?:a |an |per )?\w+(?: \w+)?|\b(?:hourly|daily|weekly|monthly|yearly|annually|quarterly|nightly)\b/giu;
  return [...sentence.text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    at: wordAtOffset(sentence, match.index),
    strength: 1,
  }));
}

function fractions(sentence: ReadSentence): Evidence[] {
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

function freeOfCharge(sentence: ReadSentence): Evidence[] {
  return [...sentence.text.matchAll(/\b(?:free of charge|for free|no charge|free)\b/giu)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      at: wordAtOffset(sentence, match.index),
      strength: 0.5,
    }),
  );
}

/** "Which hospital": the noun asked for, best as part of a name. */
function things(question: Question, sentence: ReadSentence): Evidence[] {
  if (question.unit.length === 0) return [];
  const named = valuesOf(sentence).names.filter((name) => !isGiven(question, name));
  const nouns = sentence.words.flatMap((word, at) =>
    isUnit(question, word.term) ? [{ ...word, at }] : [],
  );
  return [
    ...named.map((name) =>
      toEvidence(name, nouns.some((noun) => noun.at >= name.at && noun.at <= name.to) ? 1 : 0.6),
    ),
    ...nouns.map((noun) => toEvidence(noun, 0.4)),
  ];
}

/** "X is a …", "X, a … ": what something is. */
function definitions(question: Question, sentence: ReadSentence): Evidence[] {
  const asked = new Set(question.terms.map((term) => term.term));
  return sentence.words.flatMap((word, at) => {
    const subject = sentence.words[at - 1];
    if (subject === undefined || !asked.has(subject.term)) return [];
    const copula = /^(?:is|are|was|were|refers|means)$/u.test(word.folded);
    const apposition =
      /^(?:a|an|the)$/u.test(word.folded) &&
      /^, $/u.test(sentence.text.slice(subject.end, word.start));
    return copula || apposition
      ? [
          {
            start: word.start,
            end: sentence.words[Math.min(at + 6, sentence.words.length - 1)]?.end ?? word.end,
            at,
            strength: copula ? 1 : 0.9,
          },
        ]
      : [];
  });
}

const speechVerb =
  /^(?:said|says|say|told|denies|denied|claims|claimed|insists|insisted|argues|argued|called|calls|warned|warns|believes|confirmed|declined|added|condemned|praised|welcomed|criticised|criticized|stated|announced|promised|admitted)$/u;

function speech(sentence: ReadSentence): Evidence[] {
  return sentence.words.flatMap((word, at) =>
    speechVerb.test(word.folded) ? [toEvidence({ ...word, at }, 1)] : [],
  );
}

function wordAtOffset(sentence: ReadSentence, offset: number): number {
  const at = sentence.words.findIndex((word) => word.end > offset);
  return at < 0 ? Math.max(0, sentence.words.length - 1) : at;
}
