import type { Word } from '../../words.ts';
import { monthOf, weekdayOf } from '../times/months.ts';
import type { NumberRange } from './number-range.ts';
import type { Quantity } from './quantity.ts';

/** Nobody is older, in years. */
const oldest = 116;
const year = 31_557_600;

/**
 * The age that a number tells: "Hilda Crane, 81, who", "aged 40", "at the age of 12", "she turned 40". A length of time
 * of something old; null for any other number.
 */
export function ageAt(
  text: string,
  words: readonly Word[],
  at: number,
  number: NumberRange,
): Quantity | null {
  const { value, high, to } = number;
  if (value <= 0 || high > oldest || value % 1 !== 0) return null;
  const from = agedFrom(words, at);
  const pauses = pausesBehind(text, words, to);
  // "Aged 40 days" has a unit of its own.
  const plain = pauses || (words[to + 1]?.stop === true && words[to + 1]?.folded !== 'of');
  if (!plain) return null;
  if (from === at && !isTold(words, at) && !(pauses && isAppended(text, words, at))) return null;
  return {
    kind: 'duration',
    value: value * year,
    high: high * year,
    exactness: 'exact',
    unit: 'duration',
    of: ['old'],
    per: null,
    at,
    start: words[from]?.start ?? 0,
    end: words[to]?.end ?? 0,
  };
}

/** The first word of "aged 40", "age of 40", "aged between 40 and 50"; `at` itself where no such word leads. */
function agedFrom(words: readonly Word[], at: number): number {
  const [lead, before] = [words[at - 1]?.folded ?? '', words[at - 2]?.folded ?? ''];
  if (/^(?:aged|ages?)$/u.test(lead)) return at - 1;
  if (/^ages?$/u.test(before) && lead === 'of') return at - 2;
  if (isPersonOf(words, at)) return at - 1;
  return /^(?:aged|ages)$/u.test(before) &&
    /^(?:between|about|around|over|under|from|just)$/u.test(lead)
    ? at - 2
    : at;
}

const person =
  /^(?:man|woman|boy|girl|lad|lady|gentleman|gran|granny|grandmother|grandfather|grandad|grandma|mother|father|mum|dad|baby|child|toddler|youth|teenager|pensioner|widow|widower|bride|groom|nun|monk|student|pupil|schoolboy|schoolgirl)$/u;

/** "A man of 72", "a widow of ninety": not the number of those gathered, as in "a crew of 24". */
function isPersonOf(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.folded !== 'of' || !person.test(words[at - 2]?.folded ?? '')) return false;
  return words
    .slice(Math.max(0, at - 5), at - 2)
    .some(({ folded }) => /^(?:an?|the|another|one|this|that)$/u.test(folded));
}

function pausesBehind(text: string, words: readonly Word[], to: number): boolean {
  const end = words[to]?.end ?? 0;
  return (
    words[to + 1] === undefined || /^(?:[,;)—–]|\.(?!\d)| [—–])/u.test(text.slice(end, end + 2))
  );
}

/** ", 81," behind a name or a noun, and no part of a list of numbers. */
function isAppended(text: string, words: readonly Word[], at: number): boolean {
  const [word, noun, before, behind] = [words[at], words[at - 1], words[at - 2], words[at + 1]];
  if (word === undefined || noun === undefined || !/^\d{1,3}$/u.test(word.text)) return false;
  if (text.slice(noun.end, word.start) !== ', ') return false;
  if (/^\d/u.test(noun.text) || /^\d/u.test(before?.text ?? '') || /^\d/u.test(behind?.text ?? ''))
    return false;
  if (noun.stop || monthOf(noun.folded) !== null || weekdayOf(noun.folded) !== null) return false;
  // The last word of a list may be a number; a full name with one behind it is a person's age.
  const closed = text.startsWith(',', word.end);
  return closed || (noun.capital && before?.capital === true);
}

/** "She was 52.", "who turned 40,", "Nell Brandt was nine": said of a person alone. */
function isTold(words: readonly Word[], at: number): boolean {
  const [verb, who] = [words[at - 1]?.folded ?? '', words[at - 2]?.folded ?? ''];
  if (/^turn(?:s|ed|ing)$/u.test(verb)) return words[at - 2] !== undefined;
  // "Nell Brandt was nine": of one capital it may be a sum or a score.
  const named = words[at - 2]?.capital === true && words[at - 3]?.capital === true;
  return /^(?:is|was)$/u.test(verb) && (named || /^(?:he|she|who)$/u.test(who));
}
