import { isPersonNoun, isPersonWord } from '../grammar/person-words.ts';
import { isHeOrShe, leansBack } from '../grammar/pronouns.ts';
import { leadsToQuestion } from '../grammar/telling-verbs.ts';
import { partsOf } from '../question/parts.ts';
import { isStandIn } from '../question/named.ts';
import {
  bare,
  isAsking,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isPastVerb,
  isPreposition,
} from '../question/small-words.ts';
import { isPossessive } from './words.ts';

/**
 * Whether the word at `at` ("its", "they") may stand for what the same question names before it: "has openai moved *its*
 * office?" A subject of another number does not, nor do people for "it" or a thing for "he", nor does that of the verb whose
 * object the word is: "did the storm break *it*?"
 */
export function hasOwnAntecedent(words: readonly string[], at: number): boolean {
  const { lead, auxiliary, subject } = partsOf(words);
  const from = lead.length + (auxiliary === null ? 0 : 1);
  const to = from + subject.length;
  const isElsewhere = (index: number) => index < from || index >= to;
  if (words.slice(0, at).some((word, index) => isElsewhere(index) && names(word, index)))
    return true;
  const own = auxiliary === null ? countedIn(lead) : subject;
  if (own.length === 0 || (auxiliary !== null && to > at)) return false;
  if (isStandIn(own) || leansBack(bare(own[0] ?? ''))) return false;
  return agrees(own, words[at] ?? '') && !isObject(words, Math.max(from, to), at);
}

/** Whether a word begins what names something: a capital behind the first word, "the", "some". */
function names(word: string, index: number): boolean {
  return (index > 0 && isCapital(word)) || (isDeterminer(word) && !isAsking(word));
}

/** "staff" of "how many staff", "crew" of "which crew"; empty where nothing is counted or chosen. */
function countedIn(lead: readonly string[]): readonly string[] {
  const asking = lead.findIndex((word) => /^(?:which|many)$/u.test(bare(word)));
  return asking < 0 ? [] : lead.slice(asking + 1);
}

/** Whether a pronoun may stand for such a noun phrase, by number and by whether it names people. */
function agrees(phrase: readonly string[], pronoun: string): boolean {
  const last = phrase.at(-1) ?? '';
  const isName = phrase.some(isCapital);
  const isMany =
    phrase.some((word) => /^(?:and|&)$/u.test(bare(word))) ||
    (!isName && /^(?:people|men|women|children|police|.*[^s]s)$/u.test(bare(last)));
  // "did moss lose his job": without "the" it may be a name.
  const mayBeName = isName || !isDeterminer(phrase[0] ?? '');
  if (isHeOrShe(bare(pronoun))) return !isMany && (mayBeName || isPersonNoun(bare(last)));
  return !/^its?$/u.test(bare(pronoun)) || !(isMany || (!isName && isPersonWord(bare(last))));
}

/** Whether the pronoun at `at` is what the verb behind `from` is done to, so that it is not who does it. */
function isObject(words: readonly string[], from: number, at: number): boolean {
  const [word = '', next = ''] = words.slice(at, at + 2);
  const isOwner = isPossessive(word) && next !== '' && !isPreposition(next);
  const opensClause = isAuxiliary(next) || isPastVerb(next);
  if (isOwner || opensClause || at <= from) return false;
  return !words
    .slice(from, at)
    .some(
      (between) =>
        leadsToQuestion(bare(between)) || isAsking(between) || CLAUSE.test(bare(between)),
    );
}

/** What opens a clause of its own, in which the pronoun may be the subject or go back to the one outside. */
const CLAUSE = /^(?:that|if|whether|because|after|before|since|while|until|so|to|and|or|but)$/u;
