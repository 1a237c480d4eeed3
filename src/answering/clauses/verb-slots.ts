import { isObjectPronoun } from '../grammar/pronouns.ts';
import { isOfVerbGroup, leadsInfinitive } from '../grammar/verb-group.ts';
import { isParticle } from '../grammar/prepositions.ts';
import { isIrregularForm } from '../../text/lexicon/irregular.ts';
import type { Word } from '../../text/words.ts';
import { isFigure } from '../../text/words.ts';
import { monthOf, weekdayOf } from '../../text/values/months.ts';
import { isAuxiliary, isCopula } from '../grammar/auxiliaries.ts';
import { isDeterminer } from '../grammar/determiners.ts';
import { isPassive } from '../grammar/passive.ts';
import type { Phrase } from '../grammar/plain-phrase.ts';
import { phraseBefore, phraseFrom } from '../grammar/plain-phrase.ts';
import { isBaseVerb, isPastForm } from '../grammar/verb-forms.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { clauseAt, mayOpenClause } from './clause.ts';

/** What stands around a verb: who does it and whom it meets, as far as word order shows. */
export interface VerbSlots {
  readonly passive: boolean;
  /** What stands before it in its clause; null where nothing does. */
  readonly before: Phrase | null;
  /** What stands right behind it. */
  readonly behind: Phrase | null;
  /** What follows "by" behind a passive verb. */
  readonly by: Phrase | null;
}

/** The places around the verb at word `at`; null where that word is no verb. */
export function slotsOf(sentence: ReadSentence, at: number): VerbSlots | null {
  const { words } = sentence;
  if (!isVerbUse(words, at)) return null;
  const passive = isPassive(words, at);
  return {
    passive,
    before: phraseAhead(sentence, at),
    behind: passive ? null : phraseBehind(sentence, at),
    by: passive ? phraseLed(sentence, at, 'by') : null,
  };
}

/** Whether word `at` reads as a verb: not "the plan", "a halt", "of repairs". */
export function isVerbUse(words: readonly Word[], at: number): boolean {
  const [previous, word] = [words[at - 1]?.folded ?? '', words[at]];
  if (word === undefined || isDeterminer(previous) || quantifier.test(previous)) return false;
  const { folded } = word;
  if (isPastForm(folded)) return true;
  const isHelped = isAuxiliary(previous) || isCopula(previous);
  if (isHelped && isIrregularForm(folded)) return true;
  if (/^(?:of|in|on|by|for|with|from|at)$/u.test(previous)) return false;
  if (leadsInfinitive(previous)) return true;
  if (/\p{Ll}{2}ing$/u.test(folded)) return isHelped;
  if (/[^s]s$/u.test(folded))
    return (
      isBaseVerb(folded.replace(/(?<=[sxzh])es$|s$/u, '')) ||
      isDeterminer(words[at + 1]?.folded ?? '')
    );
  if (isBaseVerb(folded)) return true;
  // "Farmers *oppose* the road"
  return (
    !word.stop &&
    !word.capital &&
    !isOfVerbGroup(folded) &&
    isDeterminer(words[at + 1]?.folded ?? '')
  );
}

const quantifier = /^(?:whose|no|any|every|each)$/u;

/** Index of the first word of the verb with its auxiliaries, its "not" and the verb that it hangs on by "to". */
function groupStart(words: readonly Word[], verb: number, floor: number): number {
  let start = verb;
  while (start > floor) {
    const previous = words[start - 1]?.folded ?? '';
    if (previous === 'to' && start - 2 >= floor && isGovernor(words, start - 2)) start -= 2;
    else if (previous === 'to' || isOfVerbGroup(previous)) start -= 1;
    else break;
  }
  return start;
}

/** "*Refused* to pay". */
function isGovernor(words: readonly Word[], at: number): boolean {
  const { folded = '' } = words[at] ?? {};
  return (
    isPastForm(folded) ||
    /^(?:plans?|wants?|hopes?|intends?|refuses?|expects?|going|due|set|able|used|ought)$/u.test(
      folded,
    )
  );
}

const saying =
  /^(?:said|says|told|tells|announced|claimed|claims|believed?s?|thought|thinks|reported|reports|insisted|insists|added|admitted|argued|argues|warned|denied|denies|confirmed|knew|knows|hoped|hopes)$/u;

/** What stands before the verb at word `at` in its clause: its subject, with what belongs to it; null where nothing does. */
export function phraseAhead(sentence: ReadSentence, at: number): Phrase | null {
  const { words } = sentence;
  const { from } = clauseAt(sentence, at);
  let begin = groupStart(words, at, from);
  let floor = from;
  for (let i = begin - 1; i >= from; i -= 1) {
    const { folded = '' } = words[i] ?? {};
    if (!isPastForm(folded) && !isAuxiliary(folded)) continue;
    if (isDeterminer(words[i - 1]?.folded ?? '')) continue;
    const last = lastJoint(words, i + 1, begin);
    if (last === begin - 1) {
      // "Walked in *and* opened": one subject of both.
      begin = groupStart(words, i, from);
      i = begin;
      continue;
    }
    if (last > i) floor = last + 1;
    else if (saying.test(folded)) floor = i + 1;
    break;
  }
  // "All that we hold are encrypted": what stands before the verb is not what opens its clause.
  if (floor < begin - 1 && relative.test(words[floor]?.folded ?? '') && isNounBefore(words, floor))
    return null;
  while (floor < begin && opens(words[floor]?.folded ?? '')) {
    if (relative.test(words[floor]?.folded ?? '') && floor === begin - 1)
      return antecedentOf(sentence, floor);
    floor += 1;
  }
  let to = begin - 1;
  while (to >= floor && joint.test(words[to]?.folded ?? '')) to -= 1;
  if (to >= floor) return { from: floor, to };
  const isJoined = from > 0 && joint.test(words[from]?.folded ?? '');
  return isJoined ? subjectBefore(sentence, from) : null;
}

