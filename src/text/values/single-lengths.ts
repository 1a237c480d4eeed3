import type { Word } from '../words.ts';
import type { Quantity } from './quantity.ts';
import { units } from './units.ts';

interface LengthAt {
  readonly quantity: Quantity;
  readonly to: number;
}

/** What makes "a year" a length: "for a year", "took an hour", "within a week", "more than a decade". */
const lead =
  /^(?:for|take|takes|took|taking|last|lasts|lasted|lasting|within|than|about|nearly|almost|over|roughly|around|least|spent|after|entire|whole|full)$/u;
const tail = /^(?:later|earlier|ago|long|old|after|before)$/u;

/** "For an hour", "a year later", "an hour and a half": one of a unit of time, without a figure. */
export function singleLengthAt(words: readonly Word[], at: number): LengthAt | null {
  if (!/^an?$/u.test(words[at]?.folded ?? '')) return null;
  const unit = units.get(words[at + 1]?.folded ?? '');
  const folded = words[at + 1]?.folded ?? '';
  if (unit?.dimension !== 'duration' || folded.length < 3 || folded.endsWith('s')) return null;
  const half = ['and', 'a', 'half'].every((word, i) => words[at + 2 + i]?.folded === word);
  const to = half ? at + 4 : at + 1;
  const led = lead.test(words[at - 1]?.folded ?? '') || tail.test(words[to + 1]?.folded ?? '');
  // "A second" is an ordinal as a rule, "a day" what a figure is per.
  if ((!led && !half) || (folded === 'second' && !half)) return null;
  const seconds = unit.factor * (half ? 1.5 : 1);
  return { quantity: lengthOf(words, at, to, seconds, exactnessOf(words, at)), to };
}

function exactnessOf(words: readonly Word[], at: number): Quantity['exactness'] {
  const previous = words[at - 1]?.folded ?? '';
  const pair = `${words[at - 2]?.folded ?? ''} ${previous}`;
  if (pair === 'more than' || pair === 'at least') return 'over';
  if (pair === 'less than') return 'under';
  if (previous === 'over') return 'over';
  return /^(?:about|nearly|almost|roughly|around)$/u.test(previous) ? 'about' : 'exact';
}

/** "Year-long", "an hour-long film". */
export function compoundLengthAt(
  text: string,
  words: readonly Word[],
  at: number,
): LengthAt | null {
  const next = words[at + 1];
  if (next?.folded !== 'long') return null;
  const word = words[at];
  if (word === undefined || text.slice(word.end, next.start) !== '-') return null;
  const unit = units.get(word.folded);
  if (unit?.dimension !== 'duration' || word.folded.endsWith('s')) return null;
  return { quantity: lengthOf(words, at, at + 1, unit.factor, 'exact'), to: at + 1 };
}

/** "2:08:45", "59:40": hours, minutes and seconds; two parts only where they can be no time of day. */
export function timedLengthAt(text: string, words: readonly Word[], at: number): LengthAt | null {
  const word = words[at];
  if (word === undefined || !/^\d{1,3}$/u.test(word.text)) return null;
  if (/[\d:]$/u.test(text.slice(Math.max(0, word.start - 1), word.start))) return null;
  const match = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?:\.\d{1,3})?(?![\d:])/u.exec(
    text.slice(word.start, word.start + 16),
  );
  if (match === null) return null;
  const [first, second, third] = [match[1], match[2], match[3]].map((part) => Number(part ?? NaN));
  const end = word.start + match[0].length;
  let to = at;
  while ((words[to + 1]?.start ?? Infinity) < end) to += 1;
  const whole = third !== undefined && !Number.isNaN(third);
  if (first === undefined || second === undefined || (!whole && first <= 24)) return null;
  const seconds = whole ? first * 3600 + second * 60 + third : first * 60 + second;
  return { quantity: { ...lengthOf(words, at, to, seconds, 'exact'), end }, to };
}

function lengthOf(
  words: readonly Word[],
  at: number,
  to: number,
  seconds: number,
  exactness: Quantity['exactness'],
): Quantity {
  return {
    kind: 'duration',
    value: seconds,
    high: seconds,
    exactness,
    unit: 'duration',
    of: [],
    per: null,
    at,
    start: words[at]?.start ?? 0,
    end: words[to]?.end ?? 0,
  };
}
