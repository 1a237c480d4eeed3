import type { SectionTerms } from '../../search/section-terms.ts';
import { IS_CAPTION, IS_HEADING } from '../../search/section-terms.ts';

// Where the sentences of a section stand, without reading them: each is told by its index in the section.

/** Whether a sentence is a heading or a caption; false where there is no such sentence. */
export function isHeading({ holds }: SectionTerms, index: number): boolean {
  return ((holds[index] ?? 0) & (IS_HEADING | IS_CAPTION)) !== 0;
}

/** Whether two sentences stand in one passage. */
export function areOfOnePassage({ passages }: SectionTerms, a: number, b: number): boolean {
  return passages[a] === passages[b];
}

/** For each sentence, the index of the last heading before it; -1 where there is none. */
export function headingsAbove({ holds }: SectionTerms): Int32Array {
  const above = new Int32Array(holds.length);
  let last = -1;
  for (let index = 0; index < above.length; index += 1) {
    above[index] = last;
    if (((holds[index] ?? 0) & IS_HEADING) !== 0) last = index;
  }
  return above;
}
