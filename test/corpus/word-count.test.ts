import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWords } from '../../src/corpus/word-count.ts';
import { anySign } from '../support/any-text.ts';

it.each([
  ['A rust-eaten gate isn’t closed.', 5],
  ['The U.S. and naïve cafe\u0301 owners', 6],
  ['41,000 people; 中文 𝒳 ', 5],
  ['a' + '-'.repeat(100) + 'b', 1],
  ['a' + '-'.repeat(101) + 'b', 2],
  ["' - …", 0],
  ['\ud83dé', 1],
  ['', 0],
])('%j', (text, words) => {
  expect(countWords(text)).toBe(words);
});

it('text between spaces counts as it does alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: anySign }), fc.string(), (a, b) => {
      expect(countWords(`${a} ${b}`)).toBe(countWords(a) + countWords(b));
    }),
  );
});
