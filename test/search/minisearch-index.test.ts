import { describe, expect, it } from 'vitest';
import { indexDocuments } from '../../src/search/minisearch-index.ts';
import { termOf, termsOf } from '../../src/text/words.ts';
import { aDocument } from '../support/documents.ts';

const documents = [
  aDocument({ number: 1, title: 'Ferry sinks', text: 'The ferry sank off the pier of Orrin.' }),
  aDocument({ number: 2, title: 'Heron', text: 'A heron nests near the pier.' }),
  aDocument({ number: 3, title: 'Котёл', text: 'Мост закрыт. 東京の橋は閉鎖された。 🚢🚢' }),
  aDocument({ number: 4, title: 'Nothing', text: '', passages: [] }),
];

/** The numbers of the documents found, the best first. */
async function found(
  question: string,
  { limit = 10, only = null }: { limit?: number; only?: ReadonlySet<string> | null } = {},
): Promise<readonly number[]> {
  const index = await indexDocuments(documents);
  const terms = termsOf(question).map((term) => ({ term, boost: 1 }));
  return (await index.search(terms, limit, only)).map(({ section }) => section.document.number);
}

describe('the index', () => {
  it('finds what holds the words, the best first', async () => {
    expect(await found('ferries off the pier')).toEqual([1, 2]);
    expect(await found('pier with a heron')).toEqual([2, 1]);
  });

  it('finds by the title too', async () => {
    const index = await indexDocuments([
      aDocument({ number: 1, title: 'Zeppelin', text: 'It landed.' }),
      aDocument({ number: 2, text: 'It sank.' }),
    ]);
    const hits = await index.search([{ term: termOf('zeppelin'), boost: 1 }], 5, null);
    expect(hits.map(({ section }) => section.document.number)).toEqual([1]);
  });

  it('finds any script', async () => {
    expect(await found('мост')).toEqual([3]);
    expect(await found('東京 橋')).toEqual([3]);
  });

  it('finds nothing for unknown words, no words and no documents', async () => {
    expect(await found('zeppelin')).toEqual([]);
    expect(await found('the of and')).toEqual([]);
    expect(await found('constructor __proto__ toString')).toEqual([]);
    const empty = await indexDocuments([]);
    expect(await empty.search([{ term: 'pier', boost: 1 }], 5, null)).toEqual([]);
  });

  it('keeps to the limit and to the documents asked for', async () => {
    expect(await found('pier', { limit: 1 })).toHaveLength(1);
    expect(await found('pier', { only: new Set(['document-2']) })).toEqual([2]);
    expect(await found('pier', { only: new Set(['elsewhere']) })).toEqual([]);
    expect(await found('pier', { only: new Set() })).toEqual([]);
  });

  it('counts a word of the question for more than one related to it', async () => {
    const index = await indexDocuments(documents);
    const hits = await index.search(
      [
        { term: termOf('heron'), boost: 0.1 },
        { term: termOf('ferry'), boost: 1 },
      ],
      5,
      null,
    );
    expect(hits.map(({ section }) => section.document.number)).toEqual([1, 2]);
    expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? NaN);
  });

  it('knows the words of what answers, and of titles, but not of adverts', async () => {
    const [article] = documents;
    if (article === undefined) throw new Error('no article');
    const [passage] = article.passages;
    if (passage === undefined) throw new Error('no passage');
    const advert = { ...article, passages: [{ ...passage, boilerplate: true }] };
    const { vocabulary } = await indexDocuments([advert]);
    expect(vocabulary.knows('pier')).toBe(false);
    expect(vocabulary.holds(termOf('sinks'))).toBe(true);
  });
});
