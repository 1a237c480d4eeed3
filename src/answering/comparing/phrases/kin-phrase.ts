import type { Candidate } from '../../candidate.ts';
import type { Phrase } from '../../grammar/plain-phrase.ts';
import { isPlaced } from '../../matching/match.ts';

/** Words for one bond between two people, seen from either end. */
const kin: readonly RegExp[] = [
  /^(?:sisters?|brothers?|siblings?|twins?)$/u,
  /^(?:daughters?|sons?|father|mother|child|children|parents?)$/u,
  /^(?:wife|husband|married|spouse|couple)$/u,
  /^(?:cousins?)$/u,
  /^(?:nephew|niece|uncle|aunt)$/u,
  /^(?:grandson|granddaughter|grandfather|grandmother|grandchild)$/u,
];

/** Whether two words for kin may name one bond, seen from either end: "sister" and "brother", "father" and "daughter". */
export function isSameBond(a: string, b: string): boolean {
  return kin.some((bond) => bond.test(a) && bond.test(b));
}

/** The first word for kin of a sentence that has a word of the question; null for none. */
export function kinIn({ sentence: { words }, matches }: Candidate): Phrase | null {
  if (!matches.some(isPlaced)) return null;
  const at = words.findIndex(({ folded }) => kin.some((bond) => bond.test(folded)));
  return at < 0 ? null : { from: at, to: at };
}
