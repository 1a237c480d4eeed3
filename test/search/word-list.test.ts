import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordList } from '../../src/search/word-list.ts';
import { anySign } from '../support/any-text.ts';

const anyWords = fc.array(
  fc.oneof(
    fc.string({ unit: anySign, maxLength: 6 }),
    fc.constantFrom('', 'ferry', '\ud83d', 'a\udea2b', '\0', 'x'.repeat(1000)),
  ),
  { maxLength: 50 },
);

it('words of any letters are numbered as they come, each once, and found by word and by number', () => {
  fc.assert(
    fc.property(anyWords, (words) => {
      const list = new WordList();
      const numbers = words.map((word) => list.numberFor(word));
      const different = [...new Set(words)];
      expect(list.size).toBe(different.length);
      expect(numbers).toEqual(words.map((word) => different.indexOf(word)));
      expect(different.map((_, number) => list.wordOf(number))).toEqual(different);
      expect(different.map((word) => list.numberOf(word))).toEqual([...different.keys()]);
    }),
  );
});

it('another life goes on from what was saved, which stays as it was', () => {
  fc.assert(
    fc.property(anyWords, anyWords, (before, after) => {
      const list = new WordList();
      for (const word of before) list.numberFor(word);
      const saved = list.saved();
      const other = new WordList(saved);
      for (const word of after) expect(other.numberFor(word)).toBe(list.numberFor(word));
      expect(new WordList(saved).size).toBe(new Set(before).size);
    }),
  );
});

it('a library’s worth of words keep their numbers', () => {
  const list = new WordList();
  const words = Array.from({ length: 20_000 }, (_, at) => `w${at.toString(36)}`);
  for (const word of words) list.numberFor(word);
  expect(words.every((word, at) => list.numberOf(word) === at && list.wordOf(at) === word)).toBe(
    true,
  );
  expect(list.numberOf('never')).toBeUndefined();
  expect(list.wordOf(words.length)).toBe('');
});
