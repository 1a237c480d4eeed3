import type { Candidate } from '../../candidate.ts';
import type { Stretch } from '../../asking/complements-asked.ts';
import { clauseAt } from '../../clauses/clause.ts';
import type { VerbSlots } from '../../clauses/verb-slots.ts';
import { phraseLed, slotsOf } from '../../clauses/verb-slots.ts';
import { isVerbUse } from '../../clauses/verb-use.ts';
import { isCopula } from '../../grammar/auxiliaries.ts';
import type { Phrase } from '../../grammar/plain-phrase.ts';
import { phraseFrom } from '../../grammar/plain-phrase.ts';
import type { Match } from '../../matching/match.ts';
import type { Question } from '../../question.ts';
import { isFigure } from '../../../text/words.ts';
import { predicatedAt } from './predicated.ts';
import type { ClauseParts } from './clause-parts.ts';
import { clausePartsOf } from './clause-parts.ts';
import { fillingOfSubject } from './subject-filling.ts';

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
  const asked = clausePartsOf(question, candidate);
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
function isAlwaysOther(asked: ClauseParts, term: string): boolean {
  const { words } = asked.candidate.sentence;
  const places = words.flatMap((word, i) => (word.term === term ? [i] : []));
  return places.length > 0 && places.every((at) => hasOtherPart(asked, at));
}

/** Whether another stands in a place of the verb at word `at` where the question has a part of its clause. */
function hasOtherPart(asked: ClauseParts, at: number): boolean {
  const { clause, candidate, fill } = asked;
  const { sentence } = candidate;
  const slots = slotsOf(sentence, at);
  if (slots === null) {
    if (clause.voice !== 'being') return isDeedOnOther(asked, at);
    const isState = sentence.words[at]?.folded.endsWith('ing') === false;
    return isState && asked.hasSubject && isStateOfOther(asked, at);
  }
  const apart = clause.complements.filter((part) => !isWithinVerb(asked, part, at));
  const isOtherSubject =
    apart.length < clause.complements.length
      ? isBesideOthers(asked, slots)
      : fillingOfSubject(asked, slots, at) === 'other';
  if (isOtherSubject) return true;
  return apart.some(({ link, from, to }) => {
    const isDirect = link === '' && clause.voice === 'active';
    if (!isDirect && !telling.test(link)) return false;
    const isDoer = link === 'by' && clause.voice === 'passive' && !slots.passive;
    const met = isDirect ? metIn(slots) : isDoer ? doerIn(slots) : phraseLed(sentence, at, link);
    return fill({ from, to }, met) === 'other';
  });
}

/** "Was *dismissed*", to "did he get *the sack*?": the verb says what it is that he got. */
function isWithinVerb({ candidate: { matches }, wanted }: ClauseParts, part: Stretch, at: number) {
  return wanted(part).terms.some((i) => matches[i]?.at === at);
}

/** Whether others stand on both sides of such a verb: who got the sack may be who is fired or who was. */
function isBesideOthers({ clause, fill }: ClauseParts, { before, behind }: VerbSlots): boolean {
  const fillings = [before, behind].flatMap((slot) =>
    slot === null ? [] : fill(clause.subject, slot),
  );
  return fillings.length > 0 && fillings.every((filling) => filling === 'other');
}

/**
 * "The use *of the stadium*", to "can they use the pool?": a noun for the deed names what it is done to, or who does it; not
 * "savings of £4 million".
 */
function isDeedOnOther(
  { clause, candidate: { sentence }, asksForObject, fill }: ClauseParts,
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

/** "Her *husband* is a dentist", "a gardener stole it": what is asked to be so is said of another, or of nobody. */
function isStateOfOther({ clause, candidate, fill }: ClauseParts, at: number): boolean {
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
  const asked = clausePartsOf(question, candidate);
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
