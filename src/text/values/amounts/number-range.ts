import type { Word } from '../../words.ts';
import { scales } from '../../number-words.ts';
import type { WrittenNumber } from './written-number.ts';
import { cardinalAt, rounded } from './written-number.ts';
import { isPluralNoun } from './plural.ts';
import { units } from './units.ts';

/** A number or a range of two; `high` is its upper end, else equal to `value`. */
export interface NumberRange extends WrittenNumber {
  readonly high: number;
}

/** The number at word `at`, with the range it opens: "10 to 12", "10–12 million", "between ten and twelve", "two or three". */
export function rangeAt(text: string, words: readonly Word[], at: number): NumberRange | null {
  const first = cardinalAt(text, words, at);
  if (first === null) return mayBeVague(words[at]) ? vagueAt(words, at) : null;
  const second = upperEnd(text, words, at, first.to);
  if (second === null) return { ...first, high: first.value };
  // "10 to 12 million" scales both ends.
  const scale = first.scale === 1 && first.value < 1000 ? second.scale : 1;
  const low = rounded(first.value * scale);
  return low < second.value
    ? { ...first, value: low, high: second.value, to: second.to }
    : { ...first, high: first.value };
}

function upperEnd(
  text: string,
  words: readonly Word[],
  at: number,
  to: number,
): WrittenNumber | null {
  const here = words[to];
  const next = words[to + 1];
  if (here === undefined || next === undefined) return null;
  const gap = text.slice(here.end, next.start);
  if (/^%?\s?[–-]\s?[$€£¥₹]?$/u.test(gap)) {
    const end = cardinalAt(text, words, to + 1);
    return end !== null && measuresSomething(text, words, at, end.to) ? end : null;
  }
  if (!/^%?\s$/u.test(gap) || !links(words, at, next)) return null;
  const second = words[to + 2];
  return second !== undefined && /^\s[$€£¥₹]?$/u.test(text.slice(next.end, second.start))
    ? cardinalAt(text, words, to + 2)
    : null;
}

function links(words: readonly Word[], at: number, link: Word): boolean {
  if (link.folded === 'or') return true;
  if (link.folded === 'and') return words[at - 1]?.folded === 'between';
  return link.folded === 'to' && !tellsOfChange(words, at);
}

const change =
  /^(?:ris|rose|fall|fell|grow|grew|increas|decreas|cut|rais|drop|climb|jump|slip|reduc|expand|lower|doubl|shr[aiu]nk|went|gone|go|mov|chang|revis|up$|down$|swell|plung|soar|slash|trim)/u;

/** "Rose from 40 to 60": two figures, no range. */
function tellsOfChange(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.folded !== 'from') return false;
  return words.slice(Math.max(0, at - 8), at - 1).some((word) => change.test(word.folded));
}

/** "A 1–2 defeat" measures nothing; "10–12 people", "10–12 cm", "$10–12" and "10–12%" do. */
function measuresSomething(text: string, words: readonly Word[], at: number, to: number): boolean {
  const start = words[at]?.start ?? 0;
  const end = words[to]?.end ?? 0;
  if (/[$€£¥₹]\s?$/u.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (/^\s?[%€£$°]/u.test(text.slice(end, end + 2)) || scales.has(words[to]?.folded ?? ''))
    return true;
  const [next, second] = [words[to + 1], words[to + 2]];
  if (next === undefined || !/^[ \u00a0-]?$/u.test(text.slice(end, next.start))) return false;
  if (units.has(next.folded) || next.folded === 'per' || next.folded === 'percent') return true;
  return isPluralNoun(next) || (!next.stop && second !== undefined && isPluralNoun(second));
}

const vagueScales: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
]);
const vagueLeads: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['hundreds', 100],
]);

/** True for a word that may begin a vague number: "hundreds", "several", "handful". */
export function mayBeVague(word: Word | undefined): boolean {
  const folded = word?.folded ?? '';
  return (
    folded === 'several' ||
    folded === 'handful' ||
    vagueScales.has(folded) ||
    vagueLeads.has(folded)
  );
}

/** "Hundreds", "tens of thousands", "several hundred": from twice the scale to ten times. */
function vagueAt(words: readonly Word[], at: number): NumberRange | null {
  const first = words[at]?.folded ?? '';
  const next = words[at + 1]?.folded ?? '';
  const lead = next === 'of' ? vagueLeads.get(first) : undefined;
  const ofThese = vagueScales.get(words[at + 2]?.folded ?? '');
  if (lead !== undefined && ofThese !== undefined) return vague(ofThese * lead, at + 2);
  const hundred = first === 'several' && next.length > 2 ? scales.get(next) : undefined;
  if (hundred !== undefined) return vague(hundred, at + 1);
  if (first === 'handful') return { ...handful, to: at };
  // "She scores": only "scores of people" count.
  if (first === 'scores' && next !== 'of') return null;
  const scale = vagueScales.get(first);
  return scale === undefined ? null : vague(scale, at);
}

/** What fits into a hand. */
const handful = { value: 3, high: 8, digits: false, scale: 1 } as const;

function vague(scale: number, to: number): NumberRange {
  return { value: 2 * scale, high: 10 * scale - 1, to, digits: false, scale };
}
