import { expect, test } from 'vitest';
import { lead, libraryOfTexts } from '../library-of-texts.ts';

const market = `Market hall reopens in Brenning

The market hall in Brenning reopened on Saturday 3 May after eleven months of building work.

Ansel Quint, who has sold cheese there since 1988, cut the ribbon at 9 a.m. together with Mayor Dora Lisk.

"I had forgotten how loud it is," said Mr Quint, who speaks three languages to his customers and drives a blue van.

Mayor Dora Lisk thanked the builders, Harrow & Finch, on the steps in Carter Street.

A dog called Plum, which belongs to the butcher, stole a sausage.
`;
const letter = `A letter from Carter Street

Ansel Quint was paid £40 by the council for the ribbon, and the mayor, who is the daughter of a banker, is said to be rich.
`;

async function ask(question: string) {
  return (await libraryOfTexts(market, letter)).ask(question);
}

test.each([
  'When did Dora Lisk retire?',
  'How many children does Dora Lisk have?',
  'Which instrument does Ansel Quint play?',
])('whatever is said of somebody, it is not what is asked: %s', async (question) => {
  expect((await ask(question)).verdict).toBe('none');
});

test.each([
  "What is Ansel Quint's favourite film?",
  "What is the name of Dora Lisk's parrot?",
  'What is the name of the architect?',
])('what is somebody’s own is told with a word for such a thing: %s', async (question) => {
  expect((await ask(question)).verdict).toBe('none');
});

test.each(['What colour is the market hall?', 'What flavour was the sausage?'])(
  'a quality with few names is told by one of them: %s',
  async (question) => {
    expect((await ask(question)).verdict).toBe('none');
  },
);

test.each([
  ['What colour is the van that Ansel Quint drives?', 'blue van'],
  ['Which languages does Ansel Quint speak?', 'three languages'],
  ['What does Ansel Quint drive?', 'blue van'],
  ["What is the name of the butcher's dog?", 'Plum'],
  ['When did Ansel Quint cut the ribbon?', '9 a.m.'],
  ['How much was Ansel Quint paid?', '£40'],
])('what is told is found: %s', async (question, words) => {
  expect(lead(await ask(question))).toContain(words);
});
