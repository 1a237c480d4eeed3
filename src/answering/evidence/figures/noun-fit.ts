import { areAkin, kindsOf } from '../../../text/lexicon/hyponyms.ts';
import { sensesOfTerm } from '../../../text/lexicon/lexicon.ts';
import { isAnybody, isHeadcount, isPersonWord, isUnnamed } from '../../grammar/person-words.ts';

/** A noun, as its term and as it is written. */
export interface Noun {
  readonly term: string;
  readonly folded: string;
}

/** How well a counted noun answers "how many …", the very noun first. A fit below 0.35 is none. */
export const fits = {
  same: 1,
  narrower: 0.9,
  anybody: 0.7,
  anything: 0.7,
  akin: 0.8,
  bareNearby: 0.8,
  bare: 0.55,
  otherPeople: 0.45,
  otherNearby: 0.3,
  other: 0.2,
  percent: 0.2,
  shareOfThese: 0.55,
} as const;

/** How well a noun that is counted answers for the noun that is asked for. 0 to 1. */
export function nounFit(asked: Noun, counted: Noun): number {
  if (asked.term === counted.term) return fits.same;
  const people = isPersonWord(counted.folded) || isAnybody(counted.folded);
  if (asked.term === 'person' || asked.term === 'peopl' || isHeadcount(asked.folded))
    return people ? fits.narrower : 0;
  if (isPersonWord(asked.folded) && people) {
    // Three people may all be thieves, and those in a race its runners; of babies and pilots a text says so.
    if (isAnybody(counted.folded))
      return isUnnamed(asked.folded) || areAkin(asked.term, counted.term)
        ? fits.anybody
        : fits.otherPeople;
    return Math.max(fits.otherPeople, akinFit(asked, counted));
  }
  return pieces.test(counted.folded) ? fits.anything : akinFit(asked, counted);
}

/** What makers and dealers count: "84,000 *units*" are as many kettles, where it is asked for kettles. */
const pieces = /^(?:units?|pieces?|items?|specimens?)$/u;

/** "How many jobs": posts are jobs, workers hold them; the nurses among these count too. */
function akinFit(asked: Noun, counted: Noun): number {
  const kinds = kindsOf(asked.term);
  if (kinds.has(counted.term)) return fits.narrower;
  const related =
    areAkin(counted.term, asked.term) ||
    sameSense(counted.term, asked.term) ||
    [...kinds].some((kind) => kindsOf(kind).has(counted.term));
  return related ? fits.akin : 0;
}

function sameSense(a: string, b: string): boolean {
  return sensesOfTerm(a).some((one) =>
    sensesOfTerm(b).some((other) => one.relation === other.relation && one.pole === other.pole),
  );
}
