import { isAuxiliary } from '../grammar/auxiliaries.ts';
import type { Word } from '../../text/words.ts';
import type { AnswerType, Asked } from './answer-type.ts';

export type Rule = (
  folded: readonly string[],
  words: readonly Word[],
  quoted: boolean,
) => Asked | null;

export function asked(
  type: AnswerType,
  cues: Iterable<number>,
  unit: readonly number[] = [],
): Asked {
  return { type, cues: new Set(cues), unit };
}

export const questionWord = /^(?:who|whom|whose|when|where|whereabouts|why|what|which|how)$/u;

/** True when no question word stands before that one: "where was she when it fell?" asks for a place. */
export function isFirstAsking(folded: readonly string[], at: number): boolean {
  return !folded.slice(0, at).some((word) => questionWord.test(word));
}

export const measureWord =
  /^(?:far|tall|high|big|large|wide|deep|heavy|fast|hot|cold|thick|small|strong)$/u;
export const moneyWord =
  /^(?:cost|costs|price|priced|fee|fees|fare|fares|salary|salaries|wage|wages|budget|revenue|revenues|valuation|valued|toll|tolls|fine|fined|tax|rent|pay|paid|spend|spent|raise|raised|earn|earned|earning|paying|charging|losing|spending|invest|invested|investment|worth|loss|losses|profit|profits|insured|bill|sum|money|cash|donate|donated|fund|funding|grant|compensation|charge|charged|lose|lost|sell|buy|bought|owe|owed|estimate|ticket|refund|prize|bonus|debt)$/u;
export const stillMoney =
  /^(?:cost|price|fee|fare|salary|wage|budget|revenue|valuation|toll|tax|rent|worth|profit|bill|bounty|prize|compensation|bonus|debt|fine|funding)$/u;

/** The nouns right behind the question word: "how many *strain gauges* were". */
export function nounsFrom(words: readonly Word[], from: number): number[] {
  const nouns: number[] = [];
  for (let i = from; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined) break;
    if (isAuxiliary(word.folded)) break;
    if (word.stop) {
      if (nouns.length === 0 && /^(?:of|the|different|other|more|in)$/u.test(word.folded)) continue;
      break;
    }
    if (word.folded.endsWith('ed') && nouns.length > 0) break;
    if (/^\d+$/u.test(word.term)) continue;
    nouns.push(i);
    if (nouns.length === 3) break;
  }
  return nouns;
}

export function indicesOf(folded: readonly string[], pattern: RegExp): number[] {
  return folded.flatMap((word, i) => (pattern.test(word) ? [i] : []));
}