/** "*The boat* cost five million and was built": what stands before the first verb of the clause before word `end`. */
function subjectBefore(sentence: ReadSentence, end: number): Phrase | null {
  const { words } = sentence;
  const { from } = clauseAt(sentence, end - 1);
  for (let at = from + 1; at < end; at += 1) {
    const { folded = '' } = words[at] ?? {};
    const isVerb = isAuxiliary(folded) || isCopula(folded) || isVerbUse(words, at);
    if (isVerb) return opens(words[from]?.folded ?? '') ? null : { from, to: at - 1 };
  }
  return null;
}

const joint = /^(?:and|but|or|then)$/u;

/** "*And that* it closed": what a clause has before its subject. */
function opens(folded: string): boolean {
  return joint.test(folded) || mayOpenClause(folded);
}

const relative = /^(?:who|which|that)$/u;

function antecedentOf(sentence: ReadSentence, at: number): Phrase | null {
  if (at === 0) return null;
  return phraseBefore(sentence, at, clauseAt(sentence, at - 1).from);
}

function isNounBefore(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before !== undefined &&
    !before.stop &&
    !isPastForm(before.folded) &&
    !saying.test(before.folded)
  );
}

function lastJoint(words: readonly Word[], from: number, end: number): number {
  for (let i = end - 1; i >= from; i -= 1) if (joint.test(words[i]?.folded ?? '')) return i;
  return -1;
}

function phraseBehind(sentence: ReadSentence, at: number): Phrase | null {
  const { text, words } = sentence;
  const next = isParticle(words[at + 1]?.folded ?? '') ? at + 2 : at + 1;
  if (text.slice(words[next - 1]?.end, words[next]?.start).trim() !== '') return null;
  const { folded = '' } = words[next] ?? {};
  if (isObject(folded)) return { from: next, to: next };
  // "Is to step down appears": what stands bare behind a particle is as often the next verb.
  const isBare = !isDeterminer(folded) && words[next]?.capital !== true;
  if (isWhen(words[next]) || (next > at + 1 && isBare)) return null;
  const phrase = phraseFrom(sentence, next, endBeforeFigure(words, next));
  return withName(sentence, withoutWhen(words, phrase));
}

/** "Fined Anker *3 million*": a figure opens another phrase. */
function endBeforeFigure(words: readonly Word[], from: number): number {
  const at = words.findIndex(({ term }, i) => i > from && isFigure(term));
  return at < 0 || isDeterminer(words[at - 1]?.folded ?? '') ? words.length : at;
}

/** "A former monk, *Otto Brenn*," */
function withName(sentence: ReadSentence, phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  const { text, words } = sentence;
  const next = words[phrase.to + 1];
  if (next?.capital !== true || text.slice(words[phrase.to]?.end, next.start) !== ', ')
    return phrase;
  const name = phraseFrom(sentence, phrase.to + 1);
  return name === null ? phrase : { from: phrase.from, to: name.to };
}

/** "Sold *it*", "said *nothing*" */
function isObject(folded: string): boolean {
  return isObjectPronoun(folded) || /^(?:(?:every|no)thing|nobody|everyone)$/u.test(folded);
}

function withoutWhen(words: readonly Word[], phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  const telling = words.slice(phrase.from, phrase.to + 1).filter(({ stop }) => !stop);
  return telling.some(({ term }) => isFigure(term)) ||
    telling.some(isWhen) ||
    telling.every(isManner)
    ? null
    : phrase;
}

function isManner({ folded }: Word): boolean {
  return /ly$|^(?:again|early|late|free|ahead|on|around|together|alone|instead|home|away|today|yesterday|tomorrow)$/u.test(
    folded,
  );
}

function isWhen(word: Word | undefined): boolean {
  const folded = word?.folded ?? '';
  return (
    weekdayOf(folded) !== null ||
    (monthOf(folded) !== null && folded !== 'may') ||
    /^(?:last|next|today|yesterday|tomorrow|tonight|years?|months?|weeks?|days?|hours?|minutes?|\d.*)$/u.test(
      folded,
    )
  );
}

/** What a preposition behind the verb leads: "paid *for the lamp*"; null where none does, and where it says when. */
export function phraseLed(sentence: ReadSentence, at: number, link: string): Phrase | null {
  const { words } = sentence;
  const { to } = clauseAt(sentence, at);
  const lead = words.findIndex(
    ({ folded }, i) => i > at && i <= Math.min(to, at + linkReach) && folded === link,
  );
  if (lead < 0 || isWhen(words[lead + 1])) return null;
  const next = words[lead + 1]?.folded ?? '';
  if (isObject(next)) return { from: lead + 1, to: lead + 1 };
  return withName(sentence, withoutWhen(words, phraseFrom(sentence, lead + 1)));
}

/** Words between a verb and what a preposition adds to it. */
const linkReach = 6;
