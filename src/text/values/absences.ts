import type { Word } from '../words.ts';
import { countedBehind } from './counted.ts';
import type { Quantity } from './quantity.ts';

/** "No longer", "no doubt": these count nothing. */
const noCount = new Set(
  `longer doubt matter sooner wonder further idea good way better less fewer more secret surprise evidence plan plans
  comment reason sign question mistake point need choice intention chance later earlier other`.split(
    /\s+/u,
  ),
);
const nobody = new Set(['nobody', 'none', 'noone']);

/** Counts of none: "nobody was hurt", "none of the passengers", "no reported injuries", "without casualties", "not one". */
export function absencesIn(text: string, words: readonly Word[]): Quantity[] {
  return words.flatMap((word, at) => {
    const absence = absenceAt(text, words, at);
    if (absence === null) return [];
    const { of, to } = absence;
    const end = words[to]?.end ?? word.end;
    return [{ ...zero, of: of.length === 0 ? ['person'] : of, at, start: word.start, end }];
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
    const group = words[pronoun + 1]?.folded === 'of' ? countedBehind(text, words, pronoun) : null;
    return { of: group?.terms ?? [], to: group?.to ?? pronoun };
  }
  if (next === undefined) return null;
  if (folded === 'not' && /^(?:one|a)$/u.test(next.folded)) return notOne(text, words, at + 1);
  if (folded === 'without') return withoutAny(text, words, at);
  if (folded !== 'no' || next.stop || next.capital || noCount.has(next.folded)) return null;
  const { terms, to } = countedBehind(text, words, at);
  return terms.length > 0 ? { of: terms, to } : null;
}

/** "Not one passenger", "not a single injury". */
function notOne(text: string, words: readonly Word[], one: number): Absence | null {
  const single = words[one + 1]?.folded === 'single' ? one + 1 : one;
  if (single === one && words[one]?.folded === 'a') return null;
  const { terms, to } = countedBehind(text, words, single);
  return terms.length > 0 ? { of: terms, to } : null;
}

const harm = /^(?:injur|casualt|death|fatalit|victim|loss|incident|accident|delay|damage)/u;

/** "Without injuries", "without any loss of life"; to be without other things counts nothing. */
function withoutAny(text: string, words: readonly Word[], at: number): Absence | null {
  const any = words[at + 1]?.folded === 'any' ? at + 1 : at;
  if (!harm.test(words[any + 1]?.folded ?? '')) return null;
  const { terms, to } = countedBehind(text, words, any);
  return { of: terms, to };
}
