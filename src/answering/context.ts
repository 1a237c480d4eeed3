import type { Match } from './match.ts';
import { matchOf } from './match.ts';
import type { QueryTerm } from './query-term.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Searchable } from './searchable.ts';

export type Context = 'heading' | 'before' | 'behind' | 'title' | 'article';

/** The nearest place outside the sentence where a word of the question is found. */
export function contextOf(
  term: QueryTerm,
  i: number,
  sentence: ReadSentence,
  reading: Reading,
  found: readonly (readonly (Match | null)[])[],
): Context | null {
  const inContext = (context: Searchable | null) =>
    context !== null && isStrong(matchOf(term, context));
  if (inContext(sentence.heading) || inContext(sentence.askedBy)) return 'heading';
  if (
    sentencesBefore(sentence, reading).some((before) => isStrong(found[before.index]?.[i] ?? null))
  )
    return 'before';
  if (isStrong(found[sentence.index + 1]?.[i] ?? null)) return 'behind';
  if (inContext(reading.title) || reading.topics.has(term.term) || reading.source.has(term.term))
    return 'title';
  return reading.terms.has(term.term) || term.alternatives.some((other) => reading.terms.has(other))
    ? 'article'
    : null;
}

/** The two sentences before, headings left out: a passage or two is as far as "it" reaches. */
function sentencesBefore(sentence: ReadSentence, reading: Reading): ReadSentence[] {
  return [1, 2].flatMap((back) => {
    const before = reading.sentences[sentence.index - back];
    return before === undefined ||
      before.inHeading ||
      (back === 2 && before.passage !== sentence.passage)
      ? []
      : [before];
  });
}

function isStrong(match: Match | null): boolean {
  return match !== null && match.kind !== 'soft';
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
