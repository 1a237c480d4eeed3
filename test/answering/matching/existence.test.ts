import { describe, expect, it } from 'vitest';
import { libraryOfTexts } from '../library-of-texts.ts';

const survey = `The survey

Mira Voss went down the well with a lamp on Tuesday.

There were no newts. There was a bicycle, and there had been a fire.
`;
const diary = `The diary

Ivo looked down the well again on Sunday.

There were newts in it.
`;

async function labels(question: string) {
  const answer = await (await libraryOfTexts(survey, diary)).ask(question);
  return answer.positions.map(({ label }) => label?.split(':')[0]);
}

describe('whether there is something', () => {
  it.each([
    ['were there newts living in it?'],
    ['were there any newts hiding in the well'],
    ['did they find any newts'],
    ['has anyone seen any newts in it'],
    ['were there any newts'],
  ])('is told by "there were", whatever verb asks: %s', async (question) => {
    expect(new Set(await labels(question))).toEqual(new Set(['Yes', 'No']));
  });

  it('is told of that thing alone', async () => {
    expect(await labels('did they find a ladder')).toEqual([]);
  });

  it('tells no deed', async () => {
    expect(await labels('were there newts sold at the fair')).not.toContain('Yes');
  });
});
