import type { Answer } from '../../src/answering/answer.ts';
import { aConflict, aQuote, aSource, position, says } from './answers.ts';

/** So many sources that say the one, and so many that say the other, numbered through; each with a long quote. */
export function manySources(one: string, ones: number, other: string, others: number): Answer {
  const quote = (words: string, number: number) =>
    aQuote(
      `The ferry sank ${words}, says the keeper of pier ${number}, and ${'the sea was rough and '.repeat(9)}cold.`,
      words,
    );
  const saying = (words: string, count: number, from: number) =>
    Array.from({ length: count }, (_, index) =>
      says(aSource(from + index), quote(words, from + index)),
    );
  return aConflict(
    position(one, ...saying(one, ones, 1)),
    position(other, ...saying(other, others, ones + 1)),
  );
}
