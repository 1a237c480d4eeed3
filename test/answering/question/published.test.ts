import { expect, it } from 'vitest';
import { labelsIn } from '../comparing/sides-read.ts';

it.each([
  [
    'Has Delphos released its own models?',
    'At its Foundry conference, the company unveiled models of its own.',
    'Yes',
  ],
  [
    'Has Delphos released its own models?',
    'The split frees Delphos from its old supplier and from its own models.',
    null,
  ],
  ['Has Otto Brenn been released?', 'A judge set Otto Brenn free on Friday.', 'Yes'],
])('%s “%s”: %s', async (question, sentence, side) => {
  const [label = null] = await labelsIn([sentence], question);
  expect(label?.split(':')[0] ?? null).toBe(side);
});
