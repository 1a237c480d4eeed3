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
  'Can the council appeal?',
])('what arrives, begins or drops is not another deed: %s', async (question) => {
  expect(await labelsIn(fair, question)).toEqual([null, null, null, null]);
});

it.each([
  ['Can rowers use the jetty?', 'The jetty is closed to all rowers.', /^No/u],
  [
    'Is hot soup being handed out yet?',
    'The canteen intends to make hot soup available.',
    /^It depends/u,
  ],
])(
  'another deed comes to nothing with what is closed, or is meant: %s',
  async (question, sentence, side) => {
    expect((await labelsIn([sentence], question))[0]).toMatch(side);
  },
);
