import type { ClauseAsked } from '../../asking/clause-asked.ts';
import type { Stretch } from '../../asking/complements-asked.ts';
import { clauseBehind } from '../../asking/clause-asked.ts';
import type { Candidate } from '../../candidate.ts';
import { clauseAt } from '../../clauses/clause.ts';
import type { VerbSlots } from '../../clauses/verb-slots.ts';
import { phraseLed, slotsOf } from '../../clauses/verb-slots.ts';
import { isVerbUse } from '../../clauses/verb-use.ts';
import { isCopula } from '../../grammar/auxiliaries.ts';
import { isObjectPronoun, isWhoever } from '../../grammar/pronouns.ts';
import { isPossessive } from '../../grammar/determiners.ts';
import type { Phrase } from '../../grammar/plain-phrase.ts';
import { phraseFrom } from '../../grammar/plain-phrase.ts';
import type { Match } from '../../matching/match.ts';
import type { Question } from '../../question.ts';
import { isFigure } from '../../../text/words.ts';
import { fillingOf } from './filler.ts';
import { predicatedAt } from './predicated.ts';
import type { Filling } from './wanted.ts';
import { wantedIn } from './wanted.ts';

/** The clause that a question puts, and how what a sentence has in a place stands to a part of it. */
interface Asked {
  readonly clause: ClauseAsked;
  readonly candidate: Candidate;
  /** False for "was *it* an attack?": nothing tells of what. */
  readonly hasSubject: boolean;
  /** True for "how many sheep *did the dog* kill?": what it does it to stands in front. */
  readonly asksForObject: boolean;
  /** True for "did he arrest *anyone*?", which no complement tells. */
  readonly hasObject: boolean;
  readonly fill: (part: Stretch, slot: Phrase | null) => Filling;
}

function askedOf(question: Question, candidate: Candidate): Asked | null {
  const clause = clauseBehind(question);
  if (clause === null) return null;
  const fill = (part: Stretch, slot: Phrase | null) =>
    fillingOf(question, candidate, wantedIn(question, part), slot);
  const hasSubject = wantedIn(question, clause.subject).terms.length > 0;
  const opens = question.words.findIndex(({ folded }) => folded === 'many' || folded === 'which');
  const behind = clause.voice === 'active' ? question.words[clause.verb + 1]?.folded : undefined;
  const hasObject = behind !== undefined && (isWhoever(behind) || isObjectPronoun(behind));
  return {
    clause,
    candidate,
    hasSubject,
    asksForObject: opens >= 0 && opens <= 1,
    hasObject,
    fill,
  };
}

/** Around which words of one sentence other parts stand than the question's clause has, wherever it says them. */
export interface OtherParts {
  /** The same of the verb of the question itself, which may be none of the words that are looked for: "does she *own* it?" */
  readonly aroundVerb: boolean;
  /** Of a word that the sentence has of the question. */
  readonly around: (match: Match) => boolean;
}

/**
 * Tells where the word by which a sentence would take a side says so of other parts: somebody else did it ("*The council* paid
 * for the boat"), it was done to something else ("*the warehouse* was demolished"), or for another thing ("paid *for the
 * paint*"). Nowhere, where nothing shows what clause the question puts.
 */
export function otherPartsIn(question: Question, candidate: Candidate): OtherParts {
  const asked = askedOf(question, candidate);
  if (asked === null) return nowhere;
  const { clause } = asked;
  const known = new Map<string, boolean>();
  const aroundTerm = (term: string) => {
    const isOther = known.get(term) ?? isAlwaysOther(asked, term);
    known.set(term, isOther);
    return isOther;
  };
  const verb = clause.voice === 'being' ? undefined : question.words[clause.verb];
  return {
    aroundVerb: verb !== undefined && aroundTerm(verb.term),
    around: (match) => {
      const word = candidate.sentence.words[match.at];
      const state = stateOfPhrase(candidate, match);
      if (state !== null && asked.hasSubject) return isStateOfOther(asked, state);
      return word !== undefined && !isOfPhrase(candidate, match) && aroundTerm(word.term);
    },
  };
}

