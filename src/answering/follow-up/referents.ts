import { bare, isAsking, isAuxiliary, isPastVerb, isPreposition } from '../question/small-words.ts';
import { capitalised, partsOf } from '../question/parts.ts';
import { objectOf, topicOf } from '../question/topic.ts';
import { hasOwnAntecedent } from './own-antecedent.ts';
import { isLeaning, isPossessive, ownersOf } from './words.ts';

/** "Was it repaired?", "why did they leave?": with the names for "it" and "they". Null when nothing leans. */
export function withReferents(
  before: readonly string[],
  words: readonly string[],
): string[] | null {
  const at = words.findIndex((word) => isLeaning(word));
  if (at === -1 || hasOwnAntecedent(words, at) || isEmptyIt(words, at) || isDeterminerOf(words, at))
    return null;
  const topic = meantBy(words, before);
  if (topic.length === 0) return null;
  if (!words.some((word) => isAsking(word) || isAuxiliary(word) || isPastVerb(word))) return null;
  const possessive = isPossessive(words[at] ?? '') && at < words.length - 1;
  return [
    ...words.slice(0, at),
    ...(possessive ? ownersOf(topic) : topic),
    ...words.slice(at + 1),
  ].map((word, index) => (index === 0 ? (capitalised([word])[0] ?? word) : word));
}

/** "Is it true that …", "that" of a clause, "it" of the weather. */
function isEmptyIt(words: readonly string[], at: number): boolean {
  const rest = words.slice(at + 1).map(bare);
  return (
    (bare(words[at] ?? '') === 'it' &&
      rest.slice(0, 3).some((word) => word === 'that' || word === 'to')) ||
    (bare(words[at] ?? '') === 'that' && at > 2)
  );
}

/** "This bridge", "that day": something named. "That" alone leans, and so does "his house". */
function isDeterminerOf(words: readonly string[], at: number): boolean {
  const next = words[at + 1];
  return (
    /^(?:this|that|these|those)$/u.test(bare(words[at] ?? '')) &&
    next !== undefined &&
    !isPreposition(next) &&
    !isPastVerb(next) &&
    !isAuxiliary(words[at - 1] ?? '')
  );
}

/**
 * "Was it repaired?" after "Did the storm break the bridge?" is about the bridge: what something was done to. So is "did
 * the storm move it?", which is no question whether the storm moved itself.
 */
function meantBy(words: readonly string[], before: readonly string[]): readonly string[] {
  const isDoneTo =
    isBeing(words[0] ?? '') && bare(words[1] ?? '') === 'it' && words.slice(2).some(isPastVerb);
  const topic = topicOf(before);
  const isSubject = topic.length > 0 && folded(partsOf(words).subject) === folded(topic);
  const object = isDoneTo || isSubject ? objectOf(before) : [];
  return object.length > 0 || isSubject ? object : topic;
}

function folded(words: readonly string[]): string {
  return words.map(bare).join(' ');
}

function isBeing(word: string): boolean {
  return /^(?:is|are|was|were|has|have|had)$/u.test(bare(word));
}
