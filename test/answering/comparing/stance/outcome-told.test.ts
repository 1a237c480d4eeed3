import { expect, it } from 'vitest';
import { labelsIn } from '../sides-read.ts';

const fair = [
  'The wool fair begins on Friday.',
  'The council intends to start a night bus.',
  'A piper arrived with two dogs.',
  'The baker has dropped his prices.',
];

it('what comes about is told of what is asked by a clause that names it', async () => {
  const [opened, night] = await labelsIn(fair, 'Is the wool fair open yet?');
  expect(opened).toMatch(/^(?:Yes|It depends)/u);
  expect(night).toBeNull();
});

it.each([
  'Has the wool fair been moved yet?',
  'Did the council apologise?',
  'Does the baker own the fair?',
])('what arrives, begins or drops somewhere else says nothing: %s', async (question) => {
  expect((await labelsIn(fair, question)).slice(1)).toEqual([null, null, null]);
});
