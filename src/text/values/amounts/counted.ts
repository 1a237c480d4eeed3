import { wordForNumber } from '../../number-words.ts';
import type { Word } from '../../words.ts';
import { isPluralNoun } from './plural.ts';
import { units } from './units.ts';

/** What a figure counts: terms of the words behind it, and the last of these words. */
export interface Counted {
  readonly terms: readonly string[];
  readonly to: number;
}

const longestNounPhrase = 4;
/** Words that may stand between a figure and its noun: "two of its windows", "three of the". */
const passedOver = /^(?:of|more|other|such)$/u;

/** "The", "its", "those": a word, folded, behind which a number counts known things: "six of *the* forty". */
export function pointsToKnown(folded: string): boolean {
  return /^(?:the|its|their|our|his|her|my|your|these|those)$/u.test(folded);
}

function isDetermined(folded: string): boolean {
  return folded === 'all' || pointsToKnown(folded);
}

/** "It sold 412 last year": what follows is no noun. */
const tellsWhen =
  /^(?:last|next|yesterday|today|tonight|tomorrow|ago|later|earlier|altogether|overall|so)$/u;

/** The words counted: up to four behind the figure, before anything that is no part of a noun phrase. */
export function countedBehind(text: string, words: readonly Word[], to: number): Counted {
  const terms: string[] = [];
  let last = to;
  for (let i = to + 1; i <= to + longestNounPhrase; i += 1) {
    const word = words[i];
    const before = words[i - 1];
    if (word === undefined || before === undefined) break;
    if (!/^\+?[\s’'"“*_-]{1,3}$/u.test(text.slice(before.end, word.start))) break;
    const passed = passedOver.test(word.folded) || (isDetermined(word.folded) && before.stop);
    if (passed && terms.length === 0 && i <= to + 3) continue;
    if (word.stop || tellsWhen.test(word.folded)) break;
    const number = /^\d/u.test(word.folded) || wordForNumber.has(word.folded);
    // "Six of the fourteen pumps": what both figures count stands behind the second.
    if (number && terms.length === 0 && isPartOf(words, to, i)) continue;
    if (number) break;
    // "Three passengers died": behind the noun begins what is said of it.
    if (i > to + 1 && isPluralNoun(before) && !isPluralNoun(word)) break;
    terms.push(word.term);
    last = i;
  }
  return { terms, to: last };
}

/** True where only "of" and a determiner stand between a figure and word `at`. */
function isPartOf(words: readonly Word[], to: number, at: number): boolean {
  if (words[to + 1]?.folded !== 'of') return false;
  return at === to + 2 || (at === to + 3 && isDetermined(words[to + 2]?.folded ?? ''));
}

/** True when a noun that can be counted follows word `to` directly, or behind one adjective. */
export function countsNoun(text: string, words: readonly Word[], to: number): boolean {
  const [next, second] = [words[to + 1], words[to + 2]];
  if (next === undefined || !/^[ \u00a0-]$/u.test(text.slice(words[to]?.end, next.start)))
    return false;
  if (isPluralNoun(next)) return true;
  return !next.stop && !next.capital && second !== undefined && isPluralNoun(second);
}

const everyUnit: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'dai'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
]);

/** What a figure is per: the term of "day" in "a day", "per day", "each day", "/day", "daily"; null for none. */
export function perBehind(text: string, words: readonly Word[], to: number): string | null {
  const link = words[to + 1];
  if (link === undefined) return null;
  const end = words[to]?.end ?? 0;
  if (text.slice(end, link.start).trim() === '/') return link.term;
  const adverb = everyUnit.get(link.folded);
  if (adverb !== undefined) return adverb;
  const unit = words[to + 2];
  if (unit === undefined || !/^(?:an?|per|every|each)$/u.test(link.folded)) return null;
  const timed = units.get(unit.folded)?.dimension === 'duration' || unit.folded === 'night';
  return timed || link.folded === 'per' ? unit.term : null;
}
