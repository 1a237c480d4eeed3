import { nounsUnder, singularsOf } from '../../../text/lexicon/nouns-under.ts';
import type { Word } from '../../../text/words.ts';
import { isGroupWord } from '../../grammar/group-words.ts';
import { isAnybody, isPersonNoun, isUnnamed } from '../../grammar/person-words.ts';
import type { Relation } from '../kind.ts';
import type { NamedAnswer } from './name-relation.ts';
import { meaningsOf } from '../shared-meaning.ts';
import { relateNames } from './name-relation.ts';

/** Who, as a sentence says it. */
export interface PersonAnswer {
  /** Null where a noun says it: "a night watchman". */
  readonly name: NamedAnswer | null;
  /** The telling words of the noun phrase; of a name what its article says that its bearer is, none where it says nothing. */
  readonly words: readonly Word[];
  /** The noun, folded; null for a name. */
  readonly head: string | null;
  /** The other names of the sentence. */
  readonly others: readonly (readonly string[])[];
}

/**
 * Two names are compared as such; two nouns, or a noun and what a name's bearer is, by whether they may be said of one. Of
 * a name of which nothing is said, and of "a man", nothing is known.
 */
export function relatePeople(a: PersonAnswer, b: PersonAnswer): Relation {
  if (a.name !== null && b.name !== null) return relateNames(a.name, b.name);
  if (a.words.length === 0 || b.words.length === 0) return 'unclear';
  if (a.head !== null && a.head === b.head && leavesOpen.test(a.head))
    return relateComplements(a, b);
  const terms = new Set(a.words.map(({ term }) => term));
  if (b.words.some(({ term }) => terms.has(term))) return 'same';
  if (shareSense(a.words, b.words)) return 'compatible';
  if (mentions(a, b) || mentions(b, a)) return 'compatible';
  if (isVague(a) || isVague(b) || areKin(a.words, b.words) || areKin(b.words, a.words))
    return 'unclear';
  return isGroup(a) === isGroup(b) || isOne(a) || isOne(b) ? 'different' : 'unclear';
}

/** Nouns that say nothing without "of": a member of the jury is none of the orchestra. */
const leavesOpen =
  /^(?:members?|team|group|spokes(?:man|woman|person)|representatives?|couple|pair|family|employees?|owners?|friends?|heads?|leaders?|staff)$/u;

function relateComplements(a: PersonAnswer, b: PersonAnswer): Relation {
  const [own, other] = [a, b].map(
    ({ words, head }) =>
      new Set(words.flatMap(({ folded, term }) => (folded === head ? [] : [term]))),
  );
  if (own === undefined || other === undefined || own.size === 0 || other.size === 0) return 'same';
  return [...own].some((term) => other.has(term)) ? 'same' : 'different';
}

function shareSense(a: readonly Word[], b: readonly Word[]): boolean {
  const meanings = meaningsOf(a);
  return [...meaningsOf(b)].some((meaning) => meanings.has(meaning));
}

/** True where a phrase's own sentence names the one whom the other source names. */
function mentions(phrase: PersonAnswer, { name }: PersonAnswer): boolean {
  return (
    name !== null && phrase.others.some((other) => name.words.some((word) => other.includes(word)))
  );
}

const unsaid =
  /^(?:authorit(?:y|ies)|officials?|organisers?|bidders?|pensioners?|locals?|residents?|villagers?|neighbours?|members?|staff|workers?|employees?|someone|passers|callers?|witness(?:es)?)$/u;

/** "A man", "thieves", "an anonymous bidder": it may be anybody. */
function isVague({ head }: PersonAnswer): boolean {
  return head !== null && (isAnybody(head) || isUnnamed(head) || unsaid.test(head));
}

/** "A guard" and "the night watchman", where the lexicon knows the one as a kind of the other. */
function areKin(a: readonly Word[], b: readonly Word[]): boolean {
  const broad = a.at(-1)?.folded;
  if (broad === undefined) return false;
  const narrower = nounsUnder(singularsOf(broad));
  return b.some(({ folded }) => singularsOf(folded).some((noun) => narrower.has(noun)));
}

function isGroup({ name, head }: PersonAnswer): boolean {
  return head === null ? name?.form === 'organisation' : isGroupWord(head);
}

/** "Hotelier Dara Quill": by what its article says that its bearer is, whatever the name's form. */
function isCalledPerson({ name, words }: PersonAnswer): boolean {
  return name?.form === 'unknown' && words.some(({ folded }) => isPersonNoun(folded));
}

/** One person, who is neither a group nor any number of its people. */
function isOne(person: PersonAnswer): boolean {
  if (isGroup(person)) return false;
  return person.head === null
    ? person.name?.form === 'person' || isCalledPerson(person)
    : !/(?:[^s]s|men|women|people)$/u.test(person.head);
}
