import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE, splitSentences } from '../../src/text/sentences.ts';
import { LINEAR_BELOW, growth } from '../support/own-time.ts';

function sentences(text: string): readonly string[] {
  return splitSentences(text, { start: 0, end: text.length }).map((span) =>
    text.slice(span.start, span.end),
  );
}

describe('the end of a sentence', () => {
  it.each([
    [
      'titles',
      'Gov. Ames met Sen. Ito. Lt. Col. Brandt left.',
      ['Gov. Ames met Sen. Ito.', 'Lt. Col. Brandt left.'],
    ],
    [
      'initials',
      'It was É. M. Marchand. J. K. Rowling agreed.',
      ['It was É. M. Marchand.', 'J. K. Rowling agreed.'],
    ],
    [
      'times',
      'It fell at 5:40 a.m. Tuesday. It was shut by 6 a.m. Police came.',
      ['It fell at 5:40 a.m. Tuesday.', 'It was shut by 6 a.m.', 'Police came.'],
    ],
    [
      'decimals',
      'It cost $3.5 million. The rest is free.',
      ['It cost $3.5 million.', 'The rest is free.'],
    ],
    [
      'countries',
      'The U.S. Senate met. He left the U.S. The vote failed.',
      ['The U.S. Senate met.', 'He left the U.S.', 'The vote failed.'],
    ],
    [
      'companies',
      'Orrery Inc. paid Acme Ltd. nothing. Tansley Inc. The firm grew.',
      ['Orrery Inc. paid Acme Ltd. nothing.', 'Tansley Inc.', 'The firm grew.'],
    ],
    [
      'numbers',
      'The No. 9 is free. Is it? No. It costs $2.',
      ['The No. 9 is free.', 'Is it?', 'No.', 'It costs $2.'],
    ],
    ['streets', 'They live on St. James St. near here.', ['They live on St. James St. near here.']],
    [
      'months and versus',
      'On Jan. 5 it was City vs. United. They drew.',
      ['On Jan. 5 it was City vs. United.', 'They drew.'],
    ],
    [
      'list numbers',
      '1. The bridge is owned by the city. 2. It is old.',
      ['1. The bridge is owned by the city.', '2. It is old.'],
    ],
  ])('is not taken from abbreviations: %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ["She left the portfolio.OpenRail's Independent path was clear.", 2],
    ['The home side won 8–5.He was pleased.', 2],
    ['He asked why.The answer came.', 2],
    ['It runs on Node.js and Booking.com today.', 1],
    ['See example.com for more.', 1],
    ['Call System.Out.println to print.', 1],
  ])('is found where a space was lost: %s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('is not found within a quotation, which would lose its closing mark', () => {
    const said =
      '"We were told the tunnel would be free. It is not free. I have the receipts," said one operator.';
    expect(sentences(`${said} Others agreed.`)).toEqual([said, 'Others agreed.']);
    expect(sentences('“I heard it. Then I saw it,” she said. “It fell.” He ran.')).toEqual([
      '“I heard it. Then I saw it,” she said.',
      '“It fell.”',
      'He ran.',
    ]);
    expect(sentences("They say, 'We can stand. We can run.' This is new.")).toHaveLength(2);
    expect(sentences('« Non. Oui. » dit-il. Il part.')).toHaveLength(2);
  });

  it('keeps a speaker with the question', () => {
    expect(sentences('"Why not?" Mr Stobbs asked. Nobody knew.')).toEqual([
      '"Why not?" Mr Stobbs asked.',
      'Nobody knew.',
    ]);
    expect(sentences('"Get out!" Ada Moss whispered. Nobody moved.')).toHaveLength(2);
    expect(sentences('"Why not?" Ada Moss opened the door.')).toHaveLength(2);
  });

  it('ignores a quotation mark without a partner', () => {
    expect(sentences('A 5" pipe burst. The road flooded. It was shut.')).toHaveLength(3);
    expect(sentences('"It fell. Then it sank. Nobody saw.')).toHaveLength(3);
  });

  it('does not separate the dash of a dialogue and a single word from what follows', () => {
    expect(sentences('— No. I resigned. I wrote the letter myself.')).toEqual([
      '— No. I resigned.',
      'I wrote the letter myself.',
    ]);
  });

  it('has the marks of its references behind it', () => {
    expect(sentences('It was staged in 1908.[1] He left. [2] [citation needed]')).toEqual([
      'It was staged in 1908.[1]',
      'He left. [2] [citation needed]',
    ]);
  });

  it('takes a line break within a paragraph for a space', () => {
    expect(sentences('The bridge fell\ninto the river. It was\r\nshut.')).toEqual([
      'The bridge fell\ninto the river.',
      'It was\r\nshut.',
    ]);
  });
});

describe('a text without stops', () => {
  it('is cut at its separators, so that no sentence is a page', () => {
    const scraps = Array.from({ length: 40 }, (_, i) => `Kevin Johnson , the firm 's number ${i}`);
    const found = sentences(scraps.join(' | '));
    expect(found.length).toBeGreaterThan(2);
    for (const piece of found.slice(0, -1)) expect(piece).toMatch(/\|$/u);
    for (const piece of found) expect(piece.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
  });

  it('is cut even where there is no separator at all, and never within a character', () => {
    const found = sentences('😀'.repeat(1_000));
    expect(found.join('')).toBe('😀'.repeat(1_000));
    for (const piece of found) expect(piece.length % 2).toBe(0);
  });
});

describe('any text', () => {
  const alphabet = fc.constantFrom(
    ...Array.from('aB9 .!?"“”‘’«»()…—-,;:|\n\r\t'),
    'U.S. ',
    'Dr. ',
    '\u00a0',
    '😀',
    'é',
    '. ',
    'said ',
    '\u2028',
    '中。',
  );
  const text = fc.array(alphabet, { maxLength: 300 }).map((parts) => parts.join(''));

  it('is covered by its sentences but for white space, in order, without overlaps', () => {
    fc.assert(
      fc.property(text, fc.nat(20), (inner, before) => {
        const whole = `${'x'.repeat(before)}${inner}yy`;
        const span = { start: before, end: before + inner.length };
        const found = splitSentences(whole, span);
        let end = span.start;
        let covered = '';
        for (const sentence of found) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          expect(sentence.end - sentence.start).toBeLessThanOrEqual(LONGEST_SENTENCE);
          covered += whole.slice(sentence.start, sentence.end);
          ({ end } = sentence);
        }
        expect(end).toBeLessThanOrEqual(span.end);
        expect(covered.replace(/\s|\u200b/gu, '')).toBe(inner.replace(/\s|\u200b/gu, ''));
        for (const sentence of found)
          expect(whole.slice(sentence.start, sentence.end)).toMatch(/^\S.*\S$|^\S$/su);
      }),
    );
  });

  it.each(['a', 'a. ', '"', '“a. ', 'Mr. ', '.', ' ', 'ab.Cd ', '; '])(
    'is split in time that grows with its length: %j',
    async (unit) => {
      const times = await growth((length) => {
        const long = unit.repeat(Math.ceil(length / unit.length));
        return () => splitSentences(long, { start: 0, end: long.length });
      }, 40_000);
      expect(times).toBeLessThan(LINEAR_BELOW);
    },
  );
});
