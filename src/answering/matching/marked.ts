import type { SectionMarks } from '../../search/section-index.ts';
import { markOf } from '../question/mark.ts';
import type { Question } from '../question.ts';
import type { Match } from './match.ts';

/** Which words of a question the terms of one sentence tell, as `SectionMarks` does. */
export interface SentenceMarks {
  readonly says: number;
  readonly holds: number;
}

/** The marks of the sentence of that index; none where there is no such sentence. */
export function marksAt({ says, holds }: SectionMarks, index: number): SentenceMarks {
  return { says: says[index] ?? 0, holds: holds[index] ?? 0 };
}

/**
 * What each word of a question finds in a sentence that is not read, as far as its terms tell: the phrases of the lexicon
 * and what stands where in it are not known. Null where no word finds anything.
 */
export function matchesMarked(
  { terms }: Question,
  { says, holds }: SentenceMarks,
): (Match | null)[] | null {
  if (says === 0) return null;
  return terms.map((_, i) =>
    (holds & markOf(i)) !== 0 ? matchHeld : (says & markOf(i)) !== 0 ? matchSaid : null,
  );
}

export const matchHeld: Match = { kind: 'exact', at: -1, strength: 1 };
export const matchSaid: Match = { kind: 'sense', at: -1, strength: 0.8 };
