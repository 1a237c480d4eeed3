import { describe, expect, it } from 'vitest';
import { twoSources } from '../two-sources.ts';

describe('what only one can be', () => {
  it.each([
    [
      'Was Gannet the first film with sound?',
      'In 1930 Kittiwake was the first film with sound.',
      'No',
    ],
    [
      'Was Gannet the first film with sound?',
      'She sang in Kittiwake, the first film with sound.',
      'No',
    ],
    ['Was Gannet the first film with sound?', 'The first film with sound was Kittiwake.', 'No'],
    ['Was Gannet the first film with sound?', 'Gannet was the first film with sound.', 'Yes'],
    [
      'Was Ada Voss the first woman on the peak?',
      'Voss became the first woman on the peak.',
      'Yes',
    ],
    ['Is Tor Hill the highest point?', 'The highest point is Kettle Edge, at 612 m.', 'No'],
  ])('says by its bearer whether it is: %s — %s', async (question, sentence, side) => {
    const { labels } = await twoSources(question, sentence, sentence);
    expect(labels[0]).toMatch(new RegExp(`^${side}:`, 'u'));
  });
});

describe('what is denied within one word', () => {
  it.each([
    ['Did the couple have children?', 'The couple remained childless.'],
    ['Is the plant edible?', 'The plant is inedible.'],
    ['Was the vote binding?', 'The vote was non-binding.'],
    ['Were the guards armed?', 'The guards were unarmed.'],
  ])('says no: %s — %s', async (question, sentence) => {
    const { labels } = await twoSources(question, sentence, sentence);
    expect(labels[0]).toMatch(/^No:/u);
  });

  it('says no to what the question denies', async () => {
    const sentence = 'The guards were armed.';
    const { labels } = await twoSources('Were the guards unarmed?', sentence, sentence);
    expect(labels[0]).toMatch(/^No:/u);
  });
});
