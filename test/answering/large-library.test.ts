import { expect, test } from 'vitest';
import { aLibrary } from '../support/documents.ts';

const people = [
  'Ada',
  'Bruno',
  'Cyra',
  'Dilip',
  'Edda',
  'Florin',
  'Greta',
  'Hamid',
  'Ingo',
  'Jola',
];
const news = [
  'The council met to talk about drains.',
  'A baker sold forty loaves before noon.',
  'Rain is due towards the weekend.',
  'The library lends records again.',
  'Buses ran late for want of drivers.',
  'The choir sang in the square.',
  'A cat was stuck on the town hall roof.',
];

/** Paper number `i`: of ten, three say that five were injured, six that three were, and one says nothing of it. */
function paper(i: number): { text: string; title: string } {
  const tale =
    i % 10 === 9
      ? 'Nothing else happened.'
      : `The fire at the Harle mill injured ${i % 10 < 3 ? 'five' : 'three'} people.`;
  const rest = [0, 1, 2].map((k) => news[(i * (k + 2) + k) % news.length]);
  return {
    title: `${people[i % 10]} reports, number ${i}`,
    text: `${people[(i * 7) % 10]} wrote in number ${i}: ${rest.join(' ')}\n\n${tale}`,
  };
}

test('of two hundred sources that answer none is counted as silent', async () => {
  const library = await aLibrary(...Array.from({ length: 220 }, (_, i) => paper(i)));
  const answer = await library.ask('How many people were injured in the fire at the Harle mill?');
  expect(answer.verdict).toBe('conflict');
  expect(new Set(answer.positions.map(({ label }) => label))).toEqual(
    new Set(['five people', 'three people']),
  );
  expect(answer.silent.count).toBe(22);
});
