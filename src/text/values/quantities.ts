import { scales, wordForNumber } from '../number-words.ts';
import type { Word } from '../words.ts';
import { isDateOrLabel } from './not-a-quantity.ts';
import type { Exactness, Quantity, QuantityKind } from './quantity.ts';
import type { Unit } from './units.ts';
import { units } from './units.ts';

/**
 * The figures of a sentence: counts, money, percentages, durations, measures. Left out are the numbers of dates,
 * times, scores, telephones and labels ("pier 4", "Line 9"). `words` are the words of `text`.
 */
export function quantitiesIn(text: string, words: readonly Word[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.length;) {
    const number = numberAt(text, words, at);
    if (number === null || isDateOrLabel(text, words, at, number.to)) {
      at = number === null ? at + 1 : number.to + 1;
      continue;
    }
    found.push(quantityOf(text, words, at, number));
    at = number.to + 1;
  }
  return [...found, ...absencesIn(text, words)].sort((a, b) => a.start - b.start);
}

interface NumberAt {
  readonly value: number;
  readonly high: number;
  /** The last word of the number, its scale included. */
  readonly to: number;
  /** True when it is written in digits. */
  readonly digits: boolean;
}

function numberAt(text: string, words: readonly Word[], at: number): NumberAt | null {
  const first = simpleNumberAt(words, at);
  if (first === null) return null;
  const second = rangeEnd(text, words, first.to);
  if (second === null) return { ...first, high: first.value };
  // "10 to 12 million" scales both ends.
  const scale = second.value >= 1000 && first.value < 1000 ? lastScale(words, second.to) : 1;
  const low = first.value * scale;
  return low < second.value
    ? { value: low, high: second.value, to: second.to, digits: first.digits }
    : { ...first, high: first.value };
}

function rangeEnd(text: string, words: readonly Word[], to: number): Omit<NumberAt, 'high'> | null {
  const here = words[to];
  const next = words[to + 1];
  if (here === undefined || next === undefined) return null;
  const gap = text.slice(here.end, next.start);
  if (/^\s?[–-]\s?$/u.test(gap)) return simpleNumberAt(words, to + 1);
  return next.folded === 'to' ? simpleNumberAt(words, to + 2) : null;
}

function lastScale(words: readonly Word[], to: number): number {
  return scales.get(words[to]?.folded ?? '') ?? 1;
}

function simpleNumberAt(words: readonly Word[], at: number): Omit<NumberAt, 'high'> | null {
  const word = words[at];
  if (word === undefined) return null;
  const digits = digitsOf(word.text);
  if (digits !== null) return scaled(words, at, digits, true);
  const article = word.folded === 'a' || word.folded === 'one' || word.folded === 'an';
  if (article) {
    const next = words[at + 1]?.folded ?? '';
    if (
      next === 'hundred' ||
      next === 'thousand' ||
      next === 'million' ||
      next === 'billion' ||
      next === 'dozen'
    ) {
      return scaled(words, at, 1, false);
    }
    if (word.folded === 'one' && startsCount(words, at)) return { value: 1, to: at, digits: false };
    return null;
  }
  if (word.folded === 'half' && ['a', 'an'].includes(words[at + 1]?.folded ?? '')) {
    return { value: 0.5, to: at + 1, digits: false };
  }
  const spelt = wordForNumber.get(word.folded);
  if (spelt === undefined) return null;
  const unit = spelt >= 20 ? wordForNumber.get(words[at + 1]?.folded ?? '') : undefined;
  const joined = unit !== undefined && unit < 10 && unit > 0;
  return scaled(words, joined ? at + 1 : at, joined ? spelt + unit : spelt, false);
}

/** "one" counts only before a word that is counted: "one death", not "one of the" or "one more thing is". */
function startsCount(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && !next.stop && !next.capital;
}

function scaled(words: readonly Word[], at: number, value: number, digits: boolean) {
  let to = at;
  let result = value;
  for (let next = words[to + 1]; next !== undefined; next = words[to + 1]) {
    const scale = scales.get(next.folded);
    const glued = next.start === words[to]?.end;
    if (scale === undefined || (next.folded.length <= 2 && !digits)) break;
    if (!glued && next.folded.length === 1) break;
    result *= scale;
    to += 1;
  }
  const glue = digits ? /^(\d[\d.,]*)(k|m|mn|bn|b|tn)$/iu.exec(words[at]?.text ?? '') : null;
  if (glue !== null) result *= scales.get((glue[2] ?? '').toLowerCase()) ?? 1;
  return { value: roundOff(result), to, digits };
}

function digitsOf(written: string): number | null {
  const match = /^(\d[\d.,]*?)(?:k|m|mn|bn|b|tn|st|nd|rd|th)?$/iu.exec(written);
  if (match === null || /(?:st|nd|rd|th)$/iu.test(written)) return null;
  const plain = (match[1] ?? '').replace(/,(?=\d{3}(?:\D|$))/gu, '').replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) && plain !== '' ? value : null;
}

