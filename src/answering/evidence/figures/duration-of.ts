import type { Quantity } from '../../../text/values/amounts/quantity.ts';
import { isBesideVerb } from '../../grammar/verb-group.ts';
import type { QueryTerm } from '../../question/query-term.ts';
import type { Question } from '../../question.ts';
import { isMeantIn } from '../../matching/meant-in.ts';
import type { ReadSentence } from '../../reading/reading.ts';

/** What is left of the length of another thing: so little that it is none. */
const ofOther = 0.3;

/**
 * What is left of a length of time by the thing that it is said of: all of it where that is asked about or not told, little
 * where it is plainly another: "a 31-year *history*", "four days of *training*", "14 days' *notice*".
 */
export function shareOfOwner(
  question: Question,
  sentence: ReadSentence,
  quantity: Quantity,
): number {
  const asked = question.terms.filter(saysOfWhat);
  if (asked.length === 0) return 1;
  const saysIn = (part: Stretch) => asked.some((term) => isMeantIn(term, sentence, part));
  const noun = nounOf(sentence, quantity);
  return noun === null || saysIn(noun) || isOfAnything(sentence, noun) ? 1 : ofOther;
}

/** A word for what lasts or what is done, and not for lasting. */
function saysOfWhat({ folded }: QueryTerm): boolean {
  return !/^(?:lasts?|lasted|lasting|takes?|took|taken|long|time|duration|length|goes?|going|went|run|ran|continue[ds]?|stay(?:s|ed)?|now)$/u.test(
    folded,
  );
}

/** Words of a sentence, both ends included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const longestNoun = 4;

/** What a length is said of by the noun behind it: "a two-day *rail strike*", "14 days' *notice*", "four days of *training*". */
function nounOf({ text, words }: ReadSentence, { end, at }: Quantity): Stretch | null {
  const last = words.findLastIndex((word) => word.end <= end);
  const unit = words[last];
  if (last < at || unit === undefined) return null;
  const next = words[last + 1];
  if (next === undefined) return null;
  const between = text.slice(unit.end, next.start);
  const isOwner = /^['’]s? $/u.test(between) || /['’]s?$/u.test(text.slice(unit.start, unit.end));
  const isGlued = last > at && text.slice(words[last - 1]?.end, unit.start) === '-';
  if (isGlued || isOwner) return stretchFrom({ text, words }, last + 1);
  return next.folded === 'of' && between === ' ' ? stretchFrom({ text, words }, last + 2) : null;
}

/** The telling words in a row from word `from`; null for none. */
function stretchFrom(
  { text, words }: Pick<ReadSentence, 'text' | 'words'>,
  from: number,
): Stretch | null {
  let to = from - 1;
  while (to + 1 < from + longestNoun && isOfNoun(text, words, to + 1, from)) to += 1;
  return to < from ? null : { from, to };
}

function isOfNoun(text: string, words: ReadSentence['words'], at: number, from: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word === undefined || word.stop || isBesideVerb(word.folded)) return false;
  return at === from || /^[ \u00a0-]$/u.test(text.slice(before?.end, word.start));
}

/** "A two-year *period*", "the 48-hour *wait*": words that say no more than that something lasts. */
function isOfAnything({ words }: ReadSentence, { from, to }: Stretch): boolean {
  return words
    .slice(from, to + 1)
    .some(({ folded }) =>
      /^(?:periods?|waits?|spells?|stretch(?:es)?|stays?|terms?|stints?|runs?|spans?|delays?|break|intervals?|durations?|ordeals?|process|effort|odyssey|saga|absence|mission|work|time|life|reign|career|event|affair|episode|window|phase|hiatus|pause|gap|limit|deadline|schedule|timetable|course|job|programme|program|project|trip|journey|tour|voyage|campaign)$/u.test(
        folded,
      ),
    );
}
