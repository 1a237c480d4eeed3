import type { Span } from '../../text/span.ts';
import { liesIn } from '../../text/span.ts';
import { datesIn } from '../../text/values/times/dates.ts';
import type { DateValue } from '../../text/values/times/dates.ts';
import { quantitiesIn } from '../../text/values/amounts/quantities.ts';
import type { Quantity } from '../../text/values/amounts/quantity.ts';
import type { Word } from '../../text/words.ts';
import { isArticleLike } from '../grammar/determiners.ts';
import type { AnswerType } from './answer-type.ts';

/** The figure or date that a yes/no question puts: "Did they pay *10 billion*?", "Did it open *in 1934*?" */
export type FigurePut =
  | { readonly kind: 'quantity'; readonly value: Quantity; readonly words: ReadonlySet<number> }
  | { readonly kind: 'date'; readonly value: DateValue; readonly words: ReadonlySet<number> };

/**
 * The figure that a question puts to be confirmed or set right; null for none. What only says which one is meant is none: "the
 * three men", "the 1998 wreck", "Artemis 2", and a year far from the verb ("was anyone hurt in the wreck in 1998?").
 */
export function figurePutBy(
  type: AnswerType,
  text: string,
  words: readonly Word[],
): FigurePut | null {
  if (type !== 'yes-no') return null;
  const quantities = quantitiesIn(text, words).filter((quantity) => isPut(text, words, quantity));
  const [quantity] = quantities;
  if (quantity !== undefined)
    return quantities.length === 1
      ? { kind: 'quantity', value: quantity, words: figureWords(words, quantity) }
      : null;
  const dates = datesIn(text, words, null);
  const [date] = dates;
  // "Will it run on Sundays?" asks for no day.
  if (date === undefined || dates.length > 1 || date.precision === 'weekday') return null;
  if (!isAdverbial(words, date) || recursEachYear(text, words, date)) return null;
  return { kind: 'date', value: date, words: wordsWithin(words, date) };
}

/** "Is it open *in winter*?", "does it rain *in May*?": no one winter. */
function recursEachYear(text: string, words: readonly Word[], { start, end }: DateValue): boolean {
  const now = words.slice(0, 2).some(({ folded }) => /^(?:is|are|do|does|can)$/u.test(folded));
  return now && !/\d/u.test(text.slice(start, end));
}

function isPut(
  text: string,
  words: readonly Word[],
  { kind, value, at, start, end, of }: Quantity,
): boolean {
  const before = words[at - 1];
  if (value <= 1 || before === undefined) return false;
  // "Were two babies swapped?" asks whether they were, not how many.
  if (kind === 'count' && !/\d|lion\b|thousand\b/iu.test(text.slice(start, end))) return false;
  // "The three men", "Build 2026", "GPT-4".
  if (isArticleLike(before.folded) || /^(?:first|last|next|other|all|both)$/u.test(before.folded))
    return false;
  if (text.charAt(start - 1) === '-') return false;
  return of.length > 0 || before.stop || !before.capital;
}

/** The words of the figure alone: the noun that it counts is looked for. */
function figureWords(words: readonly Word[], quantity: Quantity): ReadonlySet<number> {
  const counted = new Set(quantity.of);
  return new Set(
    [...wordsWithin(words, quantity)].filter((at) => !counted.has(words[at]?.term ?? '')),
  );
}

function wordsWithin(words: readonly Word[], span: Span): ReadonlySet<number> {
  return new Set(words.flatMap((word, at) => (liesIn(word, span) ? [at] : [])));
}

/** "Did it *open in 1934*?": right behind a verb and its preposition, at the end of the question. */
function isAdverbial(words: readonly Word[], { at, end }: DateValue): boolean {
  const lead = words[at - 1];
  const verb = words[at - 2];
  return (
    lead !== undefined &&
    /^(?:in|on|by|since|at)$/u.test(lead.folded) &&
    verb !== undefined &&
    !verb.stop &&
    !verb.capital &&
    !isArticleLike(words[at - 3]?.folded ?? '') &&
    words.every((word) => word.start < end)
  );
}
