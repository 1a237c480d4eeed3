import { scales, wordForNumber } from '../../number-words.ts';
import type { Word } from '../../words.ts';

/** A number as a text writes it, in figures or words. */
export interface WrittenNumber {
  readonly value: number;
  /** The last of its words, its scale ("million") included. */
  readonly to: number;
  /** True when it begins with a figure. */
  readonly digits: boolean;
  /** What its scale words multiply it by; 1 without. */
  readonly scale: number;
}

/**
 * The number that begins at word `at`: "41,000", "1.2 million", "$13bn", "two hundred and six", "twenty-five", "half a
 * million", "a dozen", "two and a half". "One" is 1, pronoun
 * or number: that is for the caller to tell. Null for any other word, for ordinals and for a bare "a".
 */
export function cardinalAt(text: string, words: readonly Word[], at: number): WrittenNumber | null {
  if (!mayBeginNumber(words[at])) return null;
  const number = figuresAt(text, words, at) ?? halfAt(words, at) ?? spelledAt(words, at);
  if (number === null || !Number.isFinite(number.value)) return null;
  return { ...withHalf(words, number), digits: number.digits };
}

/** Most words begin no number: they are told at a glance. */
export function mayBeginNumber(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const code = word.text.charCodeAt(0);
  return (code >= 48 && code <= 57) || code > 126 || numberStarts.has(word.folded);
}

const numberStarts: ReadonlySet<string> = new Set([
  ...wordForNumber.keys(),
  'one',
  'half',
  'a',
  'an',
  'couple',
]);

const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** The value of a word of figures: "41,000", "1.2", "2½"; null for ordinals, decades and versions ("1.2.3"). */
function figureOf(written: string): number | null {
  const match = /^(\d[\d.,]*)?([½¼¾⅓⅔])?$/u.exec(written);
  if (match === null || written === '') return null;
  const whole = (match[1] ?? '0').replace(/,(?=\d{3}(?:\D|$))/gu, '').replace(',', '.');
  const value = Number(whole) + (vulgarFractions.get(match[2] ?? '') ?? 0);
  return Number.isFinite(value) ? value : null;
}

function figuresAt(text: string, words: readonly Word[], at: number): WrittenNumber | null {
  const word = words[at];
  const value = word === undefined ? null : figureOf(word.text);
  if (word === undefined || value === null) return null;
  let to = at;
  let scale = 1;
  for (let next = words[to + 1]; next !== undefined; next = words[to + 1]) {
    const times = scales.get(next.folded);
    const gap = text.slice(words[to]?.end, next.start);
    if (times === undefined || !/^[ \u00a0-]?$/u.test(gap)) break;
    // "40 m" are metres, "40m" may be millions: the letter alone never is a scale.
    if (next.folded.length === 1 && (gap !== '' || !scalesByLetter(text, words, at, to + 1))) break;
    scale *= times;
    to += 1;
  }
  return { value: rounded(value * scale), to, digits: true, scale };
}

/** What is measured in metres: "40m deep", "the 100m hurdles". */
const measuredInMetres =
  /^(?:long|wide|tall|high|deep|away|above|below|from|down|up|into|off|out|apart|sprint|dash|freestyle|butterfly|backstroke|breaststroke|hurdles|race|final|drop|crane|tower|tunnel|waves)$/u;