/** Binary fractions leave 1.1 × 10⁶ a hair off. */
function roundOff(value: number): number {
  return Number(value.toPrecision(12));
}

function quantityOf(text: string, words: readonly Word[], at: number, number: NumberAt): Quantity {
  const before = exactnessBefore(text, words, at);
  const currency = currencyOf(text, words, at, number.to);
  const unit =
    currency === null && !isPercent(text, words, number.to) ? unitAfter(text, words, number) : null;
  const kind = kindOf(currency, isPercent(text, words, number.to), unit);
  const last = lastWordOf(words, number.to, kind, currency);
  const noun = kind === 'count' ? nounsAfter(text, words, number.to) : { terms: [], to: last };
  return {
    kind,
    value: roundOff(number.value * (unit?.factor ?? 1)),
    high: roundOff(number.high * (unit?.factor ?? 1)),
    exactness: before.exactness,
    unit: currency ?? unit?.dimension ?? null,
    of: noun.terms,
    per: perOf(words, noun.to),
    at,
    start: currencyStart(text, words, before.from),
    end: unitEnd(text, words[noun.to]?.end ?? 0, kind),
  };
}

function kindOf(currency: string | null, percent: boolean, unit: Unit | null): QuantityKind {
  if (currency !== null) return 'money';
  if (percent) return 'percent';
  if (unit === null) return 'count';
  return unit.dimension === 'duration' ? 'duration' : 'measure';
}

function lastWordOf(
  words: readonly Word[],
  to: number,
  kind: QuantityKind,
  currency: string | null,
): number {
  const next = words[to + 1]?.folded ?? '';
  if (kind === 'money' && currency !== null && currencyWords.has(next)) return to + 1;
  if (kind === 'percent') return percentWords.has(next) ? to + 1 : next === 'per' ? to + 2 : to;
  return kind === 'count' || kind === 'money' ? to : to + 1;
}

const currencyWords: ReadonlyMap<string, string> = new Map([
  ['dollar', '$'],
  ['dollars', '$'],
  ['usd', '$'],
  ['euro', '€'],
  ['euros', '€'],
  ['eur', '€'],
  ['pound', '£'],
  ['pounds', '£'],
  ['gbp', '£'],
  ['yen', '¥'],
  ['yuan', 'CN¥'],
  ['rupees', '₹'],
  ['cents', '¢'],
  ['francs', 'Fr'],
  ['crowns', 'kr'],
  ['kronor', 'kr'],
  ['rubles', '₽'],
  ['roubles', '₽'],
]);
const percentWords = new Set(['percent', 'pc', 'pct', 'percentage']);

function currencyOf(text: string, words: readonly Word[], at: number, to: number): string | null {
  const start = words[at]?.start ?? 0;
  const sign = /[$€£¥₹₽₩]\s?$/u.exec(text.slice(Math.max(0, start - 2), start));
  if (sign !== null) return sign[0].trim();
  const code = words[at - 1]?.text ?? '';
  if (/^(?:USD|EUR|GBP|CHF|AUD|CAD|JPY)$/u.test(code))
    return currencyWords.get(code.toLowerCase()) ?? code;
  return currencyWords.get(words[to + 1]?.folded ?? '') ?? euroBehind(text, words[to]?.end ?? 0);
}

function euroBehind(text: string, end: number): string | null {
  return /^\s?[€£]/u.exec(text.slice(end, end + 2))?.[0].trim() ?? null;
}

function currencyStart(text: string, words: readonly Word[], from: number): number {
  const start = words[from]?.start ?? 0;
  const sign = /(?:\b(?:US|A|C|NZ|HK))?[$€£¥₹₽₩]\s?$/u.exec(
    text.slice(Math.max(0, start - 5), start),
  );
  return sign === null ? start : start - sign[0].length;
}

function isPercent(text: string, words: readonly Word[], to: number): boolean {
  const end = words[to]?.end ?? 0;
  const next = words[to + 1]?.folded ?? '';
  return (
    /^\s?%/u.test(text.slice(end, end + 2)) ||
    percentWords.has(next) ||
    (next === 'per' && words[to + 2]?.folded === 'cent')
  );
}

function unitEnd(text: string, end: number, kind: QuantityKind): number {
  const sign = kind === 'percent' ? /^\s?%/u.exec(text.slice(end, end + 2)) : null;
  return sign === null ? end : end + sign[0].length;
}

function unitAfter(text: string, words: readonly Word[], number: NumberAt): Unit | null {
  const next = words[number.to + 1];
  if (next === undefined) return null;
  const unit = units.get(next.folded);
  if (unit === undefined) return unitBehind(words, number.to);
  if (next.folded.length <= 2 && !number.digits) return null;
  const gap = text.slice(words[number.to]?.end ?? 0, next.start);
  return /^[\s-]?$/u.test(gap) ? unit : null;
}

