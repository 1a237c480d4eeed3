import { describe, expect, it } from 'vitest';
import { lead, libraryOfTexts } from '../library-of-texts.ts';

describe('what a hurried question leaves out', () => {
  it.each(['how many hurt?', 'so how many had to leave'])(
    'people are meant: %s',
    async (question) => {
      const library = await libraryOfTexts(
        'Nine people were hurt when the stage fell. Four people had to leave their homes, and two cars were crushed.',
        'The stage had stood for twelve days. It weighs six tonnes.',
      );
      expect(lead(await library.ask(question))).toMatch(/Nine people|Four people/u);
    },
  );

  const articles = [
    'The Aldmoor stone is a ninth-century slab of slate. Thieves took the Aldmoor stone on Monday.',
    'Police looked for the Aldmoor stone in two barns. The stone has no twin.',
    'The Aldmoor stone is gone. Whoever has the stone should ring the police.',
    'Nobody saw who took the Aldmoor stone. The stone stood in a shed.',
  ];

  it('"it" alone is what all articles are about', async () => {
    const library = await libraryOfTexts(...articles);
    expect(lead(await library.ask('how old is it'))).toContain('ninth-century');
  });

  it('a library of many stories is asked nothing that way', async () => {
    const library = await libraryOfTexts(
      'The mill is 90 years old. Bread is baked there on Fridays.',
      'A boat sank off the coast. Divers found its bell.',
      'The school opens in May. Its roof was mended.',
      'The choir sang in the square. Rain fell all evening.',
    );
    expect((await library.ask('how old is it')).verdict).toBe('none');
  });

  it('what is said in passing need not be found', async () => {
    const library = await libraryOfTexts(
      'Repairs to the pier cost £9 million. The far end of the pier is closed these days.',
    );
    expect(lead(await library.ask('pier repair cost so far'))).toContain('£9 million');
  });
});
