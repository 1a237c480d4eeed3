import { expect, test } from 'vitest';
import { answerMessage } from '../../src/rendering/answer-message.ts';
import {
  aConflict,
  anAgreement,
  aQuote,
  aSingleAnswer,
  aSource,
  noAnswer,
  position,
  says,
} from '../support/answers.ts';
import { aDocument } from '../support/documents.ts';
import { linesOf } from '../support/message-words.ts';

const ledger = aSource(1, {
  title: 'The Ledger',
  author: 'Jo Doe',
  published: '2026-04-28',
  site: 'ledger.example',
});
const herald = aSource(2, {
  title: 'The Herald',
  updated: '2026-05-03',
  url: 'https://herald.example/a',
});

test('a conflict says in what, then shows every position with its quotes and citations', () => {
  const answer = aConflict(
    position('3 hurt', says(ledger, aQuote('Three people were hurt.', 'Three'))),
    position('5 hurt', says(herald, aQuote('Five were hurt.', 'Five'), aQuote('All five live.'))),
    position(null, says(aSource(3), aQuote('Some were hurt.'))),
  );
  expect(linesOf(answerMessage(answer, []))).toEqual([
    'title: Sources disagree on a number: 3 hurt or 5 hurt',
    'small: Question: How many were hurt?',
    'label: 3 hurt (1 source)',
    'quote: Three people were hurt.',
    'small: [1] The Ledger · Jo Doe · 28 April 2026 · ledger.example',
    'label: 5 hurt (1 source)',
    'quote: Five were hurt.',
    'quote: All five live.',
    'small: [2] The Herald · updated 3 May 2026',
    'label: Also on this, without a clear answer (1 source)',
    'quote: Some were hurt.',
    'small: [3] Article 3',
  ]);
});

test('sources of a dispute that cannot be placed stand together, last, under one heading', () => {
  const answer = aConflict(
    position('3 hurt', says(ledger, aQuote('Three people were hurt.', 'Three'))),
    position(null, says(aSource(3), aQuote('Some were hurt.'))),
    position('5 hurt', says(herald, aQuote('Five were hurt.', 'Five'))),
    position(null, says(aSource(4), aQuote('Many were hurt.'))),
  );
  const lines = linesOf(answerMessage(answer, []));
  expect(lines.filter((line) => line.startsWith('label'))).toEqual([
    'label: 3 hurt (1 source)',
    'label: 5 hurt (1 source)',
    'label: Also on this, without a clear answer (2 sources)',
  ]);
  expect(lines.slice(-4)).toEqual([
    'quote: Some were hurt.',
    'small: [3] Article 3',
    'quote: Many were hurt.',
    'small: [4] Article 4',
  ]);
});

test('agreement is counted, and a source that cannot be placed stands apart', () => {
  const three = position('3 hurt', says(ledger, aQuote('Three.')), says(herald, aQuote('3.')));
  const answer = anAgreement(three, position(null, says(aSource(3), aQuote('Some.'))));
  const lines = linesOf(answerMessage(answer, []));
  expect(lines[0]).toBe('title: 2 sources agree: 3 hurt');
  expect(lines).toContain('label: Also on this, without a clear answer (1 source)');
});

test('one source that answers is called one', () => {
  const lines = linesOf(
    answerMessage(aSingleAnswer(position(null, says(ledger, aQuote('Three.')))), []),
  );
  expect(lines[0]).toBe('title: One source answers.');
});

test('a quote that is about as likely to answer as not is said to answer perhaps', () => {
  const faint = { ...says(ledger, aQuote('Three.')), score: 0.3 };
  const alone = aSingleAnswer(position(null, faint));
  expect(linesOf(answerMessage(alone, []))[0]).toBe('title: One source may answer.');
  const two = anAgreement(position('3 hurt', faint, { ...says(herald, aQuote('3.')), score: 0.2 }));
  expect(linesOf(answerMessage(two, []))[0]).toBe('title: 2 sources may answer: 3 hurt');
});

test('silence shows the nearest passages, marked as no answer', () => {
  const lines = linesOf(answerMessage(noAnswer(says(ledger, aQuote('The sea was rough.'))), []));
  expect(lines[0]).toBe('title: No source answers this.');
  expect(lines.slice(2)).toEqual([
    'label: Nearest passages; they do not answer the question',
    'quote: The sea was rough.',
    'small: [1] The Ledger · Jo Doe · 28 April 2026 · ledger.example',
  ]);
});

