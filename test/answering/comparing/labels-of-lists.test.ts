import { expect, it } from 'vitest';
import { libraryOfTexts } from '../library-of-texts.ts';

async function labels(question: string, ...texts: readonly string[]) {
  const library = await libraryOfTexts(...texts);
  return (await library.ask(question)).positions.map(({ label }) => label);
}

it('of a list of names none is left out', async () => {
  expect(
    await labels(
      'Who won the prize?',
      'On Friday the prize was won by Ada Moss, Ben Wye and Cora Lind. The jury was of one mind.',
    ),
  ).toEqual(['Ada Moss, Ben Wye and Cora Lind']);
});

it('a name beside a firm is no list', async () => {
  expect(
    await labels(
      'Who won the prize?',
      'On Friday the prize was won by Ada Moss, Borley Marine said. The jury was of one mind.',
    ),
  ).toEqual(['Ada Moss']);
});

it.each([
  'The ferry company has two engines in the yard, which it wants to sell.',
  'The ferry company sells other engines, too.',
  'The ferry company holds engines in the yard, which it wants to sell.',
])('what does not say which one is no label: %s', async (text) => {
  expect(await labels('Which engines does the ferry company sell?', text)).toEqual([null]);
});

it('what tells one from another is', async () => {
  expect(
    await labels(
      'Which engine failed?',
      'The left engine failed over the bay. Nobody was hurt.',
      'The right engine failed, the crew said. Nobody was hurt.',
    ),
  ).toEqual(expect.arrayContaining(['left engine', 'right engine']));
});
