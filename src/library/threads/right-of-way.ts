import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';

/** Enough that whoever serves goes first, and little enough that whoever asks still gets a third beside a busy program. */
const NICENESS = 5;

/**
 * Lets all other threads of this process go first where there are not processors enough for all. Linux alone has
 * priorities for threads; elsewhere nothing happens.
 */
export function giveRightOfWay(): void {
  try {
    const thread = readlinkSync('/proc/thread-self').split('/').at(-1);
    setPriority(Number(thread), NICENESS);
  } catch {
    // No Linux, or a container that allows it not: then all are equal.
  }
}
