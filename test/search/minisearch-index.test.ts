import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/document.ts';
import { indexDocuments, LibraryIndex } from '../../src/search/minisearch-index.ts';
import type { SectionIndex } from '../../src/search/section-index.ts';
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
  const terms = termsOf(question).map((term) => ({ term, boost: 1, may: 1, says: 1, is: 1 }));
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
    const hits = await index.search(
      [{ term: termOf('zeppelin'), boost: 1, may: 1, says: 1, is: 1 }],
      5,
      null,
    );
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
    expect(
      await empty.search([{ term: 'pier', boost: 1, may: 1, says: 1, is: 1 }], 5, null),
    ).toEqual([]);
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
        { term: termOf('heron'), boost: 0.1, may: 1, says: 1, is: 1 },
        { term: termOf('ferry'), boost: 1, may: 1, says: 1, is: 1 },
      ],
      5,
      null,
    );
    expect(hits.map(({ section }) => section.document.number)).toEqual([1, 2]);
    expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? NaN);
  });

  it('marks the sentences by what their terms stand for, and finds none by a term that counts nothing', async () => {
    const text = 'A heron flew. The ferry sank. Herons and a ferry. It rained.';
    const spans = [...text.matchAll(/[A-Z][^.]*\./gu)].map(({ 0: sentence, index }) => ({
      start: index,
      end: index + sentence.length,
    }));
    const whole = { start: 0, end: text.length };
    const passages = [
      { ...whole, kind: 'paragraph', heading: null, boilerplate: false, sentences: spans } as const,
    ];
    const index = await indexDocuments([aDocument({ text, passages })]);
    const ferry = { term: termOf('ferry'), boost: 1, may: 1, says: 1, is: 1 };
    const heron = { term: termOf('heron'), boost: 0, may: 2, says: 2, is: 2 };
    const [hit] = await index.search([ferry, heron], 5, null);
    expect([...(hit?.marks.may ?? [])]).toEqual([2, 1, 3, 0]);
    expect(await index.search([heron], 5, null)).toEqual([]);
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

describe('the index of a library that changes', () => {
  const WORDS = ['ferry', 'pier', 'heron', 'Orrin', 'sank', 'nests'];

  /** What an index finds for each word, with the scores as far as they are told apart, and what it knows of the word. */
  async function tellsOf(index: SectionIndex) {
    const { vocabulary } = index;
    return Promise.all(
      WORDS.map(termOf).map(async (term) => ({
        found: (await index.search([{ term, boost: 1, may: 1, says: 1, is: 1 }], 99, null)).map(
          ({ section, score }) => [section.document, score.toFixed(9)],
        ),
        weight: vocabulary.weight(term),
        isName: vocabulary.isName(term),
      })),
    );
  }

  const articles = fc
    .uniqueArray(
      fc.record({
        file: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }),
      }),
      { selector: ({ file }) => file },
    )
    .map((files): Document[] =>
      files.map(({ file, words }, at) =>
        aDocument({ id: file, file, number: at + 1, text: `${words.join(' ')}.` }),
      ),
    );

  it('is what a new index of the same documents is, whatever was there before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(articles, { minLength: 2, maxLength: 4 }),
        fc.nat(4),
        async (states, ahead) => {
          const library = new LibraryIndex();
          for (const state of states) {
            for (const document of state.slice(0, ahead)) await library.ahead(document);
            const index = await library.update(state);
            expect(await tellsOf(index)).toEqual(await tellsOf(await indexDocuments(state)));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('goes on from what was saved as if it had never ended', async () => {
    await fc.assert(
      fc.asyncProperty(articles, articles, async (before, after) => {
        const library = new LibraryIndex();
        await library.update(before);
        const restored = new LibraryIndex(library.saved(), before);
        expect(await tellsOf(await restored.update(before))).toEqual(
          await tellsOf(await indexDocuments(before)),
        );
        expect(await tellsOf(await restored.update(after))).toEqual(
          await tellsOf(await indexDocuments(after)),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('leaves to those who hold an older state the documents of that state', async () => {
    const library = new LibraryIndex();
    const [ferry, heron] = documents;
    if (ferry === undefined || heron === undefined) throw new Error('no documents');
    const older = await library.update([ferry, heron]);
    const changed = {
      ...aDocument({ id: ferry.id, text: 'A zeppelin over the pier.' }),
      number: 2,
    };
    const newer = await library.update([{ ...heron, number: 1 }, changed]);
    const [pier, sank] = ['pier', 'sank'].map((word) => ({
      term: termOf(word),
      boost: 1,
      may: 1,
      says: 1,
      is: 1,
    }));
    if (pier === undefined || sank === undefined) throw new Error('no terms');
    const named = async (index: SectionIndex, term: typeof pier) =>
      (await index.search([term], 9, null)).map(({ section }) => section.document);
    expect(await named(older, pier)).toHaveLength(2);
    expect(await named(older, sank)).toEqual([ferry]);
    expect(await named(newer, sank)).toEqual([]);
    expect(new Set(await named(newer, pier))).toEqual(new Set([{ ...heron, number: 1 }, changed]));
  });

  it('finds among many sections those with the rarest words', async () => {
    const many = Array.from({ length: 6000 }, (_, at) =>
      aDocument({ number: at + 1, text: at === 4321 ? 'The heron of the pier.' : 'A pier.' }),
    );
    const index = await indexDocuments(many);
    const terms = ['pier', 'heron'].map((word) => ({
      term: termOf(word),
      boost: 1,
      may: 1,
      says: 1,
      is: 1,
    }));
    const [best] = await index.search(terms, 48, null);
    expect(best?.section.document.number).toBe(4322);
    const [pier] = terms;
    expect(pier === undefined ? [] : await index.search([pier], 48, null)).toHaveLength(48);
  });

  it('finds by frequent words what was added, and not what was removed', async () => {
    const many = Array.from({ length: 400 }, (_, at) =>
      aDocument({ number: at + 1, text: 'The pier of Orrin.' }),
    );
    const library = new LibraryIndex();
    await library.update(many);
    const changed = [
      ...many.slice(0, 398),
      aDocument({ number: 399, text: 'The heron.' }),
      aDocument({ number: 401, text: 'The pier again and again, a pier.' }),
    ];
    const index = await library.update(changed);
    const hits = await index.search(
      [{ term: termOf('pier'), boost: 1, may: 1, says: 1, is: 1 }],
      999,
      null,
    );
    expect(hits[0]?.section.document.number).toBe(401);
    const named = hits.map(({ section }) => section.document.number);
    expect(named).not.toContain(399);
    expect(named).not.toContain(400);
  });
});
