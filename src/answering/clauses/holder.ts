import type { Word } from '../../text/words.ts';
import { titles } from '../../text/values/names/name-words.ts';
import { isFormOfBe } from '../grammar/auxiliaries.ts';
import { isPreposition } from '../grammar/prepositions.ts';
import { isBygone } from '../grammar/ranks.ts';
import type { Standing } from '../grammar/noun-phrase.ts';
import type { Candidate } from '../candidate.ts';
import type { Match } from '../matching/match.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { isGroupWord } from '../grammar/group-words.ts';
import { isPlaceWord } from '../grammar/place-words.ts';
import type { Question } from '../question.ts';
import type { QueryTerm } from '../question/query-term.ts';
import { hasRanks, isToldAsRole, roleIn } from './role-told.ts';
import { hasLeftOffice, isRemoval } from './left-office.ts';
import type { PartFit } from './part.ts';

/** Words between an office and its holder's name: "the director of the festival for nine years has been". */
const widestApposition = 7;

/** "The director, Imogen Vance", "Imogen Vance, the festival's director": name and office side by side. */
export function fitOfHolder(
  question: Question,
  { sentence, matches }: Pick<Candidate, 'sentence' | 'matches'>,
  office: Match,
  name: Standing,
): PartFit {
  const { text, words } = sentence;
  const at = endOfOffice(sentence, office);
  const isKnown = (i: number) =>
    matches.some((match) => match?.at === i) || (i >= name.at && i <= name.to);
  if (isModifier(sentence, at) && !isKnown(at + 1)) return 'open';
  if (
    isOtherPost(question.terms[matches.indexOf(office)], words[at]) ||
    isOtherOffice(sentence, office, isKnown) ||
    (saysWhere(question) && isElsewhere(sentence, at, isKnown, name))
  )
    return 'unfit';
  if (hasLeftOffice(question, sentence, at, name)) return 'unfit';
  // "Chief Superintendent Ada Moss" is no chief.
  if (at >= name.at && at <= name.to)
    return titles.has(words[at]?.folded ?? '') || !titles.has(words[at + 1]?.folded ?? '')
      ? 'fits'
      : 'unfit';
  // "The chief executive of Kestrel Rail".
  if (name.at > at && /^(?:of|for|at)$/u.test(words[name.at - 1]?.folded ?? '')) return 'unfit';
  // "CEO of the rival Kestrel Rail".
  if (
    name.at > at &&
    /^of (?:the|its|their|a|an) [^,;:]*$/u.test(text.slice(words[at + 1]?.start, name.start)) &&
    !isFormOfBe(words[name.at - 1]?.folded ?? '')
  )
    return 'unfit';
  const [from, to] = at < name.at ? [at, name.at] : [name.to, at];
  const gap = text.slice(words[from]?.end, words[to]?.start);
  if (to - from - 1 > widestApposition || /[;:.!?]\s/u.test(gap)) return 'open';
  const role = roleIn(question, { sentence, matches });
  if (role !== null) return fitOfRole(question, { sentence, matches }, role, name);
  const between = words.slice(from + 1, to);
  // "Ada Moss, who has taken over as head".
  if (at > name.at && between.some(({ folded }) => folded === 'as'))
    return isRemoved(words, name) ? 'unsaid' : 'fits';
  return 'fits';
}

/** A role is told by where the name stands to its noun: "he blamed his landlord" makes nobody one. */
function fitOfRole(
  question: Question,
  candidate: Pick<Candidate, 'sentence' | 'matches'>,
  noun: Match,
  name: Standing,
): PartFit {
  const { sentence } = candidate;
  const told =
    hasRanks(question, candidate, noun) &&
    isToldAsRole(sentence, { from: noun.at, to: endOfOffice(sentence, noun) }, name);
  if (!told) return 'open';
  return isRemoved(sentence.words, name) ? 'unsaid' : 'fits';
}

/** "The chief *executive*": the last word of an office that the lexicon has as a phrase. */
function endOfOffice({ senses }: ReadSentence, { at, kind }: Match): number {
  if (kind !== 'sense') return at;
  return Math.max(
    at,
    ...senses.flatMap(({ from, to }) => (from === at && to <= at + 2 ? [to] : [])),
  );
}

/** "*Removed* Ada Moss as head": then somebody else is. */
function isRemoved(words: readonly Word[], { at }: Standing): boolean {
  const before = words[at - 1]?.folded ?? '';
  return isRemoval(before) || /^(?:replac|succeed)(?:ed|ing)$/u.test(before);
}

/** "The *head* porter": a word that only says of what kind the next one is. */
function isModifier({ text, words }: ReadSentence, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || next.stop || next.capital) return false;
  if (isPreposition(next.folded)) return false;
  return /^[ -]$/u.test(text.slice(word.end, next.start));
}

/** "Fire chief" for a director: where another word for the office stands behind one that nobody asked for. */
function isOtherOffice(
  { text, words }: ReadSentence,
  { at, kind }: Match,
  isKnown: (at: number) => boolean,
): boolean {
  const before = words[at - 1];
  if (kind !== 'sense' || before === undefined || before.stop || isKnown(at - 1)) return false;
  return (
    text.slice(before.end, words[at]?.start) === ' ' &&
    !isBygone(before.folded) &&
    !/^(?:current|new|acting)$/u.test(before.folded) &&
    (!before.capital || at === 1)
  );
}

/** False for "who is the landlord?", of which one may be said at length. */
function saysWhere({ terms, predicate }: Question): boolean {
  return terms.some((_, i) => !predicate.includes(i));
}

/** "The chief executive of *Kittiwake*", where another firm's is asked for. */
function isElsewhere(
  { text, words }: ReadSentence,
  at: number,
  isKnown: (at: number) => boolean,
  name: Standing,
): boolean {
  // "The chairman, for the present".
  if (!/^ (?:of|for)$/iu.test(text.slice(words[at]?.end, words[at + 1]?.end))) return false;
  let seen = false;
  for (let i = at + 2; i <= at + longestComplement; i += 1) {
    const word = words[i];
    if (word === undefined || (i >= name.at && i <= name.to)) break;
    if (word.stop) {
      if (/^(?:the|a|an|its|of)$/u.test(word.folded)) continue;
      break;
    }
    // "Head of the firm": the one that is asked about may well be meant.
    if (isKnown(i) || (!word.capital && (isGroupWord(word.folded) || isPlaceWord(word.folded))))
      return false;
    seen = true;
  }
  return seen;
}

const longestComplement = 5;

/** "The chief executive" for a chairman: the lexicon has both among those at the head, and a firm has one of each. */
function isOtherPost(term: QueryTerm | undefined, word: Word | undefined): boolean {
  const [asked, told] = [term?.folded ?? '', word?.folded ?? ''];
  return (chairs.test(asked) && runs.test(told)) || (runs.test(asked) && chairs.test(told));
}

const chairs = /^chair(?:s|ed|man|men|woman|person|manship)?$/u;
const runs = /^(?:executive|ceo|director|president|manager|founder|owner)$/u;
