import { expect, it } from 'vitest';
import { lead, libraryOfTexts } from '../library-of-texts.ts';

const bees = `Bees die at Orrin

It was not the spray that killed the bees at Orrin, an official said on Tuesday. There is no sign that the drought did it. Nor was it due to hunger: the combs were full of honey.

The bees died because a parasite spread from hive to hive, the laboratory found.`;

const keeper = `Forty hives lost

"I do not blame the farmer for the dead bees," said the keeper, Lisbet Marr. "It was not the heat, either."`;

const library = libraryOfTexts(bees, keeper);

it.each([
  'Why did the bees die?',
  'What killed the bees at Orrin?',
  'What was the cause of death?',
])('what is said not to be the cause is no cause: %s', async (question) => {
  const answer = await (await library).ask(question);
  expect(lead(answer)).toContain('a parasite spread');
  expect(JSON.stringify(answer.positions)).not.toContain('not blame');
});

it.each([
  ['Did the spray kill the bees?', 'not the spray'],
  ['Does the keeper blame the farmer?', 'do not blame'],
])('it answers who asks for just that: %s', async (question, words) => {
  expect(lead(await (await library).ask(question))).toContain(words);
});
