import type { AskedClause, AskedClauses } from './question-clauses.ts';
import { askedWith } from './follow-up-lead.ts';
import { withReferents } from './follow-up-referents.ts';
import { asksAgain, talkedOn } from './follow-up-talk.ts';
import { isAttribute, withTopic } from './follow-up-topic.ts';
import { asksAbout, isLeaning } from './follow-up-words.ts';
import {
  bare,
  isAsking,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isPastVerb,
  isPreposition,
  isPronoun,
  partsOf,
} from './question-parts.ts';
import { isBareLead } from './question-joints.ts';
import { topicOf } from './question-topic.ts';

/** A question of several, in words: `front` and `back` are what it is asked of beside its own words. */
export interface WholeQuestion {
  readonly front: readonly string[];
  readonly words: readonly string[];
  readonly back: readonly string[];
}

/** What stands around a clause. */
interface Around extends Pick<AskedClauses, 'scene' | 'back'> {
  /** Whether a sentence begins with it: then it may name another topic alone ("And the library?"). */
  readonly ownSentence: boolean;
}

/**
 * A clause as a question that stands alone, after those before it (none for the first); null where it asks nothing. "When"
 * asks what the one before asks; "who paid for it" and "who paid" are about what the first is about.
 */
export function completed(
  before: readonly WholeQuestion[],
  clause: AskedClause,
  { scene, back, ownSentence }: Around,
): WholeQuestion | null {
  const [first] = before;
  const last = before.at(-1);
  if (first === undefined || last === undefined)
    return { front: scene, words: sceneFirst(scene, clause), back };
  const behind = back.length > 0 ? back : first.back;
  const words = withoutCondition(last.words, clause);
  const said = words.join(' ');
  if (asksAgain(said)) return last;
  const isLead = isBareLead(words) || words.some(isAuxiliary);
  const asked =
    doneWhen(last.words, words) ??
    (isLead ? askedWith(last.words, words) : null) ??
    talkedOn(last.words, said);
  if (asked !== null) return { ...last, words: sceneFirst(last.front, asked) };
  const { lead, auxiliary } = partsOf(words);
  if (asksAbout(words) || (lead.length === 0 && auxiliary === null)) {
    const about =
      asksAbout(words) || ownSentence ? withTopic(last.words, words, `and ${said}`) : null;
    return about === null ? null : { ...last, words: about };
  }
  if (scene.length > 0) return { front: scene, words: sceneFirst(scene, words), back: behind };
  const whole = withReferents(referredTo(before, words), words);
  if (whole !== null) return { front: [], words: whole, back: behind };
  return { ...aboutTopic(first, words), back: behind };
}

/** What does not stand first, is not written large. */
function sceneFirst(scene: readonly string[], words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  return scene.length > 0 && (isAsking(first) || isAuxiliary(first) || isPreposition(first))
    ? [first.toLowerCase(), ...rest]
    : words;
}

/** "Who signed the lease and when": "when was the lease signed". Null for other forms. */
function doneWhen(before: readonly string[], words: readonly string[]): readonly string[] | null {
  const { lead, auxiliary, rest } = partsOf(before);
  const [verb = '', ...object] = rest;
  if (!/^(?:when|where|why|how)$/u.test(words.map(bare).join(' '))) return null;
  if (bare(lead[0] ?? '') !== 'who' || auxiliary !== null || object.length === 0) return null;
  if (!DONE_TO.test(bare(verb)) || object.some(isPreposition)) return null;
  const last = object.at(-1) ?? '';
  const isMany = /[^s]s$/u.test(last) && !isCapital(last) && !isLeaning(last);
  return [...words, isMany ? 'were' : 'was', ...object, PARTICIPLE[bare(verb)] ?? verb];
}

const PARTICIPLE: Readonly<Record<string, string>> = {
  wrote: 'written',
  ran: 'run',
  runs: 'run',
  owns: 'owned',
  stole: 'stolen',
};

/** "If so, when": "when". "If not, why": "why is it not". "Why or why not": "why". */
function withoutCondition(before: readonly string[], clause: readonly string[]): readonly string[] {
  const said = clause.map(bare).join(' ');
  if (/^why or why not$/u.test(said)) return ['why'];
  if (!/^if (?:so|not|yes) /u.test(said)) return clause;
  const rest = clause.slice(2);
  const { lead, auxiliary, subject, rest: body } = partsOf(before);
  const isDenied =
    bare(clause[1] ?? '') === 'not' && /^why(?: not)?$/u.test(rest.map(bare).join(' '));
  if (!isDenied || lead.length > 0 || auxiliary === null) return rest;
  return ['why', auxiliary.toLowerCase(), ...subject, 'not', ...body];
}

