import fc from 'fast-check';
import { expect, test } from 'vitest';
import { antecedentAfter } from '../../../src/answering/follow-up/antecedent.ts';
import { smallTalkIn } from '../../../src/answering/follow-up/small-talk.ts';
import { hostileText } from '../../support/hostile-text.ts';

test.each([
  ['hi', 'greeting'],
  ['Hello there!', 'greeting'],
  ['good morning everyone', 'greeting'],
  ['How are you?', 'greeting'],
  ['thanks', 'thanks'],
  ['Thank you so much 🙏', 'thanks'],
  ['ok, thanks for your help.', 'thanks'],
  ['Great, that’s very helpful, thx', 'thanks'],
  ['bye', 'farewell'],
  ['Thanks, bye!', 'farewell'],
  ['exit', 'farewell'],
  ['ok cool', 'remark'],
  ['Well done!', 'remark'],
  ['lol', 'remark'],
] as const)('%j is small talk: %s', (text, kind) => {
  expect(smallTalkIn(text)).toBe(kind);
});

test.each([
  '',
  '👍',
  'there',
  'Nice?',
  'exit?',
  'why?',
  'thanks, and when?',
  'hi, when did the ferry sink?',
  'Nice harbour',
  'good morning radio',
  'exit of the mayor',
  'history',
  'Is that all?',
])('%j says more, or nothing', (text) => {
  expect(smallTalkIn(text)).toBeNull();
});

test('any text is small talk or is not, in little time', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(['string', 'object']).toContain(typeof smallTalkIn(text));
    }),
  );
});

const answered = { question: 'Did the ferry sink?', isAnswered: true };
const failed = { question: 'Did the mill burn?', isAnswered: false };

test('what was answered last is leant on, and stays so when something else was not', () => {
  expect(antecedentAfter(null, answered)).toBe(answered);
  expect(antecedentAfter(failed, answered)).toBe(answered);
  expect(antecedentAfter(answered, failed)).toBe(answered);
});

test('with nothing answered, the last question that names something is leant on', () => {
  const earlier = { question: 'Is the dam safe?', isAnswered: false };
  expect(antecedentAfter(earlier, failed)).toBe(failed);
  for (const question of ['why?', 'asdf', 'did they?'])
    expect(antecedentAfter(earlier, { question, isAnswered: false })).toBe(earlier);
});
