import { describe, expect, it } from 'vitest';
import { isName, readByline } from '../../src/corpus/byline.ts';

function read(line: string): readonly (string | null)[] | null {
  const byline = readByline(line);
  return byline === null
    ? null
    : [
        byline.author,
        byline.published?.iso ?? byline.published?.written ?? null,
        byline.updated?.iso ?? byline.updated?.written ?? null,
      ];
}

describe('a byline', () => {
  it.each([
    ['By Thea Pargeter, Transport Reporter', 'Thea Pargeter', null, null],
    ['*By Alex Morgan, Senior AI Tools Analyst*', 'Alex Morgan', null, null],
    ['By Kelvin Oduya in Brennick · 12 October 2025, 7:05pm', 'Kelvin Oduya', '2025-10-12', null],
    ['Imogen Sallis, News Editor', 'Imogen Sallis', null, null],
    ['Harbour Staff', 'Harbour Staff', null, null],
    ['Published: 11 March 2025, 09:12', null, '2025-03-11', null],
    ['Posted 17 June 2025 | Updated 18 June 2025', null, '2025-06-17', '2025-06-18'],
    [
      'Issued by the Communications Office, 13 March 2025, 10:00',
      'Communications Office',
      '2025-03-13',
      null,
    ],
    ['23 March 2025 • 5 min', null, '2025-03-23', null],
    [
      'Posted by Mina · 22 March · 4 min read · Filed under: ferries, rants',
      'Mina',
      '22 March',
      null,
    ],
    ['Saskia Dunmore, 20 June 2025', 'Saskia Dunmore', '2025-06-20', null],
    ['Propos recueillis par Océane Thévenot · 30 June 2025', 'Océane Thévenot', '2025-06-30', null],
    ['*Last updated: April 28, 2026*', null, null, '2026-04-28'],
    ['By Jane Doe and John Roe', 'Jane Doe and John Roe', null, null],
  ])('%s', (line, author, published, updated) => {
    expect(read(line)).toEqual([author, published, updated]);
  });

  it('names the paper beside the date', () => {
    expect(readByline('Brennick Courier | Published 13 October 2025, 07.15')?.site).toBe(
      'Brennick Courier',
    );
  });

  it.each([
    'The bridge was opened on 11 March 1934.',
    'Feast: 15 January',
    'Correction, 18 June: This article originally said that 48 people were losing their jobs.',
    'By Tuesday the water had gone down, and the mayor said that the worst was over.',
    'The deal of 3 March 2025 was signed in Dunmarrow by both boards',
    'What happened next',
    'Statement by Harle Zoo on the events of 4 March 2025',
    'Report by the inquiry into the flood',
    'Le Cri du Stade — English edition',
    'Correction: An earlier version of this article said that the pool would open on 14 March.',
    'The Echo said in an earlier version of its report on the baths that the pool of the town would open on 14 March 2025',
  ])('is not taken from a line that says something: %s', (line) => {
    expect(readByline(line)).toBeNull();
  });
});

describe('a name', () => {
  it.each(['Åse Kjøsvik-Brandt', 'Åse Kjøsvik-Brandt', 'Dr Nneka Strand', 'Ludwig van Beethoven'])(
    '%s',
    (name) => {
      expect(isName(name)).toBe(true);
    },
  );
  it.each(['Key points', 'OPINION', 'Why it matters', 'the Mayor'])('is not %s', (line) => {
    expect(isName(line)).toBe(false);
  });
});
