import { expect, it } from 'vitest';
import { lead, libraryOfTexts } from '../../library-of-texts.ts';

const pier = `The pier at Dunmere

Ada Moss, the director of the pier, says that it cost £4 million to mend and that £300,000 is still owed.
The council was ordered to pay £8,000 in costs. The diver Piet Oster is paid £210 for every plank.
They pay us volunteers nothing at all, said one of them. The clerk, Ines Dorn, pulls in £52,000 a year.
The captain is on £5,000 a month.`;

const library = libraryOfTexts(pier);

it.each([
  'How much is Ada Moss paid?',
  'What does Ada Moss earn?',
  'What is the salary of Ada Moss?',
])('a sum that is no pay does not tell what somebody earns: %s', async (question) => {
  const { positions } = await (await library).ask(question);
  const labels = positions.map(({ label }) => label);
  expect(labels).not.toContain('£4 million');
  expect(labels).not.toContain('£8,000');
});

it.each([
  ['How much is Piet Oster paid?', '£210'],
  ['How much does the captain earn?', '£5,000'],
  ['What does the clerk earn?', '£52,000'],
  ['How much was paid in costs?', '£8,000'],
  ['What did the pier cost?', '£4 million'],
])('%s → %s', async (question, sum) => {
  expect(lead(await (await library).ask(question))).toContain(sum);
});
