import { course } from './relations/course.ts';
import { culture } from './relations/culture.ts';
import { danger } from './relations/danger.ts';
import { law } from './relations/law.ts';
import { life } from './relations/life.ts';
import { making } from './relations/making.ts';
import { money } from './relations/money.ts';
import { politics } from './relations/politics.ts';
import { rules } from './relations/rules.ts';
import { science } from './relations/science.ts';
import { speech } from './relations/speech.ts';
import { sport } from './relations/sport.ts';
import { states } from './relations/states.ts';
import { travel } from './relations/travel.ts';
import { work } from './relations/work.ts';

/**
 * Words that can say the same of an event or a state, and words that say the opposite of it. A line is one sense:
 * members parted by commas, and where it has opposites, two poles parted by ` <> `. A word may stand in several lines;
 * one that has no near equal in its sense, or would turn up in any sentence, is left out. Members are base forms, one
 * to five words, taken through the same terms as a text, so a noun is listed beside its verb only where the stemmer
 * parts them. "founded" stands for the verb "found", whose base form belongs to "find"; "…" for an object of a few
 * words ("put … on ice"). A line that begins with "#" is a heading.
 */
export const relations: readonly string[] = [
  course,
  making,
  money,
  work,
  life,
  danger,
  travel,
  rules,
  law,
  politics,
  speech,
  sport,
  science,
  culture,
  states,
].flatMap(linesOf);

function linesOf(table: string): string[] {
  return table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
