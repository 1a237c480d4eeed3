import fc from 'fast-check';
import { expect, test } from 'vitest';
import { followUp } from '../../src/answering/follow-up.ts';
import { hostileText } from '../support/hostile-text.ts';

const asked = (previous: string, next: string): string => followUp(previous, next).question;

test.each([
  [
    'Did Anker and Boldt end their alliance?',
    'and when?',
    'When did Anker and Boldt end their alliance?',
  ],
  ['How much did Anker invest in Boldt?', 'When?', 'When did Anker invest in Boldt?'],
  ['Did the ferry sink?', 'why', 'Why did the ferry sink?'],
  ['Is the clinic open?', 'since when?', 'Since when is the clinic open?'],
  ['When was the mill built?', 'by whom?', 'By whom was the mill built?'],
  ['Did Anker invest in Boldt?', 'but how much?', 'How much did Anker invest in Boldt?'],
  ['Was anyone hurt?', 'how many?', 'How many people were hurt?'],
  ['Who was hurt?', 'how many?', 'How many people were hurt?'],
  ['How many nurses were hurt?', 'when exactly?', 'When were nurses hurt?'],
  ['How many people died?', 'why?', 'Why was it that people died?'],
  ['Who signed the lease?', 'and when?', 'When was it that someone signed the lease?'],
  ['Which team won the cup?', 'when?', 'When was it that a team won the cup?'],
])('%j and %j ask %j', (previous, next, meant) => {
  expect(asked(previous, next)).toBe(meant);
});

test.each([
  ['How much did Anker invest in Boldt?', 'and Cramer?', 'How much did Cramer invest in Boldt?'],
  ['How much did Anker invest in Boldt?', 'and in Cramer?', 'How much did Anker invest in Cramer?'],
  ['How much did Anker invest in Boldt?', 'and Boldt?', 'How much did Boldt invest in Anker?'],
  ['Did Anker and Boldt end their alliance?', 'what about Boldt?', 'Did Boldt end their alliance?'],
  ['Who is the head of Anker?', 'and Boldt?', 'Who is the head of Boldt?'],
  ['Were the nurses hurt?', 'what about the drivers?', 'Were the drivers hurt?'],
  ['How many nurses were hurt?', 'how about the drivers?', 'How many drivers were hurt?'],
  ['How much did Anker earn in 2023?', 'and in 2024?', 'How much did Anker earn in 2024?'],
  ['How much did Anker earn in 2023?', 'and 2024?', 'How much did Anker earn in 2024?'],
  ['When does the clinic open?', 'on Sundays?', 'When does the clinic open on Sundays?'],
  ['When does the clinic open?', 'and the cost?', 'What is the cost of the clinic?'],
  ['Did the mayor resign?', 'and his deputy?', 'Did the mayor’s deputy resign?'],
  ['Why did it fail?', 'and the mill?', 'Why did the mill fail?'],
])('%j, then %j, is about something else: %j', (previous, next, meant) => {
  expect(asked(previous, next)).toBe(meant);
});

test.each([
  ['Did the ferry sink?', 'was it raised?', 'Was the ferry raised?'],
  ['Did the ferry sink?', 'Who built it?', 'Who built the ferry?'],
  ['Did the ferry sink?', 'what happened?', 'What happened to the ferry?'],
  ['Did Anker and Boldt split?', 'why did they split?', 'Why did Anker and Boldt split?'],
  ['Who is the head of Anker?', 'how old is he?', 'How old is the head of Anker?'],
])('%j, then %j, leans on a name: %j', (previous, next, meant) => {
  expect(asked(previous, next)).toBe(meant);
});

test.each([
  ['what does the Ledger say?', 'the Ledger'],
  ['And what did Harbour News report about that?', 'Harbour News'],
  ['according to Harbour News?', 'Harbour News'],
  ['what do the others say?', null],
])('%j puts the question before to a source', (next, source) => {
  expect(followUp('did the ferry sink', next)).toEqual({ question: 'Did the ferry sink?', source });
});

test.each([
  'How many people live in Orm?',
  'Did Anker end its alliance?',
  'Is it true that Anker left?',
  'Where was the governor?',
  'opening hours',
  'thanks',
  'What does the mayor say about the school?',
  'Why did the mayor resign?',
])('%j stands alone', (next) => {
  expect(followUp('Did the ferry sink?', next)).toEqual({ question: next, source: null });
});

test('after nothing, a question is what it is', () => {
  expect(followUp('', 'and when?')).toEqual({ question: 'and when?', source: null });
});

test('follow-ups go on from one another', () => {
  const first = asked('Did Anker and Boldt end their alliance?', 'when?');
  expect(asked(first, 'why?')).toBe('Why did Anker and Boldt end their alliance?');
  expect(asked(first, 'and Boldt?')).toBe('When did Boldt end their alliance?');
});

test('whatever the questions hold, there is a question, in little time', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (previous, next) => {
      expect(typeof followUp(previous, next).question).toBe('string');
    }),
  );
  const start = performance.now();
  followUp('the '.repeat(20_000), 'and when?');
  followUp('did it', 'and '.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(500);
});
