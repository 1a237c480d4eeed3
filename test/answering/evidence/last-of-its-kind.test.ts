import { describe, expect, it } from 'vitest';
import { labelOf, twoSources } from '../comparing/two-sources.ts';

describe('the day of the last or the first of its kind', () => {
  it.each([
    [
      'When was the last train?',
      'The last carriages went out on Saturday 14 March.',
      'on Saturday 14 March',
    ],
    [
      'When was the last train?',
      "The last carriages went out on Saturday 14 March; Sunday's train was cancelled.",
      'on Saturday 14 March',
    ],
    [
      'When was the first performance?',
      'The first audience sat down on 3 May for the performance.',
      'on 3 May',
    ],
  ])('%s – %s', async (question, sentence, day) => {
    expect(await labelOf(question, sentence)).toBe(day);
  });

  it('a day of the month and a weekday are one or two by the day the articles came out', async () => {
    const standing = async (day: string) =>
      (
        await twoSources(
          'When was the last train?',
          `The last train went out on ${day}.`,
          'The last train left on Sunday.',
          ['2026-03-18', '2026-03-17'],
        )
      ).stand;
    expect(await standing('Saturday 14 March')).toBe('apart');
    expect(await standing('15 March')).toBe('together');
  });
});
