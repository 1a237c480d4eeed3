import { isArticleLike } from '../grammar/determiners.ts';
import type { Span } from '../../text/span.ts';
import { clockRangeAt } from '../../text/values/times/clock-range.ts';
import type { Evidence } from './evidence-value.ts';
import { toEvidence } from './evidence-value.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { valuesOf } from '../reading/sentence-values.ts';

/** Times of day, less sure where they name a run ("the 20:30 sailing") or how long somebody stayed ("kept in overnight"). */
export function clockEvidence(question: Question, sentence: ReadSentence): readonly Evidence[] {
  const { clocks } = valuesOf(sentence);
  if (clocks.length === 0) return [];
  const leaves = asksOfLeaving(question);
  return clocks.map((clock) => {
    const exact = clock.minutes[0] === clock.minutes[1] ? 1 : 0.6;
    const other = staysOver(sentence, clock) || (!leaves && namesRun(sentence, clock));
    const share = asksForHours(question) ? shareOfHours(sentence, clock) : 1;
    return toEvidence(clock, share * (other ? ofAnother * exact : exact));
  });
}

/** "Opening *hours*", "visiting *times*": from when till when; each of the "sailing times" stands for itself. */
export const asksForHours = onceInARow(
  ({ type, words }: Question): boolean =>
    type === 'time' &&
    words.some(
      ({ folded }, at) =>
        /^(?:hours|times)$/u.test(folded) && !ofRuns.test(words[at - 1]?.folded ?? ''),
    ),
);

const ofRuns = /^(?:sailing|departure)$/u;

/** What is left of a single hour where it is asked from when till when; of two, the first stands for both. */
const singleHour = 0.5;

function shareOfHours(sentence: ReadSentence, clock: Span): number {
  const range = clockRangeAt(sentence.text, valuesOf(sentence).clocks, clock);
  if (range === null) return singleHour;
  return range.start === clock.start ? 1 : 0;
}

/** What is left of an hour that says which run is meant. */
const ofAnother = 0.25;
const leaving =
  /^(?:leave|leaves|left|leaving|depart|departs|departed|sail|sails|sailed|sailing|sailings|departure|departures|set|go|goes|went|start|starts|started|begin|begins|began|due|scheduled)$/u;

const asksOfLeaving = onceInARow(({ words }: Question) =>
  words.some(({ folded }) => leaving.test(folded)),
);

function namesRun({ text, words }: ReadSentence, { start, end }: Span): boolean {
  const lead = words.findLast((word) => word.end <= start)?.folded ?? '';
  const noun = words.find((word) => word.start >= end);
  return (
    isArticleLike(lead) && noun !== undefined && !noun.stop && text.slice(end, noun.start) === ' '
  );
}

function staysOver({ text, words }: ReadSentence, { start, end }: Span): boolean {
  const lead = words.findLast((word) => word.end <= start)?.folded ?? '';
  const said = text.slice(start, end).toLowerCase();
  return (
    said.endsWith('overnight') &&
    (said.startsWith('in ') || /^(?:in|kept|stay|stayed|held)$/u.test(lead))
  );
}
