import { liesIn } from '../../text/span.ts';
import type { DateValue } from '../../text/values/times/dates.ts';
import { dayNumber } from '../../text/values/times/dates.ts';
import type { Quantity } from '../../text/values/amounts/quantity.ts';
import { termsAsked } from '../question/asked-words.ts';
import { shareOfOver } from './day-over.ts';
import type { Evidence } from './evidence-value.ts';
import { toEvidence } from './evidence-value.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import type { SentenceValues } from '../reading/sentence-values.ts';
import { valuesOf } from '../reading/sentence-values.ts';
import { clockEvidence } from './clock-evidence.ts';

export function dateEvidence(question: Question, sentence: ReadSentence): readonly Evidence[] {
  const values = valuesOf(sentence);
  const unit = calendarAsked(question);
  // Most sentences hold nothing of the kind: no list is made for them.
  if (values.dates.length === 0 && (unit !== null || holdsNoTime(values))) return none;
  const dates = values.dates
    .filter((date) => !isGivenDate(question, sentence, date))
    .map((date) =>
      toEvidence(
        date,
        dateFit(date, unit) *
          (isYetToCome(question, sentence, date) ? yetToCome : 1) *
          (isOfRoutine(question, sentence, date) ? ofRoutine : 1) *
          shareOfOver(question, sentence, date),
      ),
    );
  // "In what year?" is answered by no hour and by no length of time.
  if (unit !== null) return dates;
  const isRoutine = values.dates.some((date) => isOfRoutine(question, sentence, date));
  return [
    ...dates,
    ...values.lengths
      .filter((length) => isSpanInTime(sentence, length))
      .map((length) => toEvidence(length, 0.6)),
    ...clockEvidence(question, sentence).map((clock) =>
      toEvidence(clock, hour * clock.strength * (isRoutine ? ofRoutine : 1)),
    ),
  ];
}

const none: readonly Evidence[] = [];

function holdsNoTime({ lengths, clocks }: SentenceValues): boolean {
  return lengths.length === 0 && clocks.length === 0;
}

/** What an hour of the day is worth where a date is asked for. */
const hour = 0.4;

/** What is left of a day after the article's own, or of "through 2034", where the question is on what was. */
const yetToCome = 0.5;
const lasting = /^(?:until|till|through|last|lasted|expire|expired|run|ran|valid)$/u;

function isYetToCome(
  { tense, words: asked }: Question,
  { document, words }: ReadSentence,
  { at, days, bound }: DateValue,
): boolean {
  if (tense !== 'past') return false;
  const lead = words[at - 1]?.folded ?? '';
  const through = /^(?:until|till|through)$/u.test(lead);
  // "Not completed until 1899": done then.
  if (through && bound !== 'from' && !asked.some(({ folded }) => lasting.test(folded))) return true;
  const today = dayNumber(document.published ?? document.updated);
  return today !== null && days !== null && days[0] > today;
}

/** What is left of "open from Tuesday to Sunday" where it is asked when something was done, once. */
const ofRoutine = 0.2;

function isOfRoutine(
  { tense }: Question,
  { text, words }: ReadSentence,
  { at, end, precision }: DateValue,
): boolean {
  if (tense !== 'past' || precision !== 'weekday') return false;
  const day = words.findLast((word) => word.end <= end);
  const isEvery =
    day?.folded.endsWith('days') === true || /^(?:every|each)$/u.test(words[at - 1]?.folded ?? '');
  const [before, behind] = [text.slice(0, day?.start), text.slice(end)];
  return isEvery || throughWeek.test(behind) || fromDay.test(before);
}

/** "Tuesday *to Sunday*", "Tuesday–Sunday", and its end. */
const throughWeek =
  /^\s?(?:to|till|until|through|[–-])\s?(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu;
const fromDay =
  /(?:mon|tues|wednes|thurs|fri|satur|sun)days?\s?(?:to|till|until|through|[–-])\s?$/iu;

type CalendarUnit = 'year' | 'month' | 'day';

const calendarAsked = onceInARow(calendarUnitOf);

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
  const words = sentence.words.filter((word) => liesIn(word, date) && !word.stop);
  return words.length > 0 && words.every((word) => asked.has(word.term));
}
