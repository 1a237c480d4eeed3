import { expect, test } from 'vitest';
import type { Answer } from '../../../src/answering/answer.ts';
import { documentsFromTexts } from '../../../src/library/reading/read-folder.ts';
import { libraryOf } from '../../../src/library/open-library.ts';
import { lead } from '../library-of-texts.ts';

const library = documentsFromTexts([
  {
    file: 'ledger.md',
    text: `# Tolls to rise at Ash Bridge
The Ash Ledger, 3 March 2021

The toll on Ash Bridge will rise to 4 crowns in May. The owner says the paint alone costs a million.`,
  },
  {
    file: 'post.md',
    text: `# Toll freeze promised
The Evening Post, 9 April 2022

The toll on Ash Bridge will be frozen for a year, the minister, Jan Feld, said. He told the Ash council so.`,
  },
]).then((documents) => libraryOf(documents));

async function ask(question: string): Promise<Answer> {
  return (await library).ask(question);
}

function files({ positions }: Answer): string[] {
  return positions.flatMap(({ answers }) => answers.map(({ source }) => source.file));
}

test.each([
  ['What does the Ledger say about the toll?', 'ledger.md', '4 crowns'],
  ['what does the post say about the toll', 'post.md', 'frozen'],
  ['According to the Ledger, what is the toll?', 'ledger.md', '4 crowns'],
])('%s → only %s is asked: %s', async (question, file, words) => {
  const answer = await ask(question);
  expect(files(answer)).toEqual([file]);
  expect(lead(answer)).toContain(words);
});

test.each([
  'What does the Herald say about the toll?',
  'According to the Herald, what is the toll?',
  'What did the Morning Herald write about Ash Bridge?',
])('%s → silence, and that there is no such source', async (question) => {
  const answer = await ask(question);
  expect(answer.verdict).toBe('none');
  expect(answer.notice).toContain('Herald');
});

test.each([
  ['What did Jan Feld say about the toll?', 'frozen'],
  ['What does the owner say about the paint?', 'a million'],
])('%s asks somebody in the world', async (question, words) => {
  const answer = await ask(question);
  expect(lead(answer)).toContain(words);
  expect(answer.notice).toBeNull();
});

test.each([
  ['Which is the newest article?', 'The Evening Post, 9 April 2022'],
  ['which source is the oldest?', 'The Ash Ledger, 3 March 2021'],
  ['What is the most recent piece here?', 'The Evening Post, 9 April 2022'],
])('%s → %s', async (question, line) => {
  const answer = await ask(question);
  expect(answer.verdict).toBe('single');
  expect(lead(answer)).toBe(line);
});

test('the number of articles is told, and quotes nothing', async () => {
  const answer = await ask('How many articles do you have?');
  expect(answer.verdict).toBe('none');
  expect(answer.notice).toBe('The library holds 2 articles.');
});

test('where no article has a date, that is said', async () => {
  const [document] = await documentsFromTexts([{ file: 'a.txt', text: 'A mill\n\nIt burned.' }]);
  const answer = await libraryOf(document === undefined ? [] : [document]).then((one) =>
    one.ask('Which article is the newest?'),
  );
  expect(answer.verdict).toBe('none');
  expect(answer.notice).toContain('No article');
});
