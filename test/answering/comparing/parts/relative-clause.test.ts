import { expect, it } from 'vitest';
import { libraryOfTexts } from '../../library-of-texts.ts';

const guild = `Bakers and millers

The guild and the mill are parting after decades of collaboration that began in 1987, and other partnerships may follow.
The millers met on Friday. The bakers keep their ovens.`;

const river = `The river

The river rose in March. The bridge was painted green, and the ferry has a new bell.`;

it('what a relative clause dates is the noun before it, though the very word asked for stands elsewhere', async () => {
  const { positions } = await (
    await libraryOfTexts(guild, river)
  ).ask('When did the partnership begin?');
  expect(positions[0]?.label).toBe('in 1987');
});
