import type { AnswerType } from '../asking/answer-type.ts';
import { isSince } from '../evidence/of-beginning.ts';
import { once, onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { valuesOf } from '../reading/sentence-values.ts';
import { dayNumber } from '../../text/values/times/dates.ts';

/**
 * True where an article of the day looks back: "it last erupted *in 1902*, when 38 people died" tells nobody how many died this
 * time. False for an article without a date, which may be history altogether, and for a question that looks back itself.
 */
export function speaksOfBygone(question: Question, sentence: ReadSentence): boolean {
  return asked.has(question.type) && isBygone(sentence) && !looksBack(question);
}

/** Figures, which an event of long ago may have had as well as this one. */
const asked: ReadonlySet<AnswerType> = new Set<AnswerType>([
  'count',
  'amount',
  'money',
  'percent',
  'duration',
  'measure',
]);

/** News of two years ago is no news. */
const daysBygone = 730;

const isBygone = once((sentence: ReadSentence): boolean => {
  const { document } = sentence;
  const today = dayNumber(document.published ?? document.updated);
  if (today === null) return false;
  const dates = valuesOf(sentence).dates.filter(({ days }) => days !== null);
  return (
    dates.length > 0 &&
    dates.every(
      (date) => date.days !== null && date.days[1] < today - daysBygone && !isSince(sentence, date),
    )
  );
});

const looksBack = onceInARow(({ text }: Question) => back.test(text));

const back =
  /\b(?:\d{4}|last|first|previous(?:ly)?|earlier|ever|before|past|ago|histor\p{L}*|original(?:ly)?|used to|former(?:ly)?|old(?:er|est)?|record|once|already|built|founded|opened)\b/iu;
