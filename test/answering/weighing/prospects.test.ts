import { describe, expect, it, test } from 'vitest';
import type { Answer } from '../../../src/answering/answer.ts';
import { readingOf } from '../../../src/answering/reading/kept-readings.ts';
import { matchesOf } from '../../../src/answering/matching/matches.ts';
import { prospectsOf } from '../../../src/answering/weighing/prospects.ts';
import { understand } from '../../../src/answering/question.ts';
import { markOf } from '../../../src/answering/question/mark.ts';
import { searchTerms } from '../../../src/answering/search-terms.ts';
import type { Document } from '../../../src/corpus/document.ts';
import { documentsFromTexts } from '../../../src/library/reading/read-folder.ts';
import { libraryOf } from '../../../src/library/open-library.ts';
import { indexDocuments } from '../../../src/search/minisearch-index.ts';

/** Articles of many sentences about nothing much, with what else each is to say somewhere in the middle. */
async function manySentences(
  articles: number,
  saying: ReadonlyMap<number, string> = new Map(),
): Promise<readonly Document[]> {
  return documentsFromTexts(
    Array.from({ length: articles }, (_, n) => {
      const lines = Array.from(
        { length: 30 },
        (__, line) => `The harbour of place ${n} had a quiet day ${line}, said the warden.`,
      );
      lines.splice(15, 0, saying.get(n) ?? '');
      return { file: `${String(n).padStart(4, '0')}.txt`, text: lines.join('\n\n') };
    }),
  );
}

async function chosenFor(question: string, documents: readonly Document[]) {
  const { vocabulary, search } = await indexed(documents);
  const understood = understand(question, vocabulary);
  const hits = await search(searchTerms(understood, vocabulary), 48, null);
  const best = hits[0]?.score ?? 1;
  const sections = hits.map((hit) => ({
    reading: readingOf(hit, vocabulary),
    section: hit.score / best,
    marks: hit.marks,
  }));
  return { sections, chosen: prospectsOf(understood, sections) };
}

async function indexed(documents: readonly Document[]) {
  const index = await indexDocuments(documents);
  return {
    vocabulary: index.vocabulary,
    search: (...asked: Parameters<typeof index.search>) => index.search(...asked),
  };
}

const quoted = ({ positions }: Answer): string => JSON.stringify(positions);

describe('the sentences worth weighing', () => {
  it('are all of them in a small library', async () => {
    const { chosen } = await chosenFor('Was it quiet?', await manySentences(2));
    expect(chosen).toBeNull();
  });

  it('are few of a large one, and of these the likeliest first', async () => {
    const said = new Map([[37, 'The lighthouse was wrecked by a whale in 1907.']]);
    const documents = await manySentences(60, said);
    const { sections, chosen } = await chosenFor(
      'When was the harbour lighthouse wrecked?',
      documents,
    );
    expect(sections).toHaveLength(48);
    expect(chosen?.length).toBeLessThan(60);
    const [first] = chosen ?? [];
    const { reading } = sections[first?.at ?? -1] ?? {};
    expect(reading?.sentence(first?.index ?? -1)?.text).toContain('1907');
    const library = await libraryOf(documents);
    const answer = await library.ask('When was the harbour lighthouse wrecked?');
    expect(quoted(answer)).toContain('1907');
  });
});

test('whoever tells what a large library is asked is counted', async () => {
  const said = new Map(
    Array.from({ length: 60 }, (_, n) => [n, 'The lighthouse was wrecked by a whale in 1907.']),
  );
  const library = await libraryOf(await manySentences(80, said));
  const { silent } = await library.ask('When was the harbour lighthouse wrecked?');
  expect(silent.count).toBe(20);
});

describe('the marks of a sentence', () => {
  it.each([
    'Did the failed trial end?',
    'Is it over?',
    'How did the staff react to the closing of the mill?',
    'Has the company taken it back?',
    'Who insures the vessel?',
  ])('tell of every word that it can match: %s', async (question) => {
    const text = [
      'The failure of the trial was the end of it.',
      'It is all over now, and the talks are off.',
      'Workers called the closure of the mill a shock.',
      'They put the launch off, and shut up shop.',
      'The insurance of the ship was bought by the company.',
      'The firm took its promise back; workers own up.',
    ].join('\n\n');
    const index = await indexDocuments(await documentsFromTexts([{ file: 'a.txt', text }]));
    const understood = understand(question, index.vocabulary);
    const [hit] = await index.search(
      [
        ...searchTerms(understood, index.vocabulary),
        { term: 'trial', boost: 1, may: 0, says: 0, is: 0 },
        { term: 'ship', boost: 1, may: 0, says: 0, is: 0 },
      ],
      1,
      null,
    );
    if (hit === undefined) throw new Error('nothing found');
    const reading = readingOf(hit, index.vocabulary);
    const matched = [...hit.marks.may].flatMap((mark, at) => {
      const sentence = reading.sentence(at);
      const matches = sentence === undefined ? [] : matchesOf(understood, sentence);
      return matches.flatMap((match, word) =>
        match === null ? [] : [{ mark, at, word, kind: match.kind }],
      );
    });
    expect(matched.length).toBeGreaterThan(0);
    expect(matched.filter(({ mark, word }) => (mark & markOf(word)) === 0)).toEqual([]);
    const kinds = new Map(matched.map(({ at, word, kind }) => [`${at} ${word}`, kind]));
    const held = [...hit.marks.holds].flatMap((mark, at) =>
      understood.terms.flatMap((_, word) =>
        (mark & markOf(word)) === 0 ? [] : kinds.get(`${at} ${word}`),
      ),
    );
    expect(held.filter((kind) => kind !== 'exact')).toEqual([]);
  });
});
