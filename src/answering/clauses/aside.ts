import { weekdayOf } from '../../text/values/times/months.ts';
import { isAuxiliary, isCopula } from '../grammar/auxiliaries.ts';
import type { Phrase } from '../grammar/plain-phrase.ts';
import { phraseBefore } from '../grammar/plain-phrase.ts';
import { isPreposition } from '../grammar/prepositions.ts';
import { isSubjectPronoun } from '../grammar/pronouns.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { clauseAt, mayOpenClause } from './clause.ts';
import { groupStart } from './verb-group-start.ts';
import { isVerbUse } from './verb-use.ts';

/**
 * "*The mayor*, who has been in office since 2009, has not *resigned*": the subject of a verb right behind a comma with which
 * something put in between ends, a relative clause, an office or a participle. Null where nothing is put in there: "he sold
 * it, *shut* the shop and left".
 */
export function subjectBeforeAside(sentence: ReadSentence, at: number): Phrase | null {
  const begin = groupStart(sentence.words, at, 0);
  if (!endsWithComma(sentence, begin - 1)) return null;
  for (let end = statementStart(sentence, begin) + 1; end < begin - 1; end += 1) {
    if (!endsWithComma(sentence, end - 1)) continue;
    const subject = nounsBefore(sentence, end);
    if (subject === null) continue;
    // "Its first game, *Saltglass*, has sold": a second name for it belongs to it.
    return hasVerb(sentence, end, begin) || opensRelative(sentence, end)
      ? subject
      : { from: subject.from, to: begin - 1 };
  }
  return null;
}

/** The noun phrase with which a clause opens up to word `end`; null where that is a time or a place, or holds a verb. */
function nounsBefore(sentence: ReadSentence, end: number): Phrase | null {
  const { words } = sentence;
  let { from } = clauseAt(sentence, end - 1);
  if (/^(?:as|since|after|before|until)$/u.test(words[from]?.folded ?? '')) return null;
  while (from < end && opens(words[from]?.folded ?? '')) from += 1;
  const lead = words[from]?.folded ?? '';
  if (isPreposition(lead) || (from === end - 1 && isAdverb(lead))) return null;
  if (hasVerb(sentence, from, end) || phraseBefore(sentence, end, from) === null) return null;
  return { from, to: end - 1 };
}

function isAdverb(folded: string): boolean {
  return weekdayOf(folded) !== null || /^(?:yesterday|today|tomorrow|.{3,}ly)$/u.test(folded);
}

/** Whether a verb stands among words `first` to `end`, the last one left out. */
function hasVerb({ words }: ReadSentence, first: number, end: number): boolean {
  return words
    .slice(first, end)
    .some(
      ({ folded, capital }, i) =>
        isAuxiliary(folded) ||
        isCopula(folded) ||
        isSubjectPronoun(folded) ||
        (!capital && (i > 0 || folded.endsWith('ed')) && isVerbUse(words, first + i)),
    );
}

function opensRelative({ words }: ReadSentence, at: number): boolean {
  return words.slice(at, at + 2).some(({ folded }) => /^(?:who|whom|whose|which)$/u.test(folded));
}

/** Where the sentence begins, or what a colon, a dash or a quotation mark parts from it. */
function statementStart({ text, words }: ReadSentence, at: number): number {
  let first = at;
  while (
    first > 0 &&
    !/[;:!?()—–"“”]|\.\s/u.test(text.slice(words[first - 1]?.end, words[first]?.start))
  )
    first -= 1;
  return first;
}

function opens(folded: string): boolean {
  return /^(?:and|or|then)$/u.test(folded) || mayOpenClause(folded);
}

function endsWithComma({ text, words }: ReadSentence, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    word !== undefined && next !== undefined && /^["”’]?,/u.test(text.slice(word.end, next.start))
  );
}
