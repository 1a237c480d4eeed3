import type { Word } from '../../words.ts';
import { mayBeVague } from './number-range.ts';
import { units } from './units.ts';
import { mayBeginNumber } from './written-number.ts';

/**
 * Whether words may tell a length of time, as `quantitiesIn` reads it: one has a number ("81", "two"), and no mere article,
 * or names a unit of time ("a year later"). Told sooner than the figures are read.
 */
export function mayTellLength(words: readonly Word[]): boolean {
  return words.some(
    (word) =>
      units.get(word.folded)?.dimension === 'duration' ||
      mayBeVague(word) ||
      (mayBeginNumber(word) && word.folded !== 'a' && word.folded !== 'an'),
  );
}
