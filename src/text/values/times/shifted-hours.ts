import { wordForNumber } from '../../number-words.ts';
import type { Word } from '../../words.ts';
import { isFigure } from '../../words.ts';
import { hourLead, hourOf, standsAlone } from './bare-hours.ts';
import type { ClockAt } from './clock-value.ts';
import { placed } from './clock-value.ts';

/** "Half past six", "ten to twelve", "twenty minutes after nine", "five to midnight". */
export function shiftedAt(text: string, words: readonly Word[], at: number): ClockAt | null {
  const shift = shiftAt(words, at);
  const word = words[at];
  if (shift === null || word === undefined) return null;
  const link = words[shift.to + 1]?.folded ?? '';
  const named = shift.inMinutes ? /^(?:past|to|before|after)$/u : /^(?:past|to)$/u;
  const top = shift.to + 2;
  const hour = faceHour(words[top]);
  if (hour === null || !named.test(link)) return null;
  // "Ten minutes before six men came".
  if (shift.inMinutes && !standsAlone(text, words, top)) return null;
  const back = link === 'to' || link === 'before';
  if (link === 'to' && !shift.inMinutes && hour <= 12 && isRange(words, at, shift.minutes, hour))
    return null;
  const minute = (hour * 60 + shift.minutes * (back ? -1 : 1) + 1440) % 1440;
  const span = { start: word.start, end: words[top]?.end ?? word.end };
  return placed(words, at, span, minute, hour <= 12 && words[top]?.folded !== 'noon');
}

/** The hour that minutes are told from, midnight as 24. */
function faceHour(word: Word | undefined): number | null {
  if (word?.folded === 'midnight') return 24;
  return word?.folded === 'noon' ? 12 : hourOf(word);
}

/** "Ten to twelve people" counts; "ten to twelve" behind "at" or "by" tells the time, and so does "twenty to one". */
function isRange(words: readonly Word[], at: number, minutes: number, hour: number): boolean {
  if (words[at]?.folded === 'half' || words[at]?.folded === 'quarter') return false;
  const [before, behind] = [words[at - 1]?.folded ?? '', words[at + 3]?.folded ?? ''];
  if (odds.test(behind)) return true;
  if (hourLead.test(before)) return false;
  return minutes < hour || !/^(?:was|is|it's|past|almost|nearly)$/u.test(before);
}

/** What tells the odds and the votes in "twenty to one" from the time. */
const odds = /^(?:against|odds|majority|favou?rites?|outsiders?|shot|chance)$/u;

/** "Half", "quarter", "ten", "twenty-five", "three minutes": what may stand before "past" or "to", and its last word. */
function shiftAt(
  words: readonly Word[],
  at: number,
): { minutes: number; to: number; inMinutes: boolean } | null {
  const folded = words[at]?.folded ?? '';
  if (folded === 'half') return { minutes: 30, to: at, inMinutes: false };
  if (folded === 'quarter') return { minutes: 15, to: at, inMinutes: false };
  const single = folded === 'a' || folded === 'one' ? 1 : (wordForNumber.get(folded) ?? null);
  const first = single ?? (isFigure(folded) && /^\d{1,2}$/u.test(folded) ? Number(folded) : 0);
  const five = first === 20 && words[at + 1]?.folded === 'five';
  const [minutes, to] = five ? [25, at + 1] : [first, at];
  if (minutes === 0 || minutes > 59) return null;
  if (/^minutes?$/u.test(words[to + 1]?.folded ?? ''))
    return { minutes, to: to + 1, inMinutes: true };
  const plain = minutes === 5 || minutes === 10 || minutes === 20 || minutes === 25;
  return plain && single !== null ? { minutes, to, inMinutes: false } : null;
}
