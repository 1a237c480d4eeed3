import type { Span } from '../../../text/span.ts';
import { sliceOf } from '../../../text/span.ts';
import type { Difference } from '../../answer.ts';
import { changeAt } from '../../evidence/figures/change-evidence.ts';
import { alignedEvidence } from '../../evidence/alignment.ts';
import type { Candidate } from '../../candidate.ts';
import { asksForHours } from '../../evidence/clock-evidence.ts';
import type { Evidence } from '../../evidence/evidence-value.ts';
import { clockRangeAt } from '../../../text/values/times/clock-range.ts';
import { isPastForm } from '../../grammar/verb-forms.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { valuesOf } from '../../reading/sentence-values.ts';
import type { Kind } from '../kind.ts';
import { otherPartsIn } from '../parts/other-parts.ts';
import { labelOf } from '../label.ts';
import type { Moment } from './moment.ts';
import { closenessOfMoments, relateMoments } from './moment.ts';

/** Dates and times of day. */
export function timeKind(differs: Difference): Kind<Moment> {
  return {
    differs,
    read: (question, candidate) => {
      const { sentence, matches } = candidate;
      if (otherPartsIn(question, candidate).aroundVerb) return null;
      const evidence = alignedEvidence(question, sentence, matches).find(
        (value) =>
          momentAt(candidate, value) !== null &&
          answersSince(question, sentence.text, value) &&
          !datesAnother(question, candidate, value),
      );
      if (evidence === undefined) return null;
      const value = momentAt(candidate, evidence);
      if (value === null || isOfTitle(sentence, value)) return null;
      const highlight =
        hoursAt(question, sentence, evidence) ?? spanOf(sentence.text, value, evidence);
      return {
        value,
        highlight,
        label: labelOf(inFull(value, sliceOf(sentence.text, withLead(sentence.text, highlight)))),
        confidence: evidence.strength,
        lean: isDated(question, candidate, value) ? saidThere : -saidThere,
      };
    },
    relate: relateMoments,
    closeness: closenessOfMoments,
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
/** "The *split*, confirmed Tuesday": a word that may mean something else is meant where a participle gives it its date. */
const leastSaidOfNoun = 0.5;

/** True when what is asked is said beside the date, and not as something planned where the question is on the past. */
function isDated(
  question: Question,
  { sentence, matches, signals }: Candidate,
  { date, clock }: Moment,
): boolean {
  const at = date?.at ?? clock?.at ?? 0;
  if (signals.tense === 1) return false;
  const changed = changeAt(question, sentence);
  if (changed >= 0 && Math.abs(changed - at) <= farthestSaid) return true;
  return question.predicate.some((i) => {
    const match = matches[i];
    if (match == null || match.at < 0 || match.kind === 'opposite') return false;
    const isOfNoun = at === match.at + 2 && isPastForm(sentence.words[match.at + 1]?.folded ?? '');
    if (match.strength < (isOfNoun ? leastSaidOfNoun : leastSaid)) return false;
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

/** "From 2 p.m. to 8 p.m.", where opening hours are asked for; null for others. */
function hoursAt(question: Question, sentence: ReadSentence, span: Span): Span | null {
  return asksForHours(question)
    ? clockRangeAt(sentence.text, valuesOf(sentence).clocks, span)
    : null;
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
    /^(?:in|on|at|by|the) (?=(?:before|after|by|until|since|shortly|between) )/iu,
    '',
  );
  return /^the $/iu.test(own) ? span : { start: span.start - own.length, end: span.end };
}

/** "It will *not* open before May": without what denies it, the label would say the opposite. */
function inFull({ date }: Moment, label: string): string {
  return date?.bound === 'from' && /^(?:before|until|till) /iu.test(label) ? `not ${label}` : label;
}

/** "The merger: a new chapter (2026)": the year in a heading dates the article. */
function isOfTitle({ inHeading }: ReadSentence, { date, clock }: Moment): boolean {
  return inHeading && clock === null && date?.precision === 'year';
}
