import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visibleText } from '../../src/rendering/visible-text.ts';
import { hostileText } from '../support/hostile-text.ts';

test.each([
  ['plain words, with ünïcödé and 日本語', 'plain words, with ünïcödé and 日本語'],
  ['a\r\nb\u2028c\u0085d\u00A0e\tf', 'a b c d e f'],
  ['  ends  ', 'ends'],
  ['\u202Etxt.exe\u202C', 'txt.exe'],
  ['pass\u200Bword', 'password'],
  ['a \u0000 b\n\u0000\tc', 'a b c'],
  ['bell\u0007 and colour \u001B[31m', 'bell and colour [31m'],
  ['half a pair \uD83D', 'half a pair \uFFFD'],
  ['hidden \u{E0041}\u{E0042}', 'hidden'],
])('%j is seen as %j', (text, seen) => {
  expect(visibleText(text)).toBe(seen);
});

test.each([
  'می\u200Cخواهم',
  'क्\u200Dष',
  '👩\u200D👩\u200D👧\u200D👦',
  '❤\uFE0F',
  '1\uFE0F\u20E3',
  '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
])('what %s is spelt with stays', (text) => {
  expect(visibleText(text)).toBe(text);
});

test('marks stacked on a letter are cut at four', () => {
  expect(visibleText(`Z${'\u0301'.repeat(50)}!`)).toBe(`Z${'\u0301'.repeat(4)}!`);
  expect(visibleText('Việt Nam'.normalize('NFD'))).toBe('Việt Nam'.normalize('NFD'));
});

test('nothing turns the direction, breaks the line, or is a control character', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(visibleText(text)).not.toMatch(
        /[\p{Control}\p{Bidi_Control}\u2028\u2029]|\p{Surrogate}/u,
      );
    }),
    { numRuns: 1000 },
  );
});

test('what is seen of it is all there is: looking again changes nothing', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(visibleText(visibleText(text))).toBe(visibleText(text));
    }),
    { numRuns: 1000 },
  );
});
