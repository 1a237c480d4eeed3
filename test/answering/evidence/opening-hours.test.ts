import { expect, it } from 'vitest';
import { libraryOfTexts } from '../library-of-texts.ts';

const museum = `The Lamp Museum

Opening hours are from 10 a.m. to 5 p.m., and the tea room shuts at 4 p.m.
The museum lost a window this morning.`;

it.each([['What are the opening hours of the museum?'], ['museum opening hours']])(
  'opening hours have a beginning and an end: %s',
  async (question) => {
    const { positions } = await (await libraryOfTexts(museum)).ask(question);
    expect(positions[0]?.label).toContain('10 a.m. to 5 p.m.');
  },
);

it('hours may lie between two times', async () => {
  const { positions } = await (
    await libraryOfTexts('The lamp museum is open between 10 a.m. and 4 p.m. on weekdays.')
  ).ask('What are the opening hours of the lamp museum?');
  expect(positions[0]?.label).toContain('10 a.m. and 4 p.m.');
});

it('each sailing has a time of its own', async () => {
  const { positions } = await (
    await libraryOfTexts('There are sailings to Corran at 9 a.m. and 5 p.m. every day.', museum)
  ).ask('What are the sailing times to Corran?');
  expect(positions[0]?.label).toContain('9 a.m.');
});
