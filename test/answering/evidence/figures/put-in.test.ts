import { expect, it } from 'vitest';
import { lead, libraryOfTexts } from '../../library-of-texts.ts';

const ferry =
  'The ferry Corran Lass sank off Harle in a storm. The Corran Lass was valued at £2 million.';
const mill =
  'Lund put $3 million of last year\u2019s profits into the mill at Vellby. The mill has a tall chimney.';
const choir = 'The choir sang in the square. Rain fell all evening.';

it.each([
  ['How much was the ferry that sank worth?', '£2 million'],
  ['How much did Lund put into the mill?', '$3 million'],
])('what a thing is worth, and what is put into it: %s', async (question, sum) => {
  expect(lead(await (await libraryOfTexts(ferry, mill, choir)).ask(question))).toContain(sum);
});
