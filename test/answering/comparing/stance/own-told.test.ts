import { expect, it } from 'vitest';
import { labelsIn } from '../sides-read.ts';

const yard = [
  'The yard sells boats from Norway beside its home-grown apples.',
  'The yard has launched a proprietary sailing boat.',
  'The yard plans boats of its own.',
  'The yard rents out boats.',
];

it.each(['Does the yard have its own boats?', 'Has the yard launched its own boats?'])(
  'what is asked to be its own is told by what is said to be so, not by another thing that is: %s',
  async (question) => {
    const [beside, own, behind, rented] = await labelsIn(yard, question);
    expect(beside).toBeNull();
    expect(own).toMatch(/^Yes: .*boat/u);
    expect(behind).toMatch(/^It depends/u);
    expect(rented).toBeNull();
  },
);

it.each([
  'Boats of three owners lie beside her own shed, says Moss.',
  'Moss lives in a house with two boats.',
  'Moss, a grown woman, hires boats.',
])('a house, and what else is her own, make nothing her own: %s', async (sentence) => {
  expect(await labelsIn([sentence], 'Does Moss have her own boats?')).toEqual([null]);
});

it.each(['Moss has boats built in house.', 'Moss has boats of her own.'])(
  'what is built in house or of her own is hers: %s',
  async (sentence) => {
    const [label] = await labelsIn([sentence], 'Does Moss have her own boats?');
    expect(label).toMatch(/^Yes/u);
  },
);
