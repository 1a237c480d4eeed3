import { expect, it } from 'vitest';
import { tenseOf } from '../../../src/answering/asking/tense-asked.ts';
import { askingInFull } from '../../../src/answering/question/asking-in-full.ts';
import { wordsOf } from '../../../src/text/words.ts';

it.each([
  ["When's the bridge open again?", 'future'],
  ['when does the mill run again', 'future'],
  ['When can I visit the mill?', 'future'],
  ['Who called the brigade when the mill burned again?', 'open'],
  ['When has the bridge opened again?', 'open'],
  ['When did the mill burn again?', 'past'],
])('%s asks of what is %s', (question, tense) => {
  expect(tenseOf(wordsOf(askingInFull(question)))).toBe(tense);
});
