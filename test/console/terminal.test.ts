import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { terminalOf } from '../../src/console/terminal.ts';

function aTerminal({ input = true, output = true, env = {}, columns = 100 }) {
  return terminalOf({
    stdin: Object.assign(new PassThrough(), { isTTY: input }),
    stdout: Object.assign(new PassThrough(), { isTTY: output, columns }),
    stderr: new PassThrough(),
    env,
  });
}

test('colour is for screens, and not where NO_COLOR or TERM forbids it', () => {
  expect(aTerminal({}).colour).toBe(true);
  expect(aTerminal({ env: { NO_COLOR: '' } }).colour).toBe(true);
  expect(aTerminal({ env: { NO_COLOR: '1' } }).colour).toBe(false);
  expect(aTerminal({ env: { TERM: 'dumb' } }).colour).toBe(false);
  expect(aTerminal({ output: false }).colour).toBe(false);
});

test('a person is there only when both ends are a terminal', () => {
  expect(aTerminal({}).interactive).toBe(true);
  expect(aTerminal({ input: false }).interactive).toBe(false);
  expect(aTerminal({ output: false }).interactive).toBe(false);
});

test('a screen has a width, a usual one where it does not know; a pipe has none', () => {
  expect(aTerminal({}).width()).toBe(100);
  expect(aTerminal({ columns: 0 }).width()).toBe(80);
  expect(aTerminal({ output: false }).width()).toBe(Infinity);
});
