import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain, strong, textOf } from '../../src/rendering/inline.ts';
import { shorten, shortenInline } from '../../src/rendering/shorten.ts';
import { hostileText } from '../support/hostile-text.ts';

test.each([
  ['Short enough.', 20, 'Short enough.'],
  ['The ferry sank on Monday, and nobody was hurt.', 30, 'The ferry sank on Monday…'],
  ['The ferry sank. Nobody was hurt in it.', 20, 'The ferry sank. …'],
  ['The ferry sank on a stormy Monday night', 22, 'The ferry sank on a…'],
  ['Donaudampfschifffahrtsgesellschaft', 12, 'Donaudampf…'],
  ['😀😀😀😀😀😀', 7, '😀😀…'],
])('%j is cut to %i characters as %j', (text, limit, cut) => {
  expect(shorten(text, limit)).toBe(cut);
});

test('what is cut is never longer than allowed, and is the beginning of the text', () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 2, max: 60 }), (text, limit) => {
      const cut = shorten(text, limit);
      expect(cut.length).toBeLessThanOrEqual(limit);
      expect(cut === text || text.startsWith(cut.replace(/ ?…$/, ''))).toBe(true);
    }),
  );
});

test('a cut line keeps its styles', () => {
  const line = [
    plain('The ferry sank on '),
    strong('Monday'),
    plain(', and nobody was hurt by it at all.'),
  ];
  expect(shortenInline(line, 30)).toEqual([
    plain('The ferry sank on '),
    strong('Monday'),
    plain('…'),
  ]);
});

test('the deciding words stay, though they stand at the end', () => {
  const line = [plain('word '.repeat(60)), strong('three hurt'), plain(' in the end.')];
  const cut = textOf(shortenInline(line, 80));
  expect(cut).toMatch(/^… word .*three hurt in the end\.$/);
  expect(cut.length).toBeLessThanOrEqual(80);
});

test('a cut line is never longer than allowed, and its deciding words stay in it', () => {
  const texts = fc.tuple(hostileText, fc.stringMatching(/^[a-z0-9]{1,20}$/), hostileText);
  fc.assert(
    fc.property(texts, fc.integer({ min: 40, max: 100 }), ([before, deciding, after], limit) => {
      const cut = shortenInline([plain(before), strong(deciding), plain(after)], limit);
      expect(textOf(cut).length).toBeLessThanOrEqual(limit);
      const kept = cut.find(({ style }) => style === 'strong')?.text ?? '';
      expect(kept).toBe(deciding);
    }),
  );
});
