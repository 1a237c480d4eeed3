import { describe, expect, it } from 'vitest';
import { modalityAt } from '../../src/text/modality.ts';
import { wordsOf } from '../../src/text/words.ts';

/** The modality of the word in square brackets. */
function modality(marked: string): string {
  const text = marked.replace(/[[\]]/gu, '');
  const words = wordsOf(text);
  return modalityAt(
    text,
    words,
    words.findIndex(({ start }) => start === marked.indexOf('[')),
  );
}

describe('what a sentence tells of', () => {
  it.each([
    'It will [open].',
    'It will now [open] in May.',
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
    'It will be slow to [close].',
    'She vowed to [resign].',
  ])('is planned: %s', (marked) => {
    expect(modality(marked)).toBe('planned');
  });

  it.each([
    'It may [open].',
    'It could have [failed].',
    'It would [cost] more.',
    'They are considering [closing] it.',
    'If it [rains], stay.',
    'The yard was given a permit to [launch] it.',
    'The owner has the right to [close] it.',
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
    'Four sailors were taken to [hospital].',
    'The crew were sent to [lunch].',
    'They drove to [Skarholm].',
    'The frost was to [blame].',
    'The gate was slow to [close].',
    'The gate was quick to [open].',
    'The gate failed to [close].',
    'They managed to [sell] it.',
    'The boiler happened to [fail].',
    'He was glad to [sign].',
    'The bell is said to have [cracked].',
    'The bank can now [lend].',
    'It was only the second village on the coast to [ban] them.',
    'She will not say so: the eel [escaped].',
    '“They might come.” Then the eel [escaped].',
    'In May it [bought] the mill.',
    'Since 4 May they have [sold] beer.',
  ])('is done: %s', (marked) => {
    expect(modality(marked)).toBe('done');
  });
});