test('who is silent is told by number', () => {
  const documents = [1, 2, 3].map((number) => aDocument({ number }));
  const answer = {
    ...aSingleAnswer(position(null, says(ledger, aQuote('Three.')))),
    silent: { count: 2, files: ['article-2.txt', 'article-3.txt'] },
  };
  expect(linesOf(answerMessage(answer, documents)).at(-1)).toBe(
    'small: Nothing found on this in 2 sources: [2] [3]',
  );
});

test('the deciding words are strong and the title links to its source', () => {
  const { blocks } = answerMessage(
    aSingleAnswer(position('5', says(herald, aQuote('Five were hurt.', 'Five')))),
    [],
  );
  expect(blocks).toContainEqual(
    expect.objectContaining({
      kind: 'quote',
      text: [
        { text: 'Five', style: 'strong', url: null },
        { text: ' were hurt.', style: 'plain', url: null },
      ],
    }),
  );
  expect(JSON.stringify(blocks)).toContain(
    '{"text":"The Herald","style":"plain","url":"https://herald.example/a"}',
  );
});

test('our notes stand outside the quote, and copies are no witnesses', () => {
  const copied = {
    ...says(ledger, aQuote('It sank.', undefined, '“It” is the ferry')),
    copies: ['copy.txt', 'other.txt'],
  };
  expect(linesOf(answerMessage(aSingleAnswer(position(null, copied)), [])).slice(2)).toEqual([
    'quote: It sank.',
    'small: (our note: “It” is the ferry)',
    'small: [1] The Ledger · Jo Doe · 28 April 2026 · ledger.example · repeated in copy.txt and 1 other file',
  ]);
});

test('articles that each tell of themselves neither agree nor disagree', () => {
  const positions = [
    position('Jo Doe', says(ledger, aQuote('By Jo Doe'))),
    position('Ada Quist', says(herald, aQuote('By Ada Quist'))),
  ];
  const message = answerMessage(anAgreement(...positions), []);
  expect(message.tone).toBe('plain');
  expect(linesOf(message).filter((line) => /^(?:title|label|quote)/u.test(line))).toEqual([
    'title: 2 sources, each for itself: Jo Doe; Ada Quist',
    'label: Jo Doe (1 source)',
    'quote: By Jo Doe',
    'label: Ada Quist (1 source)',
    'quote: By Ada Quist',
  ]);
});

test('marks of Markdown are hidden, letters are not', () => {
  const text = '**Three** people, see [the report](https://a.example), were hurt; 2**3 is 8.';
  const quote = aQuote(text, 'people');
  expect(linesOf(answerMessage(aSingleAnswer(position(null, says(ledger, quote))), []))[2]).toBe(
    'quote: Three people, see the report, were hurt; 2**3 is 8.',
  );
});

test('a disagreement on yes or no is told in these words', () => {
  const ended = position('Yes: the end of it', says(ledger, aQuote('It is the end of it.')));
  const goesOn = position('No: it goes on', says(herald, aQuote('It goes on.')));
  const [title] = linesOf(
    answerMessage({ ...aConflict(ended, goesOn), verdict: 'conflict', differs: 'stance' }, []),
  );
  expect(title).toBe('title: Sources disagree: 1 Yes, 1 No');
});

test('a notice is said at once', () => {
  const answer = { ...noAnswer(), notice: 'The question has no word to search for.' };
  expect(linesOf(answerMessage(answer, []))).toContain(
    'paragraph: The question has no word to search for.',
  );
});

test('of several questions the findings come first, numbered, then each with what is said to it', () => {
  const several = {
    ...aConflict(
      position('3 hurt', says(ledger, aQuote('Three people were hurt.', 'Three'))),
      position('5 hurt', says(herald, aQuote('Five were hurt.', 'Five'))),
    ),
    question: 'How many were hurt and why?',
    part: 'How many were hurt?',
    further: [
      { ...noAnswer(says(herald, aQuote('It was dark.'))), question: 'Why were they hurt?' },
    ],
  };
  const message = answerMessage(several, []);
  expect(linesOf(message)).toEqual([
    'title: 1. Sources disagree on a number: 3 hurt or 5 hurt',
    'title: 2. No source answers this.',
    'small: Question: How many were hurt and why?',
    'label: 1. How many were hurt?',
    'label: 3 hurt (1 source)',
    'quote: Three people were hurt.',
    'small: [1] The Ledger · Jo Doe · 28 April 2026 · ledger.example',
    'label: 5 hurt (1 source)',
    'quote: Five were hurt.',
    'small: [2] The Herald · updated 3 May 2026',
    'label: 2. Why were they hurt?',
    'label: Nearest passages; they do not answer the question',
    'quote: It was dark.',
    'small: [2] The Herald · updated 3 May 2026',
  ]);
  expect(message.tone).toBe('plain');
});
