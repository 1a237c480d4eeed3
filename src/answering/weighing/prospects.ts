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
  const ofSections = sections.map((section) => bestOf(outlooks.of(section)));
  const from = outlookBehind(
    ofSections.flatMap((best) => best.outlooks),
    mostWeighed,
  );
  const heads = ofSections.flatMap((best) => best.outlooks[0] ?? []);
  const headsFrom = Math.min(
    from,
    outlookBehind(heads, sectionsHeard),
    outlookBehind(heads, 0) - hardlyWorse,
  );
  const chosen: Prospect[] = [];
  for (const [at, best] of ofSections.entries())
    for (const [place, outlook] of best.outlooks.entries())
      if (outlook > (place === 0 ? headsFrom : from))
        chosen.push({ at, index: best.indices[place] ?? 0, outlook });
  return chosen.toSorted((a, b) => b.outlook - a.outlook);
}

/** The outlook of the first one that comes behind the best so many. */
function outlookBehind(outlooks: readonly number[], many: number): number {
  const sorted = Float64Array.from(outlooks).toSorted();
  return sorted[sorted.length - 1 - many] ?? -Infinity;
}

/** The most promising sentences of a section, the best first: their indices and outlooks. */
interface Best {
  readonly indices: readonly number[];
  readonly outlooks: readonly number[];
}

function bestOf(outlooks: Float64Array): Best {
  const indices: number[] = [];
  let least = -Infinity;
  for (let index = 0; index < outlooks.length; index += 1) {
    const outlook = outlooks[index] ?? -Infinity;
    if (outlook <= least) continue;
    let place = Math.min(indices.length, mostOfSection - 1);
    for (; place > 0 && (outlooks[indices[place - 1] ?? 0] ?? 0) < outlook; place -= 1)
      indices[place] = indices[place - 1] ?? 0;
    indices[place] = index;
    if (indices.length === mostOfSection) least = outlooks[indices[mostOfSection - 1] ?? 0] ?? 0;
  }
  return { indices, outlooks: indices.map((index) => outlooks[index] ?? -Infinity) };
}
