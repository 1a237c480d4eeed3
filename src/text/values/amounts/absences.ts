import type { Word } from '../../words.ts';
import { countedBehind, pointsToKnown } from './counted.ts';
import type { Quantity } from './quantity.ts';
import { cardinalAt } from './written-number.ts';

/** "No longer", "no doubt": these count nothing. */
const noCount = new Set(
  `longer doubt matter sooner wonder further idea good way better less fewer more secret surprise evidence plan plans
  comment reason sign question mistake point need choice intention chance later earlier other`.split(
    /\s+/u,
  ),
);
const nobody = new Set(['nobody', 'noone']);

/**
 * Counts of none: "nobody was hurt", "none of the 40 passengers", "no reported injuries", "without casualties", "not
 * one", "neither pilot". Of nobody they count people, without a noun what the text speaks of (`of` is empty).
 */
export function absencesIn(text: string, words: readonly Word[]): Quantity[] {
  return words.flatMap((word, at) => {
    const absence = absenceAt(text, words, at);
    if (absence === null) return [];
    const { of, to } = absence;
    const end = words[to]?.end ?? word.end;
    return [{ ...zero, of, at, start: word.start, end }];
  });
}

const zero = {
  kind: 'count',
  value: 0,
  high: 0,
  exactness: 'exact',
  unit: null,
  per: null,
} as const satisfies Partial<Quantity>;

interface Absence {
  readonly of: readonly string[];
  readonly to: number;
}

function absenceAt(text: string, words: readonly Word[], at: number): Absence | null {
  const folded = words[at]?.folded ?? '';
  const next = words[at + 1];
  if (nobody.has(folded) || (folded === 'no' && next?.folded === 'one')) {
    const pronoun = folded === 'no' ? at + 1 : at;
    const group = groupBehind(text, words, pronoun);
    return group.of.length > 0 ? group : { of: ['person'], to: pronoun };
  }
  if (folded === 'none') return groupBehind(text, words, at);
  if (next === undefined) return null;
  if (folded === 'not' && /^(?:one|a)$/u.test(next.folded)) return notOne(text, words, at + 1);
  if (folded === 'neither') return neitherAt(text, words, at);
  if (folded === 'without') return withoutAny(text, words, at);
  if (folded !== 'no' || next.stop || next.capital || noCount.has(next.folded)) return null;
  const { terms, to } = countedBehind(text, words, at);
  return terms.length > 0 ? { of: terms, to } : null;
}

/** "None *of the 40 cats*": what none is of, empty where the text names nothing. */
function groupBehind(text: string, words: readonly Word[], at: number): Absence {
  if (words[at + 1]?.folded !== 'of') return { of: [], to: at };
  const determined = pointsToKnown(words[at + 2]?.folded ?? '');
  const number = cardinalAt(text, words, determined ? at + 3 : at + 2);
  const { terms, to } = countedBehind(text, words, number?.to ?? at);
  return terms.length > 0 ? { of: terms, to } : { of: [], to: at };
}

/** "Not one passenger", "not a single injury", "not one of them", "not a single one". */
function notOne(text: string, words: readonly Word[], one: number): Absence | null {
  const single = words[one + 1]?.folded === 'single' ? one + 1 : one;
  if (single === one && words[one]?.folded === 'a') return null;
  if (single > one && words[single + 1]?.folded === 'one')
    return groupBehind(text, words, single + 1);
  if (words[single + 1]?.folded === 'of') return groupBehind(text, words, single);
  const { terms, to } = countedBehind(text, words, single);
  return terms.length > 0 ? { of: terms, to } : null;
}

/** Words behind "neither" within which its "nor" stands. */
const norReach = 6;

/** "Neither pilot was hurt", "neither of the pilots", "neither was hurt"; not "neither the pilot nor the guard". */
function neitherAt(text: string, words: readonly Word[], at: number): Absence | null {
  if (words.slice(at + 1, at + 1 + norReach).some(({ folded }) => folded === 'nor')) return null;
  const next = words[at + 1];
  if (next?.folded === 'of') return groupBehind(text, words, at);
  if (/^(?:is|are|was|were|has|had|have|could|would|will|did|does)$/u.test(next?.folded ?? ''))
    return { of: [], to: at };
  if (next === undefined || next.stop || next.capital) return null;
  return { of: [next.term], to: at + 1 };
}

const harm = /^(?:injur|casualt|death|fatalit|victim|loss|incident|accident|delay|damage)/u;

/** "Without injuries", "without any loss of life"; to be without other things counts nothing. */
function withoutAny(text: string, words: readonly Word[], at: number): Absence | null {
  const any = words[at + 1]?.folded === 'any' ? at + 1 : at;
  if (!harm.test(words[any + 1]?.folded ?? '')) return null;
  const { terms, to } = countedBehind(text, words, any);
  return { of: terms, to };
}
