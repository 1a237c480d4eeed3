import { describe, expect, it } from 'vitest';
import { lead, libraryOfTexts } from '../library-of-texts.ts';

const baths = `Corran Baths shut
By Ina Moss
Published: 14 March 2025

The Corran Baths were shut on Monday 10 March after a beam cracked over the baths.
Nobody knew when the baths were last looked at, the mayor said on Thursday.
The baths will open again on 2 June, if the new beam comes in time.`;

const letters = `Letters to the Gazette

Swimmers at the baths had the pool to themselves tonight, and were glad of it.`;

describe('when something will be is not told by when something was', () => {
  it.each([
    ['When will the baths be open again?', '2 June'],
    ["when's it open again, the baths", '2 June'],
    ['When can people swim at the baths again?', '2 June'],
  ])('%s', async (question, words) => {
    expect(lead(await (await libraryOfTexts(baths, letters)).ask(question))).toContain(words);
  });

  it.each(['When does the pool reopen?', 'When will the pool reopen?'])(
    'of two days in a sentence the one to come: %s',
    async (question) => {
      const pool = 'The pool at Orle was shut in March and reopens on 2 July, the town said.';
      const { positions } = await (await libraryOfTexts(pool, letters)).ask(question);
      expect(positions[0]?.label).toBe('on 2 July');
    },
  );

  it('the month of May is no promise', async () => {
    const may = 'The Corran Baths were opened on 3 May by the mayor. They have a blue roof.';
    const { verdict } = await (
      await libraryOfTexts(may, letters)
    ).ask('When will the Corran Baths be opened?');
    expect(verdict).toBe('none');
  });

  it('nothing is answered where no day is to come', async () => {
    const past = baths.split('\n').slice(0, -1).join('\n');
    const { verdict } = await (
      await libraryOfTexts(past)
    ).ask('When will the baths be open again?');
    expect(verdict).toBe('none');
  });
});
