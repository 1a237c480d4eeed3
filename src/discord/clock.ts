import type { REST } from 'discord.js';

/** Milliseconds since the start, which go on evenly when the time of day is set. */
export function steadyNow(): number {
  return performance.now();
}

/** Added to what Discord says of a limit, for the way there: the client's own figure. */
const LIMIT_OFFSET_MS = 50;

/** The time of day may be drawn by so much, little by little, between two looks at it. */
const SET_BY_MS = 500;

/**
 * Has limits forgotten that were noted before the clock was set. The client notes by the time of day until when it must
 * not send; when the clock is set back by a day, it would be silent for a day. Each time before it works out how long to
 * wait, it is to ask here for what it adds to that. Discord refuses what comes too early, and says when to come again.
 *
 * @param rest the client that asks, asked for later, when it is there
 */
export function limitOffset(rest: () => REST): () => number {
  let differed = Date.now() - steadyNow();
  return () => {
    const differs = Date.now() - steadyNow();
    if (Math.abs(differs - differed) > SET_BY_MS) endLimits(rest());
    differed = differs;
    return LIMIT_OFFSET_MS;
  };
}

function endLimits(rest: REST): void {
  const now = Date.now();
  rest.globalReset = Math.min(rest.globalReset, now);
  for (const handler of rest.handlers.values()) {
    // That of one route, which the client keeps to itself.
    const reset: unknown = Reflect.get(handler, 'reset');
    if (typeof reset === 'number' && reset > now) Reflect.set(handler, 'reset', now);
  }
}
