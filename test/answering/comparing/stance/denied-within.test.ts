import { describe, expect, it } from 'vitest';
import { twoSources } from '../two-sources.ts';

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
