import type { Span } from '../../text/span.ts';
import { sliceOf } from '../../text/span.ts';
import type { ClockValue } from '../../text/values/clock.ts';
import type { DateValue } from '../../text/values/dates.ts';
import type { Difference } from '../answer.ts';
import { alignedEvidence } from '../alignment.ts';
import type { Candidate } from '../candidate.ts';
import type { Evidence } from '../evidence-value.ts';
import type { Question } from '../question.ts';
import { valuesOf } from '../sentence-values.ts';
import type { Kind, Relation } from './kind.ts';
import { labelOf } from './label.ts';

/** A point in time as a sentence gives it: a date, a time of day, or both. */
export interface Moment {
  readonly date: DateValue | null;
  readonly clock: ClockValue | null;
}

/** Dates and times of day. */
export function timeKind(differs: Difference): Kind<Moment> {
  return {
    differs,
    read: (question, candidate) => {
      const { sentence, matches } = candidate;
      const evidence = alignedEvidence(question, sentence, matches).find(
        (value) =>
          momentAt(candidate, value) !== null &&
          answersSince(question, sentence.text, value) &&
          !datesAnother(question, candidate, value),
      );
      if (evidence === undefined) return null;
      const value = momentAt(candidate, evidence);
      if (value === null) return null;
      const highlight = spanOf(sentence.text, value, evidence);
      return {
        value,
        highlight,
        label: labelOf(sliceOf(sentence.text, withLead(sentence.text, highlight))),
        confidence: evidence.strength,
        lean: isDated(question, candidate, value) ? saidThere : -saidThere,
      };
    },
    relate: relateMoments,
  };
}

/** Days that fit less date another verb of the sentence, or were given up for a new one. */
const leastDay = 0.6;
/** Hours that fit less name a run, "the 20:30 sailing". */
const leastHour = 0.3;

function datesAnother(
  { type }: Question,
  { sentence }: Candidate,
  { start, strength }: Evidence,
): boolean {
  const { dates, clocks } = valuesOf(sentence);
  if (strength < leastDay && dates.some((date) => date.start === start)) return true;
  return type === 'time' && strength < leastHour && clocks.some((clock) => clock.start === start);
}

/** By how much a date beside what is asked ("*opened* in 1934") is surer, in log-odds; elsewhere it dates another thing. */
const saidThere = 0.6;
const farthestSaid = 8;
const leastSaid = 0.75;

/** True when what is asked is said beside the date, and not as something planned where the question is on the past. */
function isDated(
  question: Question,
  { sentence, matches, signals }: Candidate,
  { date, clock }: Moment,
): boolean {
  const at = date?.at ?? clock?.at ?? 0;
  if (signals.tense === 1) return false;
  return question.predicate.some((i) => {
    const match = matches[i];
    if (match == null || match.at < 0 || match.strength < leastSaid || match.kind === 'opposite')
      return false;
    return Math.abs(match.at - at) <= farthestSaid && sentence.words[match.at - 1]?.folded !== 'to';
  });
}

