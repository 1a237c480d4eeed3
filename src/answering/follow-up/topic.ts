import {
  bare,
  isAsking,
  isAuxiliary,
  isDeterminer,
  isPastVerb,
  isPreposition,
} from '../question/small-words.ts';
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
  const asked = before.findLastIndex((word) => ATTRIBUTE.test(bare(word)) || ROLE.test(bare(word)));
  return asked > 0 ? [...topic, ...before.slice(asked)] : null;
}

function isYear(topic: readonly string[]): boolean {
  return topic.length === 1 && /^(?:1\d|20)\d\d$/u.test(bare(topic[0] ?? ''));
}

/** "And the cost?" asks for something of what was asked about, rather than for another such thing. */
function attributeQuestion(before: readonly string[], topic: readonly string[]): string[] | null {
  const noun = bare(topic.at(-1) ?? '');
  if (!ATTRIBUTE.test(noun) || topic.length > 3 || before.some((word) => bare(word) === noun))
    return null;
  const of = topicOf(before);
  if (of.length === 0) return null;
  const named = isDeterminer(topic[0] ?? '') ? topic : ['the', ...topic];
  return ['What', noun.endsWith('s') ? 'are' : 'is', ...named, 'of', ...of];
}

/** Whether a noun is something of a thing: its cost, its date, its owner. */
export function isAttribute(noun: string): boolean {
  return ATTRIBUTE.test(noun);
}

const ATTRIBUTE =
  /^(?:costs?|price|reasons?|cause|causes|date|place|location|time|number|size|length|height|age|weight|name|value|result|results|outcome|purpose|aim|effects?|consequences|details|terms|conditions|rules|owner|author|winner|capacity|duration|total|amount|deadline|revenues?|profits?|budget|population|salary|address)$/u;

/** What keywords ask of a name, besides. */
const ROLE =
  /^(?:founders?|ceo|boss|head|chair|director|mayor|president|timetable|hours|members|turnout|score|speed|rent|fee|fine|sentence|verdict|closure|loss|losses|salaries)$/u;
