import type { Findings } from './findings.ts';
import type { Match } from './match.ts';
import type { QueryTerm } from './query-term.ts';
import type { ReadSentence } from './reading.ts';

export type Context = 'heading' | 'before' | 'behind' | 'title' | 'article';

/** Of each word of the question that the sentence does not hold, the nearest place outside it where it is found. */
export function contextsOf(
  matches: readonly (Match | null)[],
  sentence: ReadSentence,
  findings: Findings,
): (Context | null)[] {
  const { heading, askedBy } = sentence;
  const above = heading === null ? null : findings.around(heading);
  const asked = askedBy === null ? null : findings.around(askedBy);
  return matches.map((match, i) => {
    if (match !== null) return null;
    if (isStrong(above?.[i]) || isStrong(asked?.[i])) return 'heading';
    if (isBefore(1, i, sentence, findings) || isBefore(2, i, sentence, findings)) return 'before';
    return isStrong(findings.in(sentence.index + 1)[i]) ? 'behind' : findings.far(i);
  });
}

/** Whether a word of the question stands in the title, or is what the article is about, or stands in it at all. */
export function farContextOf(
  term: QueryTerm,
  i: number,
  findings: Findings,
): 'title' | 'article' | null {
  const { reading } = findings;
  if (
    isStrong(findings.around(reading.title)[i]) ||
    reading.sentencesWith(term.term) >= topicFrom ||
    reading.source.has(term.term)
  )
    return 'title';
  return [term.term, ...term.alternatives].some((one) => reading.sentencesWith(one) > 0)
    ? 'article'
    : null;
}

/** Sentences in which a term stands before the article counts as being about it. */
const topicFrom = 4;

/**
 * Whether the word stands in the first or second sentence before, headings left out: a passage or two is as far as "it"
 * reaches.
 */
function isBefore(back: 1 | 2, i: number, sentence: ReadSentence, findings: Findings): boolean {
  const at = sentence.index - back;
  if (!isStrong(findings.in(at)[i])) return false;
  const before = findings.reading.sentence(at);
  return (
    before !== undefined && !before.inHeading && (back === 1 || before.passage === sentence.passage)
  );
}

/** A word that stands in many relations seldom carries just the one that is asked for; around the sentence, less so still. */
const leastInContext = 0.65;

function isStrong(match: Match | null | undefined): boolean {
  return match != null && match.kind !== 'soft' && match.strength >= leastInContext;
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
