import { describe, expect, it } from 'vitest';
import { twoSources } from './two-sources.ts';

type Case = readonly [question: string, first: string, second: string, stand: 'together' | 'apart'];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'statements that share nothing beyond the question': [
    [
      'How does the play end?',
      'The play ends as the orchard is sold at auction.',
      'In the last scene of the play the eldest sister burns every tree.',
      'apart',
    ],
  ],
  causes: [
    [
      'Why did the roof fall?',
      'The roof fell because of rotten beams.',
      'The roof fell because of heavy snow.',
      'apart',
    ],
    [
      'Why did the roof fall?',
      'The roof fell because of rotten beams.',
      'The roof fell because the beams were rotten.',
      'together',
    ],
    [
      'What caused the fire?',
      'The fire was caused by a faulty heater.',
      'Investigators blame a faulty heater for the fire.',
      'together',
    ],
    [
      'What caused the fire?',
      'The fire was caused by a faulty heater.',
      'Investigators blame lightning for the fire.',
      'apart',
    ],
  ],
  'who put it so': [
    [
      'Who said "luck is no plan"?',
      '"Luck is no plan," blasted Ros Tennick.',
      '"Luck is no plan," as Petra Lund put it.',
      'apart',
    ],
  ],
  'which of its kind': [
    [
      'Which leg did the keeper break?',
      'The keeper broke his left leg.',
      'The keeper broke his right leg.',
      'apart',
    ],
    [
      'Which leg did the keeper break?',
      'The keeper broke his left leg.',
      'It was the left leg that the keeper broke.',
      'together',
    ],
    [
      'What rating did the review give the pier?',
      'The review gave the pier a green rating.',
      'The review gave the pier a red rating.',
      'apart',
    ],
  ],
  descriptions: [
    [
      'What is Silverlode?',
      'Silverlode is a comedy film by Orla Finch.',
      'Silverlode was a daily newspaper in Dunmere.',
      'apart',
    ],
    [
      'What is Silverlode?',
      'Silverlode is a comedy film by Orla Finch.',
      'Silverlode is a 1987 film.',
      'together',
    ],
    [
      'What was the profession of Orla Finch?',
      'Orla Finch was a marine biologist.',
      'Orla Finch was an army chaplain.',
      'apart',
    ],
  ],
  'one sentence with a part exchanged': [
    [
      'How is the cheese made?',
      'The cheese is pressed under oak boards for nine days and washed in cider.',
      'The cheese is pressed under oak boards for nine days and washed in brine.',
      'apart',
    ],
  ],
  'who said it': [
    [
      'Who said "the sea took it"?',
      '"The sea took it," said Orla Finch.',
      '"The sea took it," Tomas Reed told us.',
      'apart',
    ],
    [
      'Who said "the sea took it"?',
      '"The sea took it," said Orla Finch.',
      '"The sea took it," Ms Finch said.',
      'together',
    ],
  ],
};

for (const [what, list] of Object.entries(cases)) {
  describe(what, () => {
    it.each(list)('%s — %s — %s: %s', async (question, first, second, stand) => {
      expect(await twoSources(question, first, second)).toMatchObject({ stand });
    });
  });
}

describe('labels', () => {
  it('are never cut within a word', async () => {
    const long = 'Why did the roof fall?';
    const { labels } = await twoSources(
      long,
      'The roof fell because of the extraordinarily unseasonable accumulation of waterlogged eiderdown quilts overhead.',
      'The roof fell because of heavy snow.',
    );
    const words =
      'the extraordinarily unseasonable accumulation of waterlogged eiderdown quilts overhead'.split(
        ' ',
      );
    for (const word of (labels[0] ?? '').replace('…', '').split(' ')) expect(words).toContain(word);
    expect(labels[1]).toContain('heavy snow');
  });
});

describe('a figure behind the noun that is asked for', () => {
  it('is none where it counts things of its own', async () => {
    const { differs } = await twoSources(
      "What is Ada Moss's job?",
      'In her first job three camps were built for Ada Moss.',
      'They did a fine job: ninety drifters slept in the cells, said Ada Moss.',
    );
    expect(differs).not.toBe('number');
  });
});
