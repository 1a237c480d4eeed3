import { describe, expect, it } from 'vitest';
import { lifeDateMatch } from '../../../src/answering/matching/life-dates.ts';
import { termOf, wordsOf } from '../../../src/text/words.ts';

function yearAt(asked: string, text: string): string | null {
  const words = wordsOf(text);
  const match = lifeDateMatch(termOf(asked), text, words);
  return match === null ? null : (words[match.at]?.text ?? null);
}

describe('brackets behind a name', () => {
  it.each([
    ['born', 'Orla Finch (1742 – 1809) was an English clockmaker.', '1742'],
    ['died', 'Orla Finch (1742 – 1809) was an English clockmaker.', '1809'],
    ['born', 'Tomas Reed (3 April 1868 – 19 November 1941) painted barns.', '1868'],
    ['died', 'Tomas Reed (3 April 1868 – 19 November 1941) painted barns.', '1941'],
    ['birth', 'Sir Hugo Vane (c. 1598-1659) was a soldier.', '1598'],
    ['death', 'Ada Quill (born Ada Stone; 1920–2001) wrote hymns.', '2001'],
  ])('tell the year of "%s": %s', (asked, text, year) => {
    expect(yearAt(asked, text)).toBe(year);
  });

  it.each([
    ['married', 'Orla Finch (1742 – 1809) was an English clockmaker.'],
    ['born', 'Orla Finch (clockmaker) lived in Ludlow.'],
    ['born', 'The score (3–1) flattered them.'],
    ['born', 'The house (12 rooms) stands empty.'],
    ['died', 'Marlow Tower (1901–1950) was a water tower.'],
  ])('tell nothing of "%s": %s', (asked, text) => {
    expect(yearAt(asked, text)).toBeNull();
  });
});
