import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sensesOf } from '../../src/text/lexicon/lexicon.ts';
import { modalityAt } from '../../src/text/modality.ts';
import { negatorsIn } from '../../src/text/negators.ts';
import { polarityAt } from '../../src/text/polarity.ts';
import type { Span } from '../../src/text/span.ts';
import { causesIn } from '../../src/text/values/causes/causes.ts';
import { clocksIn } from '../../src/text/values/times/clock.ts';
import { datesIn } from '../../src/text/values/times/dates.ts';
import { namesIn } from '../../src/text/values/names/names.ts';
import { quantitiesIn } from '../../src/text/values/amounts/quantities.ts';
import type { Word } from '../../src/text/words.ts';
import { wordsOf } from '../../src/text/words.ts';
import { anySign } from '../support/any-text.ts';
import { LINEAR_BELOW, growth } from '../support/own-time.ts';

type Reader = (text: string, words: readonly Word[]) => readonly Span[];

const readers: Readonly<Record<string, Reader>> = {
  quantities: quantitiesIn,
  dates: (text, words) => datesIn(text, words, 20_000),
  clocks: clocksIn,
  names: (text, words) => namesIn(text, words, (folded) => folded.length % 2 === 0),
  senses: (_, words) =>
    sensesOf(words).map(({ from, to }) => ({
      start: words[from]?.start ?? NaN,
      end: words[to]?.end ?? NaN,
    })),
  causes: (text, words) => causesIn(text, words).toSorted((a, b) => a.start - b.start),
};

const cases = Object.entries(readers);

/** Pieces that the readers take for something, in any order. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...'0 1 12 31 1999 2024 1,000 1.5 ½ 1e9 00:00 25:61 2:08:45 $ € % ° m bn -- – / : . , ; " “ ” ( ) # + ~'.split(
        ' ',
      ),
      ...'a an half two twenty hundred thousand million dozens and of to or between from not until no one per day'.split(
        ' ',
      ),
      ...'March May Monday last next this week year ago six o’clock past quarter night Q3 16th 1980s century'.split(
        ' ',
      ),
      ...'Anna O’Brien van der St Mary’s CEO US U.S. because due never without who that will has failed'.split(
        ' ',
      ),
      '東京',
      'Мост',
      '🚢',
      '\u0000',
      '\ud800',
      'İ',
      'ﬁ',
      '\u0301',
      '\n',
      '\u00a0',
      '__proto__',
    ),
    fc.string({ unit: anySign }),
  ),
  { maxLength: 40 },
);
const texts = fc
  .tuple(pieces, fc.constantFrom(' ', '', '-', ', '))
  .map(([parts, gap]) => parts.join(gap));

describe('any text', () => {
  it('has words in order, within it, with terms', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, term, text: word } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(word);
          expect(term).not.toBe('');
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(cases)('has %s in order and within it', (_, read) => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of read(text, wordsOf(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has figures that are numbers, low before high', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { value, high } of quantitiesIn(text, wordsOf(text))) {
          expect(Number.isFinite(value)).toBe(true);
          expect(Number.isFinite(high)).toBe(true);
          expect(high).toBeGreaterThanOrEqual(value);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has dates whose days are in order', () => {
    fc.assert(
      fc.property(texts, fc.option(fc.integer({ min: -700_000, max: 700_000 })), (text, day) => {
        for (const { days } of datesIn(text, wordsOf(text), day)) {
          if (days === null) continue;
          expect(Number.isInteger(days[0])).toBe(true);
          expect(days[1]).toBeGreaterThanOrEqual(days[0]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has senses, polarity and modality', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, index) => {
        const words = wordsOf(text);
        const at = words.length === 0 ? 0 : index % words.length;
        expect([1, -1]).toContain(polarityAt(text, words, at));
        expect(['done', 'planned', 'possible']).toContain(modalityAt(text, words, at));
        for (const negator of negatorsIn(text, words)) expect(words[negator]).toBeDefined();
        for (const { from, to } of sensesOf(words)) {
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThan(words.length);
        }
      }),
    );
  });
});

/** Texts that make a careless pattern look again and again. */
const hostile: readonly string[] = [
  '1',
  '1,',
  '1.',
  '1 ',
  '1-',
  '1:',
  'A.',
  'A',
  'Aa ',
  "a'",
  '東',
  ' ',
  '(0',
  '+1 ',
  'two hundred and ',
  'one and a half ',
  'not ',
  ', who ',
  'not before May ',
  'until March ',
  'no one of the ',
  'hundreds of ',
  'Bank of the ',
  'Monday, ',
  'on 3 and ',
  'half past ',
  'because of ',
  'call it ',
  'lose their ',
  '$1 to ',
  '1999–',
  '\u0301',
];

describe('hostile text', () => {
  it.each(hostile)('%j repeated takes time by its length alone', async (piece) => {
    for (const [name, read] of cases) {
      const times = await growth((length) => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        return () => read(text, wordsOf(text));
      }, 1_000);
      expect(times, name).toBeLessThan(LINEAR_BELOW);
    }
  });
});
