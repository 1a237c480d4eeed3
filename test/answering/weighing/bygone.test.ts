import { describe, expect, it } from 'vitest';
import { lead, libraryOfTexts } from '../library-of-texts.ts';

const dated = (text: string) => `---\ndate: 2024-09-12\n---\n${text}`;

describe('what an article of the day tells of years ago', () => {
  const sinking = [
    'The ferry Sorrel sank off Carn Head on Tuesday, drowning two men who were asleep below.',
    'A ferry last sank there in 1902, when 38 people died.',
  ].join(' ');

  it('stands back where the article tells of these days too', async () => {
    const library = await libraryOfTexts(dated(sinking));
    expect(lead(await library.ask('How many people died?'))).toContain('two men');
  });

  it('answers where it is asked for', async () => {
    const library = await libraryOfTexts(dated(sinking));
    expect(lead(await library.ask('How many people died in 1902?'))).toContain('38 people');
  });

  it('answers where the article tells of nothing else', async () => {
    const library = await libraryOfTexts(
      dated('A ferry sank there in 1902, when 38 people died. The harbour is pretty.'),
    );
    expect(lead(await library.ask('How many people died?'))).toContain('38 people');
  });
});

it('a value taken back never leads, however well it is worded', async () => {
  const library = await libraryOfTexts(
    'The wreck killed two men who were asleep below. Correction: an earlier version of this article said that nine people had died. The correct number is two.',
  );
  expect(lead(await library.ask('How many people died?'))).not.toContain('nine people');
});

it('"last year" says nothing of what happened last', async () => {
  const library = await libraryOfTexts(
    'The mountain last erupted in 1902, long before the town was built.',
    'A well was sunk into the mountain last year, and some blame it for what erupted.',
  );
  const found = await library.ask('When did the mountain last erupt?');
  expect(lead(found)).toContain('1902');
  expect(found.verdict).not.toBe('conflict');
});
