import type { Word } from '../words.ts';
import { termOf } from '../words.ts';
import type { Entries, Phrase } from './entries.ts';
import { leadsNoun } from './leading-preposition.ts';
import { determiner, gap } from './phrase-terms.ts';

/** Particles that may stand apart from their verb: "let 60 people go", "put the launch off". */
const separable = new Set(
  ['off', 'up', 'down', 'out', 'back', 'on', 'over', 'away', 'go', 'apart', 'aside'].map(termOf),
);
const widestGap = 4;

const noPhrases: never[] = [];

/** The phrases whose second term stands near enough behind the first, in their order. */
export function phrasesNear(
  words: readonly Word[],
  from: number,
  phrases: Entries['phrases'],
): readonly Phrase[] {
  let near: Phrase[] = noPhrases;
  for (let at = from + 1; at <= from + 1 + widestGap && at < words.length; at += 1) {
    const found = phrases.get(words[at]?.term ?? '');
    if (found === undefined) continue;
    // Most words begin no phrase of the text: a list is made for those that do.
    if (near === noPhrases) near = [];
    for (const phrase of found) if (!near.includes(phrase)) near.push(phrase);
  }
  return near.length < 2 ? near : near.toSorted((a, b) => a.place - b.place);
}

/** The last word of a phrase that begins with word `from`; null where the text does not have it. */
export function endOfPhrase(
  words: readonly Word[],
  from: number,
  { terms, joined }: Phrase,
): number | null {
  let at = from;
  for (let i = 1; i < terms.length; i += 1) {
    const parted = terms[i] === gap;
    if (parted) i += 1;
    const term = terms[i] ?? '';
    const mayPart = parted || (!joined && terms.length === 2 && separable.has(term));
    const next = nextTo(words, at, term) ?? (mayPart ? behindGap(words, at, term) : null);
    if (next === null) return null;
    at = next;
  }
  return at;
}

function nextTo(words: readonly Word[], at: number, term: string): number | null {
  if (words[at + 1]?.term === term) return at + 1;
  return words[at + 2]?.term === term && determiner.test(words[at + 1]?.folded ?? '')
    ? at + 2
    : null;
}

function behindGap(words: readonly Word[], at: number, term: string): number | null {
  for (let next = at + 2; next <= at + 1 + widestGap; next += 1) {
    if (isBehindMark(words, next - 1)) return null;
    if (words[next]?.term === term)
      return isBehindMark(words, next) || leadsNoun(words, next) ? null : next;
  }
  return null;
}

/** "The director of works, resigned on Friday": what a mark parts is no "works on". A mark and a space are two characters. */
function isBehindMark(words: readonly Word[], at: number): boolean {
  return (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0) === 2;
}
