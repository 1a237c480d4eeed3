import type { Word } from '../words.ts';
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
  // "34-year-old" tells an age: the word says so.
  const aged = kind === 'duration' && /^olds?$/u.test(words[to + 1]?.folded ?? '');
  const old = aged && text.slice(words[to]?.end, words[to + 1]?.start) === '-';
  const last = old ? to + 1 : to;
  const about = exactnessAbout(text, words, at, last, kind);
  const sign = unit.dimension === 'temperature' ? signBefore(text, words[at]?.start ?? 0) : 1;
  const inBase = (value: number): number =>
    rounded(sign * value * unit.factor + (unit.offset ?? 0));
  return {
    kind,
    value: inBase(number.value),
    high: inBase(number.high),
    exactness: about.exactness,
    unit: unit.dimension,
    of: old ? ['old'] : [],
    per: perBehind(text, words, last),
    at,
    start: (words[about.from]?.start ?? 0) - (sign === -1 && about.from === at ? 1 : 0),
    end: words[about.to]?.end ?? 0,
  };
}

/** "-5C", "minus" aside. */
function signBefore(text: string, start: number): 1 | -1 {
  return /(?:^|[\s(])[−–-]$/u.test(text.slice(Math.max(0, start - 2), start)) ? -1 : 1;
}
