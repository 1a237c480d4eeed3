import { expect, test } from 'vitest';
import { severalQuestions } from '../../../src/answering/several/several-questions.ts';

test.each([
  ['When did the mill open and who paid?', 'When did the mill open?', 'Who paid for the mill?'],
  [
    'When did the mill open and who paid for it?',
    'When did the mill open?',
    'Who paid for the mill?',
  ],
  [
    'When did the Orm museum open and who paid for it?',
    'When did the Orm museum open?',
    'Who paid for the Orm museum?',
  ],
  ['Was the Orm mill sold and why?', 'Was the Orm mill sold?', 'Why was the Orm mill sold?'],
  [
    'When did the Ledger report it and why?',
    'When did the Ledger report it?',
    'Why did the Ledger report it?',
  ],
  ['When did X happen & who did it?', 'When did X happen?', 'Who did X?'],
  [
    'How old is Petra Lund and why does she matter?',
    'How old is Petra Lund?',
    'Why does Petra Lund matter?',
  ],
  [
    'Why was the chief fired and who replaced him?',
    'Why was the chief fired?',
    'Who replaced the chief?',
  ],
  [
    'When was the mill built and is it still open?',
    'When was the mill built?',
    'Is the mill still open?',
  ],
  [
    'When was the mill built and who was the architect?',
    'When was the mill built?',
    'Who was the architect of the mill?',
  ],
  [
    'When was the mill built and how much did tickets cost?',
    'When was the mill built?',
    'As for the mill, how much did tickets cost?',
  ],
  [
    'When does the mill open and is there parking?',
    'When does the mill open?',
    'Is there parking (the mill)?',
  ],
  [
    'Did the storm break the bridge and was it repaired?',
    'Did the storm break the bridge?',
    'Was the bridge repaired?',
  ],
  [
    'Who founded Anker and is it still independent?',
    'Who founded Anker?',
    'Is Anker still independent?',
  ],
  [
    'Who are Anker and Boldt and what do they make?',
    'Who are Anker and Boldt?',
    'What do Anker and Boldt make?',
  ],
  [
    'How many people live in Orm and how many work there?',
    'How many people live in Orm?',
    'As for Orm, how many work there?',
  ],
  [
    'What happened when the dam broke and who was hurt?',
    'What happened when the dam broke?',
    'As for the dam, who was hurt?',
  ],
  [
    'How did the fire start; was anyone hurt?',
    'How did the fire start?',
    'Was anyone hurt (the fire)?',
  ],
  [
    'Who was Mrs. Dalloway and when did she die?',
    'Who was Mrs. Dalloway?',
    'When did Mrs. Dalloway die?',
  ],
  [
    'When did the mill open? And the library?',
    'When did the mill open?',
    'When did the library open?',
  ],
  [
    'Were the nurses hurt and what about the drivers?',
    'Were the nurses hurt?',
    'Were the drivers hurt?',
  ],
])('in %j the second question is about what the first is about: %j, %j', (question, ...meant) => {
  expect(severalQuestions(question).parts).toEqual(meant);
});
