import { isOfVerbGroup, leadsInfinitive } from '../../grammar/verb-group.ts';
import { isDeterminer } from '../../grammar/determiners.ts';
import { gapBehind } from '../../../text/gap.ts';
import { negatorsIn } from '../../../text/negators.ts';
import { claimed, isRefuted } from '../../../text/refutation.ts';
import { isFigure } from '../../../text/words.ts';
import type { Word } from '../../../text/words.ts';
import { clauseAt, mayOpenClause } from '../../clauses/clause.ts';
import { isAuxiliary, isCopula } from '../../grammar/auxiliaries.ts';
import { isBaseVerb, isPastForm } from '../../grammar/verb-forms.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { clauseFrom } from '../label.ts';
import type { Told } from './told.ts';

/**
 * A source's own words by which it takes a side, to stand behind "Yes" or "No": from the subject of their clause where that
 * is short, else from its verb, up to the end of the clause or a few words on. "Hurt" by itself explains nothing.
 */
export function stanceWords(
  sentence: Pick<ReadSentence, 'text' | 'words'>,
  { span, at }: Pick<Told, 'span' | 'at'>,
): string {
  const { text, words } = sentence;
  const first = Math.max(
    0,
    words.findIndex(({ end }) => end > span.start),
  );
  const from = words[at]?.start ?? span.start;
  // "Reports that it is off are nonsense": what is refuted is shown with who is said to have said it.
  if (isRefuted(text, words, at)) {
    const report = words.findLastIndex(({ folded }, i) => i < at && claimed.test(folded));
    return clauseFrom(text, words, words[report]?.start ?? span.start, wordsShown);
  }
  const starts = startsOf(sentence, first);
  const object = words[at + wordsBehind]?.start ?? from;
  // Cut right behind its verb a label lacks its object: it begins later then, but not within the saying.
  const tries = [
    ...starts.slice(0, -1).map((begin) => [begin, object] as const),
    ...starts.slice(-2).map((begin) => [begin, from] as const),
  ];
  for (const [begin, least] of tries) {
    const start = words[begin]?.start ?? span.start;
    const lead = clauseFrom(text, words, start, wordsShown);
    const end = start + lead.replace(/…$/u, '').length;
    if (end > (lead.endsWith('…') ? least : from)) return lead;
  }
  // "Not, so far, ended": a label that the first comma cuts off says nothing.
  const lead = clauseFrom(text, words, span.start, wordsShown);
  const said = clauseFrom(text, words, from, wordsShown);
  return lead.length > 1 && span.start + lead.length < from ? `${lead} … ${said}` : said;
}

const wordsShown = 9;
/** Words behind the deciding one that a label is to show, where its clause goes on. */
const wordsBehind = 2;
/** Words before the verb that are shown as its subject, and words between a verb and what is decided by it. */
const longestSubject = 4;
const farthestVerb = 8;

/** Indices of the words with which a label may begin, the best first: of the subject, of the verb, of the deciding words. */
function startsOf(
  sentence: Pick<ReadSentence, 'text' | 'words'>,
  first: number,
): readonly number[] {
  const { text, words } = sentence;
  const floor = floorOf(sentence, first);
  const verb = verbBefore(words, first, Math.max(floor, first - farthestVerb));
  const begin = verb === null ? first : groupStart(text, words, verb, floor);
  if (begin - floor <= longestSubject && isSubject(words, floor, begin))
    return [floor, begin, first];
  // "At no time were they told": what denies it all stands before the verb.
  const negator = negatorsIn(text, words).findLast((i) => i >= floor && i < begin);
  return negator === undefined ? [begin, first] : [negator, begin, first];
}

/** Index of the first word of the clause, or of what a comma parts from it, without the words that join clauses. */
function floorOf(sentence: Pick<ReadSentence, 'text' | 'words'>, first: number): number {
  const { text, words } = sentence;
  const clause = clauseAt(sentence, first).from;
  let floor = first;
  while (floor > clause && isJoined(text, words, floor - 1)) floor -= 1;
  while (floor < first && joins(words[floor]?.folded ?? '')) floor += 1;
  return floor;
}

/** Whether nothing but a space, a hyphen or the mark of an identifier stands behind a word. */
function isJoined(text: string, words: readonly Word[], at: number): boolean {
  return /^(?:['’]s?)?[\s\-_/.‐‑*`]*$/u.test(gapBehind(text, words, at));
}

/** "*But still*, it is off": what joins a clause to the one before. */
function joins(folded: string): boolean {
  return (
    mayOpenClause(folded) || /^(?:and|or|then|however|also|meanwhile|still|now|yes)$/u.test(folded)
  );
}

/** Index of the verb of what is decided: the word itself, or the nearest one before it; null for none. */
function verbBefore(words: readonly Word[], first: number, floor: number): number | null {
  for (let i = first; i >= floor; i -= 1) if (isVerb(words, i)) return i;
  return null;
}

/** Whether a word reads as a verb by its form and by what stands before it. */
function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const { folded } = word;
  const previous = words[at - 1]?.folded ?? '';
  if (isAuxiliary(folded) || isCopula(folded) || /n't$|'(?:ll|ve|re|m|s|d)$/u.test(folded))
    return true;
  if (isDeterminer(previous) || /^(?:of|in|on|by|for|with)$/u.test(previous)) return false;
  if (isPastForm(folded) || isBaseVerb(folded) || agreeing.test(folded)) return true;
  if (leadsInfinitive(previous)) return !word.stop && !word.capital && !isFigure(word.term);
  if (!/[^s]s$/u.test(folded)) return false;
  // "Marks the end": what takes an object is no plural.
  return (
    isBaseVerb(folded.replace(/(?<=[sxzh])es$|s$/u, '')) ||
    isDeterminer(words[at + 1]?.folded ?? '')
  );
}

/** Pasts in "-eed", most of which are none: "need", "speed". */
const agreeing = /^(?:agreed|disagreed|freed|guaranteed|decreed)$/u;

/** Index of the first word of the verb with its auxiliaries, its "not", its adverbs and the verb that it hangs on by "to". */
function groupStart(text: string, words: readonly Word[], verb: number, floor: number): number {
  let start = verb;
  while (start > floor && isJoined(text, words, start - 1)) {
    const previous = words[start - 1]?.folded ?? '';
    if (previous === 'to') {
      const governor = verbBefore(words, start - 2, Math.max(floor, start - 2 - longestSubject));
      if (governor === null) return start - 1;
      start = governor;
    } else if (!isOfVerbGroup(previous)) break;
    else start -= 1;
  }
  return start;
}

/** Whether the words before a verb read as its subject, and not as a time or a place: "on Monday", "in March the". */
function isSubject(words: readonly Word[], from: number, verb: number): boolean {
  const folded = words[from]?.folded ?? '';
  return from < verb && !notSubject.test(folded) && !/(?:ing|ly)$/u.test(folded);
}

const notSubject =
  /^(?:on|in|at|by|for|from|of|with|without|to|under|over|into|out|up|down|off|about|through|during|last|next|today|yesterday|not|rather|instead|than|far|less|more|even|just|only|here|why|how|what|\d+)$/u;
