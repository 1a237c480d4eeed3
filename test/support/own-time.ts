import { existsSync, readFileSync } from 'node:fs';

// Time as it would be with the machine to oneself: what others take of the processors is no fault of what is tested.

/** Linux counts for each thread how long it ran and how long it waited for a processor, in nanoseconds. */
const COUNTS = '/proc/thread-self/schedstat';
const counted = existsSync(COUNTS);

function counts(): readonly number[] {
  return readFileSync(COUNTS, 'latin1')
    .split(' ')
    .map((nanoseconds) => Number(nanoseconds) / 1e6);
}

/** Milliseconds that this thread has run; where nobody counts, those of the clock. To be subtracted; 4 ms coarse. */
export function workTime(): number {
  return (counted ? counts()[0] : undefined) ?? performance.now();
}

/** Milliseconds of the clock, without those that this thread has waited for a processor. To be subtracted. */
export function ownTime(): number {
  return performance.now() - ((counted ? counts()[1] : undefined) ?? 0);
}

/** What something gives, and how many milliseconds this thread works on it. */
export async function worked<T>(run: () => T): Promise<{ result: Awaited<T>; ms: number }> {
  const from = workTime();
  const result = await run();
  return { result, ms: workTime() - from };
}

/** Below this, counting is too coarse, and what is done once only weighs too much (milliseconds). */
const TELLS_FROM_MS = 20;
const ATTEMPTS = 3;

/** Eight times the size is eight times the work, or somewhat more; for something quadratic it is 64 times. */
export const LINEAR_BELOW = 24;

/**
 * How many times the work eight times the size takes. Measured again where it looks like more than linear, for what
 * disturbs only adds; 0 for work that is too short to be measured.
 *
 * @param prepare makes something of a size, and gives back what works on it
 */
export async function growth(
  prepare: (size: number) => () => unknown,
  size: number,
): Promise<number> {
  let least = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && least >= LINEAR_BELOW; attempt += 1) {
    const large = await worked(prepare(8 * size));
    if (large.ms < TELLS_FROM_MS) return 0;
    const small = prepare(size);
    const once = Math.min((await worked(small)).ms, (await worked(small)).ms);
    least = Math.min(least, large.ms / Math.max(once, TELLS_FROM_MS / 8));
  }
  return least;
}
