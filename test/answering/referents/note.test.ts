import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from '../../../src/corpus/document.ts';
import { noteOn } from '../../../src/answering/referents/note.ts';
import { documentsFromTexts } from '../../../src/library/reading/read-folder.ts';
import { libraryOf } from '../../../src/library/open-library.ts';
import { hostileText } from '../../support/hostile-text.ts';

async function articleOf(text: string): Promise<Document> {
  const [document] = await documentsFromTexts([{ file: 'a.txt', text }]);
  if (document === undefined) throw new Error('the text was not read');
  return document;
}

/** The notes of an article's sentences, in order; a sentence without one is left out. */
async function notesIn(text: string): Promise<string[]> {
  return notesOn(await articleOf(text));
}

function notesOn(document: Document): string[] {
  return document.passages.flatMap(({ sentences }, passage) =>
    sentences.flatMap(({ start }) => noteOn(document, passage, start) ?? []),
  );
}

test.each([
  ['The Sorrel Bridge has been repaired. It opened in 1934.', '“It” is the Sorrel Bridge'],
  ['The foot ferry started on Thursday. It takes 60 people.', '“It” is the foot ferry'],
  ['Petra Lund, the mayor, resigned on Friday. She told nobody.', '“She” is Petra Lund'],
  ['Viktor Hasz runs the mill. He denied it.', '“He” is Viktor Hasz'],
  [
    'Sir Neville Quist opened the inquiry. His report is due in May.',
    '“His” means Sir Neville Quist’s',
  ],
  ['The drivers were angry. They were told on Friday.', '“They” are the drivers'],
  ['The divers found a bell. They sold it to the museum.', '“They” are the divers'],
  ['Anker and Boldt have split. They were partners for nine years.', '“They” are Anker and Boldt'],
  [
    'Fenn Logistics, a large employer, has moved 40 drivers. Its head denied it.',
    '“Its” means Fenn Logistics’',
  ],
  ['AnkerSoft sold its boats in May. The company has 40 workers.', '“The company” is AnkerSoft'],
  [
    'In the spring, Fenn Logistics sold its boats. The firm has 40 workers.',
    '“The firm” is Fenn Logistics',
  ],
  ['But the old mill burned again. It was built in 1820.', '“It” is the old mill'],
  ['Viktor Hasz burned the mill. It opened again in May.', '“It” is the mill'],
  ['Sorrel Bridge spans the Tarn. It is 240 metres long.', '“It” is Sorrel Bridge'],
  ['The find was made by Petra Lund, a baker. She told nobody.', '“She” is Petra Lund'],
  ['His duties pass to Petra Lund. She starts in May.', '“She” is Petra Lund'],
  ['The treasurer, Viktor Hasz, has read it. He wept.', '“He” is Viktor Hasz'],
  ['The mill is shut, said Viktor Hasz. “It was the rent,” he said.', '“he” is Viktor Hasz'],
  ['The mill is shut, said Viktor Hasz. “It was the rent,” he joked.', '“he” is Viktor Hasz'],
  ['The mill is shut, said Viktor Hasz.\n\nHe left for Tolby.', '“He” is Viktor Hasz'],
])('%s → %s', async (text, note) => {
  expect(await notesIn(`What happened\n\n${text}`)).toEqual([note]);
});

test('“it” of an “it” is followed back', async () => {
  const text = 'The tram line is closed. It opened in 1901. It carried 900 people a day.';
  expect(await notesIn(`The line\n\n${text}`)).toEqual([
    '“It” is the tram line',
    '“It” is the tram line',
  ]);
});

test('a surname is a person where the article has the whole name', async () => {
  const text =
    'We met Tomas Brandauer in May. It rained.\n\nBrandauer shrugged. He wants his roses.';
  expect(await notesIn(`A talk\n\n${text}`)).toEqual(['“He” is Brandauer']);
});

