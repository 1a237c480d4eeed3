import { isIrregularForm } from '../../text/lexicon/irregular.ts';
import { termsAsked } from '../question/asked-words.ts';
import type { Match } from '../matching/match.ts';
import { once } from '../once.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';
import { isUnchanged } from '../grammar/passive.ts';
import { endsAsPast } from '../grammar/verb-forms.ts';

/** Whether one of the words from `from` up to `to`, that one left out, is a word of the question. */
export function isAskedBetween(
  question: Question,
  { words }: ReadSentence,
  matches: readonly (Match | null)[],
  from: number,
  to: number,
): boolean {
  for (const match of matches) if (match !== null && match.at >= from && match.at < to) return true;
  const asked = termsAsked(question);
  for (let at = from; at < to; at += 1) if (asked.has(words[at]?.term ?? '')) return true;
  return false;
}

/**
 * For each word of a sentence the past or participle behind which a value there would stand, in one stretch with it; -1 for
 * none.
 */
export const verbsBefore = once(({ text, words }: ReadSentence): readonly number[] => {
  let verb = -1;
  return words.map(({ folded, stop, start }, at) => {
    const before = words[at - 1];
    if (before !== undefined && /[,;:—–(]/u.test(text.slice(before.end, start))) verb = -1;
    const found = verb >= at - verbReach && !leads.has(before?.folded ?? '') ? verb : -1;
    // "Was *shut*": a past that is its own present.
    const isDone = isUnchanged(folded) && isAuxiliary(before?.folded ?? '');
    if (!stop && (isDone || isPastVerb(folded))) verb = at;
    return found;
  });
});

/** "Slipped to summer" tells when it will be; "packed with 60 pupils", "joined by 200 cooks" what was done. */
const leads: ReadonlySet<string> = new Set(['to', 'until', 'till', 'with', 'by']);

/** Words before a value within which its verb stands: "left the firm in 2019". */
const verbReach = 5;

/** Whether a word, folded, is a past or a participle, regular or not. */
export function isPastVerb(folded: string): boolean {
  return endsAsPast(folded) || (isIrregularForm(folded) && !folded.endsWith('s'));
}
