import { describe, expect, it } from 'vitest';
import { modalityAt } from '../../src/text/modality.ts';
import { wordsOf } from '../../src/text/words.ts';

/** The modality of the word in square brackets. */
function modality(marked: string): string {
  const words = wordsOf(marked.replace(/[[\]]/gu, ''));
  return modalityAt(
    words,
    words.findIndex(({ start }) => start === marked.indexOf('[')),
  );
}

describe('what a sentence tells of', () => {
  it.each([
    'It will [open].',
    'She’ll [win].',
    'They plan to [close] it.',
    'It is set to [open].',
    'It is due to [begin].',
    'It is expected to [rise].',
    'The firm intends to [sell].',
    'They voted to [close] it.',
    'It is to be [built].',
    'It [opens] next week.',
    'It is [closing] tomorrow.',
    'They hope to be the first to [cross] it.',
  ])('is planned: %s', (marked) => {
    expect(modality(marked)).toBe('planned');
  });

  it.each([
    'It may [open].',
    'It could have [failed].',
    'It would [cost] more.',
    'They are considering [closing] it.',
    'If it [rains], stay.',
  ])('is possible: %s', (marked) => {
    expect(modality(marked)).toBe('possible');
  });

  it.each([
    'It [opened].',
    'It has [opened].',
    'It was [closed].',
    'It [opened] last week.',
    'It [fell] due to rust.',
    'A set of rules was [approved].',
    'It began to [collapse].',
    'They were forced to [leave].',
    'It will reopen after crews [repaired] it.',
    'It will stay because he [paid].',
    'They were the first people to [cross] it.',
    'She is the only one to have [crossed] it.',
  ])('is done: %s', (marked) => {
    expect(modality(marked)).toBe('done');
  });
});
