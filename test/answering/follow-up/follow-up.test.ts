import fc from 'fast-check';
import { expect, test } from 'vitest';
import { followUp } from '../../../src/answering/follow-up/follow-up.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { workTime } from '../../support/own-time.ts';

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
  ['does the Ledger agree?', 'the Ledger'],
  ['Does Harbour News say the same?', 'Harbour News'],
  ['did the others confirm that?', null],
  ["what's the Ledger's version?", 'the Ledger'],
])('%j puts the question before to a source', (next, source) => {
  expect(followUp('did the ferry sink', next)).toEqual({ question: 'Did the ferry sink?', source });
});

test.each([
  // Told by a full question before.
  [
    'Did the council close the Orm harbour library?',
    'and when?',
    'When did the council close the Orm harbour library?',
  ],
  [
    'Did the council close the Orm harbour library?',
    'AND WHERE???',
    'Where did the council close the Orm harbour library?',
  ],
  [
    'How much did Brightwell pay for Tansy Mills?',
    'why',
    'Why did Brightwell pay for Tansy Mills?',
  ],
  ['Did Brightwell buy Tansy Mills?', 'how much?', 'For how much did Brightwell buy Tansy Mills?'],
  [
    'Who founded the Orm Sailing Club?',
    'and when?',
    'When was it that someone founded the Orm Sailing Club?',
  ],
  ['Did the dam break?', 'when was that?', 'When did the dam break?'],
  ['Did the dam break?', 'how did it happen?', 'How did the dam break?'],
  ['Did the dam break?', 'how come?', 'Why did the dam break?'],
  ['Did the dam break?', 'and the date?', 'When did the dam break?'],
  ['Did the dam break?', 'and the reason?', 'Why did the dam break?'],
  ['How tall is the tower?', 'and how wide?', 'How wide is the tower?'],
  ['Has Petra Lund resigned?', 'and Cole Brothers?', 'Has Cole Brothers resigned?'],
  [
    'What caused the fire at the Halden depot?',
    'and the Tansy depot?',
    'What caused the fire at the Tansy depot?',
  ],
  ['Is the tram running again?', 'and OpenAI?', 'As for OpenAI, is the tram running again?'],
  [
    'What is the capital of Norland?',
    'what about its population?',
    'What is the population of the capital of Norland?',
  ],
  ['Did the council close the library?', 'was it reopened?', 'Was the library reopened?'],
  ['Did the council close the library?', 'who?', 'Who did close the library?'],
  ['Was anyone hurt?', 'who?', 'Who was hurt?'],
  ['Did Dr Reyes leave the clinic?', 'who said that?', 'Did Dr Reyes leave the clinic?'],
  ['Is the bridge safe?', 'says who?', 'Is the bridge safe?'],
  ['Has Petra Lund resigned?', 'who says so?', 'Has Petra Lund resigned?'],
  ['When was the mill built?', 'according to whom?', 'When was the mill built?'],
  ['Who paid for the bridge?', 'who said that?', 'Who paid for the bridge?'],
  ['Is the bridge safe?', 'really?', 'Is the bridge safe?'],
  ['Is the bridge safe?', 'are you sure?', 'Is the bridge safe?'],
  ['Is the bridge safe?', 'is that true?', 'Is the bridge safe?'],
  ['Is the bridge safe?', 'what else?', 'What else is known about the bridge?'],
  ['Did the ferry sink?', 'tell me more', 'What else is known about the ferry?'],
  ['Did the ferry sink?', 'and then?', 'What happened to the ferry?'],
  // Told by bare keywords before.
  ['larch valley dam', 'and when?', 'When: larch valley dam?'],
  ['larch valley dam', 'and where?', 'Where: larch valley dam?'],
  ['larch valley dam', 'why?', 'Why: larch valley dam?'],
  ['larch valley dam', 'who said that?', 'larch valley dam'],
  ['larch valley dam', 'how much?', 'How much: larch valley dam?'],
  ['larch valley dam', 'and OpenAI?', 'As for OpenAI, larch valley dam?'],
  ['larch valley dam', 'and the cost?', 'What is the cost of larch valley dam?'],
  ['larch valley dam', 'was it repaired?', 'Was larch valley dam repaired?'],
  ['larch valley dam', 'what else?', 'What else is known about larch valley dam?'],
  ['larch valley dam', 'in 2021?', 'Larch valley dam in 2021?'],
  ['brightwell revenue 2023', 'and OpenAI?', 'OpenAI revenue 2023?'],
  ['brightwell revenue 2023', 'and in 2021?', 'Brightwell revenue 2021?'],
  ['Brightwell Tansy Mills price', 'and Cole Brothers?', 'Cole Brothers price?'],
  ['tram accident injured', 'how many?', 'How many people: tram accident injured?'],
  ['tell me about the ferry', 'and when?', 'When: the ferry?'],
  ['petra lund', 'really?', 'petra lund'],
  // Told by what keywords were understood as before.
  ['When: larch valley dam?', 'where?', 'Where: larch valley dam?'],
  ['How many people: tram accident injured?', 'why?', 'Why: tram accident injured?'],
  ['When: larch valley dam?', 'who said that?', 'When: larch valley dam?'],
])('after %j, %j is %j', (previous, next, meant) => {
  expect(asked(previous, next)).toBe(meant);
});

