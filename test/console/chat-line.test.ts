import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readChatLine, usageOf } from '../../src/console/chat-line.ts';
import { workTime } from '../support/own-time.ts';

/** The command a line runs and the options it gives, or the kind of line it is. */
function read(line: string): readonly [string, Record<string, string>] | string {
  const result = readChatLine(line, commands);
  return result.kind === 'command'
    ? [result.command.data.name, Object.fromEntries(result.values)]
    : result.kind;
}

test('a line is a question, whatever it looks like', () => {
  for (const text of ['Who won?', 'What did source:2 say private:true?', 'quit'])
    expect(readChatLine(`  ${text}  `, commands)).toEqual({ kind: 'said', text });
});

describe('a slash command', () => {
  test('takes the words after its name as its first option', () => {
    expect(read('/ask Who won?')).toEqual(['ask', { question: 'Who won?' }]);
    expect(read('/sources 2')).toEqual(['sources', { document: '2' }]);
    expect(read('/sources')).toEqual(['sources', {}]);
  });

  test('takes options in any order, written out as in Discord', () => {
    const expected = ['ask', { question: 'Who won?', source: '2', private: 'true' }];
    expect(read('/ask Who won? source:2 private:true')).toEqual(expected);
    expect(read('/ask private:true source:2 question:Who won?')).toEqual(expected);
    expect(read('/ask question: Who won? private:true source:"2"')).toEqual(expected);
  });

  test('takes values of several words, to the next option', () => {
    expect(read('/ask When? source:The Daily Planet, Tuesday private:no')).toEqual([
      'ask',
      { question: 'When?', source: 'The Daily Planet, Tuesday', private: 'no' },
    ]);
  });

  test('leaves prose and addresses in a question alone', () => {
    const question = 'Which source: the first, or https://example.org/a?document:1';
    expect(read(`/ask ${question}`)).toEqual(['ask', { question }]);
  });

  test('says what it needs', () => {
    expect(readChatLine('/ask source:2', commands)).toEqual({
      kind: 'mistake',
      message: '/ask needs a question: /ask <question> [source:…] [private:…]',
    });
    expect(read('/ask    ')).toBe('mistake');
  });
});

test('the chat has words of its own', () => {
  expect(['', '   ', '/quit', '/exit', '/help', '/nonsense', '/'].map(read)).toEqual([
    'blank',
    'blank',
    'quit',
    'quit',
    'help',
    'mistake',
    'mistake',
  ]);
});

test('a hostile line is read in no time', () => {
  const line = `/ask ${'source: '.repeat(20_000)}${'a'.repeat(200_000)}:`;
  const from = workTime();
  read(line);
  expect(workTime() - from).toBeLessThan(500);
});

test('every command can be shown as it is typed', () => {
  expect(commands.map(usageOf)).toContain('/ask <question> [source:…] [private:…]');
});
