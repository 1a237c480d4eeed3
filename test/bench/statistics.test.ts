import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthPerTenfold, median, percentile } from '../../bench/measuring/statistics.ts';

const numbers = fc.array(fc.integer(), { minLength: 1 });

describe('median', () => {
  test('is the middle one, in whatever order they come', () => {
    expect(median([9, 1, 100, 2, 3])).toBe(3);
  });

  test('is between the middle two of an even count', () => {
    expect(median([4, 1, 2, 10])).toBe(3);
  });

  test('of nothing is refused', () => {
    expect(() => median([])).toThrow(RangeError);
  });

  test('has as many numbers below as above', () => {
    fc.assert(
      fc.property(numbers, (given) => {
        const middle = median(given);
        const below = given.filter((number) => number < middle).length;
        const above = given.filter((number) => number > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(given.length / 2);
      }),
    );
  });
});

describe('percentile', () => {
  test('95 of a hundred numbers do not exceed it', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(percentile(hundred, 0.95)).toBe(95);
  });

  test('of few numbers is the highest', () => {
    expect(percentile([3, 1, 2], 0.95)).toBe(3);
  });

  test('of all of them is the highest, whatever they are', () => {
    fc.assert(
      fc.property(numbers, (given) => {
        expect(percentile(given, 1)).toBe(Math.max(...given));
      }),
    );
  });

  test('of nothing, and beyond all, is refused', () => {
    expect(() => percentile([], 0.95)).toThrow(RangeError);
    expect(() => percentile([1], 1.5)).toThrow(RangeError);
    expect(() => percentile([1], 0)).toThrow(RangeError);
  });
});

describe('growth per tenfold', () => {
  test('is the ratio of the costs from ten to a hundred', () => {
    expect(growthPerTenfold({ size: 10, cost: 2 }, { size: 100, cost: 12 })).toBeCloseTo(6);
  });

  test('is 10 for a cost in proportion, however far apart the sizes are', () => {
    expect(growthPerTenfold({ size: 5, cost: 1 }, { size: 100, cost: 20 })).toBeCloseTo(10);
    expect(growthPerTenfold({ size: 1, cost: 3 }, { size: 10_000, cost: 30_000 })).toBeCloseTo(10);
  });

  test('is 1 for a cost that stays', () => {
    expect(growthPerTenfold({ size: 5, cost: 7 }, { size: 100, cost: 7 })).toBe(1);
  });

  test('between sizes that are the same is refused', () => {
    expect(() => growthPerTenfold({ size: 5, cost: 1 }, { size: 5, cost: 2 })).toThrow(RangeError);
  });
});
