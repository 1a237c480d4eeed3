import { describe, expect, it } from 'vitest';
import { twoSources } from '../two-sources.ts';

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
      'Is the warden for or against the fence?',
      'The warden rang us and said that she’s against the fence.',
      'The warden has backed the fence.',
      'apart',
    ],
    [
      'Did she resign or was she fired?',
      'She resigned on Monday.',
      'She was fired on Monday.',
      'apart',
    ],
    [
      'Has Corvane built engines of its own or is it only planning to?',
      'Corvane built three engines of its own last year.',
      'Corvane revealed plans to build engines of its own.',
      'apart',
    ],
    [
      'was it a theft or just a sloppy count',
      'Half the silver was lost by theft.',
      'It was a wrong count, says the museum.',
      'apart',
    ],
    ['Was it a sale or a loan of friends?', 'It was a sale.', 'A loan, the two insisted.', 'apart'],
    [
      'Was the painting real or a copy?',
      'The real painting is in a vault; what they took is a copy.',
      'The painting was real.',
      'apart',
    ],
  ] as const)('%s — %s — %s: %s', async (question, first, second, stand) => {
    expect(await twoSources(question, first, second)).toMatchObject({ stand, differs: 'stance' });
  });

  it.each([
    ['Are the beaches open or closed?', 'All beaches are open.', 'A book lies open in the hall.'],
    [
      'Has Corvane lost or gained customers?',
      'Corvane gained customers in May.',
      'The storm lost some of its strength over Corvane.',
    ],
    ['Are shop takings up or down?', 'Shop takings are down.', 'The ring road is up six per cent.'],
  ])(
    'is not taken by what is said of another thing: %s — %s — %s',
    async (question, first, second) => {
      const { labels } = await twoSources(question, first, second);
      expect(labels[0]).not.toBeNull();
      expect(labels[1]).toBeNull();
    },
  );

  it.each([
    'It was neither the stove nor the lamp.',
    'It wasn’t the stove and it wasn’t the lamp.',
  ])('is not taken by what denies both: %s', async (neither) => {
    const { labels } = await twoSources(
      'Was it the stove or the lamp?',
      'It was the lamp.',
      neither,
    );
    expect(labels).toEqual(['lamp', null]);
  });

  it('names the verb before "or", not the word beside it', async () => {
    const { labels } = await twoSources(
      'Has Corvane built engines of its own or is it only planning to?',
      'Corvane built three engines of its own last year.',
      'Corvane revealed plans to build engines of its own.',
    );
    expect(labels).toEqual(['built', 'planning']);
  });

  it('is named in the words of the question', async () => {
    const { labels } = await twoSources(
      'Was the plan approved or rejected?',
      'The plan was approved.',
      'The plan was rejected.',
    );
    expect(labels).toEqual(['approved', 'rejected']);
  });

  it('is none of the words that only say how: "merely amended"', async () => {
    const { labels } = await twoSources(
      'Was the treaty ended, or merely amended?',
      'The treaty was ended in May.',
      'The treaty was amended in May.',
    );
    expect(labels).toEqual(['ended', 'amended']);
  });

  it('goes by what is said to be done before what is only named', async () => {
    const { labels } = await twoSources(
      'Was the treaty ended or amended?',
      'The treaty was ended in May.',
      'In a step that marks the end of an era they have amended the treaty.',
    );
    expect(labels).toEqual(['ended', 'amended']);
  });
});
