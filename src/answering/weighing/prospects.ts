import type { Question } from '../question.ts';
import type { Choosable } from './outlook.ts';
import { Outlooks } from './outlook.ts';

/** A sentence that may be worth weighing. */
export interface Prospect {
  /** Which of the sections it stands in, and which of that section's sentences it is. */
  readonly at: number;
  readonly index: number;
  /** About how likely it answers, as log-odds. */
  readonly outlook: number;
}

/**
 * In a small library a sentence may answer in words of its own ("not before spring"); among many, one that shares few words
 * with the question costs time and is found by chance only.
 */
const sentencesWeighedAll = 500;
/** Sentences weighed for one question, and of one section: beyond these, fewer sources of a dispute show fewer quotes. */
const mostWeighed = 40;
const mostOfSection = 8;
/** So many sections keep their best sentence whatever others have: more only find sources that nobody would hear. */
const sectionsHeard = 12;
/** A section whose best sentence is hardly worse than the best of all keeps it too: whoever answers is to be counted. */
const hardlyWorse = 1.5;

/**
 * Sentences whose outlook is so much worse than what was found are not looked at. What is heard has log-odds within four
 * of the best, and an outlook is wrong by half of one where no value is asked for. Less parts sources of one dispute.
 */
export const hopelessBelow = 5;

/**
 * Chooses the sentences worth weighing, by the marks of their terms and without reading them: those that promise most,
 * the likeliest first. Null where all of them are.
 */
export function prospectsOf(
  question: Question,
  sections: readonly Choosable[],
): readonly Prospect[] | null {
  const sentences = sections.reduce((sum, { reading }) => sum + reading.size, 0);
  if (sentences <= sentencesWeighedAll) return null;
  const outlooks = new Outlooks(question);
  const ofSections = sections.map((section, at) => bestOf(outlooks.of(section), at));
  const from = outlookBehind(ofSections.flat(), mostWeighed);
  const heads = ofSections.flatMap(([head]) => head ?? []);
  const headsFrom = Math.min(
    from,
    outlookBehind(heads, sectionsHeard),
    outlookBehind(heads, 0) - hardlyWorse,
  );
  return ofSections
    .flatMap(([head, ...others]) => [
      ...(head !== undefined && head.outlook > headsFrom ? [head] : []),
      ...others.filter(({ outlook }) => outlook > from),
    ])
    .toSorted(byOutlook);
}

/** The outlook of the first one that comes behind the best so many. */
function outlookBehind(prospects: readonly Prospect[], many: number): number {
  return prospects.toSorted(byOutlook)[many]?.outlook ?? -Infinity;
}

function byOutlook(a: Prospect, b: Prospect): number {
  return b.outlook - a.outlook;
}

/** The most promising sentences of a section, the best first. */
function bestOf(outlooks: Float64Array, at: number): Prospect[] {
  const best: Prospect[] = [];
  let least = -Infinity;
  for (let index = 0; index < outlooks.length; index += 1) {
    const outlook = outlooks[index] ?? -Infinity;
    if (outlook <= least) continue;
    let place = best.length;
    while (place > 0 && (best[place - 1]?.outlook ?? 0) < outlook) place -= 1;
    best.splice(place, 0, { at, index, outlook });
    if (best.length > mostOfSection) best.pop();
    if (best.length === mostOfSection) least = best[mostOfSection - 1]?.outlook ?? -Infinity;
  }
  return best;
}
