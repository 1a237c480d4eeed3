import { describe, expect, it } from 'vitest';
import { lead, libraryOfTexts } from '../library-of-texts.ts';

const flood = libraryOfTexts(
  'Water in the mill\n\nEdith Rask, 68, a retired tram driver from Harle, was asleep when the mill flooded. Rask has two cats and a boat. Edith Rask left by the window.',
  'Water in the mill\n\nBy Odo Finch\n\nThe water came at four. I am a bell founder. I know what a wet hammer sounds like.',
  'The mill stands by the river. The river rose by two metres, and the town closed the bridge.',
);

describe('what somebody does for a living', () => {
  it.each([
    ['What did Mrs Rask do for a living?', 'a retired tram driver'],
    ['what does edith rask do for a living', 'a retired tram driver'],
    ['What does Odo Finch do for a living?', 'I am a bell founder'],
  ])('%s', async (question, answer) => {
    expect(lead(await (await flood).ask(question))).toContain(answer);
  });
});

it('a mood is not what somebody is', async () => {
  const late = await libraryOfTexts(
    'The mill\n\nBy Odo Finch\n\nI was a little late. The mill burned. I am a bell founder.',
  );
  const { positions } = await late.ask('Who is Odo Finch?');
  expect(positions.map(({ label }) => label).join()).not.toContain('late');
});

it('a form of address need not be repeated', async () => {
  const answer = await (await flood).ask('Where did Mrs Rask come from?');
  expect(lead(answer)).toContain('from Harle');
});
