import { describe, expect, it } from 'vitest';
import { twoSources } from './two-sources.ts';

/** A question, one sentence and the words of it that answer; null where it holds no answer. */
type Case = readonly [question: string, sentence: string, answer: string | null];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'a count is of what is asked for': [
    [
      'How many people were hurt in the kiln fire?',
      'Nine potters are said to have been hurt in the kiln fire, including a woman of 61.',
      'Nine potters',
    ],
    ['How many people were hurt?', 'In all thirteen of us were hurt.', 'thirteen'],
    ['How many jobs will go?', 'The two have been talking of jobs for a month.', null],
    ['How many people will lose their jobs?', 'The two sides met; jobs were lost.', null],
    ['How many jobs would the sale have cost?', 'No price has been fixed.', null],
    ['How many seats does the hall have?', 'The hall seats 640 listeners.', '640 listeners'],
    ['How many beds does the ward have?', 'The 40-bed ward will close.', '40-bed ward'],
    [
      'How many people were on the boat?',
      'Packed with 60 pupils, the boat left for the island.',
      '60 pupils',
    ],
    [
      'How many records were stolen?',
      'The records of 3,200 patients were stolen.',
      '3,200 patients',
    ],
  ],
};

for (const [what, list] of Object.entries(cases)) {
  describe(what, () => {
    it.each(list)('%s — %s: %s', async (question, sentence, answer) => {
      const { highlights } = await twoSources(question, sentence, 'Nothing was said of it.');
      expect(highlights[0]).toBe(answer);
    });
  });
}
