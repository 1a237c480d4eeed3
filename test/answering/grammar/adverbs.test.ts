import { expect, it } from 'vitest';
import { endsAsAdverb } from '../../../src/answering/grammar/adverbs.ts';

it.each(['quickly', 'finally', 'reportedly'])('%s tells how', (word) => {
  expect(endsAsAdverb(word)).toBe(true);
});

it.each(['family', 'assembly', 'anomaly', 'supply', 'fly', 'butterfly'])(
  '%s only looks like it',
  (word) => {
    expect(endsAsAdverb(word)).toBe(false);
  },
);
