import { describe, expect, test } from 'vitest';
import { documentsFromTexts } from '../../src/library/reading/read-folder.ts';
import { libraryOf } from '../../src/library/open-library.ts';

/** What the source in `text` is quoted with, and under which label, beside one that says yes. */
async function beside(text: string) {
  const library = await libraryOf(
    await documentsFromTexts([
      {
        file: 'a.txt',
        text: 'The Courier\n\nThe old mill at Tarn closed in June, its owner said.\n',
      },
      { file: 'b.txt', text: `The Echo\n\n${text}\n` },
    ]),
  );
  const { verdict, positions } = await library.ask('Did the mill at Tarn close?');
  const position = positions.find(({ answers }) =>
    answers.some(({ source }) => source.file === 'b.txt'),
  );
  const quotes = position?.answers.flatMap(({ source, quotes: shown }) =>
    source.file === 'b.txt' ? shown.map((quote) => quote.text) : [],
  );
  return { verdict, label: position?.label?.split(':')[0], quotes };
}

describe('a sentence that the next one takes back', () => {
  test.each([
    ['in its own words', 'People say that the mill at Tarn closed. It did not.'],
    ['short', "I read that the mill at Tarn closed. It didn't; the wheel turns every day."],
    ['as untrue', 'Some say that the mill at Tarn closed. That is not true.'],
    [
      'as a report that is wrong',
      'A paper wrote that the mill at Tarn closed. That report is incorrect: its wheel turns.',
    ],
    ['as nonsense', 'Some say that the mill at Tarn closed. That is nonsense.'],
  ])('counts as its opposite and is quoted with it: %s', async (_, text) => {
    expect(await beside(text)).toEqual({ verdict: 'conflict', label: 'No', quotes: [text] });
  });

  test.each([
    ['something of its own', 'The mill at Tarn closed. It did not close quietly.'],
    ['a confirmation', 'The mill at Tarn closed. That is true.'],
    ['a judgement on it', 'The council closed the mill at Tarn. It was wrong.'],
  ])('is no sentence before %s', async (_, text) => {
    expect(await beside(text)).toMatchObject({ verdict: 'agreement' });
  });
});
