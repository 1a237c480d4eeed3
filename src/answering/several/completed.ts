import { isHeOrShe } from '../grammar/pronouns.ts';
import { askedWith } from '../follow-up/lead.ts';
import { withReferents } from '../follow-up/referents.ts';
import { asksAgain, talkedOn } from '../follow-up/talk.ts';
import { withTopic } from '../follow-up/topic.ts';
import { asksAbout, isLeaning } from '../follow-up/words.ts';
import { bare, isAuxiliary, isCapital, isPreposition } from '../question/small-words.ts';
import { partsOf } from '../question/parts.ts';
import { topicOf } from '../question/topic.ts';
import { aboutTopic, isDoneTo, sceneFirst } from './about-topic.ts';
import type { WholeQuestion } from './about-topic.ts';
import { isBareLead } from './clause-asks.ts';
import type { AskedClause, AskedClauses } from './clauses.ts';

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
    trueThat(last.words, words) ??
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
  const counted = withCounted(last.words, words);
  const whole = withReferents(referredTo(before, counted), counted);
  if (whole !== null) return { front: [], words: whole, back: behind };
  return { ...aboutTopic(first, counted), back: behind };
}

/** "Who signed the lease and when": "when was the lease signed". Null for other forms. */
function doneWhen(before: readonly string[], words: readonly string[]): readonly string[] | null {
  const { lead, auxiliary, rest } = partsOf(before);
  const [verb = '', ...object] = rest;
  if (!/^(?:when|where|why|how)$/u.test(words.map(bare).join(' '))) return null;
  if (bare(lead[0] ?? '') !== 'who' || auxiliary !== null || object.length === 0) return null;
  if (!isDoneTo(bare(verb)) || object.some(isPreposition)) return null;
  const last = object.at(-1) ?? '';
  const isMany = /[^s]s$/u.test(last) && !isCapital(last) && !isLeaning(last);
  return [...words, isMany ? 'were' : 'was', ...object, PARTICIPLE[bare(verb)] ?? verb];
}

/** "Is it true that she left and why": "why was it that she left". Null for other forms. */
function trueThat(before: readonly string[], words: readonly string[]): readonly string[] | null {
  const isTrueThat = /^(?:is|was) it true that$/u.test(before.slice(0, 4).map(bare).join(' '));
  return isTrueThat && isBareLead(words)
    ? [...words, 'was', 'it', 'that', ...before.slice(4)]
    : null;
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

/** "How many votes did Lund get and how many did Cole get": votes. */
function withCounted(before: readonly string[], words: readonly string[]): readonly string[] {
  const { lead } = partsOf(before);
  const isCount = [lead, words].every((one) =>
    /^how many$/u.test(one.slice(0, 2).map(bare).join(' ')),
  );
  return isCount && lead.length > 2 && isAuxiliary(words[2] ?? '')
    ? [...words.slice(0, 2), ...lead.slice(2), ...words.slice(2)]
    : words;
}

/** "She" is whoever was named last, "it" what the first is about; nothing where that is someone ("Who is the author?"). */
function referredTo(before: readonly WholeQuestion[], words: readonly string[]): readonly string[] {
  const isPerson = words.some((word) => isHeOrShe(bare(word)));
  const asksWho = /^who (?:is|was|are|were)$/u;
  const isSomeone = asksWho.test((before[0]?.words ?? []).slice(0, 2).map(bare).join(' '));
  if (isSomeone && words.some((word) => /^its?$/u.test(bare(word)))) return [];
  const named = before.map((whole) => whole.words).filter((one) => topicOf(one).length > 0);
  return (isPerson ? named.at(-1) : named[0]) ?? [];
}
