import { setFlagsFromString } from 'node:v8';

/**
 * Keeps what lives for one question among what is new. Where all that was made at one place outlived a small collection of
 * garbage, V8 makes the next ones there among what is old, and a collection in mid-question is outlived by all of its
 * glances: from then on they wait for a search of all memory, and with them all that they hold. So little lives on
 * otherwise that several threads have nothing to share when it is moved.
 */
export function keepShortLivedYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
  setFlagsFromString('--no-parallel-scavenge');
}
