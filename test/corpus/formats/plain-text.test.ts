import { describe, expect, it } from 'vitest';
import { LONGEST_PASSAGE } from '../../../src/corpus/passages.ts';
import { brokenPromises, documentOf, headingsOf, passagesOf } from '../reading.ts';

const BODY =
  'A section of the bridge fell into the river early on Tuesday, injuring three people and cutting the busiest crossing.';

describe('a plain text', () => {
  it('keeps its line ends and has its byte order mark left out', async () => {
    const document = await documentOf(
      'a.txt',
      `\ufeffTitle of the piece here\r\nHarbour Staff\r\n19 March 2025\r\n\r\n${BODY}\r\n`,
    );
    expect(document.text.startsWith('Title')).toBe(true);
    expect(document.text).toContain('\r\n\r\n');
    expect(document).toMatchObject({
      title: 'Title of the piece here',
      author: 'Harbour Staff',
      published: '2025-03-19',
    });
    expect(brokenPromises(document)).toEqual([]);
  });

  it.each([
    [
      'the paper and the section above it',
      `Le Cri du Stade — English edition\n\nOPINION\n\nÅse Kjøsvik-Brandt\n23 March 2025 • 5 min\n\nTwelve days on and nobody speaks\n\n${BODY}`,
    ],
    [
      'an office above it',
      `CITY COUNCIL\nTwelve days on and nobody speaks\nIssued by the Press Office, 13 March 2025\n\n${BODY}`,
    ],
    ['a byline below it', `Twelve days on and nobody speaks\n\nBy Ann Lee, Reporter\n\n${BODY}`],
    ['a section heading below it', `Twelve days on and nobody speaks\n\nThe long wait\n\n${BODY}`],
    [
      'a byline above its heading mark',
      `*By Ann Lee*\n# Twelve days on and nobody speaks\n${BODY}`,
    ],
  ])('has its title known from %s', async (_, text) => {
    const document = await documentOf('a.txt', text);
    expect(document.title).toBe('Twelve days on and nobody speaks');
    expect(headingsOf(document)[0]).toBe('1 Twelve days on and nobody speaks');
  });

  it('without a title shows its first sentence, cut at a word', async () => {
    const document = await documentOf('a.txt', BODY);
    expect(document.titleIsExcerpt).toBe(true);
    expect(document.title).toBe(
      'A section of the bridge fell into the river early on Tuesday, injuring three…',
    );
  });

  it('has headings by their look', async () => {
    const text = `The title of the piece\n\n${BODY}\n\nWhat went wrong\n\n${BODY}\n\nWas anybody hurt?\n\n${BODY}\n\nThe end.\n\nA short line without more`;
    expect(headingsOf(await documentOf('a.txt', text))).toEqual([
      '1 The title of the piece',
      '2 What went wrong',
      '2 Was anybody hurt?',
    ]);
  });

  it('that is hard-wrapped is read by paragraphs, and by lines where it is not', async () => {
    const wrapped = `${BODY.replace(/(.{50}\S*) /gu, '$1\n')}\n\n${BODY.replace(/(.{50}\S*) /gu, '$1\n')}`;
    expect(passagesOf(await documentOf('a.txt', wrapped))).toHaveLength(2);
    expect(
      passagesOf(await documentOf('a.txt', `${BODY}\n${BODY.replace('A', 'The')}\nIt is shut.`)),
    ).toHaveLength(3);
  });

  it('of one endless line is divided between sentences', async () => {
    const document = await documentOf('a.txt', `${BODY} `.repeat(60));
    expect(document.passages.length).toBeGreaterThan(4);
    for (const { start, end } of document.passages)
      expect(end - start).toBeLessThanOrEqual(LONGEST_PASSAGE);
    expect(brokenPromises(document)).toEqual([]);
  });

  it('completes a date without a year from its other date', async () => {
    const document = await documentOf(
      'a.txt',
      `Title of the piece here\nAnn Lee | 30 December 2024 | Updated 2 January\n\n${BODY}`,
    );
    expect(document).toMatchObject({ published: '2024-12-30', updated: '2025-01-02' });
  });

  it.each([
    ['an author line below', `${BODY}\n\nAuthor: Jo Marsh`, 'Jo Marsh'],
    [
      'a label and a note',
      `${BODY}\n\nAuthor\nJo Marsh is a trade correspondent. She lives by the sea.`,
      'Jo Marsh',
    ],
    ['a note in italics', `${BODY}\n\n*Jo Marsh is a bridge engineer.*`, 'Jo Marsh'],
    ['a signature', `${BODY}\n\n— Jo Marsh`, 'Jo Marsh'],
    ['an office below a name', `${BODY}\n\nJo Marsh\nCompany Secretary`, 'Jo Marsh'],
    ['a team', `${BODY}\n\nThe Pergament team`, 'The Pergament team'],
    ['nobody', `${BODY}\n\nJo Marsh is the mayor of the town.`, null],
  ])('has its author from %s', async (_, text, author) => {
    expect((await documentOf('a.txt', `Title of the piece here\n\n${text}`)).author).toBe(author);
  });
});
