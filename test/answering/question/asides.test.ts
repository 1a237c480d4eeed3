import { describe, expect, it } from 'vitest';
import { wordsInPassing } from '../../../src/answering/question/asides.ts';
import { wordsOf } from '../../../src/text/words.ts';

/** The words of a question that are said in passing. */
function inPassing(question: string): string {
  const passing = wordsInPassing(wordsOf(question));
  return wordsOf(question)
    .filter((_, at) => passing.has(at))
    .map(({ folded }) => folded)
    .join(' ');
}

describe('what something was like may be said in passing', () => {
  it.each([
    ['how hot was it in the hall, felt like an oven', 'felt like an oven'],
    ['how loud was the bang felt like a quake', 'felt like a quake'],
    ['what is wrong with it looks like a wreck', 'looks like a wreck'],
  ])('%s', (question, passing) => {
    expect(inPassing(question)).toBe(passing);
  });

  it.each([
    ['Which house in Harle looks like a ship?'],
    ['Who in the band looked like Elvis?'],
    ['How many houses in Harle look or looked like ships?'],
    ['What did the mayor say the flood looked like?'],
    ['What did the mayor say it looked like from the tower?'],
    ['What was it that looked like a ladder?'],
  ])('or be what is asked: %s', (question) => {
    expect(inPassing(question)).toBe('');
  });
});
