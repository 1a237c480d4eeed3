import type { Span } from '../../../text/span.ts';
import { negatorsIn } from '../../../text/negators.ts';
import type { ReadSentence } from '../../reading/reading.ts';

/** What a sentence says to a yes/no question, and the word by which it says so. */
export interface Told {
  /** 1 when what is asked is so, -1 when it is not. */
  readonly holds: 1 | -1;
  /** Index of the deciding word. */
  readonly at: number;
  /** The deciding words, relative to the sentence. */
  readonly span: Span;
  /** 0 to 1. */
  readonly confidence: number;
  /** True where it is so in part: what is asked about has changed, and has not ended. */
  readonly partly?: boolean;
}

export function opposite(side: 1 | -1): 1 | -1 {
  return side === 1 ? -1 : 1;
}

/**
 * The deciding word with the negator that governs it.
 *
 * @param by index of the verb that takes away what it names, before or behind it; null for none
 */
export function decidingSpan(sentence: ReadSentence, at: number, by: number | null = null): Span {
  const { text, words } = sentence;
  const negator = negatorsIn(text, words).findLast(
    (i) =>
      i <= at && at - i <= 6 && !opensStatement.test(text.slice(words[i]?.end, words[at]?.start)),
  );
  const from = sentence.words[Math.min(negator ?? at, by ?? at)];
  const to = sentence.words[Math.max(at, by ?? at)];
  return { start: from?.start ?? 0, end: to?.end ?? sentence.text.length };
}

/** Behind such marks a negator says nothing of what follows: "not wait, we will refund". */
const opensStatement = /[;:.!?]\s|,\s(?:i|you|he|she|it|we|they|there)(?!\p{L})/iu;
