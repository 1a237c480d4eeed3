import { expect, it } from 'vitest';
import { engineToken } from '../../src/search/engine-token.ts';
import { indexDocuments } from '../../src/search/minisearch-index.ts';
import { aDocument } from '../support/documents.ts';

const tokensOf = (ids: readonly number[]): number => new Set(ids.map(engineToken)).size;
const upTo = (length: number): number[] => Array.from({ length }, (_, id) => id);

it('the first terms have tokens of their own, and no others share them', () => {
  expect(tokensOf(upTo(20_000))).toBe(20_000);
  expect(tokensOf(upTo(500_000))).toBe(28_192);
});

it('what shares a token is not mistaken for another', async () => {
  const words = (from: number): string =>
    upTo(1_000).reduce((text, at) => `${text} x${from + at}`, 'The');
  const documents = upTo(50).map((at) =>
    aDocument({ number: at + 1, text: `${words(1_000 * at)} end.`, title: '' }),
  );
  const index = await indexDocuments(documents);
  const [first, second] = ['x20500', 'x28692'].map((term) => ({
    term,
    boost: 1,
    may: 1,
    says: 1,
    is: 1,
  }));
  if (first === undefined || second === undefined) throw new Error('no terms');
  const [one, other] = [first, second].map(({ term }) => index.vocabulary.idOf(term) ?? -1);
  expect(engineToken(one ?? -1)).toBe(engineToken(other ?? -2));
  for (const [sought, number] of [
    [first, 21],
    [second, 29],
  ] as const) {
    const hits = await index.search([sought], 9, null);
    expect(hits.map(({ section }) => section.document.number)).toEqual([number]);
  }
});
