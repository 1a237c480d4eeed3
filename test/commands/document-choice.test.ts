import { expect, test } from 'vitest';
import { chosenDocument, documentChoices } from '../../commands/document-choice.ts';
import { aDocument } from '../support/documents.ts';

const documents = [
  aDocument({
    number: 1,
    title: 'Ferry sinks',
    author: 'José Pérez',
    site: 'ledger.example',
    file: 'news/ferry.txt',
  }),
  aDocument({ number: 2, title: 'The ferry that sank', author: 'Ann Lee' }),
  aDocument({ number: 12, title: 'Harbour in 1 hour', author: 'Ann Lee' }),
];

const numbersFor = (typed: string): number[] =>
  documentChoices(typed, documents).map(
    ({ value }) => documents.find(({ id }) => id === value)?.number ?? 0,
  );

test.each([
  ['', [1, 2, 12]],
  ['ferry', [1, 2]],
  ['the FERRY', [2]],
  ['jose perez', [1]],
  ['ledger', [1]],
  ['ann', [2, 12]],
  ['1', [1, 12]],
  ['[12]', [12]],
  ['nothing like it', []],
])('typing %j offers %j', (typed, numbers) => {
  expect(new Set(numbersFor(typed))).toEqual(new Set(numbers));
});

test('a number is offered before titles that hold it', () => {
  expect(numbersFor('1')[0]).toBe(1);
});

test('choices stay within Discord’s limits, whatever the titles', () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    aDocument({ number: index + 1, title: 'x '.repeat(300), author: 'y'.repeat(300) }),
  );
  const choices = documentChoices('', many);
  expect(choices).toHaveLength(25);
  expect(choices.every(({ name, value }) => name.length <= 100 && value.length <= 100)).toBe(true);
});

test.each(['document-2', '2', '[2]', 'the ferry that sank', 'The Ferry that Sank ', 'ferry that'])(
  '%j names the second',
  (value) => {
    expect(chosenDocument(value, documents)).toEqual({ kind: 'one', document: documents[1] });
  },
);

test('a file names its document', () => {
  expect(chosenDocument('news/ferry.txt', documents)).toMatchObject({
    kind: 'one',
    document: { number: 1 },
  });
});

test('words that match several name none of them', () => {
  expect(chosenDocument('ann lee', documents)).toMatchObject({
    kind: 'several',
    documents: [{ number: 2 }, { number: 12 }],
  });
  expect(chosenDocument('unheard of', documents)).toEqual({ kind: 'none' });
  expect(chosenDocument(' ', documents)).toEqual({ kind: 'none' });
});
