import fc from 'fast-check';
import { expect, test } from 'vitest';
import { followUp } from '../../../src/answering/follow-up/follow-up.ts';
import { MOST_PARTS, severalQuestions } from '../../../src/answering/several/several-questions.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { workTime } from '../../support/own-time.ts';

const parts = (question: string): readonly string[] => severalQuestions(question).parts;

test.each([
  ['When did it open and who paid?', 'When did it open?', 'Who paid?'],
  ['Who won? And by how much?', 'Who won?', 'By how much was it that someone won?'],
  ['Who resigned and when?', 'Who resigned?', 'When was it that someone resigned?'],
  [
    'What happened to the ferry, when and why?',
    'What happened to the ferry?',
    'When was it that something happened to the ferry?',
    'Why was it that something happened to the ferry?',
  ],
  [
    'Did Anker buy Boldt, and for how much?',
    'Did Anker buy Boldt?',
    'For how much did Anker buy Boldt?',
  ],
  [
    'Did Anker buy Boldt? How much? When?',
    'Did Anker buy Boldt?',
    'For how much did Anker buy Boldt?',
    'When did Anker buy Boldt?',
  ],
  ['Did the mill close and if so, when?', 'Did the mill close?', 'When did the mill close?'],
  ['Did the mill open, and if not, why?', 'Did the mill open?', 'Why did the mill not open?'],
  ['Is the pool safe? Why or why not?', 'Is the pool safe?', 'Why is the pool safe?'],
  [
    'Was it sold? To whom and for how much?',
    'Was it sold?',
    'To whom was it sold?',
    'For how much was it sold?',
  ],
  ['Did the vote pass? If not, why not?', 'Did the vote pass?', 'Why did the vote not pass?'],
  ['Is it true that she left and why?', 'Is it true that she left?', 'Why was it that she left?'],
  ['Who wrote this and when?', 'Who wrote this?', 'When was this written?'],
  ['Who signed the leases and why?', 'Who signed the leases?', 'Why were the leases signed?'],
  ['Tell me when the mill opened and why.', 'When the mill opened?', 'Why the mill opened?'],
])('%j asks its first question again, with %j', (question, ...meant) => {
  expect(parts(question)).toEqual(meant);
});

test.each([
  ['Where and when was it built?', 'Where was it built?', 'When was it built?'],
  ['When & why did the mill close?', 'When did the mill close?', 'Why did the mill close?'],
  [
    'What time and where does the fair open?',
    'What time does the fair open?',
    'Where does the fair open?',
  ],
  ['How high and how old is the tower?', 'How high is the tower?', 'How old is the tower?'],
  [
    'What, where and when is the fair?',
    'What is the fair?',
    'Where is the fair?',
    'When is the fair?',
  ],
  [
    'Do you know when and where the mill was built?',
    'When the mill was built?',
    'Where the mill was built?',
  ],
  ['Who built and who designed the bridge?', 'Who built the bridge?', 'Who designed the bridge?'],
])('the questions of %j share what follows them: %j, %j', (question, ...meant) => {
  expect(parts(question)).toEqual(meant);
});

test.each([
  ['Who is the author and when was it published?', 'Who is the author?', 'When was it published?'],
  [
    'Who was killed, who was hurt and who was arrested?',
    'Who was killed?',
    'Who was hurt?',
    'Who was arrested?',
  ],
  [
    'How many votes did Lund get and how many did Cole get?',
    'How many votes did Lund get?',
    'How many votes did Cole get?',
  ],
  ['How many died and how many were injured?', 'How many died?', 'How many were injured?'],
  [
    'Is there parking and when does the mill open?',
    'Is there parking?',
    'When does the mill open?',
  ],
  ['Did Anker sell and did Boldt agree?', 'Did Anker sell?', 'Did Boldt agree?'],
  [
    'hi, when did the mill open and who runs the dam',
    'When did the mill open?',
    'Who runs the dam?',
  ],
  [
    'When did the mill open and who built the dam? Thanks!',
    'When did the mill open?',
    'Who built the dam?',
  ],
  ['Should I stay and can I leave?', 'Should I stay?', 'Can I leave?'],
  [
    'Did the ferry sink or is the captain in jail?',
    'Did the ferry sink?',
    'Is the captain in jail?',
  ],
  [
    'did brightwell pay less after the sale or is revenue sharing over',
    'Did brightwell pay less after the sale?',
    'Is revenue sharing over?',
  ],
])('%j asks two things: %j and %j', (question, ...meant) => {
  expect(parts(question)).toEqual(meant);
});

test.each([
  [
    'In the 2023 final, who won and by how much?',
    'In the 2023 final, who won?',
    'In the 2023 final, by how much was it that someone won?',
  ],
  [
    'The mayor resigned. When did she resign and why?',
    'The mayor resigned. When did she resign?',
    'The mayor resigned. Why did she resign?',
  ],
  [
    'When did the mill open and who paid, according to the Ledger?',
    'When did the mill open, according to the Ledger?',
    'Who paid for the mill, according to the Ledger?',
  ],
])('what stands around the questions of %j stands around each: %j, %j', (question, ...meant) => {
  expect(parts(question)).toEqual(meant);
});

