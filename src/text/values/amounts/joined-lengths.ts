import type { Quantity } from './quantity.ts';
import { rounded } from './written-number.ts';

/** Lengths that follow each other and make one: "two hours and 40 minutes", "6 ft 2 inches". */
export function joinedLengths(text: string, quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const previous = joined.at(-1);
    if (previous !== undefined && continues(text, previous, quantity))
      joined[joined.length - 1] = {
        ...previous,
        value: rounded(previous.value + quantity.value),
        high: rounded(previous.high + quantity.high),
        per: quantity.per,
        end: quantity.end,
      };
    else joined.push(quantity);
  }
  return joined;
}

/** What the parts of a length are counted in, the largest first: each part is less than one of the unit before it. */
const steps = [31_557_600, 2_629_800, 604_800, 86_400, 3600, 60];

function continues(text: string, first: Quantity, second: Quantity): boolean {
  const sameKind = first.unit === second.unit && first.kind === second.kind;
  if (!sameKind || (first.unit !== 'duration' && first.unit !== 'length')) return false;
  if (first.value !== first.high || second.value !== second.high) return false;
  if (first.of.length > 0 || second.of.length > 0 || first.per !== null) return false;
  if (!/^(?:,? and |, | )$/u.test(text.slice(first.end, second.start))) return false;
  if (second.exactness !== 'exact') return false;
  if (first.unit === 'length')
    return /(?:ft|foot|feet)$/iu.test(text.slice(first.start, first.end)) && second.value < 0.3048;
  const step = steps.find((unit) => isMultiple(first.value, unit));
  return step !== undefined && second.value < step;
}

function isMultiple(value: number, of: number): boolean {
  return Math.abs(value / of - Math.round(value / of)) < 1e-9;
}
