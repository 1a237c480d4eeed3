import {
  bare,
  isAsking,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isPastVerb,
  isPreposition,
} from '../question/small-words.ts';
import { capitalised, isKeywords, partsOf } from '../question/parts.ts';
import type { QuestionParts } from '../question/parts.ts';
import { askedOfTopic, takesLead } from './fitting-lead.ts';
import { asksAbout, isLeaning } from './words.ts';

/**
 * "When?", "since when?", "how many passengers?", "where was that?", "how did it happen?": the question before, asking
 * that; where its verb cannot take them, what it is about. Null when `words` ask more, and where they would ask nothing.
 */
export function askedWith(before: readonly string[], words: readonly string[]): string[] | null {
  const alone = leadAlone(words);
  const lead = alone === null ? null : withoutSubject(before, alone);
  if (lead === null || isUncounted(before, lead)) return null;
  return takesLead(before, lead) ? askedBy(before, lead) : askedOfTopic(before, lead);
}

/** "How many people?" after "Was anyone hurt?" is "how many?": of those who were. */
function withoutSubject(before: readonly string[], lead: readonly string[]): readonly string[] {
  const { subject } = partsOf(before);
  const [how = '', many = '', noun = ''] = lead.map(bare);
  const isSame = noun === bare(subject.at(-1) ?? '') || (noun === 'people' && isPerson(subject));
  return how === 'how' && many === 'many' && lead.length === 3 && isSame ? lead.slice(0, 2) : lead;
}

/** "How many?" after what counts nothing: "Did the ferry sink?" */
function isUncounted(before: readonly string[], lead: readonly string[]): boolean {
  if (isKeywords(before) || lead.map(bare).join(' ') !== 'how many') return false;
  return leadFor(lead, partsOf(before)).length === lead.length;
}

/** The question before, with `lead` ("when", "how many passengers") as what asks. */
export function askedBy(before: readonly string[], lead: readonly string[]): string[] {
  if (isKeywords(before)) return [...marked(leadOfKeywords(lead, before)), ...before];
  const parts = partsOf(before);
  if (lead.map(bare).join(' ') === 'how much' && TRADED.test(bare(parts.rest[0] ?? '')))
    return ['For', ...lead, ...bodyFor(lead, parts)];
  return asksWhoDidIt(lead, parts)
    ? ['Who', parts.auxiliary ?? '', ...parts.rest].map(lowerButFirst)
    : [...capitalised(leadFor(doerOf(lead, parts), parts)), ...bodyFor(lead, parts)];
}

/** "Who?" of what was done ("When was the mill built?") is "by whom?". */
function doerOf(
  lead: readonly string[],
  { auxiliary, subject, rest }: QuestionParts,
): readonly string[] {
  const isDone =
    /^(?:is|are|was|were)$/u.test(bare(auxiliary ?? '')) &&
    subject.length > 0 &&
    isPastVerb(rest[0] ?? '');
  return isDone && lead.map(bare).join(' ') === 'who' ? ['by', 'whom'] : lead;
}

/** "How much?" is a price then. */
const TRADED = /^(?:buy|sell|purchase|acquire|bought|sold|purchased|acquired)$/u;

/** The words that ask, where they ask nothing more; null elsewhere. */
function leadAlone(words: readonly string[]): readonly string[] | null {
  const asking = words.findIndex(isAsking);
  const isFirst = asking === 0 || (asking === 1 && isPreposition(words[0] ?? ''));
  if (!isFirst || asksAbout(words)) return null;
  const lead = withoutItself(words).filter(
    (word) => !/^(?:exactly|precisely|not|then|else|so)$/u.test(bare(word)),
  );
  const isAlone =
    lead.length <= asking + LONGEST_LEAD &&
    !lead.some((word) => isAuxiliary(word) || isPastVerb(word)) &&
    lead.slice(asking + 1).every((word) => !isCapital(word) && !isLeaning(word));
  return isAlone ? lead.map((word) => (isAsking(word) ? word.toLowerCase() : word)) : null;
}

/** "When was that?" and "how did it happen?" are "when?" and "how?"; "how come?" is "why?". */
function withoutItself(words: readonly string[]): readonly string[] {
  const text = words.map(bare).join(' ');
  if (text === 'how come') return ['why'];
  const [whole] = ITSELF.exec(text) ?? [];
  return whole === undefined ? words : words.slice(0, -whole.trim().split(' ').length);
}

const ITSELF =
  /(?<=^(?:since )?(?:when|where|why|how)) (?:(?:is|was|were|will) (?:it|that|this)(?: be)?|(?:did|does|do|has|had) (?:it|that|this) (?:happen|happened|occur|occurred|take place))$/u;

/** "How many:" */
function marked(lead: readonly string[]): string[] {
  const words = capitalised(lead);
  return [...words.slice(0, -1), `${words.at(-1) ?? ''}:`];
}

/** "How many?" after "tram accident injured" is about people. */
function leadOfKeywords(lead: readonly string[], keywords: readonly string[]): readonly string[] {
  const isHowMany = lead.map(bare).join(' ') === 'how many';
  return isHowMany && keywords.some((word) => HARMED.test(bare(word))) ? [...lead, 'people'] : lead;
}

const HARMED = /^(?:injured|hurt|killed|dead|died|wounded|missing|arrested|evacuated|affected)$/u;

/** "Who?" and "by whom?", of something that someone did: the doer's place is asked for, whoever stood there. */
function asksWhoDidIt(
  lead: readonly string[],
  { auxiliary, subject, rest }: QuestionParts,
): boolean {
  const asking = lead.map(bare).join(' ');
  if (auxiliary === null || subject.length === 0 || rest.length === 0) return false;
  // "the dam at Larch": the subject goes on.
  if (isPreposition(rest[0] ?? '')) return false;
  const isActive =
    /^(?:do|does|did|has|have|had)$/u.test(bare(auxiliary)) && bare(rest[0] ?? '') !== 'been';
  return (
    (asking === 'who' && (isActive || isPerson(subject))) || (asking === 'by whom' && isActive)
  );
}

function lowerButFirst(word: string, index: number): string {
  return index === 1 ? word.toLowerCase() : word;
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
  if (counted.some((word) => isCapital(word) || isLeaning(word))) return [...lead];
  // One of a kind cannot be counted.
  return /(?:[^s]s|people|men|women|children)$/u.test(bare(counted.at(-1) ?? ''))
    ? [...lead, ...counted]
    : [...lead];
}

function isPerson(subject: readonly string[]): boolean {
  return /^(?:any|some)(?:one|body)$/u.test(bare(subject[0] ?? ''));
}

/** "people" of "how many people", "team" of "which team"; empty for "who". */
function nounOf(lead: readonly string[]): string[] {
  const asking = lead.findIndex(isAsking);
  const words = lead
    .slice(asking + 1)
    .filter(
      (word) =>
        !/^(?:many|much|long|often|old|far|exactly|tall|big|large|high|wide|deep|heavy)$/u.test(
          bare(word),
        ),
    );
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
