import {
  bare,
  isAsking,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isPastVerb,
  isPreposition,
} from '../question/small-words.ts';
import { capitalised } from '../question/parts.ts';
import { objectOf, topicOf } from '../question/topic.ts';
import { isLeaning, isPossessive, ownersOf } from './words.ts';

/** "Was it repaired?", "why did they leave?": with the names for "it" and "they". Null when nothing leans. */
export function withReferents(
  before: readonly string[],
  words: readonly string[],
): string[] | null {
  const topic = meantBy(words, before);
  if (topic.length === 0) return null;
  const at = words.findIndex((word) => isLeaning(word));
  if (at === -1 || hasAntecedent(words, at) || isEmptyIt(words, at) || isDeterminerOf(words, at))
    return null;
  if (!words.some((word) => isAsking(word) || isAuxiliary(word) || isPastVerb(word))) return null;
  const possessive = isPossessive(words[at] ?? '') && at < words.length - 1;
  return [
    ...words.slice(0, at),
    ...(possessive ? ownersOf(topic) : topic),
    ...words.slice(at + 1),
  ].map((word, index) => (index === 0 ? (capitalised([word])[0] ?? word) : word));
}

/** Something named before it in the same question, which it may stand for. */
function hasAntecedent(words: readonly string[], at: number): boolean {
  return words
    .slice(0, at)
    .some(
      (word, index) => (index > 0 && isCapital(word)) || (isDeterminer(word) && !isAsking(word)),
    );
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

/** "Was it repaired?" after "Did the storm break the bridge?" is about the bridge: what something was done to. */
function meantBy(words: readonly string[], before: readonly string[]): readonly string[] {
  const isDoneTo =
    isBeing(words[0] ?? '') && bare(words[1] ?? '') === 'it' && words.slice(2).some(isPastVerb);
  const object = isDoneTo ? objectOf(before) : [];
  return object.length > 0 ? object : topicOf(before);
}

function isBeing(word: string): boolean {
  return /^(?:is|are|was|were|has|have|had)$/u.test(bare(word));
}
