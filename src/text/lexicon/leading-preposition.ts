import type { Word } from '../words.ts';
import { determiner } from './phrase-terms.ts';

/**
 * Whether word `at` may be a preposition that leads a noun of its own, and no particle of the verb before it: "shut *in*
 * Lowick", "scrapped *over* rain". It is not told which: "take *on* Lowick" looks the same.
 */
export function mayLeadNoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return preposition.test(words[at]?.folded ?? '') && next !== undefined && opensNoun(next);
}

/** The same for one that stands apart from its verb: there a particle would end the clause ("keep the lights *on*"). */
export function leadsNoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || words[at]?.folded !== apart) return false;
  return next.capital || /^\d/u.test(next.folded) || determiner.test(next.folded);
}

/** "*Fell* to 31,000", "rose to about 40": a verb with "to" and what is reached; not "down to 40". */
export function reachesFigure(words: readonly Word[], at: number): boolean {
  if (words[at + 1]?.folded !== 'to' || words[at]?.folded === 'down') return false;
  const next = words[at + 2];
  const reached = next?.stop === true ? words[at + 3] : next;
  return reached !== undefined && /^\d/u.test(reached.term);
}

function opensNoun(next: Word): boolean {
  return !next.stop || determiner.test(next.folded);
}

const preposition = /^(?:in|on|at|over)$/u;
const apart = 'on';