/** "$40m" and "40m people" are millions, "40m deep" and "fell 40m" metres. "b" and "k" are always scales. */
function scalesByLetter(text: string, words: readonly Word[], at: number, letter: number): boolean {
  const word = words[letter];
  if (word?.folded !== 'm') return word?.text !== 'B';
  const start = words[at]?.start ?? 0;
  if (/[$€£¥₹]\s?$/u.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (/^\s?[€£$]/u.test(text.slice(word.end, word.end + 2))) return true;
  if (/^[A-Z]{3}$/u.test(words[at - 1]?.text ?? '')) return true;
  const behind = [words[letter + 1], words[letter + 2]];
  const [next] = behind;
  if (next === undefined || next.stop || measuredInMetres.test(next.folded)) return false;
  if (text.slice(word.end, next.start) !== ' ') return false;
  return behind.some(
    (noun) => noun !== undefined && !noun.stop && /(?:[^su]s|people|yen|yuan)$/u.test(noun.folded),
  );
}

/** "half a million", "half a dozen", "half an" (of a unit), "half-" (of a unit behind a hyphen). */
function halfAt(words: readonly Word[], at: number): WrittenNumber | null {
  if (words[at]?.folded !== 'half') return null;
  const article = /^an?$/u.test(words[at + 1]?.folded ?? '') ? 1 : 0;
  const scale = scaleOf(words[at + 1 + article]);
  if (scale === null) return null;
  return { value: 0.5 * scale, to: at + 1 + article, digits: false, scale };
}

function scaleOf(word: Word | undefined): number | null {
  return word !== undefined && word.folded.length > 2 ? (scales.get(word.folded) ?? null) : null;
}

function smallNumber(word: Word | undefined): number | null {
  if (word === undefined) return null;
  return word.folded === 'one' ? 1 : (wordForNumber.get(word.folded) ?? null);
}

/** "two hundred and six", "forty thousand", "a dozen", "one hundred"; also "a couple of". */
function spelledAt(words: readonly Word[], at: number): WrittenNumber | null {
  const first = words[at]?.folded ?? '';
  if (first === 'couple' && words[at + 1]?.folded === 'of')
    return { value: 2, to: at + 1, digits: false, scale: 1 };
  const article = first === 'a' || first === 'an';
  const small = article ? 1 : smallNumber(words[at]);
  if (small === null) return null;
  if (article && scaleOf(words[at + 1]) === null) return null;
  // Scales come in falling order: "two million three thousand".
  let [total, group, scale, largest, to] = [0, small, 1, Infinity, at];
  for (let i = at + 1; i < words.length; i += 1) {
    const times = scaleOf(words[i]);
    const unit = smallNumber(words[i]);
    if (times !== null && times < 1000 && group > 0 && group < 100) group *= times;
    else if (times !== null && times >= 1000 && times < largest)
      [total, group, largest] = [total + Math.max(group, 1) * times, 0, times];
    else if (unit !== null && joins(group, unit, total > 0)) group += unit;
    else if (words[i]?.folded === 'and' && to > at && goesOn(words, i, group)) continue;
    else break;
    if (times !== null) scale *= times;
    to = i;
  }
  return { value: total + group, to, digits: false, scale: total % 1000 === 0 ? scale : 1 };
}

/** "twenty" takes "five"; a whole hundred or thousand takes anything below. */
function joins(group: number, unit: number, thousands: boolean): boolean {
  const rest = group % 100;
  if (rest === 0) return group > 0 || thousands;
  return rest >= 20 && rest % 10 === 0 && unit > 0 && unit < 10;
}

/** "Two hundred *and* six": only behind a scale, before what it takes. */
function goesOn(words: readonly Word[], and: number, group: number): boolean {
  const unit = smallNumber(words[and + 1]);
  return unit !== null && unit > 0 && group % 100 === 0 && scaleOf(words[and - 1]) !== null;
}

/** "two and a half", "two and a half million". */
function withHalf(words: readonly Word[], number: WrittenNumber): WrittenNumber {
  const [and, article, half] = [1, 2, 3].map((i) => words[number.to + i]?.folded);
  if (and !== 'and' || article !== 'a' || half !== 'half') return number;
  const scale = scaleOf(words[number.to + 4]) ?? 1;
  const base = number.scale > 1 ? number.scale : 1;
  return {
    ...number,
    value: rounded((number.value + base / 2) * scale),
    to: scale > 1 ? number.to + 4 : number.to + 3,
    scale: number.scale * scale,
  };
}

/** Binary fractions leave 1.1 × 10⁶ a hair off. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