const nowhere: OtherParts = { aroundVerb: false, around: () => false };

/** "Pulled the plug on": the words of a phrase fill no places. */
function isOfPhrase({ sentence: { words, senses } }: Candidate, { at, kind }: Match): boolean {
  return (
    kind !== 'exact' &&
    senses.some(
      ({ from, to }) => from === at && words.slice(from + 1, to + 1).some(({ stop }) => !stop),
    )
  );
}

/** "*Are dead*": the word of a state that a phrase with "be" tells; null for any other match. */
function stateOfPhrase(
  { sentence: { words, senses } }: Candidate,
  { at, kind }: Match,
): number | null {
  if (kind === 'exact' || !isCopula(words[at]?.folded ?? '')) return null;
  return senses.find(({ from, to }) => from === at && to > at)?.to ?? null;
}

/** Whether a sentence has a term, and other parts around it wherever it does. */
function isAlwaysOther(asked: Asked, term: string): boolean {
  const { words } = asked.candidate.sentence;
  const places = words.flatMap((word, i) => (word.term === term ? [i] : []));
  return places.length > 0 && places.every((at) => hasOtherPart(asked, at));
}

/** Whether another stands in a place of the verb at word `at` where the question has a part of its clause. */
function hasOtherPart(asked: Asked, at: number): boolean {
  const { clause, candidate, fill } = asked;
  const { sentence } = candidate;
  const slots = slotsOf(sentence, at);
  if (slots === null) {
    if (clause.voice !== 'being') return isDeedOnOther(asked, at);
    const isState = sentence.words[at]?.folded.endsWith('ing') === false;
    return isState && asked.hasSubject && isStateOfOther(asked, at);
  }
  if (fillingOfSubject(asked, slots, at) === 'other') return true;
  return clause.complements.some(({ link, from, to }) => {
    const isDirect = link === '' && clause.voice === 'active';
    if (!isDirect && !telling.test(link)) return false;
    const isDoer = link === 'by' && clause.voice === 'passive' && !slots.passive;
    const met = isDirect ? metIn(slots) : isDoer ? doerIn(slots) : phraseLed(sentence, at, link);
    return fill({ from, to }, met) === 'other';
  });
}

/**
 * "The use *of the stadium*", to "can they use the pool?": a noun for the deed names what it is done to, or who does it; not
 * "savings of £4 million".
 */
function isDeedOnOther(
  { clause, candidate: { sentence }, asksForObject, fill }: Asked,
  at: number,
): boolean {
  const [of, next] = [sentence.words[at + 1], sentence.words[at + 2]];
  if (asksForObject || of?.folded !== 'of' || isFigure(next?.term ?? '')) return false;
  const object = clause.complements.find(({ link }) => link === '');
  const verb = sentence.words.findIndex((_, i) => i > at + 2 && isVerbUse(sentence.words, i));
  const phrase = phraseFrom(sentence, at + 2, verb < 0 ? undefined : verb);
  const parts = clause.voice === 'active' && object !== undefined ? [object] : [];
  return [clause.subject, ...parts].every((part) => fill(part, phrase) === 'other');
}

/** Prepositions of those with whom and the things for which something is done; the others lead times and places too. */
const telling = /^(?:for|to|from|with|about|against|by)$/u;

function metIn({ passive, before, behind }: VerbSlots): Phrase | null {
  return passive ? before : behind;
}

/** "A dealer bought the ring": who does it, where it is done to what stands behind. "The shop *closed*" by nobody that is named. */
function doerIn({ before, behind }: VerbSlots): Phrase | null {
  return behind === null ? null : before;
}