/** "Since when?" is answered by "since 2016", "from May", "in 1998 it took over", not by what happened on a Tuesday. */
function answersSince(question: Question, text: string, { start }: Span): boolean {
  if (!question.words.some(({ folded }) => folded === 'since')) return true;
  return /\b(?:since|from|in)(?: (?:the|early|late|about|around|spring|summer|autumn|winter))* $/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

/** Words between a date and a time of day that belong together. */
const together = 40;

function momentAt({ sentence }: Candidate, span: Span): Moment | null {
  const { dates, clocks } = valuesOf(sentence);
  const date = dates.find(({ start, end }) => start <= span.start && end >= span.end) ?? null;
  const clock = clocks.find(({ start, end }) => start <= span.start && end >= span.end) ?? null;
  if (date === null && clock === null) return null;
  return {
    date: date ?? nearest(dates, span),
    clock: clock ?? nearest(clocks, span),
  };
}

function nearest<T extends Span>(values: readonly T[], span: Span): T | null {
  return (
    values.find(
      ({ start, end }) =>
        Math.min(Math.abs(start - span.end), Math.abs(span.start - end)) <= together,
    ) ?? null
  );
}

function spanOf(text: string, { date, clock }: Moment, fallback: Span): Span {
  const [first, second] = [date, clock]
    .filter((value) => value !== null)
    .toSorted((a, b) => a.start - b.start);
  if (first === undefined) return fallback;
  if (second === undefined) return { start: first.start, end: first.end };
  if (!between.test(text.slice(first.end, second.start)))
    return { start: fallback.start, end: fallback.end };
  return { start: first.start, end: Math.max(first.end, second.end) };
}

/** What may stand between a date and a time of day of one moment. */
const between =
  /^[\s,]*(?:(?:on|at|in|of|the|early|late|shortly|before|after|morning|evening|by|around|about)\b[\s,]*)*$/iu;

/** "by", "before", "the end of" belong to what a date says; "switched on before dawn" keeps its own "on". */
function withLead(text: string, span: Span): Span {
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const lead =
    /(?:\b(?:not|no earlier than|at|by|before|between|until|since|after|in|on|early|late|around|about|shortly|the|end of|start of|middle of) )+$/iu.exec(
      before,
    )?.[0] ?? '';
  const own = lead.replace(
    /^(?:in|on|at|by|not|the) (?=(?:before|after|by|until|since|shortly|between) )/iu,
    '',
  );
  return /^the $/iu.test(own) ? span : { start: span.start - own.length, end: span.end };
}

/** Days by which "by" and "end of" may miss each other and still mean one date. */
const slackDays = 2;
/** Minutes by which two times of day may differ and still be one. */
const slackMinutes = 9;

/** Moments can both be right where their days and their times overlap; where nothing tells, that is unclear. */
function relateMoments(a: Moment, b: Moment): Relation {
  const days = a.date === null || b.date === null ? 'unclear' : relateDates(a.date, b.date);
  if (days === 'different') return 'different';
  const clocks = a.clock === null || b.clock === null ? 'unclear' : relateClocks(a.clock, b.clock);
  if (clocks === 'unclear') return days;
  if (days === 'unclear' && a.date !== null && b.date !== null) return clocks;
  return clocks;
}

function relateClocks(a: ClockValue, b: ClockValue): Relation {
  const exact = a.minutes[0] === a.minutes[1] && b.minutes[0] === b.minutes[1];
  const gap = Math.max(a.minutes[0] - b.minutes[1], b.minutes[0] - a.minutes[1]);
  if (exact && gap === 0) return 'same';
  return gap <= slackMinutes ? 'compatible' : 'different';
}

/** Compares two dates with their precision and their bounds. */
function relateDates(a: DateValue, b: DateValue): Relation {
  if (a.days === null || b.days === null) return relateUndated(a, b);
  if (a.bound === 'by' && b.bound === 'by')
    return Math.abs(a.days[1] - b.days[1]) <= 31 ? 'same' : 'different';
  const [fromA, toA] = reachOf(a, a.days);
  const [fromB, toB] = reachOf(b, b.days);
  if (fromA === fromB && toA === toB) return 'same';
  return fromA <= toB + slackDays * Number(a.bound !== 'at') &&
    fromB <= toA + slackDays * Number(b.bound !== 'at')
    ? 'compatible'
    : 'different';
}

/** "By May" is no earlier than a season before; "not before May" any time from then on. */
const boundReachDays = 120;

function reachOf(
  { bound }: DateValue,
  [from, to]: readonly [number, number],
): readonly [number, number] {
  switch (bound) {
    case 'at':
      return [from, to];
    case 'by':
      return [from - boundReachDays, to];
    case 'from':
      return [from, to + boundReachDays * 10];
  }
}

function relateUndated(a: DateValue, b: DateValue): Relation {
  if (a.month !== null && b.month !== null) {
    if (a.month !== b.month) return 'different';
    if (a.day === null || b.day === null) return 'compatible';
    return a.day === b.day ? 'same' : 'different';
  }
  if (a.weekday !== null && b.weekday !== null)
    return a.weekday === b.weekday ? 'compatible' : 'different';
  return isMonthApart(a, b) || isMonthApart(b, a) ? 'different' : 'unclear';
}

/**
 * "Tuesday", in an article without a date, and "late April 2026": nothing says that they are one, and a reader should see
 * both. A day of the month may well be that Tuesday, and a year holds every weekday.
 */
function isMonthApart(a: DateValue, b: DateValue): boolean {
  return (
    a.weekday !== null &&
    a.month === null &&
    b.explicitYear &&
    (b.precision === 'month' || b.precision === 'week')
  );
}
