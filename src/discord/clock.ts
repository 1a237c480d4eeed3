import type { REST } from 'discord.js';

/** Milliseconds since the start, which go on evenly when the time of day is set. */
export function steadyNow(): number {
  return performance.now();
}

/** Discord never asks to wait for longer: a limit that ends later was noted before the clock was set back. */
const LONGEST_LIMIT_MS = 60_000;

/**
 * Forgets a limit of requests that ends in a far future. The client notes by the time of day until when it must not send;
 * when the clock is set back by a day, it would be silent for a day.
 */
export function forgetFutureLimits(rest: REST): void {
  if (rest.globalReset > Date.now() + LONGEST_LIMIT_MS) rest.globalReset = -1;
}
