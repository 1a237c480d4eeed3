import type { DateValue } from '../text/values/dates.ts';
import type { Quantity } from '../text/values/quantity.ts';
import { termsAsked } from './asked-words.ts';
import type { Evidence } from './evidence-value.ts';
import { toEvidence } from './evidence-value.ts';
import type { Question } from './question.ts';
import type { ReadSentence } from './reading.ts';
import { valuesOf } from './sentence-values.ts';

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