function fillingOfSubject(asked: Asked, slots: VerbSlots, at: number): Filling {
  const { clause, candidate, asksForObject, fill } = asked;
  const { voice, subject, complements } = clause;
  const { passive, before, behind } = slots;
  const isDone =
    voice === 'active' &&
    (asksForObject || asked.hasObject || complements.some(({ link }) => link === ''));
  if (isDone) return passive ? fillingOfDoer(asked, slots, at) : fill(subject, before);
  const ahead = fill(subject, before);
  // "Salaries were *paid*", where it is asked whether the staff were: either may be the subject.
  if (voice === 'passive' && passive && ahead === 'other' && isHandedOver(asked, slots, at))
    return 'open';
  if (passive || behind === null) return ahead;
  const met = fill(subject, behind);
  if (voice !== 'passive') {
    // "A storm sank the Ariel": it sank.
    const isPronoun = candidate.sentence.words[behind.to]?.stop === true;
    return ahead === 'other' && (met === 'same' || isPronoun) ? met : ahead;
  }
  // "The abbey closed *its gates*"
  const isOwned = isPossessive(candidate.sentence.words[behind.from]?.folded ?? '');
  return met === 'other' && isOwned && ahead !== 'other' ? 'open' : met;
}

/** Whether a verb that hands something to somebody is said of what is handed over. */
function isHandedOver(
  { candidate: { sentence } }: Asked,
  { before }: VerbSlots,
  at: number,
): boolean {
  const head = sentence.words[before?.to ?? -1]?.folded ?? '';
  return handing.test(sentence.words[at]?.folded ?? '') && handed.test(head);
}

const handing =
  /^(?:paid|given|granted|awarded|offered|promised|owed|lent|refunded|handed|allocated)$/u;
const handed =
  /^(?:salar(?:y|ies)|wages?|pay|pensions?|bonus(?:es)?|fees?|money|sums?|compensation|damages|deposits?|refunds?|grants?|benefits?|arrears|rewards?|invoices?|bills?)$/u;

/** "Was sold *to Larne*": whom the sentence has in another place of a passive verb did not do it. */
function fillingOfDoer(
  { clause: { subject }, candidate: { sentence }, fill }: Asked,
  { before, by }: VerbSlots,
  at: number,
): Filling {
  if (by !== null) return fill(subject, by);
  const others = [before, ...receiving.map((link) => phraseLed(sentence, at, link))];
  return others.some((slot) => fill(subject, slot) === 'same') ? 'other' : 'open';
}

/** Prepositions behind which nobody stands who does what a passive verb says. */
const receiving = ['to', 'from', 'for', 'against'];

/** "Her *husband* is a dentist", "a gardener stole it": what is asked to be so is said of another, or of nobody. */
function isStateOfOther({ clause, candidate, fill }: Asked, at: number): boolean {
  const { of, isOpen } = predicatedAt(candidate.sentence, at);
  const [own = 'open', ...others] = of.map((phrase) => fill(clause.subject, phrase));
  if (own === 'same' || others.includes('same')) return false;
  return others.length === 0 ? !isOpen : others.every((filling) => filling === 'other');
}

/**
 * True where the verb at or behind word `at` has around it neither the subject nor anything else that is asked about, but
 * other things: what comes about there is another matter.
 */
export function sharesNoPart(question: Question, candidate: Candidate, at: number): boolean {
  const asked = askedOf(question, candidate);
  if (asked === null) return false;
  const { to } = clauseAt(candidate.sentence, at);
  for (let verb = at; verb <= to; verb += 1) {
    const slots = slotsOf(candidate.sentence, verb);
    if (slots === null) continue;
    const parts = [asked.clause.subject, ...asked.clause.complements];
    const fillings = [slots.before, slots.behind, slots.by].flatMap((slot) =>
      slot === null ? [] : parts.map((part) => asked.fill(part, slot)),
    );
    return fillings.length > 0 && fillings.every((filling) => filling === 'other');
  }
  return false;
}
