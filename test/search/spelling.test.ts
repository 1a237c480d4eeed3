import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, likelySpellings } from '../../src/search/spelling.ts';

const forms = new Map([
  ['harbour', 9],
  ['harvest', 2],
  ['lighthouse', 4],
  ['lantern', 3],
  ['pier', 5],
  ['b52bomber', 1],
]);

describe('likely spellings', () => {
  it.each([
    ['a letter left out', 'harbor', 'harbour'],
    ['a letter too many', 'harrbour', 'harbour'],
    ['a wrong letter', 'lanterm', 'lantern'],
    ['letters swapped', 'lighthuose', 'lighthouse'],
    ['two slips in a long word', 'lighhtouze', 'lighthouse'],
  ])('mend %s', (_, misspelt, expected) => {
    expect(likelySpellings(misspelt, forms)).toEqual([expected]);
  });

  it.each([
    ['a word the library knows', 'harbour'],
    ['a short word', 'per'],
    ['a number', '1234567'],
    ['a word unlike all others', 'zeppelin'],
    ['nothing', ''],
  ])('are none for %s', (_, word) => {
    expect(likelySpellings(word, forms)).toEqual([]);
  });

  it('come with the commoner word first', () => {
    const close = new Map([
      ['barge', 1],
      ['large', 90],
    ]);
    expect(likelySpellings('darge', close)[0]).toBe('large');
  });

  it('never change a known word', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (words) => {
        const known = new Map(words.map((word) => [word, 1]));
        for (const word of words) expect(likelySpellings(word, known)).toEqual([]);
      }),
    );
  });
});

describe('the edits between two words', () => {
  it.each([
    ['pier', 'pier', 0],
    ['pier', 'peir', 1],
    ['pier', 'piers', 1],
    ['pier', 'tier', 1],
    ['pier', '', 4],
  ])('%s and %s: %d', (a, b, edits) => {
    expect(editDistance(a, b, 9)).toBe(edits);
  });

  it('are the same both ways, and counted no further than asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(5), (a, b, most) => {
        const edits = editDistance(a, b, most);
        expect(edits > most).toBe(editDistance(b, a, most) > most);
        if (edits <= most) expect(edits).toBe(editDistance(b, a, most));
        expect(editDistance(a, a, most)).toBe(0);
      }),
    );
  });
});
