import { describe, expect, it } from 'vitest';
import { twoSources } from '../two-sources.ts';

describe('labels', () => {
  it('begin with Yes, No or It depends and end at a clause', async () => {
    const asked = 'Did the council approve the plan?';
    const { labels } = await twoSources(
      asked,
      'The council approved the plan, which had been drawn up in haste.',
      'The council did not approve the plan.',
    );
    expect(labels).toEqual([
      'Yes: The council approved the plan',
      'No: The council did not approve the plan',
    ]);
    const { labels: maybe } = await twoSources(
      asked,
      'The council may approve the plan.',
      'The council intends to approve the plan.',
    );
    for (const label of maybe) expect(label).toMatch(/^It depends/u);
  });
});

describe('a label explains itself', () => {
  it.each([
    ['Was anyone hurt?', 'Two climbers were hurt.', 'Yes: Two climbers were hurt'],
    ['Was the warden right?', 'The warden was right.', 'Yes: The warden was right'],
    [
      'Is the alliance over?',
      'On Monday the alliance moved into a new phase rather than ending.',
      'No: moved into a new phase rather than ending',
    ],
    [
      'Were the two climbers told to turn back?',
      'At no time were the climbers told to turn back.',
      'No: no time were the climbers told to turn back',
    ],
    ['Was the loom sold?', 'It had not been sold.', 'No: It had not been sold'],
    [
      'Did the guild make a decision?',
      'After a long night in the old hall the guild announced its decision.',
      'Yes: announced its decision',
    ],
    [
      'Is the number of tries limited?',
      'The number of tries is limited by RETRY_LIMIT.',
      'Yes: The number of tries is limited by RETRY_LIMIT',
    ],
    [
      'Is the fair off?',
      'Rumours that the fair is off are nonsense.',
      'No: Rumours that the fair is off are nonsense',
    ],
    ['Was the boat insured?', 'No boat was insured.', 'No: No boat was insured'],
  ])('%s — %s — %s', async (question, sentence, label) => {
    const { labels } = await twoSources(question, sentence, 'Crows fly over the heath.');
    expect(labels[0]).toBe(label);
  });
});

describe('the label of what a verb takes away', () => {
  it('names that verb', async () => {
    const { labels } = await twoSources(
      'Did Orla Finch resign?',
      'Orla Finch withdrew her resignation.',
      'Has the strike ended?',
    );
    expect(labels[0]).toBe('No: Orla Finch withdrew her resignation');
  });

  it('is not cut off by an aside', async () => {
    const { labels } = await twoSources(
      'Has the strike ended?',
      'The strike has not, so far, ended.',
      'The strike has ended.',
    );
    expect(labels).toEqual(['No: not … ended', 'Yes: The strike has ended']);
  });
});
