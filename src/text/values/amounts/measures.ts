import type { Word } from '../../words.ts';
import { perBehind } from './counted.ts';
import { exactnessAbout } from './exactness.ts';
import type { NumberRange } from './number-range.ts';
import type { Quantity } from './quantity.ts';
import type { Unit } from './units.ts';
import { rounded } from './written-number.ts';

/** A number with its unit, in the unit's base: a duration in seconds, a length in metres. `to` is the unit's last word. */
export function measure(
  text: string,
  words: readonly Word[],
  at: number,
  number: NumberRange,
  { unit, to }: { readonly unit: Unit; readonly to: number },
): Quantity {
  const kind = unit.dimension === 'duration' ? 'duration' : 'measure';
  const half = kind === 'duration' && isHalf(words, to + 1) ? 0.5 : 0;
  // "34-year-old" and "34 years old" tell an age: the word says so.
  const old = kind === 'duration' ? oldBehind(text, words, to) : null;
  const frost = unit.dimension === 'temperature' ? belowZero(words, to) : null;
  const last = old ?? frost ?? (half > 0 ? to + 3 : to);
  const about = exactnessAbout(text, words, at, last, kind);
  const minus = unit.dimension === 'temperature' && words[at - 1]?.folded === 'minus';
  const sign =
    frost !== null || minus
      ? -1
      : unit.dimension === 'temperature'
        ? signBefore(text, words[at]?.start ?? 0)
        : 1;
  const lead = minus ? 'minus '.length : sign === -1 && frost === null ? 1 : 0;
  const inBase = (value: number): number =>
    rounded(sign * (value + half) * unit.factor + (unit.offset ?? 0));
  return {
    kind,
    value: inBase(number.value),
    high: inBase(number.high),
    exactness: about.exactness,
    unit: unit.dimension,
    of: old === null ? [] : ['old'],
    per: perBehind(text, words, last),
    at,
    start: (words[about.from]?.start ?? 0) - (about.from === at ? lead : 0),
    end: words[about.to]?.end ?? 0,
  };
}

/** The last word of "34-year-old", "34 years old", "34 years of age"; null where nothing is old. */
function oldBehind(text: string, words: readonly Word[], to: number): number | null {
  const [next, second] = [words[to + 1], words[to + 2]];
  if (next === undefined) return null;
  if (/^olds?$/u.test(next.folded))
    return /^[ -]$/u.test(text.slice(words[to]?.end, next.start)) ? to + 1 : null;
  return next.folded === 'of' && second?.folded === 'age' ? to + 2 : null;
}

/** "Three weeks *and a half*". */
function isHalf(words: readonly Word[], at: number): boolean {
  return ['and', 'a', 'half'].every((word, i) => words[at + i]?.folded === word);
}

/** The last word of "12 degrees below zero", "5°C below freezing"; null for other measures. */
function belowZero(words: readonly Word[], to: number): number | null {
  const point = /^(?:zero|freezing)$/u.test(words[to + 2]?.folded ?? '');
  return words[to + 1]?.folded === 'below' && point ? to + 2 : null;
}

/** "-5C"; "minus" is a word. */
function signBefore(text: string, start: number): 1 | -1 {
  return /(?:^|[\s(])[−–-]$/u.test(text.slice(Math.max(0, start - 2), start)) ? -1 : 1;
}
