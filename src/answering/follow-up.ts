import {
  bare,
  isAsking,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isPastVerb,
  isPreposition,
  partsOf,
  wordsOfQuestion,
} from './question-parts.ts';
import type { QuestionParts } from './question-parts.ts';
import { replaceLike, topicOf } from './question-topic.ts';

/** A question as it is to be asked, after the one before it. */
export interface FollowUp {
  /** To be understood alone. The new question as typed when it leans on nothing. */
  readonly question: string;
  /** Who is asked, as named ("the Ledger"), when the new question asks what one source says; null for anyone. */
  readonly source: string | null;
}

/** A longer one says enough by itself, and is left alone. */
const LONGEST_LEANING = 120;

/**
 * The question that someone means who asks `next` after `previous`: "and when?", "why?", "what about the drivers?",
 * "and OpenAI?", "was it repaired?", "what does the Ledger say?". Told by the form of both, never by what they are
 * about; a question that stands alone is given back as it is. English only.
 */
export function followUp(previous: string, next: string): FollowUp {
  const words = next.length > LONGEST_LEANING ? [] : wordsOfQuestion(next);
  const before = wordsOfQuestion(previous);
  if (words.length === 0 || before.length === 0) return { question: next, source: null };
  const asked = sourceAsked(words);
  if (asked !== null) return { question: endedAsQuestion(before), source: asked.source };
  const meant =
    withLead(before, words) ?? withTopic(before, words, next) ?? withReferents(before, words);
  return { question: meant === null ? next.trim() : endedAsQuestion(meant), source: null };
}

/** "What does the Ledger say?", "according to the Ledger?": the question before, put to someone. */
function sourceAsked(words: readonly string[]): { source: string | null } | null {
  const text = words.join(' ');
  const [, name] = SAYS.exec(text) ?? ACCORDING.exec(text) ?? [];
  if (name === undefined || name.split(' ').length > MOST_NAME_WORDS) return null;
  // "What do they say?" may mean anyone the question before was about.
  if (LEANING_WORD.test(bare(name))) return null;
  return { source: EVERY_SOURCE.test(name) ? null : name };
}

const MOST_NAME_WORDS = 6;
const SAYS =
  /^what (?:do|does|did|would) (.{1,80}) (?:say|says|claim|report|write|think)(?: (?:about|on|to) (?:it|that|this))?$/iu;
const ACCORDING = /^(?:what about )?according to (.{1,80})$/iu;
const EVERY_SOURCE =
  /^(?:the )?(?:(?:other|all)(?: the)? )?(?:sources|others|rest|articles|papers)$/iu;

/** "When?", "since when?", "how many passengers?": the question before, asking that. Null when `words` ask more. */
function withLead(before: readonly string[], words: readonly string[]): string[] | null {
  const asking = words.findIndex(isAsking);
  if (
    asking === -1 ||
    asksAbout(words) ||
    asking > 1 ||
    (asking === 1 && !isPreposition(words[0] ?? ''))
  )
    return null;
  const isLeadAlone =
    words.length <= asking + LONGEST_LEAD &&
    !words.some((word) => isAuxiliary(word) || isPastVerb(word)) &&
    words.slice(asking + 1).every((word) => !isCapital(word) && !LEANING_WORD.test(bare(word)));
  if (!isLeadAlone) return null;
  const lead = words.filter(
    (word) => !/^(?:exactly|precisely|not|then|else|so)$/u.test(bare(word)),
  );
  const parts = partsOf(before);
  return [...capitalised(leadFor(lead, parts)), ...bodyFor(lead, parts)];
}

/** "How many people killed" has a word more. */
const LONGEST_LEAD = 4;

/** "How many?" goes on with what was counted or asked of: "How many people". */
function leadFor(lead: readonly string[], { lead: earlier, subject }: QuestionParts): string[] {
  const [asking = '', next = ''] = lead.slice(isPreposition(lead[0] ?? '') ? 1 : 0).map(bare);
  const isOpen =
    (asking === 'how' && next === 'many' && lead.length === 2) ||
    (asking === 'which' && next === '');
  if (!isOpen) return [...lead];
  const noun = nounOf(earlier);
  if (noun.length > 0) return [...lead, ...noun];
  const counted = subject.filter((word) => !isDeterminer(word));
  if (counted.length === 0 || isPerson(counted)) return [...lead, 'people'];
  if (counted.some((word) => isCapital(word) || LEANING_WORD.test(bare(word)))) return [...lead];
  return [...lead, ...counted];
}

function isPerson(subject: readonly string[]): boolean {
  return /^(?:any|some)(?:one|body)$/u.test(bare(subject[0] ?? ''));
}

/** "people" of "how many people", "team" of "which team"; empty for "who". */
function nounOf(lead: readonly string[]): string[] {
  const asking = lead.findIndex(isAsking);
  const words = lead
    .slice(asking + 1)
    .filter((word) => !/^(?:many|much|long|often|old|far|exactly)$/u.test(bare(word)));
  return /^(?:how|which|what|whose)$/u.test(bare(lead[asking] ?? '')) ? words : [];
}

