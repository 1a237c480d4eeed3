/** The middle of the numbers; of an even count the mean of the middle two. Throws a RangeError when there is none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (lower === undefined || upper === undefined) throw new RangeError('no numbers, no median');
  return (lower + upper) / 2;
}

/**
 * The least of the numbers that so large a share of them does not exceed (nearest rank).
 * @param share above 0, 1 at most. Throws a RangeError when it is not, or when there are no numbers.
 */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const found = sorted[Math.ceil(share * sorted.length) - 1];
  if (found === undefined) throw new RangeError(`no number at ${share} of ${numbers.length}`);
  return found;
}

/** What is measured at a size. */
export interface Sized {
  readonly size: number;
  readonly cost: number;
}

/**
 * By how much a cost grows when a library grows tenfold, judged from two sizes: 10 is in proportion, 1 not at all.
 * Throws a RangeError for sizes that are the same and for anything that is not above 0.
 */
export function growthPerTenfold(smaller: Sized, larger: Sized): number {
  const tenfolds = Math.log10(larger.size / smaller.size);
  const growth = (larger.cost / smaller.cost) ** (1 / tenfolds);
  if (tenfolds === 0 || !Number.isFinite(growth) || growth <= 0)
    throw new RangeError(`no growth from ${smaller.size} to ${larger.size}`);
  return growth;
}
