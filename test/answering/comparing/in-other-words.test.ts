import { describe, expect, it } from 'vitest';
import { labelOf, twoSources } from './two-sources.ts';

/** A question, one sentence and what it is read to answer; null where it holds no answer. */
type Case = readonly [question: string, sentence: string, answer: string | null];

const read: Readonly<Record<string, readonly Case[]>> = {
  'who does what is told of him otherwise': [
    ['Who manages the ice rink?', 'The ice rink is run by Tolliver Sports.', 'Tolliver Sports'],
    [
      'Who runs the ice rink?',
      'Gerda Blom of Tolliver Sports, which runs the ice rink, was not there.',
      'Tolliver Sports',
    ],
    ['Who runs the ice rink?', 'Gerda Blom, who runs the ice rink, was not there.', 'Gerda Blom'],
    ['Who owns the orchard?', 'The orchard belongs to Nils Aske.', 'Nils Aske'],
    ['Who owns the orchard?', 'The orchard belongs to the abbey church.', 'the abbey church'],
    [
      'Who ordered the felling?',
      'The felling began on the orders of the head keeper.',
      'the head keeper',
    ],
    ['Who ordered the felling?', 'The felling began on the orders of Nils Aske.', 'Nils Aske'],
  ],
  'a figure of those whom something left so': [
    ['How many cyclists were injured?', 'The storm left 17 cyclists injured.', '17 cyclists'],
  ],
  'the day for which something is planned': [
    ['When is the next regatta?', 'The next regatta is planned for October.', 'October'],
    ['When is the next regatta?', 'The next regatta has been scheduled for 9 May.', '9 May'],
  ],
};

describe.each(Object.entries(read))('%s', (_, cases) => {
  it.each(cases)('%s %s', async (question, sentence, answer) => {
    const label = await labelOf(question, sentence);
    if (answer === null) expect(label).toBeNull();
    else expect(label).toContain(answer);
  });
});

const apart: readonly (readonly [string, string, string])[] = [
  [
    'Did the night porter know of the theft?',
    'The night porter knew of the theft.',
    'The night porter denies that she knew of the theft.',
  ],
  [
    'Is the crane dangerous?',
    'The crane poses a danger to walkers.',
    'The crane poses no danger to walkers.',
  ],
  [
    'Did the shepherds vote for or against the fence?',
    'The shepherds voted narrowly against the fence.',
    'The shepherds voted for the fence.',
  ],
  [
    'Are the weavers still on strike?',
    'The weavers are continuing their strike.',
    'The weavers have ended their strike.',
  ],
];

describe('two that cannot both be right', () => {
  it.each(apart)('%s %s – %s', async (question, one, other) => {
    expect((await twoSources(question, one, other)).stand).toBe('apart');
  });
});
