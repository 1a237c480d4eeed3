import { expect, it } from 'vitest';
import { lead, libraryOfTexts } from '../library-of-texts.ts';

const inn = `House rules

Breakfast is served until ten. Bicycles may be left in the yard.
Guests sleep upstairs, under the roof, and bring their own towels.
Pets sleep downstairs, near the stove, and are never alone in a room.
The piano is tuned each spring. Please hang wet coats in the hall.
The kitchen makes its own jam, and sells it at the door.`;

const letter = `A letter

We came for the walks and stayed for the jam. The stairs creak.
Our room looked on the yard, and the bells woke us at six.
The owner lent us a map. In the evening there was a fire.`;

it.each([
  ['where do you put a hamster', 'Pets sleep downstairs'],
  ['where can my hamster stay', 'Pets sleep downstairs'],
])('what is said of a kind goes for what the library never names: %s', async (question, words) => {
  expect(lead(await (await libraryOfTexts(inn, letter)).ask(question))).toContain(words);
});

it('what is said of a kind answers nothing of a name', async () => {
  const { verdict } = await (
    await libraryOfTexts(inn, letter)
  ).ask('Who plays the guitar in the band Hamster?');
  expect(verdict).toBe('none');
});