/** What is said behind the new lead: "did Microsoft invest", "were people hurt", "was it that someone signed". */
function bodyFor(lead: readonly string[], parts: QuestionParts): readonly string[] {
  const { auxiliary, subject, rest } = parts;
  if (auxiliary !== null && subject.length > 0) {
    const isSubject = leadFor(lead, parts).length > lead.length;
    return isSubject
      ? [plural(auxiliary), ...rest]
      : [auxiliary.toLowerCase(), ...subject, ...rest];
  }
  if (parts.lead.length === 0) return uncapitalised(rest);
  // What asked was the subject itself: someone, something, or the noun beside it.
  const asked = nounOf(parts.lead);
  const asksSubject = /^(?:who|which|how many)\b/u.test(lead.map(bare).join(' '));
  const someone = asked.length > 0 ? withArticle(asked, parts) : [unnamed(parts.lead)];
  if (auxiliary !== null)
    return asksSubject ? [plural(auxiliary), ...rest] : [auxiliary, ...someone, ...rest];
  return asksSubject ? rest : ['was', 'it', 'that', ...someone, ...rest];
}

function plural(auxiliary: string): string {
  const word = auxiliary.toLowerCase();
  return word === 'was' ? 'were' : word;
}

function unnamed(lead: readonly string[]): string {
  return lead.some((word) => bare(word) === 'what') ? 'something' : 'someone';
}

function withArticle(noun: readonly string[], { lead }: QuestionParts): string[] {
  const isOne =
    lead.some((word) => /^(?:which|what)$/u.test(bare(word))) &&
    !bare(noun.at(-1) ?? '').endsWith('s');
  return isOne ? ['a', ...noun] : [...noun];
}

/** "And OpenAI?", "what about the drivers?", "in 2023?": the question before, about that. Null for other forms. */
function withTopic(
  before: readonly string[],
  words: readonly string[],
  next: string,
): string[] | null {
  const about = asksAbout(words);
  const topic = withOwners(about ? words.slice(2) : words, before);
  const isLinked = about || /^\s*(?:and|but|or|so)\b/iu.test(next);
  const isPlace = isPreposition(topic[0] ?? '') && topic.length > 1;
  if (topic.length === 0 || topic.length > LONGEST_TOPIC || !(isLinked || isPlace)) return null;
  if (topic.some((word) => isAsking(word) || isAuxiliary(word) || LEANING_WORD.test(bare(word))))
    return null;
  // "And people died?" says something itself.
  if (!isPlace && topic.slice(1).some((word) => isPastVerb(word))) return null;
  return attributeQuestion(before, topic) ?? replaceLike(before, topic);
}

const LONGEST_TOPIC = 8;

function asksAbout(words: readonly string[]): boolean {
  return /^(?:what|how) about$/u.test(words.slice(0, 2).map(bare).join(' '));
}

/** "His deputy" with the name for "his". */
function withOwners(topic: readonly string[], before: readonly string[]): readonly string[] {
  const owners = topicOf(before);
  const leans = topic.length > 1 && POSSESSIVE.test(bare(topic[0] ?? ''));
  return leans && owners.length > 0 ? [...ownersOf(owners), ...topic.slice(1)] : topic;
}

const POSSESSIVE = /^(?:its|their|his|her)$/u;

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

const ATTRIBUTE =
  /^(?:costs?|price|reasons?|cause|causes|date|place|location|time|number|size|length|height|age|weight|name|value|result|results|outcome|purpose|aim|effects?|consequences|details|terms|conditions|rules|owner|author|winner|capacity|duration|total|amount|deadline)$/u;

/** "Was it repaired?", "why did they leave?": with the names for "it" and "they". Null when nothing leans. */
function withReferents(before: readonly string[], words: readonly string[]): string[] | null {
  const topic = topicOf(before);
  if (topic.length === 0) return null;
  if (/^what (?:happened|happens)(?: next| then)?$/u.test(words.map(bare).join(' ')))
    return ['What', bare(words[1] ?? ''), 'to', ...topic];
  const at = words.findIndex((word) => LEANING_WORD.test(bare(word)));
  if (at === -1 || hasAntecedent(words, at) || isEmptyIt(words, at) || isDeterminerOf(words, at))
    return null;
  if (!words.some((word) => isAsking(word) || isAuxiliary(word) || isPastVerb(word))) return null;
  const possessive = POSSESSIVE.test(bare(words[at] ?? '')) && at < words.length - 1;
  return [
    ...words.slice(0, at),
    ...(possessive ? ownersOf(topic) : topic),
    ...words.slice(at + 1),
  ].map((word, index) => (index === 0 ? (capitalised([word])[0] ?? word) : word));
}

/** Words that stand for what was named before. */
const LEANING_WORD = /^(?:it|its|they|them|their|he|him|his|she|her|this|that|these|those)$/u;

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

function ownersOf(topic: readonly string[]): string[] {
  const last = topic.at(-1) ?? '';
  return [...topic.slice(0, -1), last.endsWith('s') ? `${last}’` : `${last}’s`];
}

function capitalised(words: readonly string[]): string[] {
  return words.map((word, index) =>
    index === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  );
}

function uncapitalised(words: readonly string[]): string[] {
  return words.map((word, index) =>
    index === 0 && isDeterminer(word) ? word.toLowerCase() : word,
  );
}

function endedAsQuestion(words: readonly string[]): string {
  return `${capitalised(words).join(' ')}?`;
}
