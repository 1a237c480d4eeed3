import type { Word } from '../../words.ts';
import type { Quantity } from './quantity.ts';
import { units } from './units.ts';

interface LengthAt {
  readonly quantity: Quantity;
  readonly to: number;
}

/** What makes "a year" a length: "for a year", "took an hour", "within a week", "more than a decade". */
const lead =
  /^(?:for|take|takes|took|taking|last|lasts|lasted|lasting|within|than|about|nearly|almost|over|roughly|around|least|spent|spend|after|entire|whole|full|wait|waits|waited|stay|stays|stayed|served|lived|worked|ran|lost|need|needs|needed)$/u;
/** "The best part of an hour", "a delay of a week". */
const lengthOfOne = /^(?:part|delay|period|wait|space|matter|stay|sentence|ban|spell|break|gap)$/u;
const tail = /^(?:later|earlier|ago|long|old|after|before)$/u;
const whole = /^(?:whole|full|entire|solid)$/u;

/** "For an hour", "a year later", "an hour and a half", "a whole week": one of a unit of time, without a figure; "a few hours". */
export function singleLengthAt(words: readonly Word[], at: number): LengthAt | null {
  const first = words[at]?.folded ?? '';
  const second = words[at + 1]?.folded ?? '';
  if (first === 'several') return vagueLength(words, at, at + 1, severalOf);
  if (!/^an?$/u.test(first)) return null;
  if (second === 'few') return vagueLength(words, at, at + 2, fewOf);
  const named = whole.test(second) ? at + 2 : at + 1;
  const folded = words[named]?.folded ?? '';
  const unit = units.get(folded);
  if (unit?.dimension !== 'duration' || folded.length < 3 || folded.endsWith('s')) return null;
  const half = ['and', 'a', 'half'].every((word, i) => words[named + 1 + i]?.folded === word);
  const to = half ? named + 3 : named;
  const previous = words[at - 1]?.folded ?? '';
  const led =
    named > at + 1 ||
    lead.test(previous) ||
    (previous === 'of' && lengthOfOne.test(words[at - 2]?.folded ?? '')) ||
    tail.test(words[to + 1]?.folded ?? '');
  // "A second" is an ordinal as a rule, "a day" what a figure is per.
  if ((!led && !half) || (folded === 'second' && !half)) return null;
  const seconds = unit.factor * (half ? 1.5 : 1);
  return { quantity: lengthOf(words, at, to, seconds, exactnessOf(words, at)), to };
}

/** How many units of time vague words may mean, the least and the most. */
const fewOf = [2, 9] as const;
const severalOf = [3, 12] as const;
const manyOf = [2, 20] as const;

/** A length of so many of the unit named at word `named`; null where it names none in the plural. */
function vagueLength(
  words: readonly Word[],
  at: number,
  named: number,
  [least, most]: readonly [number, number],
): LengthAt | null {
  const folded = words[named]?.folded ?? '';
  const unit = units.get(folded);
  if (unit?.dimension !== 'duration' || folded.length < 4 || !folded.endsWith('s')) return null;
  const quantity = lengthOf(words, at, named, least * unit.factor, 'about');
  return { quantity: { ...quantity, high: most * unit.factor }, to: named };
}

/** "For years", "took months", "all day", "the whole week": a length of time in words that hold no number. */
export function wordedLengthAt(words: readonly Word[], at: number): LengthAt | null {
  const folded = words[at]?.folded ?? '';
  const previous = words[at - 1]?.folded ?? '';
  if (/^(?:for|took|takes|take|lasted|lasts)$/u.test(previous)) {
    const many = vagueLength(words, at, at, manyOf);
    if (many !== null) return many;
  }
  const all = folded === 'all' && !/^(?:at|of|in|after|above)$/u.test(previous);
  if (!all && !(whole.test(folded) && /^(?:the|this|that)$/u.test(previous))) return null;
  const next = words[at + 1]?.folded ?? '';
  if (!/^(?:day|week|month|year|hour|fortnight|decade)$/u.test(next)) return null;
  const seconds = units.get(next)?.factor ?? 0;
  return { quantity: lengthOf(words, at, at + 1, seconds, 'exact'), to: at + 1 };
}

function exactnessOf(words: readonly Word[], at: number): Quantity['exactness'] {
  const previous = words[at - 1]?.folded ?? '';
  const pair = `${words[at - 2]?.folded ?? ''} ${previous}`;
  if (pair === 'more than' || pair === 'at least') return 'over';
  if (pair === 'less than') return 'under';
  if (previous === 'over') return 'over';
  // "The best part of an hour".
  if (pair === 'part of') return 'about';
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
  const timed = third !== undefined && !Number.isNaN(third);
  if (first === undefined || second === undefined || (!timed && first <= 24)) return null;
  const seconds = timed ? first * 3600 + second * 60 + third : first * 60 + second;
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