test.each([
  'Did Anker and Boldt merge?',
  'What did she say and mean by "x and y"?',
  "What did she say and mean by 'who won and why'?",
  'Is it open or shut?',
  'Is it open? Or shut?',
  'Did the mayor resign or was she sacked?',
  'Is the pool open or is it closed?',
  'Did Anker win or did Boldt win?',
  'Does Anker still own the mill or can others buy it?',
  'Was anyone hurt or did everyone get out?',
  'Is the captain dead or is the pilot?',
  'Is the pool open? Yes or no?',
  'Is the bridge safe? Really?',
  'Did the price fall between 5 and 7?',
  'What is the difference between a ferry and what Lund calls a barge?',
  'Which bridge was built in 1931 and was closed in 1999?',
  'Who founded Anker and is the head of Boldt?',
  'Who won and lost?',
  'What caused the fire and the flood?',
  'Did the man who built the bridge and who died in 1931 have a son?',
  'Was the bridge, which opened in 1931, closed?',
  'Who is the mayor, who won in 2020?',
  'When the dam broke, who was hurt?',
  'When smoke rises, what is it called?',
  'Did she say why he left and when he returns?',
  'Does she know who won and who lost?',
  'Does the report describe the fire and what caused it?',
  'Does the paper say when and where it happened?',
  'Who did what and when?',
  'Who knows when it opened and who paid?',
  'Who wrote When and Where?',
  'Who wrote "When and where did it end?"?',
  'Who said “it opened and who paid”?',
  '"Who won and why?" is what she asked. When?',
  'What was the score (and who won)?',
  'What can visitors see and do there?',
  'Can I and should I pay?',
  'what happens to my tickets, do i lose them?',
  'I left my bag behind, where do I pick it up?',
  'Anker sells mills, dams and what?',
  'When did the mill open? I mean the old one.',
  'mill opening date and price',
  'why and how',
  'When? Where?',
  'and and and and',
])('%j is one question', (question) => {
  expect(severalQuestions(question)).toEqual({ parts: [question], left: 0 });
});

test.each([
  ['why?', 'Why was it that someone paid for the mill?'],
  ['is it still open?', 'Is the mill still open?'],
  ['and the library?', 'Who paid for the library?'],
  ['really?', 'When did the mill open and who paid?'],
  ['what does the Ledger say?', 'When did the mill open and who paid?'],
])('after two questions, %j is %j', (next, meant) => {
  expect(followUp('When did the mill open and who paid?', next).question).toBe(meant);
});

test('what leans on the question before is written out before it is taken apart', () => {
  const { question } = followUp('Did the ferry sink?', 'and when and why?');
  expect(parts(question)).toEqual(['When did the ferry sink?', 'Why did the ferry sink?']);
});

test('"when?" after a question that names nothing of its own is about the same', () => {
  const before = 'When was the mill built and how much did tickets cost?';
  expect(followUp(before, 'since when?').question).toBe(
    'As for the mill, since when did tickets cost?',
  );
});

test('three are answered at once, and the others counted', () => {
  const asked = severalQuestions(
    'When was the mill built, who designed it, how much did it cost and is it open on Sundays?',
  );
  expect(asked).toEqual({
    parts: ['When was the mill built?', 'Who designed the mill?', 'How much did the mill cost?'],
    left: 1,
  });
});

test('the same question twice is one', () => {
  const twice = 'When did the mill open? When did the mill open?';
  expect(parts(twice)).toEqual([twice]);
});

test('quoted words stay together, whatever they ask', () => {
  const quoted = fc
    .array(fc.constantFrom('who', 'when', 'and', 'won', 'did', 'it', 'open?', 'why,'), {
      minLength: 2,
      maxLength: 12,
    })
    .map((words) => `“${words.join(' ')}”`);
  fc.assert(
    fc.property(quoted, (quote) => {
      const [first = '', ...others] = parts(`Who said ${quote} and when did the mill open?`);
      expect(first).toContain(quote);
      expect(others).toEqual(['When did the mill open?']);
    }),
  );
});

test('whatever is typed, there are one to three questions, in little time', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (one, other) => {
      const asked = parts(`${one} and when did ${other}? Who ${one}, and why?`);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.length).toBeLessThanOrEqual(MOST_PARTS);
    }),
  );
  const from = workTime();
  for (const piece of ['and who ', '(', '“', '? ', 'who, ', 'A. ', 'if so, '])
    for (const length of [600, 20_000])
      severalQuestions(`Who won and ${piece.repeat(length / piece.length)}`);
  expect(workTime() - from).toBeLessThan(500);
});
