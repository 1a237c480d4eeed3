import { takesStatement } from '../../text/speech-verbs.ts';
import type { Word } from '../../text/words.ts';
import { isAuxiliary, isCopula } from '../grammar/auxiliaries.ts';
import { isDeterminer } from '../grammar/determiners.ts';
import type { Phrase } from '../grammar/plain-phrase.ts';
import { phraseBefore } from '../grammar/plain-phrase.ts';
import { isPreposition } from '../grammar/prepositions.ts';
import { isPastForm } from '../grammar/verb-forms.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { subjectBeforeAside } from './aside.ts';
import { clauseAt, mayOpenClause } from './clause.ts';
import { relativePartsAt } from './relative.ts';
import { groupStart } from './verb-group-start.ts';
import { isVerbUse } from './verb-use.ts';

/** Where the verb at word `at` begins, and where its subject may begin at the earliest, in a clause from word `from` on. */
function subjectRoom(
  words: readonly Word[],
  at: number,
  from: number,
): { readonly begin: number; readonly floor: number } {
  let begin = groupStart(words, at, from);
  let floor = from;
  for (let i = begin - 1; i >= from; i -= 1) {
    const { folded = '' } = words[i] ?? {};
    if (!isPastForm(folded) && !isAuxiliary(folded)) continue;
    // "On 7 *May* 1934 and opened": a month helps no verb.
    if (folded === 'may' && i > 0 && words[i]?.capital === true) continue;
    if (isDeterminer(words[i - 1]?.folded ?? '')) continue;
    const last = lastJoint(words, i + 1, begin);
    if (last === begin - 1) {
      // "Walked in *and* opened": one subject of both.
      begin = groupStart(words, i, from);
      i = begin;
      continue;
    }
    if (last > i) floor = last + 1;
    else if (takesStatement(folded)) floor = i + 1;
    break;
  }
  return { begin, floor };
}

/** What stands before the verb at word `at` in its clause: its subject, with what belongs to it; null where nothing does. */
export function phraseAhead(sentence: ReadSentence, at: number): Phrase | null {
  const parted = subjectBeforeAside(sentence, at);
  if (parted !== null) return parted;
  const related = relativePartsAt(sentence, at);
  if (related !== null) return related.subject;
  const { words } = sentence;
  const { from } = clauseAt(sentence, at);
  const room = subjectRoom(words, at, from);
  const { begin } = room;
  let { floor } = room;
  // "All that we hold are encrypted": what stands before the verb is not what opens its clause.
  if (floor < begin - 1 && relative.test(words[floor]?.folded ?? '') && isNounBefore(words, floor))
    return null;
  while (floor < begin && opens(words[floor]?.folded ?? '')) {
    if (relative.test(words[floor]?.folded ?? '') && floor === begin - 1)
      return antecedentOf(sentence, floor);
    floor += 1;
  }
  floor = behindAdjunct(sentence, floor, begin);
  let to = begin - 1;
  while (to >= floor && joint.test(words[to]?.folded ?? '')) to -= 1;
  // "Was lit *before dawn* and opened": a time, and the subject before it.
  const isTime = to < begin - 1 && floor > 0 && timed.test(words[floor - 1]?.folded ?? '');
  if (to >= floor && !isTime) return { from: floor, to };
  const isJoined = from > 0 && (isTime || joint.test(words[from]?.folded ?? ''));
  return isJoined ? subjectBefore(sentence, from) : null;
}

/** "At its conference, *the company* showed": the word behind what a preposition leads ahead of the subject, up to a comma. */
function behindAdjunct(
  { text, words }: Pick<ReadSentence, 'text' | 'words'>,
  from: number,
  begin: number,
): number {
  if (!isPreposition(words[from]?.folded ?? '')) return from;
  for (let at = from + 1; at <= begin; at += 1)
    if (text.slice(words[at - 1]?.end, words[at]?.start).startsWith(','))
      return behindAdjunct({ text, words }, at, begin);
  return from;
}

const timed = /^(?:before|after|until|since)$/u;

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
    !takesStatement(before.folded)
  );
}

function lastJoint(words: readonly Word[], from: number, end: number): number {
  for (let i = end - 1; i >= from; i -= 1) if (joint.test(words[i]?.folded ?? '')) return i;
  return -1;
}
