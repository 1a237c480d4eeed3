import type { Word } from '../../words.ts';
import type { Unit } from './units.ts';
import { units } from './units.ts';
import type { WrittenNumber } from './written-number.ts';

/** The unit of a number and the last of its words; null for none: "14kg", "96-tonne", "31°C", "six long weeks". */
export function unitBehind(
  text: string,
  words: readonly Word[],
  number: WrittenNumber,
): { readonly unit: Unit; readonly to: number } | null {
  const next = words[number.to + 1];
  if (next === undefined) return null;
  const unit = units.get(next.folded);
  if (unit === undefined || isBodyPart(words, number.to))
    return raisedUnit(words, number.to) ?? unitBehindAdjective(words, number.to);
  const gap = text.slice(words[number.to]?.end ?? 0, next.start);
  if (!/^\s?°\s?$|^[ \u00a0\n-]?$/u.test(gap) || !mayAbbreviate(next, number, gap)) return null;
  // "Degrees Fahrenheit": the scale decides.
  const scale = words[number.to + 2];
  const degrees = unit.dimension === 'temperature' && scale !== undefined;
  const scaled = degrees && scale.folded.length > 1 ? units.get(scale.folded) : undefined;
  if (scaled?.dimension === 'temperature') return { unit: scaled, to: number.to + 2 };
  return { unit, to: number.to + 1 };
}

/** "On our own two feet": these measure nothing. */
function isBodyPart(words: readonly Word[], to: number): boolean {
  return (
    words[to + 1]?.folded === 'feet' &&
    /^(?:own|his|her|my|your|our|their|its|both|all)$/u.test(words[to - 1]?.folded ?? '')
  );
}

/** "5km", "5 km", "40 m"; not "six m", "5G", "31 C", "3 h". */
function mayAbbreviate(unit: Word, number: WrittenNumber, gap: string): boolean {
  if (unit.folded.length > 2) return true;
  if (!number.digits) return false;
  if (unit.folded.length > 1) return true;
  switch (unit.folded) {
    case 'c':
    case 'f':
      return unit.capital && (gap === '' || gap.includes('°'));
    case 'w':
      return gap === '' || unit.capital;
    case 'm':
    case 'g':
      return !unit.capital;
    default:
      return !unit.capital && gap === '';
  }
}

/** "40 square kilometres", "12 cubic metres" (in litres, as volumes are), "4 light years". */
function raisedUnit(
  words: readonly Word[],
  to: number,
): { readonly unit: Unit; readonly to: number } | null {
  const power = words[to + 1]?.folded ?? '';
  const unit = units.get(words[to + 2]?.folded ?? '');
  if (power === 'light' && /^years?$/u.test(words[to + 2]?.folded ?? ''))
    return { unit: { dimension: 'length', factor: lightYear }, to: to + 2 };
  if (unit?.dimension !== 'length') return null;
  if (power === 'square' || power === 'sq')
    return { unit: { dimension: 'area', factor: unit.factor ** 2 }, to: to + 2 };
  if (power === 'cubic')
    return { unit: { dimension: 'volume', factor: 1000 * unit.factor ** 3 }, to: to + 2 };
  return null;
}

/** In metres. */
const lightYear = 9.461e15;

/** "Ten working days", "six long weeks". */
function unitBehindAdjective(
  words: readonly Word[],
  to: number,
): { readonly unit: Unit; readonly to: number } | null {
  const between = words[to + 1];
  const word = words[to + 2];
  const unit = units.get(word?.folded ?? '');
  const whole = word !== undefined && word.folded.length > 3;
  const apart = /^(?:last|next|past|this|each|per|light)$/u.test(between?.folded ?? '');
  if (between === undefined || between.stop || apart || unit?.dimension !== 'duration' || !whole)
    return null;
  return { unit, to: to + 2 };
}