/** "She" is whoever was named last, "it" what the first is about. */
function referredTo(before: readonly WholeQuestion[], words: readonly string[]): readonly string[] {
  const isPerson = words.some((word) => /^(?:he|him|his|she|her)$/u.test(bare(word)));
  const named = before.map((whole) => whole.words).filter((one) => topicOf(one).length > 0);
  return (isPerson ? named.at(-1) : named[0]) ?? [];
}

/** What names nothing of its own is about what the first is about. */
function aboutTopic(
  first: WholeQuestion,
  words: readonly string[],
): Pick<WholeQuestion, 'front' | 'words'> {
  const topic = subjectOf(first.words);
  if (first.front.length > 0) {
    const own = namesSomething(words);
    return own
      ? { front: [], words }
      : { front: first.front, words: sceneFirst(first.front, words) };
  }
  if (topic.length === 0 || words.some(isLeaning)) return { front: [], words };
  if (asksForPart(words)) return { front: [], words: [...words, 'of', ...topic] };
  if (namesSomething(words)) return { front: [], words };
  const last = bare(words.at(-1) ?? '');
  if (isAsking(words[0] ?? '') && partsOf(words).auxiliary === null) {
    if (/^(?:paid|pays|pay)$/u.test(last)) return { front: [], words: [...words, 'for', ...topic] };
    if (DONE_TO.test(last)) return { front: [], words: [...words, ...topic] };
  }
  // A question for yes or no begins with its verb.
  if (isAuxiliary(words[0] ?? '')) return { front: [], words: [...words, bracketed(topic)] };
  const front = ['As', 'for', ...topic.slice(0, -1), `${topic.at(-1) ?? ''},`];
  return { front, words: sceneFirst(front, words) };
}

/** What it is about; empty for what is not named ("it", "visitors"): that would tell nothing beside another question. */
function subjectOf(words: readonly string[]): readonly string[] {
  if (/^(?:it|that|this)$/u.test(partsOf(words).subject.map(bare).join(' '))) return [];
  const topic = topicOf(words);
  const isNamed = topic.length > 1 || topic.some((word) => isCapital(word) && !isPronoun(word));
  return isNamed ? topic : [];
}

function bracketed(topic: readonly string[]): string {
  return `(${topic.join(' ')})`;
}

/** Verbs that ask whom or what they are done to. */
const DONE_TO =
  /^(?:built|designed|founded|owned|owns|runs|ran|wrote|made|sold|bought|signed|led|caused|invented|opened|closed|started|created|directed|produced|commissioned|funded|financed|discovered|won|lost|stole|organised|organized|hosted|attended|joined|left|approved|reported|found)$/u;

/** "Who built and who designed the bridge": both verbs are done to what stands behind the second. */
export function withSharedObject(clauses: readonly AskedClause[]): readonly AskedClause[] {
  const [first = [], second = [], ...others] = clauses;
  const [one, two] = [partsOf(first), partsOf(second)];
  const isShared =
    [one, two].every(
      ({ lead, auxiliary, rest }) =>
        lead.length > 0 && auxiliary === null && DONE_TO.test(bare(rest[0] ?? '')),
    ) &&
    one.rest.length === 1 &&
    two.rest.length > 1;
  return isShared ? [[...first, ...two.rest.slice(1)], second, ...others] : clauses;
}

/** "Who was the architect", "what is the price": of what the first is about. */
function asksForPart(words: readonly string[]): boolean {
  const { lead, auxiliary, subject, rest } = partsOf(words);
  const [article = ''] = subject;
  const noun = bare(subject.at(-1) ?? '');
  return (
    lead.length === 1 &&
    auxiliary !== null &&
    rest.length === 0 &&
    isDeterminer(article) &&
    subject.length <= 3 &&
    (isAttribute(noun) || BELONGING.test(noun))
  );
}

const BELONGING =
  /^(?:architects?|designers?|builders?|owners?|founders?|authors?|directors?|producers?|winners?|drivers?|pilots?|captain|victims?|managers?|boss|fee|fare|rent|damage|opening|entrance)$/u;

/** A name, or a thing that a word points at: "the work", "our mayor". */
function namesSomething(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const next = words[at + 1];
    if (at > 0 && isCapital(word) && word !== 'I') return true;
    return (
      /^(?:the|a|an|our|your|my|their|his|her|its)$/u.test(bare(word)) &&
      next !== undefined &&
      !isPastVerb(next)
    );
  });
}
