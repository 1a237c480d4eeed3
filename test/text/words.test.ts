import { describe, expect, it } from 'vitest';
import { termOf, termsOf, wordsOf } from '../../src/text/words.ts';
import { foldWord } from '../../src/text/fold-word.ts';

function texts(text: string): readonly string[] {
  return wordsOf(text).map((word) => word.text);
}

describe('words', () => {
  it.each([
    ['hyphens part them', 'A rust-eaten gate', ['A', 'rust', 'eaten', 'gate']],
    ['possessives are left out', 'Orrin’s dog’s ORRIN’S', ['Orrin', 'dog', 'ORRIN']],
    ['apostrophes within stay', 'O’Brien can’t', ['O’Brien', 'can’t']],
    [
      'numbers keep their separators',
      '41,000 and 1.20 in 2019.',
      ['41,000', 'and', '1.20', 'in', '2019'],
    ],
    ['units come apart from figures', '14kg at 3.20am', ['14', 'kg', 'at', '3.20', 'am']],
    [
      'ordinals and decades stay whole',
      'the 16th of the 1980s',
      ['the', '16th', 'of', 'the', '1980s'],
    ],
    [
      'initials stay whole',
      'J.K. Marsh in the U.S. Then',
      ['J.K', 'Marsh', 'in', 'the', 'U.S', 'Then'],
    ],
    ['marks of emphasis are none', '**bold** _words_ 🚢 #here', ['bold', 'words', 'here']],
    [
      'scripts without spaces are divided',
      '東京都は橋を閉鎖した。',
      ['東京', '都', 'は', '橋', 'を', '閉鎖', 'した'],
    ],
    ['other alphabets are words', 'Мост закрыт. Η γέφυρα', ['Мост', 'закрыт', 'Η', 'γέφυρα']],
    ['nothing is none', ' — … 🚢', []],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('know where they stand', () => {
    const text = '“Håkansson’s 🚢 sailed,” they said.';
    for (const { start, end, text: word } of wordsOf(text))
      expect(text.slice(start, end)).toBe(word);
  });

  it('know a capital', () => {
    expect(wordsOf('Érica sells iPads').map(({ capital }) => capital)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('stop words', () => {
  it('carry no subject: they are no terms', () => {
    expect(termsOf('What did they say about it, and who’d have known that it isn’t?')).toEqual([
      termOf('known'),
    ]);
  });

  it('do not swallow a country in capitals', () => {
    expect(termsOf('US troops told us')).toEqual(termsOf('U.S. troops told them'));
    expect(termsOf('US troops')).toHaveLength(2);
  });
});

describe('terms', () => {
  it.each([
    ['begin', 'began', 'beginning', 'begun'],
    ['buy', 'bought', 'buying', 'buys'],
    ['child', 'children'],
    ['close', 'closed', 'closing', 'closes'],
    ['city', 'cities'],
    ['die', 'died', 'dying'],
    ['color', 'colour', 'colours'],
    ['organize', 'organise', 'organising'],
    ['six', '6', '6th'],
    ['41000', '41,000'],
    ['1.2', '1.20'],
    ['8', '08'],
    ['cafe', 'café', 'Café'],
    ['strasse', 'straße'],
    ['lodz', 'Łódź'],
    ['kobenhavn', 'København'],
    ['uk', 'U.K'],
  ])('are one for %s and %s', (...forms) => {
    const terms = forms.map((form) => wordsOf(form)[0]?.term);
    expect(new Set(terms).size).toBe(1);
  });

  it.each([
    ['six', 'seven'],
    ['university', 'universe-'],
    ['1.2', '12'],
    ['か', 'が'],
    ['new', 'news'],
  ])('differ for %s and %s', (a, b) => {
    expect(wordsOf(a)[0]?.folded).not.toBe(wordsOf(b)[0]?.folded);
  });

  it('of any word are never empty', () => {
    for (const word of ['a', 's', 'ied', '½', '1.2.3', 'x'.repeat(200), 'constructor', '__proto__'])
      for (const { term } of wordsOf(word)) expect(term).not.toBe('');
  });
});

describe('folding', () => {
  it.each([
    ['Håkansson’s', "hakansson's"],
    ['ŒUVRE', 'oeuvre'],
    ['ﬁne', 'fine'],
    ['हिन्दी', 'हिन्दी'],
    ['İzmir', 'izmir'],
  ])('%s → %s', (word, expected) => {
    expect(foldWord(word)).toBe(expected);
  });
});