test('“the bridge” is the one that the article is about', async () => {
  const one =
    'Sorrel Bridge shut\n\nThe Sorrel Bridge is shut. Buses wait.\n\nThe bridge carries 900 cars.';
  expect(await notesIn(one)).toEqual(['“The bridge” is the Sorrel Bridge']);
  const two = `${one}\n\nThe Calder Bridge is open.`;
  expect(await notesIn(two)).toEqual([]);
});

test('“the two companies” are those whom the title names', async () => {
  const text = `Anker and Boldt end their alliance

Anker said so. Boldt said so. Anker sold boats and Boldt bought them, and Anker and Boldt were happy.
Boldt and Anker were partners once.

The two companies will part in May.`;
  expect(await notesIn(text)).toContain('“The two companies” are Anker and Boldt');
});

test.each([
  'The mill burned down. It is hard to say why.',
  'The mill burned down. It was past eleven.',
  'The mill burned down. It is a story of greed.',
  'The mill burned down. It is expected that the owner will pay.',
  'Petra Lund met Viktor Hasz on Friday. He said nothing.',
  'Viktor Hasz spoke, and Lund answered him. He left early.',
  'Petra Lund said that she was ill. He had heard of it.',
  'Mr Viktor Hasz resigned. She was not asked.',
  'The value of the piece is £2 million. Its gold alone would fetch £100,000.',
  'Detectives arrested a roofer. He has been bailed.',
  'Managers said that the mill had a budget. It has lost £7 million.',
  'The insurers have offered a reward. It is still missing.',
  '“There is rust,” he said. He would say no more.',
  'Did it sink? It was raised in May.',
  'My registrar drew a chart. It was shown to nobody.',
  'The population was 1,417. It was founded in 1820.',
  'The mill burned down. The company car was found.',
  'Viktor Hasz burned the mill and the barn. It opened again in May.',
  'Viktor Hasz sold the mill to a bank. It opened again in May.',
  'The vicar met Viktor Hasz. He left early.',
  '“Petra Lund was late,” he said. He left early.',
  'The servers were too small. It took three hours.',
  'The mill was too small. They were told on Friday.',
])('%s has no note: it is not sure who or what is meant', async (text) => {
  expect(await notesIn(`What happened\n\n${text}`)).toEqual([]);
});

const long = `The Sorrel Bridge, which carries the road from Tolby to the harbour and has been painted green since anyone can remember, has been shut for repairs that nobody expected. It opened in 1934 with a brass band.`;

test('a note stands in for a long sentence before, and the quotation stays letter for letter', async () => {
  const document = await articleOf(`Green and shut\n\n${long}`);
  const answer = await (await libraryOf([document])).ask('When did it open with a brass band?');
  const [quote] = answer.positions[0]?.answers[0]?.quotes ?? [];
  expect(quote?.text).toBe('It opened in 1934 with a brass band.');
  expect(document.text.slice(quote?.start, quote?.end)).toBe(quote?.text);
  expect(quote?.note).toBe('“It” is the Sorrel Bridge');
});

test('a short sentence before comes along, and needs no note', async () => {
  const document = await articleOf(
    'Green and shut\n\nThe Sorrel Bridge is shut. It opened in 1934 with a brass band.',
  );
  const answer = await (await libraryOf([document])).ask('When did it open with a brass band?');
  const [quote] = answer.positions[0]?.answers[0]?.quotes ?? [];
  expect(quote?.text).toBe('The Sorrel Bridge is shut. It opened in 1934 with a brass band.');
  expect(quote?.note).toBeNull();
});

test('no text breaks it, and what a note names stands in the text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostileText, { maxLength: 4 }), async (parts) => {
      const said = parts.join(' ');
      const text = `A title\n\n${said} The mill burned. It opened again. ${said} He left.`;
      for (const document of await documentsFromTexts([{ file: 'a.txt', text }])) {
        for (const note of notesOn(document)) {
          const named = /^“[^”]+” (?:is|are|means) (?:the )?([^]+?)(?:’s?)?$/u.exec(note)?.[1];
          expect(document.text).toContain(named);
        }
      }
    }),
    { numRuns: 60 },
  );
});
