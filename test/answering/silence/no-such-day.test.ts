import { expect, test } from 'vitest';
import { lead, libraryOfTexts } from '../library-of-texts.ts';

const gallery = `A roof falls in at the Crewe Gallery

The roof of the Crewe Gallery fell in on Thursday 9 October, killing two sisters who were waiting for a lift.

The gallery is open from Tuesday to Sunday, 10 a.m. to 5 p.m., and shut on Mondays.

Ruben Haas, a guard who has been at the gallery since 1994, got eleven visitors out.

"It sounded like a train," said Irma Dall, 81, who has lived across the road all her life.

Mayor Petra Voss came at once and stayed until dark.
`;
const older = `The Crewe Gallery

The gallery shop was opened in 1987, and Ingo Crewe, 66, has run it ever since.
`;

async function ask(question: string) {
  return (await libraryOfTexts(gallery, older)).ask(question);
}

test.each([
  ['When was the gallery built?', 'since 1994'],
  ['When was the gallery opened?', 'from Tuesday'],
])('a guard’s years and the opening hours do not tell: %s', async (question, words) => {
  expect(lead(await ask(question))).not.toContain(words);
});

test.each(['How old were the two sisters who died?', 'How old is the mayor?'])(
  'the age of somebody else does not tell, nor a sentence without one: %s',
  async (question) => {
    expect((await ask(question)).verdict).toBe('none');
  },
);

test.each([
  ['When was the gallery shop opened?', '1987'],
  ['Since when has Ruben Haas been at the gallery?', 'since 1994'],
  ['How old is Irma Dall?', '81'],
])('what is told is found: %s', async (question, words) => {
  expect(lead(await ask(question))).toContain(words);
});