/** "Ten working days", "six long weeks". */
function unitBehind(words: readonly Word[], to: number): Unit | null {
  const between = words[to + 1];
  const unit = units.get(words[to + 2]?.folded ?? '');
  return between !== undefined &&
    !between.stop &&
    unit?.dimension === 'duration' &&
    (words[to + 2]?.folded.length ?? 0) > 3
    ? unit
    : null;
}

const nounStops = new Set(['of', 'more', 'other', 'and']);

/** The words counted: up to four that follow the figure before anything that is no part of a noun phrase. */
function nounsAfter(
  text: string,
  words: readonly Word[],
  to: number,
): { terms: string[]; to: number } {
  const terms: string[] = [];
  let last = to;
  for (let i = to + 1; i <= to + 4; i += 1) {
    const word = words[i];
    const before = words[i - 1];
    if (word === undefined || before === undefined) break;
    if (!/^[\s’'"“*_-]{1,3}$/u.test(text.slice(before.end, word.start))) break;
    if (
      word.stop &&
      !(
        i <= to + 3 &&
        terms.length === 0 &&
        (nounStops.has(word.folded) || isDeterminer(word.folded))
      )
    )
      break;
    if (word.stop) continue;
    if (/^\d/u.test(word.folded)) break;
    terms.push(word.term);
    last = i;
  }
  return { terms, to: last };
}

function isDeterminer(folded: string): boolean {
  return ['the', 'its', 'their', 'our', 'his', 'her', 'these', 'those', 'all'].includes(folded);
}

function perOf(words: readonly Word[], to: number): string | null {
  const link = words[to + 1]?.folded ?? '';
  const unit = words[to + 2];
  if (unit === undefined || !['a', 'an', 'per', 'every', 'each'].includes(link)) return null;
  return units.get(unit.folded)?.dimension === 'duration' || link === 'per' ? unit.term : null;
}

const about = new Set([
  'about',
  'around',
  'approximately',
  'roughly',
  'some',
  'nearly',
  'almost',
  'estimated',
  'circa',
  'perhaps',
]);

/** What stands before a figure: "more than", "some", "up to"; `from` is the first word of it that belongs to the figure. */
function exactnessBefore(
  text: string,
  words: readonly Word[],
  at: number,
): { exactness: Exactness; from: number } {
  const last = words[at - 1]?.folded ?? '';
  const pair = `${words[at - 2]?.folded ?? ''} ${last}`;
  const triple = `${words[at - 3]?.folded ?? ''} ${pair}`;
  if (triple === 'in excess of' || triple === 'no fewer than' || triple === 'no less than')
    return { exactness: 'over', from: at - 3 };
  if (triple === 'best part of' || triple === 'a total of')
    return { exactness: triple === 'a total of' ? 'exact' : 'about', from: at - 3 };
  if (['more than', 'at least', 'upwards of', 'north of'].includes(pair))
    return { exactness: 'over', from: at - 2 };
  if (['less than', 'fewer than', 'up to', 'at most', 'shy of', 'close to'].includes(pair)) {
    return { exactness: pair === 'close to' ? 'about' : 'under', from: at - 2 };
  }
  if (last === 'over' || last === 'exceeded' || last === 'exceeding' || last === 'exceeds')
    return { exactness: 'over', from: at - 1 };
  if (last === 'under' || last === 'below') return { exactness: 'under', from: at - 1 };
  if (about.has(last)) return { exactness: 'about', from: at - 1 };
  const start = words[at]?.start ?? 0;
  return {
    exactness: /[~≈]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) ? 'about' : 'exact',
    from: at,
  };
}

/** "No longer", "no doubt": these count nothing. */
const noCount = new Set([
  'longer',
  'doubt',
  'matter',
  'sooner',
  'wonder',
  'further',
  'idea',
  'good',
  'way',
  'better',
  'less',
  'fewer',
  'secret',
  'surprise',
  'evidence',
  'plan',
  'plans',
  'comment',
  'reason',
  'sign',
  'question',
  'mistake',
  'point',
]);

const absentPeople = new Set(['nobody', 'none']);

/** "Nobody was hurt", "no reported injuries": a count of none. */
function absencesIn(text: string, words: readonly Word[]): Quantity[] {
  return words.flatMap((word, at): Quantity[] => {
    const zero = {
      kind: 'count',
      value: 0,
      high: 0,
      exactness: 'exact',
      unit: null,
      per: null,
      at,
    } as const;
    if (absentPeople.has(word.folded))
      return [{ ...zero, of: ['person'], start: word.start, end: word.end }];
    const next = words[at + 1];
    if (word.folded !== 'no' || next === undefined) return [];
    if (next.folded === 'one')
      return [{ ...zero, of: ['person'], start: word.start, end: next.end }];
    if (next.stop || noCount.has(next.folded)) return [];
    const noun = nounsAfter(text, words, at);
    return noun.terms.length > 0
      ? [{ ...zero, of: noun.terms, start: word.start, end: words[noun.to]?.end ?? word.end }]
      : [];
  });
}
