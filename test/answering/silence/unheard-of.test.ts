import { expect, test } from 'vitest';
import { lead, libraryOfTexts } from '../library-of-texts.ts';

const FIRM = `Anker and Boldt part

Anker AG has moved its accounts to another bank. The move surprised the town. Boldt retains its position as the main supplier.

Anker put 40 million crowns into the joint mill. Twelve additional new machines were put in last year. Rent sharing was restructured in May, and the two still share the yard.
`;

const PRESS = `What the trade thinks

Boldt paid 3 million crowns for the old mill in March. The dispute over the yard is over.
`;

async function ask(question: string) {
  return (await libraryOfTexts(FIRM, PRESS)).ask(question);
}

test.each(['Has Anker moved its headquarters?', 'Did Boldt sell its helicopters?'])(
  'what no article has heard of was neither moved nor sold: %s',
  async (question) => {
    expect((await ask(question)).verdict).toBe('none');
  },
);

test('what an article has heard of may have been', async () => {
  expect((await ask('Has Anker moved its accounts?')).verdict).not.toBe('none');
});

test('who pays attention has paid nobody', async () => {
  const library = await libraryOfTexts('The trade\n\nRivals all pay attention to Anker.\n', FIRM);
  const { positions } = await library.ask('Did rivals pay Anker?');
  expect(positions.flatMap(({ label }) => label ?? [])).toEqual([]);
});

test('how much was put in asks for money', async () => {
  expect(lead(await ask('How much did Anker put in?'))).toContain('40 million crowns');
});

test('what is shared now is not over', async () => {
  const answer = await ask('Is rent sharing over?');
  expect(answer.positions.map(({ label }) => label)).not.toContainEqual(
    expect.stringMatching(/^Yes/u),
  );
});
