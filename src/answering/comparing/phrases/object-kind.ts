import { isOnlyParticle } from '../../grammar/prepositions.ts';
import { isOwner } from '../../grammar/determiners.ts';
import { isOfVerbGroup } from '../../grammar/verb-group.ts';
import { isPassive } from '../../grammar/passive.ts';
import { kindsOf } from '../../../text/lexicon/hyponyms.ts';
import { isAuxiliary } from '../../grammar/auxiliaries.ts';
import type { Word } from '../../../text/words.ts';
import { termOf } from '../../../text/words.ts';
import type { Candidate } from '../../candidate.ts';
import type { Match } from '../../matching/match.ts';
import { isPersonWord } from '../../grammar/person-words.ts';
import type { Question } from '../../question.ts';
import { thingAsked } from '../../asking/thing-asked.ts';
import { isBaseVerb, isPastForm } from '../../grammar/verb-forms.ts';
import { clauseAt } from '../../clauses/clause.ts';
import type { Claim, Kind } from '../kind.ts';
import type { Thing } from './thing.ts';
import { claimOfThing, relateThings } from './thing.ts';
import type { Phrase } from '../../grammar/plain-phrase.ts';
import { phraseBefore, phraseFrom } from '../../grammar/plain-phrase.ts';

/**
 * "What did they find?", "what is it made of?", "what hit it?", "what is her job?": the noun phrase that stands where the
 * question's own thing stood. Only where the sentence says what is asked in its own words or in words that say the same.
 */
export const objectKind: Kind<Thing> = {
  differs: 'other',
  prior: { trust: 0, dispute: -0.25 },
  read: readThing,
  relate: relateThings,
};

function readThing(question: Question, candidate: Candidate): Claim<Thing> | null {
  const phrase = phraseAsked(question, candidate);
  return phrase === null ? null : claimOfThing(question, candidate.sentence, phrase);
}

function phraseAsked(question: Question, candidate: Candidate): Phrase | null {
  const asked = thingAsked(question);
  if (asked === null) return null;
  if (asked.part === 'job') return jobOf(question, candidate);
  if (asked.part === 'kind') return kindNear(candidate, asked.noun, others(question), isNoPerson);
  const match = candidate.matches[asked.verb];
  if (match == null || match.at < 0 || match.strength < leastSaid || match.kind === 'opposite')
    return null;
  if (asked.part === 'doer' && isNounUse(candidate.sentence.words, match.at)) return null;
  if (match.kind === 'sense' && !isVerbForm(candidate.sentence.words[match.at]?.folded ?? ''))
    return null;
  switch (asked.part) {
    case 'object':
      return isPassive(candidate.sentence.words, match.at)
        ? subjectOf(candidate, match)
        : objectOf(candidate, match.at);
    case 'doer':
      return isPassive(candidate.sentence.words, match.at)
        ? behind(candidate, match.at, /^by$/u)
        : subjectOf(candidate, match);
    case 'complement':
      return behind(candidate, match.at, new RegExp(`^${asked.preposition}$`, 'u'));
  }
}

/** "Athlete" shares its stem with a sport. */
function isNoPerson(folded: string): boolean {
  return !isPersonWord(folded);
}

/** What is asked about, beside the noun that says of what kind the answer is. */
function others({ terms, unit }: Question): number[] {
  return terms.flatMap(({ term }, i) => (unit.includes(term) ? [] : [i]));
}

/** Looser matches say something near what is asked. */
const leastSaid = 0.75;

/** "Took" says that it was stolen; "thieves" are no deed. */
function isVerbForm(folded: string): boolean {
  return isPastForm(folded) || folded.endsWith('ing') || isBaseVerb(folded.replace(/s$/u, ''));
}

/** "A surprising *change*": the form of a verb that nothing helps, where one of the past is asked for. */
function isNounUse(words: readonly Word[], at: number): boolean {
  const [before = '', folded = ''] = [words[at - 1]?.folded, words[at]?.folded];
  return isBaseVerb(folded) && !isPastForm(folded) && before !== 'to' && !isAuxiliary(before);
}

/** What stands right behind a verb, past an adverb or a particle. */
function objectOf({ sentence }: Candidate, verb: number): Phrase | null {
  const next = sentence.words[verb + 1]?.folded ?? '';
  const from = next.endsWith('ly') || isOnlyParticle(next) ? verb + 2 : verb + 1;
  const gap = sentence.text.slice(sentence.words[verb]?.end, sentence.words[from]?.start);
  return /[^\s\p{L}*_"“]/u.test(gap) ? null : phraseFrom(sentence, from);
}

/** What stands before a verb and its auxiliaries. */
function subjectOf({ sentence }: Candidate, { at }: Match): Phrase | null {
  const { from } = clauseAt(sentence, at);
  let end = at;
  while (end > from && isOfVerbGroup(sentence.words[end - 1]?.folded ?? '')) end -= 1;
  return phraseBefore(sentence, end, from);
}

/** Words between a verb and its preposition: "made largely of". */
const prepositionReach = 2;

function behind({ sentence }: Candidate, verb: number, preposition: RegExp): Phrase | null {
  for (let at = verb + 1; at <= verb + prepositionReach; at += 1)
    if (preposition.test(sentence.words[at]?.folded ?? '')) return phraseFrom(sentence, at + 1);
  return null;
}

/** The trade that stands beside who is asked about; null where the sentence names none. */
function jobOf(question: Question, candidate: Candidate): Phrase | null {
  const names = question.terms.flatMap(({ name }, i) => (name ? [i] : []));
  const trade = kindNear(candidate, 'job', names, isTrade);
  // "Her brother was a baker": another's.
  const { words } = candidate.sentence;
  const isOthers = words
    .slice(Math.max(0, (trade?.from ?? 0) - kindReach), trade?.from ?? 0)
    .some(({ folded }) => isOwner(folded));
  return isOthers ? null : trade;
}

/** Words between what is asked about and what is said of it: "Rosa Lindt, who is a *dentist*". */
const kindReach = 5;

/** The word for a kind of `noun` nearest to the matches of `terms`; null where none stands near them. */
function kindNear(
  { sentence, matches }: Candidate,
  noun: string,
  terms: readonly number[],
  fits: (folded: string) => boolean,
): Phrase | null {
  const kinds = kindsOf(termOf(noun));
  const told = new Set(terms.map((i) => sentence.words[matches[i]?.at ?? -1]?.term));
  const places = sentence.words.flatMap(({ term }, at) => (told.has(term) ? [at] : []));
  let nearest: { at: number; gap: number } | null = null;
  for (const [at, { term, folded, capital }] of sentence.words.entries()) {
    if (!kinds.has(term) || (capital && at > 0) || places.includes(at) || !fits(folded)) continue;
    const gap = Math.min(...places.map((place) => Math.abs(place - at)));
    if (gap <= kindReach && (nearest === null || gap < nearest.gap)) nearest = { at, gap };
  }
  return nearest === null ? null : { from: nearest.at, to: nearest.at };
}

/** Who merely belongs to others, and words that are no noun ("heading"), tell no trade. */
function isTrade(folded: string): boolean {
  return (
    isPersonWord(folded) &&
    !/^(?:members?|colleagues?|employees?|staff|workers?|personnel|heads?|pair|principals?|leaders?)$/u.test(
      folded,
    )
  );
}
