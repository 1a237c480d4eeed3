import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generateArticles, readTexts } from '../../bench/corpus/generate.ts';
import { learnLanguage } from '../../bench/corpus/language.ts';
import { randomFrom, zipfRank } from '../../bench/corpus/random.ts';
import { numberLike } from '../../bench/corpus/story.ts';
import { documentsFromTexts } from '../../src/library/reading/read-folder.ts';

const seeds = await readTexts(join(import.meta.dirname, '../../seeds'));
const articles = [...generateArticles(200, seeds)];

function wordsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
}

describe('generated articles', () => {
  test('are the same every time, and a larger corpus begins with the smaller one', () => {
    expect([...generateArticles(12, seeds)]).toEqual(articles.slice(0, 12));
  });

  test('are all different', () => {
    expect(new Set(articles).size).toBe(articles.length);
  });

  test('have a title, a byline, a date, headings and about ten passages in 8 kB', async () => {
    const documents = await documentsFromTexts(
      articles.map((text, at) => ({ file: `${at}.md`, text })),
    );
    expect(documents).toHaveLength(articles.length);
    const titled = documents.filter(({ titleIsExcerpt }) => !titleIsExcerpt);
    expect(titled).toHaveLength(articles.length);
    expect(documents.every(({ author }) => author !== null)).toBe(true);
    expect(documents.every(({ published }) => published !== null)).toBe(true);
    const passages = documents.flatMap((document) =>
      document.passages.filter(({ kind, boilerplate }) => kind === 'paragraph' && !boilerplate),
    );
    expect(passages.length / documents.length).toBeGreaterThan(8);
    expect(passages.length / documents.length).toBeLessThan(12);
    const bytes = articles.join('').length / articles.length;
    expect(bytes).toBeGreaterThan(7000);
    expect(bytes).toBeLessThan(9000);
  });

  test('gain words as real text does: ever more slowly, and never to an end (Heaps)', () => {
    const vocabulary = (count: number): number => new Set(wordsIn(articles.slice(0, count))).size;
    const exponent = Math.log10(vocabulary(200) / vocabulary(20));
    expect(exponent).toBeGreaterThan(0.4);
    expect(exponent).toBeLessThan(0.85);
  });

  test('repeat few words often and most seldom (Zipf)', () => {
    const counts = new Map<string, number>();
    for (const word of wordsIn(articles)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const sorted = [...counts.values()].toSorted((a, b) => b - a);
    const all = sorted.reduce((a, b) => a + b);
    const ofTheFirstHundred = sorted.slice(0, 100).reduce((a, b) => a + b);
    const rare = sorted.filter((count) => count <= 3).length;
    expect(ofTheFirstHundred / all).toBeGreaterThan(0.3);
    expect(rare / sorted.length).toBeGreaterThan(0.3);
  });

  test('five tell one story, in its own names', () => {
    const names = (text: string): Set<string> => new Set(text.match(/\b[A-Z][a-z]{4,}\b/gu));
    const [one, same, other] = [articles[0], articles[4], articles[5]].map((text) =>
      names(text ?? ''),
    );
    const shared = (a: Set<string>, b: Set<string>): number =>
      [...a].filter((name) => b.has(name)).length;
    if (one === undefined || same === undefined || other === undefined)
      throw new Error('no article');
    expect(shared(one, same)).toBeGreaterThan(2 * shared(one, other));
  });

  test('need something to learn from', () => {
    expect(() => [...generateArticles(1, ['', 'no sentence here'])]).toThrow(RangeError);
  });
});

describe('the language learnt', () => {
  const language = learnLanguage(['Marlow saw the old bridge. The bridge of Marlow fell in 1999.']);

  test('parts names, words of meaning and words of grammar', () => {
    expect(language.names).toEqual(new Set(['Marlow']));
    expect(language.contentWords).toContain('bridge');
    expect(language.stopWords).toContain('the');
    expect(language.contentWords).not.toContain('the');
  });

  test('knows what may follow a word', () => {
    const behindThe = language.followers.get('the')?.map(({ word }) => word);
    expect(behindThe?.toSorted()).toEqual(['bridge', 'old']);
  });
});

describe('ranks by Zipf', () => {
  test('stay below their number, and low ones are drawn more often', () => {
    const random = randomFrom(7);
    const drawn = Array.from({ length: 20_000 }, () => zipfRank(random, 10, 1000));
    expect(Math.max(...drawn)).toBeLessThan(1000);
    expect(Math.min(...drawn)).toBe(0);
    const among = (from: number, to: number): number =>
      drawn.filter((rank) => rank >= from && rank < to).length;
    expect(among(0, 10) / among(100, 110)).toBeGreaterThan(5);
  });
});

describe('a number of the same form', () => {
  test.each(['13', '1,200', '2.5', '49'])('%s keeps its separators and its length', (written) => {
    const other = numberLike(written, randomFrom(3));
    expect(other.replace(/\d/gu, '0')).toBe(written.replace(/\d/gu, '0'));
    expect(other).not.toMatch(/^0/u);
  });

  test('a year stays a year', () => {
    expect(Number(numberLike('2019', randomFrom(1)))).toBeGreaterThanOrEqual(1990);
    expect(Number(numberLike('2019', randomFrom(1)))).toBeLessThan(2027);
  });
});
