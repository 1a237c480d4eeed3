import type { DateValue } from '../../text/values/times/dates.ts';
import { dayNumber } from '../../text/values/times/dates.ts';
import { isPastForm } from '../grammar/verb-forms.ts';
import type { Word } from '../../text/words.ts';
import { once } from '../once.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';

/** What is left of "opened in 1974" where it is asked when something will open: no date that stands alone. */
const over = 0.3;
const daysLongPast = 180;

/** What is left of a day that is over, by the article's own day or by what is told of it, where one to come is asked for. */
export function shareOfOver(
  { tense }: Question,
  sentence: ReadSentence,
  { days, at }: DateValue,
): number {
  if (tense !== 'future') return 1;
  const { published, updated } = sentence.document;
  const today = dayNumber(published ?? updated);
  const isPast = (by: number) => today !== null && days !== null && days[1] < today - by;
  // Long past a day is over in any sentence; of one just past "it will open" may be said, and the year be read wrongly.
  const isTold = () => !looksAhead(sentence) && (isPast(0) || tellsOfDone(sentence, at));
  return isPast(daysLongPast) || isTold() ? over : 1;
}

/** "It *will* open", "it *is to* open": of a day to come, whatever its year was read as. */
const looksAhead = once(({ words }: ReadSentence): boolean =>
  words.some(({ folded, capital }, at) =>
    folded === 'to'
      ? isToBe.test(words[at - 1]?.folded ?? '')
      : ahead.test(folded) && !(folded === 'may' && capital),
  ),
);

/** "It *was* shut on 2 July"; not "it was shut in March and *reopens* on 2 July". */
function tellsOfDone({ text, words }: ReadSentence, at: number): boolean {
  const own = words.findLastIndex(
    ({ folded }, i) =>
      i < at &&
      i >= at - verbReach &&
      (done.test(folded) || isPastForm(folded) || isSecondVerb(text, words, i)),
  );
  if (own >= 0 && isSecondVerb(text, words, own)) return false;
  return words.some(({ folded }) => done.test(folded));
}

const done = /^(?:was|were|had|did)$/u;

/** Words between a day and the verb it belongs to: "reopens to the public on". */
const verbReach = 6;

/** "And *reopens*", ", *reopens*", "it *reopens*": by its place a present, and no plural. */
function isSecondVerb(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined || word.stop) return false;
  if (!/[^s]s$/u.test(word.folded)) return false;
  return (
    /^(?:and|but|it|he|she|which|who|that)$/u.test(before.folded) ||
    text.slice(before.end, word.start) === ', '
  );
}

/** "It *is to* open", "was to have opened". */
const isToBe = /^(?:is|are|was|were)$/u;
const ahead =
  /(?:['’]ll|^(?:will|wo['’]?n['’]?t|would|could|should|may|might|can|shall|due|until|till|next|tomorrow|again|later|scheduled|target|deadline|hopes?|hop(?:ed|ing)|aim(?:s|ed|ing)?|(?:expect|plan|promis|postpon|delay|intend|propos)\p{L}*))$/u;
