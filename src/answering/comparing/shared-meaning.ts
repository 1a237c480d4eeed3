import { sensesOf } from '../../text/lexicon/lexicon.ts';
import type { Word } from '../../text/words.ts';

/** What words mean by the lexicon: relations with their poles, as signed numbers; empty for words that it does not know. */
export function meaningsOf(words: readonly Word[]): ReadonlySet<number> {
  return new Set(sensesOf(words).map(({ relation, pole }) => relation * pole));
}

/** True where two sets of terms share one, or a look-alike: "corrosion" and "corroded". */
export function shareTerm(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const term of a)
    if (b.has(term) || [...b].some((other) => isFamily(term, other))) return true;
  return false;
}

const familyPrefix = 5;

function isFamily(a: string, b: string): boolean {
  return (
    a.length >= familyPrefix &&
    b.length >= familyPrefix &&
    a.slice(0, familyPrefix) === b.slice(0, familyPrefix)
  );
}
