import { describe, expect, it } from 'vitest';
import { twoSources } from '../two-sources.ts';

/** A question, two sentences and how they stand to each other. */
type Case = readonly [
  question: string,
  first: string,
  second: string,
  stand: 'together' | 'apart' | 'unread',
];

const how: Readonly<Record<string, readonly Case[]>> = {
  counts: [
    [
      'How many sheep were stolen?',
      'Forty sheep were stolen.',
      'Thieves stole 40 sheep from the hill.',
      'together',
    ],
    [
      'How many sheep were stolen?',
      'Forty sheep were stolen.',
      'Thieves stole 55 sheep from the hill.',
      'apart',
    ],
    [
      'How many sheep were stolen?',
      'No sheep were stolen.',
      'Thieves stole 55 sheep from the hill.',
      'apart',
    ],
    ['How many people died?', 'Nobody died in the fire.', 'Two people died in the fire.', 'apart'],
    [
      'How many people died?',
      'No one died in the fire.',
      'Nobody died when the mill burned.',
      'together',
    ],
  ],
  'lengths in a finer and a coarser unit': [
    [
      'How long did the drought last?',
      'The drought lasted six weeks.',
      'The drought lasted a month and a half.',
      'together',
    ],
    [
      'How long did the drought last?',
      'The drought lasted six weeks.',
      'The drought lasted seven weeks.',
      'apart',
    ],
    [
      'How long did the drought last?',
      'The drought lasted eleven days.',
      'The drought lasted two weeks.',
      'apart',
    ],
  ],
  approximators: [
    [
      'How many people were sent home?',
      'Some 140 people were sent home.',
      'About 200 people were sent home.',
      'apart',
    ],
    [
      'What share of the land is forest?',
      'About two thirds of the land is forest.',
      'Forest covers 66 per cent of the land.',
      'together',
    ],
    [
      'How many tickets were sold?',
      'About 41,000 tickets were sold.',
      'In all 41,326 tickets were sold.',
      'together',
    ],
    [
      'How many tickets were sold?',
      'Some 41,000 tickets were sold.',
      'In all 52,000 tickets were sold.',
      'apart',
    ],
    [
      'How many tickets were sold?',
      'More than 60 tickets were sold.',
      'Exactly 70 tickets were sold.',
      'together',
    ],
    [
      'How many tickets were sold?',
      'More than 60 tickets were sold.',
      'Only 40 tickets were sold.',
      'apart',
    ],
    [
      'How many tickets were sold?',
      'Fewer than 100 tickets were sold.',
      'In all 240 tickets were sold.',
      'apart',
    ],
  ],
  rounding: [
    [
      'How many tickets were sold?',
      'They sold 41,000 tickets.',
      'They sold 41,326 tickets.',
      'together',
    ],
    ['How many tickets were sold?', 'They sold 14 tickets.', 'They sold 15 tickets.', 'apart'],
    [
      'How many tickets were sold?',
      'They sold 2.4 million tickets.',
      'They sold 2,400,000 tickets.',
      'together',
    ],
  ],
  ranges: [
    ['How many boats sank?', 'Between 10 and 12 boats sank.', 'Eleven boats sank.', 'together'],
    ['How many boats sank?', 'Between 10 and 12 boats sank.', 'Fifteen boats sank.', 'apart'],
  ],
  money: [
    [
      'How much did the roof cost?',
      'The roof cost $13bn.',
      'The roof cost $13 billion.',
      'together',
    ],
    [
      'How much did the roof cost?',
      'The roof cost £4.5 million.',
      'The roof cost £6 million.',
      'apart',
    ],
    [
      'How much did the roof cost?',
      'The roof cost €1.2 million.',
      'The roof cost $1.3 million.',
      'unread',
    ],
    [
      'How much did the roof cost?',
      'The roof cost €1.2 million.',
      'The roof cost $9 million.',
      'apart',
    ],
  ],
  'lengths of time': [
    [
      'How long was the line closed?',
      'The line was closed for two hours.',
      'The line was closed for 120 minutes.',
      'together',
    ],
    [
      'How long was the line closed?',
      'The line was closed for two hours.',
      'The line was closed for three weeks.',
      'apart',
    ],
    [
      'How long was the line closed?',
      'The line was closed for some 25 minutes.',
      'The line was closed for half an hour.',
      'together',
    ],
  ],
  measures: [
    [
      'How tall is the tower?',
      'The tower is 90 metres tall.',
      'The tower is 0.09 km tall.',
      'together',
    ],
    [
      'How tall is the tower?',
      'The tower is 90 metres tall.',
      'The tower is 120 metres tall.',
      'apart',
    ],
  ],
  shares: [
    [
      'What percentage of members voted?',
      'Some 62 percent of members voted.',
      'In all 62% of members voted.',
      'together',
    ],
    [
      'What percentage of members voted?',
      'Only 31 percent of members voted.',
      'In all 62% of members voted.',
      'apart',
    ],
  ],
  'figures of a noun': [
    [
      'What is the population of Dunmere?',
      'Dunmere has a population of 412.',
      'The population of Dunmere was 2,600.',
      'apart',
    ],
    [
      'What is the population of Dunmere?',
      'Dunmere has a population of 412.',
      'The population of Dunmere was 412 last year.',
      'together',
    ],
    [
      'average wait at the ferry?',
      'The average wait at the ferry is nine hours.',
      'The average wait at the ferry is down to two hours.',
      'apart',
    ],
  ],
};

for (const [what, cases] of Object.entries(how)) {
  describe(what, () => {
    it.each(cases)('%s — %s — %s: %s', async (question, first, second, stand) => {
      expect(await twoSources(question, first, second)).toMatchObject({ stand });
    });
  });
}

describe('a figure of another thing', () => {
  it('is not set against the answer', async () => {
    const { stand } = await twoSources(
      'How many people signed the petition?',
      'More than 9,400 people signed the petition.',
      'Two people in the van were taken to hospital.',
    );
    expect(stand).toBe('unread');
  });
});

describe('the people a report has it from', () => {
  it('are not counted', async () => {
    const { labels } = await twoSources(
      'How many people work at the mill?',
      'The mill may close, according to three people who work there.',
      'In all 85 people work at the mill.',
    );
    expect(labels).toEqual([null, '85 people']);
  });
});

describe('labels', () => {
  it('are the figure with what it counts, in the words of the source', async () => {
    const { labels, highlights } = await twoSources(
      'How many sheep were stolen?',
      'Police say about forty sheep were stolen.',
      'Thieves stole 55 sheep from the hill.',
    );
    expect(labels).toEqual(['about forty sheep', '55 sheep']);
    expect(highlights).toEqual(labels);
  });
});