test.each([
  ['Did Anker and Boldt end their alliance?', 'how much?', 'How much money: Anker and Boldt?'],
  ['Who signed the lease?', 'how much money?', 'How much money: the lease?'],
  ['Is the clinic open?', 'how much?', 'How much money: the clinic?'],
  ['How tall is the tower?', 'how much?', 'How much is the tower?'],
  ['Did the rent rise?', 'how much?', 'How much did the rent rise?'],
  ['When was the mill built?', 'how old?', 'How old is the mill?'],
  ['Did Anker and Boldt merge?', 'how big?', 'How big are Anker and Boldt?'],
  ['Did the ferry sink?', 'how far?', 'How far did the ferry sink?'],
  ['Was anyone hurt?', 'how many people?', 'How many people were hurt?'],
  ['Were any nurses hurt?', 'how many nurses?', 'How many nurses were hurt?'],
  ['Is the clinic open?', 'how many beds?', 'How many beds: the clinic?'],
  ['Is the clinic open?', 'how many days?', 'How many days is the clinic open?'],
  ['When was the mill built?', 'who?', 'By whom was the mill built?'],
  ['Did the ferry sink?', 'how many?', 'how many?'],
  ['Was anyone hurt?', 'how much?', 'how much?'],
])('after %j, %j asks only what the one before can be asked: %j', (previous, next, meant) => {
  expect(asked(previous, next)).toBe(meant);
});

test.each([
  'How many people live in Orm?',
  'Did Anker end its alliance?',
  'Is it true that Anker left?',
  'Where was the governor?',
  'opening hours',
  'thanks',
  'What does the mayor say about the school?',
  'Does Anker agree to the sale?',
  'Who said the school was closed?',
  'ok',
  'lol',
  'Why did the mayor resign?',
])('%j stands alone', (next) => {
  expect(followUp('Did the ferry sink?', next)).toEqual({ question: next, source: null });
});

test.each(['what does the Ledger say?', 'according to the Ledger'])(
  'keywords are put to a source as well: %j',
  (next) => {
    const source = 'the Ledger';
    expect(followUp('larch valley dam', next)).toEqual({ question: 'Larch valley dam?', source });
    const when = 'When: larch valley dam?';
    expect(followUp(when, next)).toEqual({ question: when, source });
  },
);

test.each([
  'has brightwell moved its office?',
  'Has Brightwell moved its office?',
  'did the pilots lose their jobs?',
  'how many nurses lost their jobs?',
  'did the mayor like his new house?',
  'has brightwell said it would move?',
])('%j names itself what it leans on', (next) => {
  expect(asked('Who runs the Orm ferry?', next)).toBe(next);
});

test.each([
  ['does the deputy trust it?', 'Does the deputy trust the Orm ferry?'],
  ['did brightwell buy it?', 'Did brightwell buy the Orm ferry?'],
  ['Did Brightwell sell it in 2020?', 'Did Brightwell sell the Orm ferry in 2020?'],
  ['do workers like its food?', 'Do workers like the Orm ferry’s food?'],
  [
    'Did the crew members trust its captain?',
    'Did the crew members trust the Orm ferry’s captain?',
  ],
])('%j is not about whoever does it, or goes by another number: %j', (next, meant) => {
  expect(asked('When did the Orm ferry sink?', next)).toBe(meant);
});

test('a thing is nobody', () => {
  const next = 'was the bridge closed when he left?';
  expect(asked('When did Tom Lund resign?', next)).toBe(
    'Was the bridge closed when Tom Lund left?',
  );
});

test('nobody does it to themselves: after "Did the storm break the bridge?", "did the storm move it?"', () => {
  const previous = 'Did the storm break the bridge?';
  expect(asked(previous, 'did the storm move it?')).toBe('Did the storm move the bridge?');
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
  const from = workTime();
  followUp('the '.repeat(20_000), 'and when?');
  followUp('did it', 'and '.repeat(20_000));
  expect(workTime() - from).toBeLessThan(500);
});
