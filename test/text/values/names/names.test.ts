import { describe, expect, it } from 'vitest';
import { namesIn, sameName } from '../../../../src/text/values/names/names.ts';
import { wordsOf } from '../../../../src/text/words.ts';

function names(text: string, ...known: readonly string[]): readonly string[] {
  return namesIn(text, wordsOf(text), (folded) => known.includes(folded)).map(({ start, end }) =>
    text.slice(start, end),
  );
}

function forms(text: string): readonly string[] {
  return namesIn(text, wordsOf(text), () => false).map(({ form }) => form);
}

describe('names', () => {
  it.each([
    [
      'titles',
      'Then Mayor Dana Orrin and Dr. Amara Osei left',
      ['Mayor Dana Orrin', 'Dr. Amara Osei'],
    ],
    [
      'particles',
      'Then Lena van der Berg met Bashar al-Amin',
      ['Lena van der Berg', 'Bashar al-Amin'],
    ],
    ['a speaker behind the quotation', '“We lost,” Orrin told us', ['Orrin']],
    ['initials', 'Then J. K. Marsh met J.K. Marsh', ['J. K. Marsh', 'J.K. Marsh']],
    ['hyphens and apostrophes', 'Then Jean-Luc O’Brien-Smith won', ['Jean-Luc O’Brien-Smith']],
    ['letters of all kinds', 'Then Théo Żukowski met Ødegaard', ['Théo Żukowski', 'Ødegaard']],
    ['possessives', "Then Orrin's brother won", ['Orrin']],
    [
      'offices',
      'Then the Bank of Corland and the Department for Canals agreed',
      ['Bank of Corland', 'Department for Canals'],
    ],
    ['saints', "Then St Mary's Hospital shut", ["St Mary's Hospital"]],
    ['partners', 'Then Marks & Orrin shut', ['Marks & Orrin']],
    ['brands', 'Then OpenHarbor and the eBoat and NOAA agreed', ['OpenHarbor', 'eBoat', 'NOAA']],
    [
      'numbers of their own',
      'Then Puddle Kart 3 beat Apollo 11 by far',
      ['Puddle Kart 3', 'Apollo 11'],
    ],
    ['where people are from', 'Then Hanne Brekke of Norway won', ['Hanne Brekke', 'Norway']],
    ['lists', 'Then Bern, Basel and Zug agreed', ['Bern', 'Basel', 'Zug']],
    ['capital titles', 'Then the CEO met CEO Lena Fox', ['CEO Lena Fox']],
  ])('with %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['days and months', 'It shut on Tuesday in March.'],
    ['sums', 'It cost US$5m and CHF 5.'],
    ['pronouns', 'Then I said it.'],
    ['counts', 'Then in 2019 the 40 left.'],
  ])('are not %s', (_, text) => {
    expect(names(text).filter((name) => name !== 'CHF')).toEqual([]);
  });

  it('at the head of a sentence or a quotation are told by where they stand elsewhere', () => {
    expect(names('Officials left. “Absolutely,” they said: “Critics err.”')).toEqual([]);
    expect(names('Orrin left. “Orrin knew,” they said.', 'orrin')).toEqual(['Orrin', 'Orrin']);
    expect(names('Odile Fenwick left.')).toEqual(['Odile Fenwick']);
    expect(names('Yesterday Fenwick left.')).toEqual(['Fenwick']);
    expect(names('The game “Meridian” sold out.')).toEqual(['Meridian']);
  });

  it.each(['COUNCIL VOTES TO SHUT OLD ORRIN BRIDGE', 'Council Votes to Shut Old Orrin Bridge'])(
    'in a headline are told so too: %s',
    (text) => {
      expect(names(text)).toEqual([]);
      expect(names(text, 'orrin').map((name) => name.toLowerCase())).toEqual(['orrin']);
    },
  );

  it.each([
    ['Then Mayor Orrin left', 'person'],
    ['Then Mikko Ranta, 41, left', 'person'],
    ['Then Odile Fenwick said no', 'person'],
    ['Then the Orrin Council left', 'organisation'],
    ['Then OpenHarbor left', 'organisation'],
    ['Then NOAA left', 'organisation'],
    ['Then they flew to Paris', 'place'],
    ['Then Orrin Bridge fell', 'place'],
    ['Then the Meridian sold', 'unknown'],
  ])('have a form: %s', (text, form) => {
    expect(forms(text)).toEqual([form]);
  });
});

describe('the same name', () => {
  it.each([
    [['ranta'], ['mikko', 'ranta'], true],
    [['mikko', 'ranta'], ['ranta'], true],
    [['mikko', 'ranta'], ['aino', 'ranta'], false],
    [['puddle', 'kart', '3'], ['puddle', 'kart', '4'], false],
    [[], ['ranta'], false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(sameName(a, b)).toBe(expected);
    expect(sameName(b, a)).toBe(expected);
  });

  it('is found through titles and initials', () => {
    const [first, second] = ['Then J. K. Marsh left', 'Then Dr Joan Marsh left'].map(
      (text) => namesIn(text, wordsOf(text), () => false)[0]?.words ?? [],
    );
    expect(sameName(first ?? [], second ?? [])).toBe(true);
  });
});
