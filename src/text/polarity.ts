import { opensClause } from './clause-openers.ts';
import { endsClause, gapBehind, hasComma } from './gap.ts';
import { negatesAt } from './negators.ts';
import { isOutweighed, weighs } from './outweighed.ts';
import { isRefuted } from './refutation.ts';
import type { Word } from './words.ts';

const relativeOpener =
  /^(?:who|which|whose|where|when|although|though|despite|while|after|before|if|as|unless)$/u;
const subordinate =
  /^(?:although|though|while|whereas|because|since|if|when|after|before|unless|as)$/u;
/** What follows "and" when it begins a new statement rather than another word under the same negator. */
const newStatement =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|he|she|it|they|we|i|the|a|an|its|their|his|her|this|that|then|so|now|instead|no|not|none|nobody|neither|never)$/u;
const farthestNegator = 9;
/** A clause put in between ("…, who never read it, …") is passed over when it is no longer than this. */
const longestAside = 14;
/** Words of an aside that stands between a verb and its auxiliary: "so far", "as one put it". */
const longestInterjection = 5;
const auxiliary =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|not|never|\p{L}+n['’]t)$/u;

/**
 * The polarity of the word at `at`: -1 under an odd number of negators in its own clause, else 1. "Rather than ending",
 * "far from over", "yet to open", "denied that" and "contrary to" negate what follows them; "not only", "no doubt",
 * "nothing but" do not negate.
 */
export function polarityAt(text: string, words: readonly Word[], at: number): 1 | -1 {
  let negations =
    negatedBehind(text, words, at) || isRefuted(text, words, at) || isOutweighed(text, words, at)
      ? 1
      : 0;
  let commas = 0;
  let nor = false;
  for (let i = at - 1; i >= Math.max(0, at - farthestNegator); i -= 1) {
    if (endsClause(text, words, i)) break;
    if (hasComma(text, words, i)) {
      const aside = asideStart(text, words, i);
      if (aside !== null) {
        i = aside;
        continue;
      }
      // "If you would rather not wait, we will *refund* you": a statement of its own.
      if (opensMainClause(words, i + 1, at)) break;
      commas += 1;
    }
    const folded = words[i]?.folded ?? '';
    if (folded === 'and' && opensStatement(words, i + 1, at)) break;
    if (weighs(words, i)) continue;
    if (negatesAt(text, words, i, commas > 0)) {
      // "Neither the mayor nor the council" is one negation.
      if (!(nor && /^(?:neither|not|never|no)$/u.test(folded))) negations += 1;
      nor ||= folded === 'nor';
    } else if (startsClause(words, i, at)) break;
  }
  return negations % 2 === 0 ? 1 : -1;
}

/** "We will", "she was": a subject and its auxiliary before word `at`. */
function opensMainClause(words: readonly Word[], from: number, at: number): boolean {
  const [subject, verb] = [words[from]?.folded ?? '', words[from + 1]?.folded ?? ''];
  if (from + 1 >= at) return false;
  return (
    /^(?:i|you|he|she|it|we|they|there)(?:$|')/u.test(subject) &&
    (subject.includes("'") || auxiliary.test(verb))
  );
}

/** A negator does not reach over such a word. */
function startsClause(words: readonly Word[], i: number, at: number): boolean {
  const folded = words[i]?.folded ?? '';
  if (folded === 'yet') return i + 1 !== at;
  // "It has not so far closed."
  if (folded === 'so' && words[i + 1]?.folded === 'far') return false;
  return opensClause(folded) && !(relative.test(folded) && isOfAny(words, i));
}

const relative = /^(?:who|that|which)$/u;
const knowing =
  /^(?:hear|heard|know|knows|known|knew|aware|learnt|learned|report|reports|reported)$/u;
/** Words between what is known and "any": "heard of a single". */
const knowingReach = 3;

/**
 * "Has not heard of *a single guest who* fell ill": what nobody knows of any at all is denied with them. "Did not dismiss any
 * workers who went on strike" leaves the strike as it was.
 */
function isOfAny(words: readonly Word[], at: number): boolean {
  const any = words.findLastIndex(
    ({ folded }, i) =>
      i >= at - 3 && i < at && /^(?:any|anyone|anybody|anything|single)$/u.test(folded),
  );
  const lead = words.slice(Math.max(0, any - knowingReach), Math.max(0, any));
  return lead.some(({ folded }) => knowing.test(folded));
}

/** "He denied it and Ada Moss *resigned*": behind "and" somebody else does something; in "denied that A and B left" nobody does. */
function opensStatement(words: readonly Word[], from: number, at: number): boolean {
  if (newStatement.test(words[from]?.folded ?? '')) return true;
  const isNamed = from < at && words.slice(from, at).every(({ capital }) => capital);
  return (
    isNamed &&
    !words
      .slice(Math.max(0, from - farthestNegator), from)
      .some(({ folded }) => /^(?:that|both|neither|either)$/u.test(folded))
  );
}

/**
 * Index of the word before an aside that ends with word `to`: before "who never read it" and its comma, or before a few
 * words between a verb and its auxiliary ("has not, *so far*, closed"); null for none.
 */
function asideStart(text: string, words: readonly Word[], to: number): number | null {
  const farthest = Math.max(0, to - longestAside);
  for (let i = to; i > farthest; i -= 1) {
    if (!hasComma(text, words, i - 1)) continue;
    const splitsVerb = to - i < longestInterjection && auxiliary.test(words[i - 1]?.folded ?? '');
    return splitsVerb || relativeOpener.test(words[i]?.folded ?? '') ? i : null;
  }
  // "Although it did not rain, the fair was *cancelled*."
  return farthest === 0 && subordinate.test(words[0]?.folded ?? '') ? 0 : null;
}

/** "The talks achieved nothing", "that is false", "open no longer": a negation right behind. */
function negatedBehind(text: string, words: readonly Word[], at: number): boolean {
  const [next, second] = [words[at + 1]?.folded ?? '', words[at + 2]?.folded ?? ''];
  if (/[^ ]/u.test(gapBehind(text, words, at))) return false;
  if (/^(?:is|was|are|were)$/u.test(next)) return second === 'false' || second === 'untrue';
  if (next === 'no') return second === 'longer' || second === 'one';
  // "Apologised to nobody": to whom or with whom it would have been done.
  if (/^(?:to|with)$/u.test(next))
    return second === 'nobody' || (second === 'no' && words[at + 3]?.folded === 'one');
  return next === 'nobody' || (next === 'nothing' && second !== 'but');
}
