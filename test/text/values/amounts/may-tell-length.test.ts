import { expect, test } from 'vitest';
import { mayTellLength } from '../../../../src/text/values/amounts/may-tell-length.ts';
import { quantitiesIn } from '../../../../src/text/values/amounts/quantities.ts';
import { wordsOf } from '../../../../src/text/words.ts';

const lengths = [
  'It took two hours and 40 minutes.',
  'They waited for years.',
  'A year later it closed.',
  'A few weeks of rain followed.',
  'It rained all day.',
  'Hilda Crane, 81, saw it.',
  'The year-long work began.',
  'Her time was 2:08:45.',
  'Several months passed.',
  'The delay of a quarter of an hour cost much.',
];

test.each(lengths)('what holds a length of time may tell one: %s', (text) => {
  const words = wordsOf(text);
  expect(quantitiesIn(text, words).some(({ kind }) => kind === 'duration')).toBe(true);
  expect(mayTellLength(words)).toBe(true);
});

test.each(['The mayor opened a bridge.', 'An engineer refused.', ''])(
  'what has neither number nor unit of time tells none: %s',
  (text) => {
    expect(mayTellLength(wordsOf(text))).toBe(false);
  },
);
