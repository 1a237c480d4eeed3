import type { Match } from './match.ts';
import { isStrong } from './match.ts';
import type { QueryTerm } from '../question/query-term.ts';
import { areOfOnePassage, isHeading } from '../reading/layout.ts';
import type { Reading, ReadSentence } from '../reading/reading.ts';
import type { Searchable } from '../reading/searchable.ts';

export type Context = 'heading' | 'before' | 'behind' | 'title' | 'article';

/** What one reading holds of a question, for those who look around a sentence. */
export interface FoundAround {
  readonly reading: Reading;
  /** What is found where no word of the question is. */
  readonly nothing: readonly null[];
  readonly in: (index: number) => readonly (Match | null)[];
  readonly around: (context: Searchable) => readonly (Match | null)[];
  /** Whether the name of the source may hold a word of the question, told without reading it. */
  readonly mayBeInSource: (i: number) => boolean;
  readonly far: (i: number) => 'title' | 'article' | null;
}

/** Of each word of the question that the sentence does not hold, the nearest place outside it where it is found. */
export function contextsOf(
  matches: readonly (Match | null)[],
  sentence: ReadSentence,
  findings: FoundAround,
): (Context | null)[] {
  const { index, heading, askedBy } = sentence;
  const { nothing } = findings;
  const above = heading === null ? nothing : findings.around(heading);
  const asked = askedBy === null ? nothing : findings.around(askedBy);
  const before = foundBefore(1, sentence, findings);
  const further = foundBefore(2, sentence, findings);
  const behind = findings.in(index + 1);
  const near: (Context | null)[] = [];
  for (let i = 0; i < matches.length; i += 1) {
    if (matches[i] !== null) near.push(null);
    else if (isStrong(above[i]) || isStrong(asked[i])) near.push('heading');
    else if (isStrong(before[i]) || isStrong(further[i])) near.push('before');
    else near.push(isStrong(behind[i]) ? 'behind' : findings.far(i));
  }
  return near;
}

/** Whether a word of the question stands in the title, or is what the article is about, or stands in it at all. */
export function farContextOf(
  term: QueryTerm,
  i: number,
  findings: FoundAround,
): 'title' | 'article' | null {
  const { reading } = findings;
  // What is sooner told first: what a source is called has to be read.
  if (
    reading.sentencesWith(term.term) >= topicFrom ||
    (findings.mayBeInSource(i) && reading.source.has(term.term)) ||
    isStrong(findings.around(reading.title)[i])
  )
    return 'title';
  return reading.sentencesWith(term.term) > 0 ||
    term.alternatives.some((one) => reading.sentencesWith(one) > 0)
    ? 'article'
    : null;
}

/** Sentences in which a term stands before the article counts as being about it. */
export const topicFrom = 4;

/**
 * What is found in the first or second sentence before, headings left out: a passage or two is as far as "it" reaches.
 */
function foundBefore(
  back: 1 | 2,
  { index }: ReadSentence,
  findings: FoundAround,
): readonly (Match | null)[] {
  const found = findings.in(index - back);
  if (found === findings.nothing) return found;
  const { terms } = findings.reading;
  const isNear = back === 1 || areOfOnePassage(terms, index - back, index);
  return isNear && !isHeading(terms, index - back) ? found : findings.nothing;
}

export function nearness(context: Context | null): number {
  switch (context) {
    case 'heading':
    case 'before':
      return 0.7;
    case 'title':
      return 0.5;
    case 'behind':
    case 'article':
      return 0.3;
    case null:
      return 0;
  }
}
