import {
  bare,
  isAsking,
  isAuxiliary,
  isDeterminer,
  isPastVerb,
  isPreposition,
} from '../question/small-words.ts';
import { isAttribute, isOfNamed } from '../question/attributes.ts';
import { isKeywords, partsOf } from '../question/parts.ts';
import { replaceLike } from '../question/replace-like.ts';
import { topicOf } from '../question/topic.ts';
import { askedBy } from './lead.ts';
import { asksAbout, isLeaning, isPossessive, ownersOf } from './words.ts';

/** "And OpenAI?", "what about the drivers?", "in 2023?": the question before, about that. Null for other forms. */
export function withTopic(
  before: readonly string[],
  words: readonly string[],
  next: string,
): string[] | null {
  const about = asksAbout(words);
  const named = about ? words.slice(2) : words;
  const topic = withOwners(named, before);
  const isLinked = about || /^\s*(?:and|but|or|so)\b/iu.test(next);
  const isPlace = isPreposition(topic[0] ?? '') && topic.length > 1;
  if (topic.length === 0 || topic.length > LONGEST_TOPIC || !(isLinked || isPlace)) return null;
  if (topic.some((word) => isAsking(word) || isAuxiliary(word) || isLeaning(word))) return null;
  // "And people died?" says something itself.
  if (!isPlace && topic.slice(1).some((word) => isPastVerb(word))) return null;
  return (
    circumstanceQuestion(before, topic) ??
    attributeQuestion(before, isPossessive(named[0] ?? '') ? named.slice(1) : topic) ??
    keywordsAbout(before, topic) ??
    replaceLike(before, topic)
  );
}

const LONGEST_TOPIC = 8;

/** "His deputy" with the name for "his". */
function withOwners(topic: readonly string[], before: readonly string[]): readonly string[] {
  const owners = topicOf(before);
  const leans = topic.length > 1 && isPossessive(topic[0] ?? '');
  return leans && owners.length > 0 ? [...ownersOf(owners), ...topic.slice(1)] : topic;
}

/** "And the date?" of what happened asks when it did. */
function circumstanceQuestion(
  before: readonly string[],
  topic: readonly string[],
): string[] | null {
  const noun = bare(topic.at(-1) ?? '');
  const lead = CIRCUMSTANCES.find(([nouns]) => nouns.test(noun))?.[1];
  const { auxiliary, subject, rest } = partsOf(before);
  const happened = auxiliary !== null && subject.length > 0 && rest.length > 0;
  if (lead === undefined || topic.length > 2 || !happened) return null;
  return topic.length === 1 || isDeterminer(topic[0] ?? '') ? askedBy(before, [lead]) : null;
}

const CIRCUMSTANCES: readonly (readonly [RegExp, string])[] = [
  [/^(?:date|time|day)$/u, 'when'],
  [/^(?:place|location)$/u, 'where'],
  [/^(?:reasons?|cause|causes)$/u, 'why'],
];

/** "Brightwell revenue 2023" about OpenAI: what is asked of it, and the year, stay. Null where keywords ask nothing. */
function keywordsAbout(before: readonly string[], topic: readonly string[]): string[] | null {
  if (!isKeywords(before) || isPreposition(topic[0] ?? '') || isYear(topic)) return null;
  const asked = before.findLastIndex((word) => isOfNamed(bare(word)));
  return asked > 0 ? [...topic, ...before.slice(asked)] : null;
}

function isYear(topic: readonly string[]): boolean {
  return topic.length === 1 && /^(?:1\d|20)\d\d$/u.test(bare(topic[0] ?? ''));
}

/** "And the cost?" asks for something of what was asked about, rather than for another such thing. */
function attributeQuestion(before: readonly string[], topic: readonly string[]): string[] | null {
  const noun = bare(topic.at(-1) ?? '');
  if (!isAttribute(noun) || topic.length > 3 || before.some((word) => bare(word) === noun))
    return null;
  const of = topicOf(before);
  if (of.length === 0) return null;
  const named = isDeterminer(topic[0] ?? '') ? topic : ['the', ...topic];
  return ['What', noun.endsWith('s') ? 'are' : 'is', ...named, 'of', ...of];
}
