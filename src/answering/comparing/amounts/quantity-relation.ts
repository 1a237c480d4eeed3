import type { Quantity } from '../../../text/values/amounts/quantity.ts';
import type { Relation } from '../kind.ts';

/**
 * Equal figures are the same. Figures are compatible where one is the other rounded ("41,000" and "41,326"), where an
 * approximator leaves room ("about", within one step of rounding), where a bound holds ("more than 60" and 70) and
 * where ranges overlap. Figures of different units cannot be compared.
 */
export function relateQuantities(a: Quantity, b: Quantity): Relation {
  if (a.kind === 'money' && b.kind === 'money' && a.unit !== b.unit) return relateCurrencies(a, b);
  if (a.kind !== b.kind || (a.unit ?? '') !== (b.unit ?? ''))
    return sharesDimension(a, b) ? 'different' : 'unclear';
  if (a.per !== b.per && a.per !== null && b.per !== null) return 'unclear';
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  if (a.value === b.value && a.high === b.high) return 'same';
  if (lowA <= highB && lowB <= highA) return 'compatible';
  if (a.kind === 'duration' && b.kind === 'duration' && isToldCoarser(a.value, b.value))
    return 'compatible';
  return 'different';
}

/** Sums in different currencies may be one sum converted; a plain count and a measure are different things. */
function sharesDimension(a: Quantity, b: Quantity): boolean {
  return a.kind === 'count' && b.kind === 'count';
}

/** Rates between the great currencies lie within this; sums further apart are no conversion of one another. */
const widestRate = 2.2;

function relateCurrencies(a: Quantity, b: Quantity): Relation {
  const ratio = Math.max(a.value, b.value) / Math.max(Number.MIN_VALUE, Math.min(a.value, b.value));
  return ratio > widestRate ? 'different' : 'unclear';
}

/** "Six weeks" and "a month and a half", "62 hours" and "two and a half days": one length in a finer and a coarser unit. */
function isToldCoarser(a: number, b: number): boolean {
  return unitTold(a) !== unitTold(b) && Math.min(a, b) / Math.max(a, b) >= leastCoarse;
}

const leastCoarse = 0.9;

/** The greatest unit of time of which a length in seconds holds halves alone. */
function unitTold(seconds: number): number {
  return units.find((unit) => seconds >= unit && Number.isInteger((2 * seconds) / unit)) ?? 1;
}

const units = [31_557_600, 2_629_800, 604_800, 86_400, 3600, 60] as const;

/** A bound reaches this far beyond its figure: "more than 60" may be 80, not 200. */
const boundReach = 1.35;

function rangeOf({ value, high, exactness, kind }: Quantity): readonly [number, number] {
  const step =
    roundingStep(kind === 'duration' ? value / durationUnit(value) : value) *
    (kind === 'duration' ? durationUnit(value) : 1);
  switch (exactness) {
    case 'exact':
      return [value - step / 2.0001, high + step / 2.0001];
    case 'about': {
      // "About two thirds": no round figure, and yet not exact.
      const room = Math.max(Math.min(step, value * mostRoom), value * leastRoom);
      return [value - room, high + room];
    }
    case 'over':
      return [value, high * boundReach];
    case 'under':
      return [value / boundReach, high];
  }
}

/** The share of itself by which any figure that is "about" so may miss, and at most: "about 200" is not "some 140". */
const leastRoom = 0.02;
const mostRoom = 0.2;

function durationUnit(seconds: number): number {
  return units.find((unit) => seconds >= 2 * unit) ?? 1;
}

/** Small whole numbers are counted, not rounded. */
const countedUpTo = 20;

/** What a figure may have been rounded to: 1,000 for 41,000, 5 for 25; 0 for a figure that looks counted. */
function roundingStep(value: number): number {
  if (value < countedUpTo || !Number.isFinite(value))
    return value === Math.floor(value) ? 0 : value * 0.02;
  const magnitude = 10 ** Math.floor(Math.log10(value));
  for (let step = magnitude; step >= 1; step /= 10) {
    if (isMultiple(value, step)) return step === magnitude ? step / 2 : step;
    if (isMultiple(value, step / 2) && step / 2 >= 5) return step / 2;
  }
  return 0;
}

function isMultiple(value: number, step: number): boolean {
  const times = value / step;
  return Math.abs(times - Math.round(times)) < 1e-9;
}
