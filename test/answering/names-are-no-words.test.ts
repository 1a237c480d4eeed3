import { expect, it } from 'vitest';
import { lead, libraryOfTexts } from './library-of-texts.ts';

it.each([
  [
    'How long do I roast a chicken?',
    'For 27 years people have asked Desmond Fry about the theft. He was on duty that night.',
  ],
  [
    'Who invented the telescope?',
    'The name of the firm is on the shirts of Harbour Rovers. It sponsors the club.',
  ],
])('a name means nothing but whom it names: %s', async (question, text) => {
  const library = await libraryOfTexts(text);
  expect((await library.ask(question)).verdict).toBe('none');
});

it('who asks for a company wants its name', async () => {
  const library = await libraryOfTexts(
    'The engines of the ferry come from a company abroad, which has lent a spare one.',
    'The engines of the ferry are made by Borley Marine in Leckford.',
  );
  expect(lead(await library.ask('Which company makes the engines?'))).toContain('Borley Marine');
});

it('how big a thing is, its price does not tell', async () => {
  const library = await libraryOfTexts(
    'The town bought the picture in 1923 for £210 after a long search for money.',
    'The picture is a panel of 38 cm by 31 cm. It hangs above the stairs.',
  );
  expect(lead(await library.ask('How big is the picture?'))).toContain('38 cm');
});
