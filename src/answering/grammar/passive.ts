import { endsAsAdverb } from './adverbs.ts';
import { isParticle } from './prepositions.ts';
import type { Word } from '../../text/words.ts';
import { leadsInfinitive } from './verb-group.ts';
import { isCopula } from './auxiliaries.ts';
import { isSubjectPronoun } from './pronouns.ts';
import { isPastForm } from './verb-forms.ts';

/** Words before a participle among which its "was" stands: "was not yet opened". */
const copulaReach = 3;

/** Participles that are their own present: "is run", "was cut". */
const unchanged =
  /^(?:run|overrun|cut|undercut|set|beset|upset|reset|shut|cast|read|split|spread|let|burst|overcome|hit|put)$/u;

/** "Run", "shut": whether a folded word is a participle, or a past, as it is a present. */
export function isUnchanged(folded: string): boolean {
  return unchanged.test(folded);
}

/**
 * "Was led", "a film directed by": whether the verb at word `at` is done to what stands before it. What may be a present as
 * well ("is *run* by") has both sides of it.
 */
export function isPassive(words: readonly Word[], at: number): boolean {
  const { folded: form = '' } = words[at] ?? {};
  const isHelped = words
    .slice(Math.max(0, at - copulaReach), at)
    .some(({ folded }) => isCopula(folded));
  if (!isPastForm(form))
    return unchanged.test(form) && isBy(words, at + 1) && (isHelped || !isBare(words, at));
  return isHelped || isBy(words, at + 1);
}

/** "They *run* by", "will *cut* by": a verb with its subject or what helps it; not "founded in 1991 and *run* by". */
function isBare(words: readonly Word[], at: number): boolean {
  const { folded = '' } = words[at - 1] ?? {};
  return isSubjectPronoun(folded) || leadsInfinitive(folded);
}

/** "Directed by", "opened again by"; not "raised the alarm by radio". */
function isBy(words: readonly Word[], at: number): boolean {
  if (words[at]?.folded === 'by') return true;
  const { folded = '' } = words[at] ?? {};
  return (
    words[at + 1]?.folded === 'by' &&
    (isParticle(folded) || folded === 'again' || endsAsAdverb(folded))
  );
}
