import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

// Loaded into the bot before its own code, in the thread that talks to Discord: tells the parent how that thread fares,
// each time it is asked.

const LOOK_EVERY_MS = 5;

/**
 * Milliseconds this thread has run on a processor, and waited for one; null where the system does not say.
 *
 * @returns {{ ran: number; waited: number } | null}
 */
function scheduled() {
  try {
    const numbers = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
    return { ran: Number(numbers[0]) / 1e6, waited: Number(numbers[1]) / 1e6 };
  } catch {
    return null;
  }
}

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
let first = scheduled();
let before = first;
let longest = 0;

function look() {
  const now = scheduled();
  if (now !== null && before !== null) longest = Math.max(longest, now.ran - before.ran);
  before = now;
}

/** @returns {import('./serving.ts').Serving} */
function serving() {
  look();
  const told = {
    pauseMs: delay.max / 1e6,
    workMs: before === null ? null : longest,
    ranMs: before === null || first === null ? null : before.ran - first.ran,
    waitedMs: before === null || first === null ? null : before.waited - first.waited,
  };
  delay.reset();
  first = before;
  longest = 0;
  return told;
}

setInterval(look, LOOK_EVERY_MS).unref();
process.on('message', () => process.send?.(serving()));
// Nobody is kept alive by being watched.
process.channel?.unref();
