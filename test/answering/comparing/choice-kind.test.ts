import { describe, expect, it } from 'vitest';
import { twoSources } from './two-sources.ts';

describe('one side or the other', () => {
  it.each([
    [
      'Was the plan approved or rejected?',
      'The plan was approved.',
      'The plan was rejected.',
      'apart',
    ],
    [
      'Was the plan approved or rejected?',
      'The plan was approved.',
      'The plan was not rejected.',
      'together',
    ],
    ['Have prices gone up or down?', 'Prices have risen.', 'Prices have fallen.', 'apart'],
    ['Have prices gone up or down?', 'Prices are up again.', 'Prices have risen.', 'together'],
    [
      'Is the guild for or against the tax?',
      'The guild supports the tax.',
      'The guild opposes the tax.',
      'apart',
    ],
    [
      'Did she resign or was she fired?',
      'She resigned on Monday.',
      'She was fired on Monday.',
      'apart',
    ],
    [
      'Was the painting real or a copy?',
      'The real painting is in a vault; what they took is a copy.',
      'The painting was real.',
      'apart',
    ],
  ] as const)('%s — %s — %s: %s', async (question, first, second, stand) => {
    expect(await twoSources(question, first, second)).toMatchObject({ stand, differs: 'stance' });
  });

  it('is named in the words of the question', async () => {
    const { labels } = await twoSources(
      'Was the plan approved or rejected?',
      'The plan was approved.',
      'The plan was rejected.',
    );
    expect(labels).toEqual(['approved', 'rejected']);
  });
});
