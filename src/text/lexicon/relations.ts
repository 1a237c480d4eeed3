import { affairs } from './relations/affairs.ts';
import { business } from './relations/business.ts';
import { culture } from './relations/culture.ts';
import { life } from './relations/life.ts';
import { things } from './relations/things.ts';

/**
 * Words that can say the same of an event or a state, and words that say the opposite of it. A line is one sense:
 * members parted by commas, and where it has opposites, two poles parted by ` <> `. A word may stand in several lines;
 * one that has no near equal in its sense, or would turn up in any sentence, is left out. Members are base forms, one
 * to five words, taken through the same terms as a text, so a noun is listed beside its verb only where the stemmer
 * parts them. "founded" stands for the verb "found", whose base form belongs to "find"; "…" for an object of a few
 * words ("put … on ice"); a hyphen keeps together what such a particle would end ("day-off", not "a day we set off"). A line that begins with "#" is a heading.
 */
export const relations: readonly string[] = [things, business, life, affairs, culture].flatMap(
  linesOf,
);

function linesOf(table: string): string[] {
  return table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
