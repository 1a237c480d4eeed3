import type { Word } from '../../words.ts';
import { shareOfAt } from './ratios.ts';
import { units } from './units.ts';
import { cardinalAt, rounded } from './written-number.ts';

/** A share written as a fraction. */
export interface Fraction {
  /** Between 0 and 1. */
  readonly share: number;
  /** The last of its words. */
  readonly to: number;
  /** True when it is a share of a unit ("half an hour"), whose word follows `to`. */
  readonly ofUnit: boolean;
}

const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

/** The fraction at word `at`: "two-thirds", "a quarter of", "half the town", "half an hour", "one in five", "nine out of ten". */
export function fractionAt(text: string, words: readonly Word[], at: number): Fraction | null {
  const folded = words[at]?.folded ?? '';
  if (folded === 'half') return halfAt(text, words, at);
  const count = folded === 'a' ? 1 : topOf(text, words, at);
  if (count === null) return null;
  const next = words[at + 1]?.folded ?? '';
  const part = parts.get(next);
  if (part === undefined || next === 'half' || count >= part)
    return ratioAt(text, words, at, count);
  const unit = unitBehind(words, at + 1);
  if (unit !== null) return { share: count / part, to: unit, ofUnit: true };
  const hyphen = text.slice(words[at]?.end, words[at + 1]?.start) === '-';
  const of = words[at + 2]?.folded === 'of';
  return of || hyphen || (count > 1 && part !== 4)
    ? { share: count / part, to: at + 1, ofUnit: false }
    : null;
}

function topOf(text: string, words: readonly Word[], at: number): number | null {
  if (words[at]?.folded === 'one') return 1;
  const number = cardinalAt(text, words, at);
  return number === null || number.to !== at || number.value > 100 ? null : number.value;
}

const owner = /^(?:of|the|its|his|her|their|our|all|that)$/u;
const otherHalf = /^(?:first|second|other|better|final|last|this|that|each|top|bottom|and|a)$/u;

/** "Half of them", "half the town", "half an hour", "half-hour"; not "the second half", "half-time". */
function halfAt(text: string, words: readonly Word[], at: number): Fraction | null {
  const next = words[at + 1];
  const unit = unitBehind(words, at);
  if (unit !== null) return { share: 0.5, to: unit, ofUnit: true };
  const glued = next !== undefined && text.slice(words[at]?.end, next.start) === '-';
  if (glued && units.has(next.folded)) return { share: 0.5, to: at, ofUnit: true };
  if (otherHalf.test(words[at - 1]?.folded ?? '')) return null;
  return next !== undefined && owner.test(next.folded) && !glued
    ? { share: 0.5, to: at, ofUnit: false }
    : null;
}

/** Index of the article in "(of) an hour" behind a fraction; null for none. */
function unitBehind(words: readonly Word[], at: number): number | null {
  const article = words[at + 1]?.folded === 'of' ? at + 2 : at + 1;
  const isArticle = /^an?$/u.test(words[article]?.folded ?? '');
  return isArticle && units.has(words[article + 1]?.folded ?? '') ? article : null;
}

/** "One in five", "9 out of 10", "one object in ten". */
function ratioAt(text: string, words: readonly Word[], at: number, count: number): Fraction | null {
  const link = words[at + 1]?.folded ?? '';
  const outOf = link === 'out' && words[at + 2]?.folded === 'of';
  if (link !== 'in' && !outOf) {
    const shared = shareOfAt(text, words, at, count);
    return shared === null ? null : { ...shared, share: rounded(shared.share), ofUnit: false };
  }
  const every = !outOf && /^(?:every|each)$/u.test(words[at + 2]?.folded ?? '') ? 1 : 0;
  const whole = cardinalAt(text, words, at + (outOf ? 3 : 2 + every));
  if (whole === null || whole.value <= count || whole.value > 1000 || whole.value % 1 !== 0)
    return null;
  // "One in 2019", "two in 10 days": a date, a length of time.
  if (units.has(words[whole.to + 1]?.folded ?? '')) return null;
  return { share: rounded(count / whole.value), to: whole.to, ofUnit: false };
}
