import { areAkin } from '../../text/lexicon/hyponyms.ts';
import type { QueryTerm } from '../question/query-term.ts';
import type { ReadSentence } from '../reading/reading.ts';

/** Words of a sentence, both ends included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether some words of a sentence say a word of the question: itself, another word for it, or a broader or narrower one.
 * Where it stands elsewhere in the sentence tells nothing.
 */
export function isMeantIn(
  term: QueryTerm,
  { words, senses }: ReadSentence,
  { from, to }: Stretch,
): boolean {
  return (
    words
      .slice(from, to + 1)
      .some(
        (word) =>
          word.term === term.term ||
          term.alternatives.includes(word.term) ||
          term.kinds.has(word.term) ||
          (!word.stop && areAkin(term.term, word.term)),
      ) ||
    senses.some(
      (sense) =>
        sense.from >= from &&
        sense.to <= to &&
        term.senses.some(
          ({ relation, pole }) => relation === sense.relation && pole === sense.pole,
        ),
    )
  );
}
