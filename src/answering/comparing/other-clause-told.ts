import type { ClauseAsked, Stretch } from '../asking/clause-asked.ts';
import { clauseAsked } from '../asking/clause-asked.ts';
import type { Candidate } from '../candidate.ts';
import { clauseAt } from '../clauses/clause.ts';
import type { VerbSlots } from '../clauses/verb-slots.ts';
import { phraseLed, slotsOf } from '../clauses/verb-slots.ts';
import { isPossessive } from '../grammar/determiners.ts';
import type { Phrase } from '../grammar/plain-phrase.ts';
import type { Match } from '../matching/match.ts';
import type { Question } from '../question.ts';
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
  readonly fill: (part: Stretch, slot: Phrase | null) => Filling;
}

function askedOf(question: Question, candidate: Candidate): Asked | null {
  const clause = clauseAsked(question);
  if (clause === null) return null;
  const fill = (part: Stretch, slot: Phrase | null) =>
    fillingOf(question, candidate, wantedIn(question, part), slot);
  const hasSubject = wantedIn(question, clause.subject).terms.length > 0;
  return { clause, candidate, hasSubject, fill };
}

/**
 * True where the word by which a sentence would take a side says so of another: somebody else did it ("*The council* paid for
 * the boat"), it was done to something else ("*the warehouse* was demolished"), or for another thing ("paid *for the paint*").
 *
 * @param match where the sentence has a word of the question
 */
export function isToldOfAnother(
  question: Question,
  candidate: Candidate,
  { at, kind }: Match,
): boolean {
  const { words, senses } = candidate.sentence;
  // "Pulled the plug on": the words of a phrase fill no places.
  const isPhrase = (from: number, to: number) =>
    from === at && words.slice(from + 1, to + 1).some(({ stop }) => !stop);
  if (kind !== 'exact' && senses.some(({ from, to }) => isPhrase(from, to))) return false;
  return isAlwaysOfAnother(question, candidate, words[at]?.term);
}

/** The same of the verb of the question itself, which may be none of the words that are looked for: "does she *own* it?" */
export function isVerbToldOfAnother(question: Question, candidate: Candidate): boolean {
  const clause = clauseAsked(question);
  if (clause === null || clause.voice === 'being') return false;
  return isAlwaysOfAnother(question, candidate, question.words[clause.verb]?.term);
}

/** Whether a sentence has a term, and says it of another wherever it does. */
function isAlwaysOfAnother(
  question: Question,
  candidate: Candidate,
  term: string | undefined,
): boolean {
  const asked = askedOf(question, candidate);
  const places = candidate.sentence.words.flatMap((word, i) => (word.term === term ? [i] : []));
  return asked !== null && places.length > 0 && places.every((at) => isOfAnother(asked, at));
}

function isOfAnother(asked: Asked, at: number): boolean {
  const { clause, candidate, fill } = asked;
  const { sentence } = candidate;
  const slots = slotsOf(sentence, at);
  if (slots === null) {
    const isState =
      clause.voice === 'being' && sentence.words[at]?.folded.endsWith('ing') === false;
    return isState && asked.hasSubject && isStateOfAnother(asked, at);
  }
  if (fillingOfSubject(asked, slots) === 'other') return true;
  return clause.complements.some(({ link, from, to }) => {
    const isDirect = link === '' && clause.voice === 'active';
    if (!isDirect && !telling.test(link)) return false;
    const met = isDirect ? metIn(slots) : phraseLed(sentence, at, link);
    return fill({ from, to }, met) === 'other';
  });
}

/** Prepositions of those with whom and the things for which something is done; the others lead times and places too. */
const telling = /^(?:for|to|from|with|about|against|by)$/u;

function metIn({ passive, before, behind }: VerbSlots): Phrase | null {
  return passive ? before : behind;
}

function fillingOfSubject(
  { clause: { voice, subject, complements }, candidate, fill }: Asked,
  { passive, before, behind, by }: VerbSlots,
): Filling {
  const isDone = voice === 'active' && complements.some(({ link }) => link === '');
  if (isDone) return fill(subject, passive ? by : before);
  const ahead = fill(subject, before);
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

/** "Her *husband* is a dentist", "a gardener stole it": what is asked to be so is said of another, or of nobody. */
function isStateOfAnother({ clause, candidate, fill }: Asked, at: number): boolean {
  const { of, isOpen } = predicatedAt(candidate.sentence, at);
  const [own = 'open', ...others] = of.map((phrase) => fill(clause.subject, phrase));
  if (own === 'same' || others.includes('same')) return false;
  return others.length === 0 ? !isOpen : others.every((filling) => filling === 'other');
}

/**
 * True where the verb at or behind word `at` has around it neither the subject nor anything else that is asked about, but
 * other things: what comes about there is another matter.
 */
export function isOfAnotherMatter(question: Question, candidate: Candidate, at: number): boolean {
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
