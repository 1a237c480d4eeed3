import { describe, expect, it } from 'vitest';
import { labelOf } from '../two-sources.ts';

const sold = 'The brewery sold the mill for roughly $13 million last year.';
const opened = 'The mill, which opened in 1934, is made of brick.';

describe('a question that puts a figure', () => {
  it.each([
    ['Did the brewery sell the mill for 13 million?', sold, 'Yes'],
    ['Did the brewery sell the mill for $13.2 million?', sold, 'Yes'],
    ['Did the brewery sell the mill for 10 million?', sold, 'No'],
    ['Did the brewery sell the mill for more than 5 million?', sold, 'Yes'],
    ['Did the brewery sell the mill for less than 5 million?', sold, 'No'],
    ['Did the mill open in 1934?', opened, 'Yes'],
    ['Did the mill open in 1936?', opened, 'No'],
    ['Did the mill employ 300 people?', 'The mill employed 190 people.', 'No'],
    ['Did the mill employ 300 people?', 'The mill never employed 300 people.', 'No'],
  ] as const)('%s — %s — %s', async (question, sentence, side) => {
    expect((await labelOf(question, sentence))?.split(':')[0]).toBe(side);
  });

  it.each([
    // What is said of another matter, of no figure, of one a hundred times as great, of an open bound.
    ['Did the brewery sell the mill for 10 million?', 'The brewery sold the mill to two brothers.'],
    ['Did the mill employ 300 people?', 'The mill employed 90,000 people over the years.'],
    ['Did the mill employ 300 people?', 'The mill employed more than 200 people.'],
    [
      'Did the mill open in 1936?',
      'The mill was bought in 1951 by the brewery, and opens at nine.',
    ],
  ] as const)('%s — %s: not told', async (question, sentence) => {
    expect(await labelOf(question, sentence)).toBeNull();
  });

  it.each([
    ['Were the two brothers paid by the brewery?', 'The two brothers were paid by the brewery.'],
    ['Was anyone hurt when the 1998 boiler burst?', 'Nobody was hurt when the boiler burst.'],
  ])('is none where a figure only says which is meant: %s', async (question, sentence) => {
    expect(await labelOf(question, sentence)).not.toBeNull();
  });
});
