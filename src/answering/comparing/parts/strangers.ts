import { kindsOf, kindsOfWord } from '../../../text/lexicon/hyponyms.ts';
import { titles } from '../../../text/values/names/name-words.ts';
import type { NameValue } from '../../../text/values/names/names.ts';
import { sameName } from '../../../text/values/names/names.ts';
import type { Word } from '../../../text/words.ts';
import type { Candidate } from '../../candidate.ts';
import { isGroupWord } from '../../grammar/group-words.ts';
import { isPersonNoun } from '../../grammar/person-words.ts';
import { isArticleLike, isDeterminer, isOwner } from '../../grammar/determiners.ts';
import type { Phrase } from '../../grammar/plain-phrase.ts';
import { phraseBefore, phraseFrom } from '../../grammar/plain-phrase.ts';
import type { Question } from '../../question.ts';
import type { QueryTerm } from '../../question/query-term.ts';
import { valuesOf } from '../../reading/sentence-values.ts';
import { rolesOf } from './roles.ts';
import type { Filling, Wanted } from './wanted.ts';
import { headOf, stands } from './wanted.ts';

/** What a question has in one place and a sentence in the same, without a word that both have. */
export interface Strangers {
  readonly wanted: Wanted;
  readonly asked: readonly QueryTerm[];
  readonly names: readonly NameValue[];
  readonly slot: Phrase;
}

/** Two phrases that share no word: whether they may be of one. */
export function strangers(question: Question, candidate: Candidate, of: Strangers): Filling {
  const { wanted, asked, names, slot } = of;
  const { words } = candidate.sentence;
  const phrase =
    apposed(candidate, slot) ?? phraseBefore(candidate.sentence, slot.to + 1, slot.from) ?? slot;
  const said = words.slice(phrase.from, phrase.to + 1);
  const [head, own] = [headOf(said), headOf(wanted.words)];
  if (head === undefined || own === undefined) return 'open';
  const at = words.indexOf(head);
  const name = names.find((one) => one.at <= at && one.to >= at);
  const isNamed = asked.every((term) => term.name);
  if (!isNamed && (name !== undefined || isBareName(head, phrase, words))) return 'open';
  const isPerson = isPersonNoun(head.folded);
  if (isNamed && !isPerson && isKnownPerson(candidate, asked)) return 'other';
  // "The animal", where the bite of a shrew is asked about.
  const isAkin = wanted.words.some((word) => !word.stop && areOfOne(head, word));
  if (isAkin || isGeneric(said, head)) return 'open';
  const lead = words[phrase.from]?.folded ?? '';
  const isKnown = isArticleLike(lead) && !/^(?:an?|its)$/u.test(lead) && !isOwner(lead);
  // "The animal" takes up whatever animal was named.
  if (isKnown && kindsOfWord(head.folded).size >= broadest) return 'open';
  if (!isNamed || !isKnown || holdsOtherPart(question, candidate, wanted, slot)) return 'other';
  return !isPerson && (bodies.test(head.folded) || isPart(words, phrase)) ? 'other' : 'open';
}

/** "The company", for which any name may stand; "the insurance company" is one of them. */
function isGeneric(said: readonly Word[], head: Word): boolean {
  if (!generic.test(head.folded)) return false;
  return !firm.test(head.folded) || said.slice(0, said.indexOf(head)).every(({ stop }) => stop);
}

const firm = /^(?:company|firm|group|organisation|organization|team|country|government|party)$/u;

/** Those that are hardly ever called by a name of their own. */
const bodies =
  /^(?:council|police|government|parliament|court|jury|army|navy|coastguard|brigade|ministry|public|state|insurers?)$/u;

/** Kinds from which on a noun is so broad that it may stand for nearly anything. */
const broadest = 100;

/** "*The keeper*, Jonas Prell, retired": an office beside the name of who holds it. */
function apposed({ sentence }: Candidate, { from, to }: Phrase): Phrase | null {
  const { text, words } = sentence;
  if (!isDeterminer(words[from]?.folded ?? '')) return null;
  const phrase = phraseFrom(sentence, from);
  const next = phrase === null ? undefined : words[phrase.to + 1];
  if (phrase === null || next === undefined || phrase.to >= to) return null;
  return text.slice(words[phrase.to]?.end, next.start) === ', ' ? phrase : null;
}

/** "The roof *of the gym*" stands for nothing that was named before. */
function isPart(words: readonly Word[], { to }: Phrase): boolean {
  return (
    words[to + 1]?.folded === 'of' ||
    words.slice(0, to + 1).some(({ folded }, i) => i > 0 && folded === 'of')
  );
}

/** Whether the article says of a name what somebody is by trade or office: a board or a boat is not who bears it. */
function isKnownPerson({ reading, sentence }: Candidate, asked: readonly QueryTerm[]): boolean {
  const terms = asked.map(({ term }) => term);
  const folded = asked.map((term) => term.folded);
  const last = Math.min(reading.size - 1, sentence.index + around);
  for (let index = Math.max(0, sentence.index - around); index <= last; index += 1) {
    if (!reading.holdsAny(index, terms)) continue;
    const other = reading.sentence(index);
    const name = other && valuesOf(other).names.find(({ words }) => sameName(words, folded));
    if (other === undefined || name === undefined) continue;
    const roles = rolesOf({ sentence: other, reading }, name);
    return roles.some(({ folded: role }) => isPersonNoun(role) || titles.has(role));
  }
  return false;
}

/** Sentences before and behind in which it may be told who somebody is. */
const around = 60;

/** "*Larkmoor* was not cancelled": a capital at the head of a sentence shows nothing of a plural or of people. */
function isBareName(head: Word, { from, to }: Phrase, words: readonly Word[]): boolean {
  if (!head.capital) return false;
  const isFirst = from === 0 && (to === 0 || words[0] === head);
  return (
    !isFirst ||
    !(/[^s]s$/u.test(head.folded) || isPersonNoun(head.folded) || isGroupWord(head.folded))
  );
}

/** The place is filled by what the question has in another one: "*the boat* cost" to "did Calder pay for the boat?" */
function holdsOtherPart(
  question: Question,
  candidate: Candidate,
  wanted: Wanted,
  slot: Phrase,
): boolean {
  return question.terms.some(
    (_, i) =>
      !wanted.terms.includes(i) &&
      !question.predicate.includes(i) &&
      stands(question, candidate, i, slot),
  );
}

const generic =
  /^(?:man|men|woman|women|person|people|company|firm|group|organisation|organization|pair|duo|couple|authorit(?:y|ies)|officials?|bosses|leaders?|members?|thing|things|place|site|area|team|side|sides|parties|party|government|country|event|matter|case|work|move|news|report|reports|result|results|outcome|decision|penny|cent|rest)$/u;

function areOfOne(a: Word, b: Word): boolean {
  return a.term === b.term || kindsOf(a.term).has(b.term) || kindsOf(b.term).has(a.term);
}
