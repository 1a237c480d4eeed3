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
    expect(behind ?? 'It depends').toMatch(/^(?:No|It depends)/u);
    expect(rented).toBeNull();
  },
);
