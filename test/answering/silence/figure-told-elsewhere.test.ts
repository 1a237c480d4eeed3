import { expect, it } from 'vitest';
import { lead, libraryOfTexts } from '../library-of-texts.ts';

const kettles = `Kettles come back

The kettle holds two litres, enough for a family of five, and is put together in Marn, where the firm moved its lines in 2016.
Nobody at the firm would speak of it.`;

const gazette = `Marn Gazette

Here in Marn the works have made pots since 1880. In the plant work 430 people, every sixth family in the town.`;

it('a figure that is told in another article is no figure hidden by one that tells of something else', async () => {
  const library = await libraryOfTexts(kettles, gazette);
  expect(lead(await library.ask('How many people work in the Marn plant?'))).toContain(
    '430 people',
  );
});
