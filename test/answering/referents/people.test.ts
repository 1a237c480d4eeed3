import { expect, test } from 'vitest';
import { peopleIn } from '../../../src/answering/referents/people.ts';
import { lead, libraryOfTexts } from '../library-of-texts.ts';

const FERRY = `Ferry runs aground

The ferry struck a reef on Thursday night. Captain Idris Vaughn, 54, has been with the line for 22 years. The weather was calm.

Passengers were taken off in boats. Vaughn was eating his dinner in the saloon. The company has opened an inquiry.

Tilda Rook, a baker from Sunder Bay, was on board. Rook broke her wrist when a table slid over. The mayor of Port Ellery, Ines Pall, met the boats. Pall handed out blankets. The mayor praised the crew.
`;

const SHOW = `Garden show

The garden show opened on Friday. Roses were late this year. Visitors queued for an hour.
`;

test.each([
  ['Where was the captain?', 'Vaughn was eating his dinner in the saloon.'],
  ['What did the baker break?', 'Rook broke her wrist'],
  ['What did Tilda break?', 'Rook broke her wrist'],
  ['What did the mayor hand out?', 'Pall handed out blankets.'],
  ['Who did Ines Pall praise?', 'The mayor praised the crew.'],
])(
  'who is asked of by name or by what they are is found by the other: %s',
  async (question, quote) => {
    expect(lead(await (await libraryOfTexts(FERRY, SHOW)).ask(question))).toContain(quote);
  },
);

function officesIn(text: string): Record<string, string[]> {
  return Object.fromEntries(
    peopleIn([text]).map(({ called, offices }) => [[...called].join(' '), [...offices]]),
  );
}

test.each([
  ['Head keeper Gus Penn resigned.', { 'gus penn': ['keeper'] }],
  [
    'The firm named its chief executive, Ada Moss, on Friday.',
    { 'ada moss': ['chief', 'executive'] },
  ],
  ['Ada Moss, 34, a teacher at the school, agreed.', { 'ada moss': ['teacher'] }],
  ['Ada Moss is the director of the museum.', { 'ada moss': ['director'] }],
  ['Mr Piet Holm was late. Holm apologised.', { 'piet holm': [] }],
  ['Former Mayor Ada Moss agreed.', { 'ada moss': [] }],
  ['Then acting Mayor Ada Moss agreed.', { 'ada moss': [] }],
  ['Deputy Mayor Ada Moss agreed.', { 'ada moss': [] }],
  ['There Mayor Ada Moss agreed.', { 'ada moss': ['mayor'] }],
  ['Once Captain Lena Berg saw the ice, she turned.', { 'lena berg': ['captain'] }],
  ['The former mayor, Ada Moss, agreed. “Yes,” said Ada Moss.', { 'ada moss': [] }],
])('what a person is stands beside the name: %s', (text, offices) => {
  expect(officesIn(text)).toEqual(offices);
});

test.each([
  'The Corran Lass left Port Ellery for Sunder Bay.',
  'Corvane Lights posted a loss. Pike Lund Corvane added a route.',
  'The Corran Lass continued to Calder.',
  'Union Bank bought Harbour Street Station.',
  'The Google Cloud and Open Build tools were shown.',
])('a ship, a place and a product are nobody: %s', (text) => {
  expect(peopleIn([text])).toEqual([]);
});

test('a surname of two people means neither', () => {
  const people = peopleIn(['Ada Moss, 34, met Piet Moss, 36.', 'Moss laughed.']);
  expect(people.map(({ called }) => [...called])).toEqual([['ada'], ['piet']]);
});
