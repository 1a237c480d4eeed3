import type { Span } from '../../span.ts';
import type { Word } from '../../words.ts';
import { clocksIn } from '../times/clock.ts';
import { countsNoun } from './counted.ts';
import { isCurrencyCode } from './currency.ts';
import { writtenDateWords } from '../times/dates.ts';
import { isLabelled, labelWords } from '../names/labels.ts';
import { monthOf, weekdayOf } from '../times/months.ts';

/** Tells, of the number at words `at` to `to`, whether it is no figure. */
export type IsNoQuantity = (at: number, to: number) => boolean;

/**
 * Reads a text once for the numbers that count nothing: parts of a date, times of day, scores, telephone numbers, and
 * labels such as "pier 4" and "Puddle Kart 3".
 */
export function nonQuantitiesOf(text: string, words: readonly Word[]): IsNoQuantity {
  // Most sentences hold no number: what the others take is read when the first one asks.
  let taken: readonly ReadonlySet<number>[] | undefined;
  return (at, to) => {
    const [first, last] = [words[at], words[to]];
    if (first === undefined || last === undefined) return true;
    const before = text.slice(Math.max(0, first.start - 2), first.start);
    const after = text.slice(last.end, last.end + 2);
    if (/[$€£¥₹₽₩]\s?$/u.test(before) || /^\s?%/u.test(after)) return false;
    taken ??= [
      writtenDateWords(text, words),
      wordsWithin(words, clocksIn(text, words)),
      wordsWithin(words, telephonesIn(text)),
    ];
    if (taken.some((those) => those.has(at))) return true;
    if (/[:/#]$/u.test(before) || /^[:/]\d/u.test(after)) return true;
    if (/\d[–-]$/u.test(before) || /^[–-]\d/u.test(after)) return true;
    // "007", "0800": codes begin with a nought that no count has.
    if (/^0\d/u.test(first.text)) return true;
    return isLabel(text, words, at, to) || isAddress(words, to) || isInName(text, words, at);
  };
}

/** Indices of the words that begin within one of the spans, which are in order. */
function wordsWithin(
  words: readonly Word[],
  spans: readonly { readonly start: number; readonly end: number }[],
): ReadonlySet<number> {
  const within = new Set<number>();
  let next = 0;
  for (const [at, word] of words.entries()) {
    while ((spans[next]?.end ?? Infinity) <= word.start) next += 1;
    const span = spans[next];
    if (span !== undefined && span.start <= word.start) within.add(at);
  }
  return within;
}

/** "+44 20 7946 0018", "(020) 7946 0018", "0800 123 456", "555-0199", "212-555-0199". */
const telephone =
  /(?<![\d.,])(?:\+\d{1,3}(?:[ -]?\(?\d{1,5}\)?){1,5}|\(?0\d{1,4}\)?(?:[ -]\d{2,4}){1,4}|\d{3}[-.]\d{3}[-.]\d{4}|\(\d{3}\) ?\d{3}-\d{4}|\d{3}-0\d{3})(?![\d.,]\d)/gu;

/** The telephone numbers of a text, in order. */
export function telephonesIn(text: string): Span[] {
  return [...text.matchAll(telephone)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** "Pier 4", "No. 9", "Boeing 737", "Covid-19"; not "At Heathrow 40 flights" nor "In March 40 people". */
function isLabel(text: string, words: readonly Word[], at: number, to: number): boolean {
  const [first, previous] = [words[at], words[at - 1]];
  if (first === undefined || previous === undefined) return false;
  const gap = text.slice(previous.end, first.start);
  if (gap === '-' && previous.capital && /^\d/u.test(first.text)) return true;
  if (!/^[\s.-]{1,2}$/u.test(gap)) return false;
  if (labelWords.has(previous.folded)) return labels(text, words, at, to);
  if (at === to && isLabelled(text, words, at, countsNoun(text, words, to))) return true;
  if (!/^\d/u.test(first.text) || at !== to || isCurrencyCode(previous)) return false;
  return isNamed(words, at - 1) && !countsNoun(text, words, to);
}

/** "News *Five* has learned", "told *Six*": a number word with a capital in mid-sentence, unless all words have one. */
function isInName(text: string, words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined || before === undefined || !word.capital || !/\p{Ll}/u.test(word.text))
    return false;
  return (
    text.slice(before.end, word.start) === ' ' &&
    words.some(({ stop, capital, text: written }) => !stop && !capital && /^\p{L}/u.test(written))
  );
}

/** "100 Main Street". */
function isAddress(words: readonly Word[], to: number): boolean {
  for (let i = to + 1; i <= to + 3; i += 1) {
    const word = words[i];
    if (word === undefined || !word.capital) return false;
    if (i > to + 1 && /^(?:street|st|road|rd|avenue|ave|lane|drive|boulevard)$/u.test(word.folded))
      return true;
  }
  return false;
}

/** A figure behind a label is one; in words or behind a unit of time only where nothing is counted ("each day 40 trains"). */
function labels(text: string, words: readonly Word[], at: number, to: number): boolean {
  const [first, previous, lead] = [words[at], words[at - 1], words[at - 2]];
  const timely = /^(?:day|week|year)$/u.test(previous?.folded ?? '');
  const spelled = !/^\d/u.test(first?.text ?? '') && first?.capital !== true;
  if (timely && /^(?:each|every|per|an?|one|that|the|last|next|this)$/u.test(lead?.folded ?? ''))
    return false;
  return !(timely || spelled || previous?.folded === 'no') || !countsNoun(text, words, to);
}

/** A capital in mid-sentence, or two in a row: what follows may be part of a name. */
function isNamed(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || word.stop) return false;
  if (!word.capital) return /\p{Lu}/u.test(word.text);
  if (monthOf(word.folded) !== null || weekdayOf(word.folded) !== null) return false;
  return before !== undefined && (before.capital || !/^\p{Lu}{2,}$/u.test(word.text));
}
