import { describe, expect, it } from 'vitest';
import { twoSources } from '../two-sources.ts';

describe('what is asked to be so', () => {
  it.each([
    ['Is the grey heron able to sing?', 'The grey heron is a bird of the marshes.'],
    ['Was the explorer Ada Voss a nurse?', 'Ada Voss was an explorer of the upper river.'],
    ['Is the source of the old map public?', 'The old map has one source.'],
  ])('takes no side by what else is said of the subject: %s — %s', async (question, sentence) => {
    const { labels } = await twoSources(question, sentence, sentence);
    expect(labels).toEqual([null, null]);
  });

  it.each([
    ['Is the reservoir full?', 'The reservoir is full to the brim.', 'Yes'],
    ['Is the reservoir full?', 'The reservoir is not full.', 'No'],
    ['Is the old bridge open in winter?', 'In winter the old bridge is open.', 'Yes'],
    ['Was the explorer Ada Voss a nurse?', 'Ada Voss was a nurse by training.', 'Yes'],
  ])('takes the side that is said: %s — %s', async (question, sentence, side) => {
    const { labels } = await twoSources(question, sentence, sentence);
    expect(labels[0]).toMatch(new RegExp(`^${side}:`, 'u'));
  });
});
