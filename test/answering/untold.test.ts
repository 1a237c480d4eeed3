import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentsFromTexts } from '../../src/library/reading/read-folder.ts';
import { libraryOf, openLibrary } from '../../src/library/open-library.ts';

const files = {
  'harbour.txt': `The Tarn harbour

A judge refused on Thursday to stop the sale of the old harbour crane.

The council met in the Ropewalk Library for five hours.

Orla Finch, who keeps the harbour, says that the crane was built in 1911.

About ninety people came to the meeting, and nobody went home early.
`,
  'echo.txt': `The Echo

The sale of the crane goes ahead, the harbour board said after the judge had spoken.

A tea room will open beside the crane before summer.
`,
  // A page or two needs less of an answer than a folder.
  'log.txt': `The log\n\n${Array.from({ length: 300 }, (_, i) => `Barge ${i + 1} carried slate, barley and wool to the upper quay.`).join('\n\n')}\n`,
};

async function verdictOn(question: string) {
  const texts = Object.entries(files).map(([file, text]) => ({ file, text }));
  const library = await libraryOf(await documentsFromTexts(texts));
  return library.ask(question);
}

describe('a question for a name or a date', () => {
  test.each([['What is the name of the judge?'], ['When was the judge born?']])(
    'is not answered by a sentence that gives none: %s',
    async (question) => {
      const answer = await verdictOn(question);
      const nearest = answer.verdict === 'none' ? answer.nearest : [];
      expect(nearest[0]?.quotes[0]?.text).toContain('judge');
    },
  );

  test.each([
    ['Who keeps the harbour?', 'Orla Finch'],
    ['Who refused to stop the sale of the crane?', 'A judge'],
    ['When was the crane built?', '1911'],
    ['How many people came to the meeting?', 'ninety'],
  ])('is answered by one that does: %s', async (question, words) => {
    const { positions } = await verdictOn(question);
    expect(positions[0]?.answers[0]?.quotes[0]?.text).toContain(words);
  });
});

describe('a few words that ask for nothing by their form', () => {
  test.each(['sale of cars', 'crane insurance', 'harbour hotel'])(
    'are not answered by a sentence that holds one of them: %s',
    async (question) => {
      expect((await verdictOn(question)).verdict).toBe('none');
    },
  );

  test('are by one that holds them all', async () => {
    const { positions } = await verdictOn('crane sale');
    expect(positions[0]?.answers[0]?.quotes[0]?.text).toContain('sale of the');
  });
});

describe('a day on which something else began', () => {
  test('is not told as the day of what is asked', async () => {
    const { library } = await openLibrary(resolve(import.meta.dirname, '../../seeds'));
    const { positions } = await library.ask('when was the split announced');
    for (const { label } of positions) expect(label ?? '').not.toContain('2019');
  });
});
