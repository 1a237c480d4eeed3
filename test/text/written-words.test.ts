import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordPattern, WrittenWords } from '../../src/text/written-words.ts';

function wordsIn(text: string): { written: string; start: number }[] {
  const found: { written: string; start: number }[] = [];
  const words = new WrittenWords(text);
  while (words.next())
    found.push({ written: text.slice(words.start, words.end), start: words.start });
  return found;
}

const byPattern = (text: string) =>
  Array.from(text.matchAll(new RegExp(wordPattern, 'gu')), ({ 0: written, index }) => ({
    written,
    start: index,
  }));

const pieces = fc.constantFrom(...Array.from('aBz19.,\'’ -é\u0301ß中𝒳٣sthndUS\nʼ_*"'), '\ud83d');

it('the words found without the pattern are those of the pattern', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(pieces), fc.array(fc.string())), (parts) => {
      const text = parts.join('');
      expect(wordsIn(text)).toEqual(byPattern(text));
    }),
    { numRuns: 2000 },
  );
});

it('a word has the same hash wherever it stands', () => {
  const hashes = ['Orrin', 'x, Orrin', 'Orrin’ ', 'Orrin'].map((text) => {
    const words = new WrittenWords(text);
    let hash = 0;
    while (words.next()) ({ hash } = words);
    return hash;
  });
  expect(new Set(hashes).size).toBe(1);
});
