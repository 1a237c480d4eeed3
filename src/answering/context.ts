import type { Findings } from './findings.ts';
import type { Match } from './match.ts';
import type { QueryTerm } from './query-term.ts';
import type { ReadSentence } from './reading.ts';
import type { Searchable } from './searchable.ts';

export type Context = 'heading' | 'before' | 'behind' | 'title' | 'article';

/** The nearest place outside the sentence where a word of the question is found. */
export function contextOf(i: number, sentence: ReadSentence, findings: Findings): Context | null {
  if (isAround(sentence.heading, i, findings) || isAround(sentence.askedBy, i, findings))
    return 'heading';
  if (isBefore(1, i, sentence, findings) || isBefore(2, i, sentence, findings)) return 'before';
  if (isStrong(findings.in(sentence.index + 1)[i])) return 'behind';
  return findings.far(i);
}

/** Whether a word of the question stands in the title, or is what the article is about, or stands in it at all. */
export function farContextOf(
  term: QueryTerm,
  i: number,
  findings: Findings,
): 'title' | 'article' | null {
  const { reading } = findings;
  if (
    isAround(reading.title, i, findings) ||
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

function isAround(context: Searchable | null, i: number, findings: Findings): boolean {
  return context !== null && isStrong(findings.around(context)[i]);
}

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
