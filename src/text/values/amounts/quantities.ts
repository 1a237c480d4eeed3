import type { Word } from '../../words.ts';
import { absencesIn } from './absences.ts';
import { ageAt } from './ages.ts';
import { collectiveAt, gatheredBefore, gatheredBehind, mayGather } from './collectives.ts';
import { countedBehind, countsNoun, perBehind } from './counted.ts';
import type { CurrencyAt } from './currency.ts';
import { currencyAt } from './currency.ts';
import { exactnessAbout } from './exactness.ts';
import { fractionAt } from './fractions.ts';
import { joinedLengths } from './joined-lengths.ts';
import { measure } from './measures.ts';
import { nonQuantitiesOf } from './not-a-quantity.ts';
import type { NumberRange } from './number-range.ts';
import { mayBeVague, rangeAt } from './number-range.ts';
import { countsOne } from './ones.ts';
import { percentBehind } from './percent.ts';
import type { Quantity } from './quantity.ts';
import { scoreAt } from './ratios.ts';
import {
  compoundLengthAt,
  singleLengthAt,
  timedLengthAt,
  wordedLengthAt,
} from './single-lengths.ts';
import { unitBehind } from './unit-behind.ts';
import type { Unit } from './units.ts';
import { units } from './units.ts';
import { mayBeginNumber, rounded } from './written-number.ts';

/**
 * The figures of a sentence in order: counts, money, percentages, durations, measures, and counts of none ("nobody").
 * Fractions ("two-thirds of") are percentages. Left out are the numbers of dates, times, scores, telephones and labels
 * ("pier 4", "Line 9"). `words` are the words of `text`. Time grows with its length alone.
 */
export function quantitiesIn(text: string, words: readonly Word[]): Quantity[] {
  const isNone = nonQuantitiesOf(text, words);
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const read = quantityAt(text, words, at, isNone);
    if (read === null) continue;
    if (read.quantity !== null) found.push(read.quantity);
    at = read.to;
    const end = read.quantity?.end ?? 0;
    while ((words[at + 1]?.start ?? end) < end) at += 1;
  }
  return [...joinedLengths(text, found), ...absencesIn(text, words)].toSorted(
    (a, b) => a.start - b.start,
  );
}

interface Read {
  /** Null for a number that is no figure. */
  readonly quantity: Quantity | null;
  /** The last word read. */
  readonly to: number;
}

function quantityAt(
  text: string,
  words: readonly Word[],
  at: number,
  isNone: (at: number, to: number) => boolean,
): Read | null {
  if (!mayBeginNumber(words[at]) && !mayBeVague(words[at]))
    return mayGather(words[at])
      ? collectiveAt(text, words, at)
      : (compoundLengthAt(text, words, at) ?? wordedLengthAt(words, at));
  const score = scoreAt(text, words, at);
  if (score !== null) return { quantity: null, to: score };
  const timed = timedLengthAt(text, words, at);
  if (timed !== null) return timed;
  const fraction = fractionAt(text, words, at);
  if (fraction !== null && !isNone(at, at)) {
    const { share, to, ofUnit } = fraction;
    const number = { value: share, high: share, to, digits: false, scale: 1 };
    const quantity = ofUnit ? figure(text, words, at, number) : percentage(text, words, at, number);
    return { quantity, to };
  }
  const number = rangeAt(text, words, at);
  if (number === null) return singleLengthAt(words, at);
  if (words[at]?.folded === 'one' && number.to === at && !countsOne(words, at)) return null;
  const age = ageAt(text, words, at, number);
  if (age !== null) return { quantity: age, to: number.to };
  if (isNone(at, number.to)) return { quantity: null, to: number.to };
  return { quantity: figure(text, words, at, number), to: number.to };
}

function percentage(
  text: string,
  words: readonly Word[],
  at: number,
  share: NumberRange,
): Quantity {
  const value = rounded(share.value * 100);
  const about = exactnessAbout(text, words, at, share.to, 'percent');
  return {
    ...plain,
    kind: 'percent',
    value,
    high: value,
    exactness: about.exactness,
    of: countedBehind(text, words, share.to).terms,
    at,
    start: words[about.from]?.start ?? 0,
    end: words[share.to]?.end ?? 0,
  };
}

const plain = { unit: null, of: [], per: null, exactness: 'exact' } as const;

/** "5G", "4x4", "3D": a figure glued to letters that are no unit is a name. */
function isModel(text: string, words: readonly Word[], { to, digits }: NumberRange): boolean {
  const [last, next] = [words[to], words[to + 1]];
  return digits && last?.end === next?.start && /[a-z]/iu.test(text.charAt(last?.end ?? 0));
}

/** Null for what only looks like a figure. */
function figure(
  text: string,
  words: readonly Word[],
  at: number,
  number: NumberRange,
): Quantity | null {
  const currency = currencyAt(text, words, at, number.to);
  if (currency !== null) return sum(text, words, at, number, currency);
  const percent = percentBehind(text, words, number.to);
  if (percent !== null) {
    const about = exactnessAbout(text, words, at, percent.to, 'percent');
    return {
      ...plain,
      kind: 'percent',
      value: number.value,
      high: number.high,
      exactness: about.exactness,
      per: perBehind(text, words, percent.to),
      at,
      start: words[about.from]?.start ?? 0,
      end: percent.end,
    };
  }
  const unit = unitBehind(text, words, number) ?? degreesOf(words, at, number);
  if (unit === null && isModel(text, words, number)) return null;
  return unit === null ? count(text, words, at, number) : measure(text, words, at, number, unit);
}

/** "Minus 5" is a temperature without its unit. */
function degreesOf(
  words: readonly Word[],
  at: number,
  { to }: NumberRange,
): { readonly unit: Unit; readonly to: number } | null {
  const degree = units.get('degree');
  return words[at - 1]?.folded === 'minus' && degree !== undefined ? { unit: degree, to } : null;
}

function sum(
  text: string,
  words: readonly Word[],
  at: number,
  number: NumberRange,
  currency: CurrencyAt,
): Quantity {
  const about = exactnessAbout(text, words, at, currency.to, 'money');
  const lead = words[about.from]?.start ?? 0;
  return {
    kind: 'money',
    value: rounded(number.value * currency.factor),
    high: rounded(number.high * currency.factor),
    exactness: about.exactness,
    unit: currency.unit,
    of: [],
    per: perBehind(text, words, currency.to),
    at,
    start: Math.min(lead, currency.start),
    end: Math.max(currency.end, words[about.to]?.end ?? 0),
  };
}

function count(text: string, words: readonly Word[], at: number, number: NumberRange): Quantity {
  const about = exactnessAbout(text, words, at, number.to, 'count');
  const group = countsNoun(text, words, about.to)
    ? null
    : (gatheredBefore(words, about.from) ?? gatheredBehind(words, about.to));
  const noun =
    group === null ? countedBehind(text, words, about.to) : { terms: group, to: about.to };
  return {
    kind: 'count',
    value: number.value,
    high: number.high,
    exactness: about.exactness,
    unit: null,
    of: noun.terms,
    per: perBehind(text, words, noun.to),
    at,
    start: words[about.from]?.start ?? 0,
    end: words[noun.to]?.end ?? 0,
  };
}
