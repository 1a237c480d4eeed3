import { wordForNumber } from '../../number-words.ts';
import type { Word } from '../../words.ts';
import { isFigure } from '../../words.ts';
import { partOfDay } from './day-parts.ts';

/** An hour of the clock face, 1 to 12, in words or figures; null for any other word. */
export function hourOf(word: Word | undefined): number | null {
  const folded = word?.folded ?? '';
  const figure = isFigure(folded) ? Number(folded) : 0;
  const hour = folded === 'one' ? 1 : (wordForNumber.get(folded) ?? figure);
  return Number.isInteger(hour) && hour >= 1 && hour <= 12 ? hour : null;
}

/** What may lead an hour: "at six", "until ten". */
export const hourLead = /^(?:at|until|till|by|before|after|around|about|from|just|since|nearly)$/u;

/** Verbs of those counted: "after six were hurt", "until two had left". */
const counts = /^(?:am|is|are|was|were|be|been|has|have|had|can|could|will|would|may|might)$/u;
/** What goes on after an hour, and hardly after a count: "around nine by a guard", "about six on Friday". */
const goesOn = /^(?:by|on|when|as|that|and|but|while)$/u;
/** Words that take a count: "there were around nine", "a crew of about six". */
const takesCount =
  /^(?:there|are|were|is|be|been|was|have|has|had|of|with|to|only|than|just|for|by|in)$/u;

/**
 * True for an hour that stands alone behind words that lead to a time: "at six", "before seven.", "until ten", "around
 * nine by a guard", "from six until ten". Wherever it may count something instead it is false.
 */
export function isBareHour(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || hourOf(word) === null || !standsAlone(text, words, at)) return false;
  const lead = words[at - 1]?.folded ?? '';
  if (lead === 'at') return true;
  const figure = /^\d/u.test(word.text);
  const next = words[at + 1]?.folded ?? '';
  switch (lead) {
    case 'until':
    case 'till':
      return !counts.test(next);
    case 'before':
    case 'after':
    case 'since':
    case 'gone':
      return !figure && !counts.test(next);
    case 'from':
      return (next === 'until' || next === 'till') && hourOf(words[at + 2]) !== null;
    case 'around':
    case 'about':
    case 'nearly':
    case 'almost':
    case 'just':
      return isRoughHour(words, at, figure);
    default:
      return false;
  }
}

/** "At around nine", "around nine by a guard". */
function isRoughHour(words: readonly Word[], at: number, figure: boolean): boolean {
  const before = words[at - 2]?.folded ?? '';
  if (before === 'at') return true;
  return !figure && goesOn.test(words[at + 1]?.folded ?? '') && !takesCount.test(before);
}

/** True where nothing is counted behind the figure: the sentence pauses, grammar follows, or a weekday. */
export function standsAlone(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const behind = text.slice(word.end, word.end + 3);
  if (/^\s?[%$€£°]|^[-–/:]|^[.,]\d/u.test(behind)) return false;
  const next = words[at + 1];
  const paused = next === undefined || /^\s?[.,;:!?)"”]/u.test(behind);
  if (paused) return true;
  if (/^(?:of|to|per|or)$/u.test(next.folded)) return false;
  // "At ten in the morning" is an hour of its own form, "one in ten" no hour.
  if (next.folded === 'in') return partOfDay(words[at + 3]) !== null;
  return next.stop || next.capital;
}
