import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPart, shows } from '../../src/evaluation/accepted.ts';

test('white space, case, emphasis marks and the shape of apostrophes do not count', () => {
  expect(shows('The **bridge**\n  hasn’t fallen.', "Bridge HASN'T fallen")).toBe(true);
  expect(shows('The bridge has fallen.', 'bridge has not fallen')).toBe(false);
});

test('entities that a text file kept are read as the letters they stand for', () => {
  expect(shows('Smith &amp; Sons paid &#163;5&nbsp;million', 'smith & sons paid £5 million')).toBe(
    true,
  );
  expect(shows('an &unknown; thing, &#x110000;', 'an &unknown; thing, &#x110000;')).toBe(true);
});

test('a sentence is shown by a quote that shares most of its words', () => {
  const sentence = '~The council closed the bridge on Friday night';
  expect(shows('On Friday night, the council closed it.', sentence)).toBe(true);
  expect(shows('The council met on Monday.', sentence)).toBe(false);
  // Three shared words are too few, though they are all of the quote's.
  expect(shows('The bridge closed.', sentence)).toBe(false);
});

test('of a source two quotes count, and of these together 400 characters', () => {
  const [first, second, ...others] = readPart(['a'.repeat(390), 'b'.repeat(30), 'c']);
  expect([first?.length, second, others]).toEqual([390, 'b'.repeat(10), []]);
});

test('a character outside the basic plane counts once and is never cut in half', () => {
  expect(readPart(['🌉'.repeat(401)])).toEqual(['🌉'.repeat(400)]);
});

test('what a quote holds it shows, however it is set', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 8 }), fc.lorem({ maxCount: 5 }), (words, around) => {
      const set = `**${words.toUpperCase().replaceAll(' ', '\n')}**`;
      return shows(`${around} ${set} ${around}`, words);
    }),
  );
});
