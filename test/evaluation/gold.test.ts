import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readGold } from '../../src/evaluation/gold.ts';

test('the questions on the seeds are read, all of them', () => {
  const text = readFileSync(join(import.meta.dirname, '../corpora/seeds/gold.jsonl'), 'utf8');
  const read = readGold(text);
  expect(read).toMatchObject({ ok: true });
  expect(read.ok && read.questions.length).toBe(text.trim().split('\n').length);
});

test('every faulty line is named, with what is wrong', () => {
  const good = '{"id":"1","kind":"none","question":"Who?","answers":{}}';
  const read = readGold(
    `${good}\n\nnot JSON\n{"id":"2","kind":"maybe","question":"","answers":{}}\n`,
  );
  const problems = read.ok ? [] : read.problems;
  expect(problems).toHaveLength(3);
  expect(problems[0]).toMatch(/^line 3: not a JSON object/);
  expect(problems[1]).toMatch(/^line 4: kind: .*"conflict"/);
  expect(problems[2]).toMatch(/^line 4: question: /);
});

test('a file without a question is faulty', () => {
  expect(readGold('\n')).toEqual({ ok: false, problems: ['it holds no question'] });
});

test('sides are those of yes or no or groups, of files that answer', () => {
  const line = (sides: unknown) =>
    readGold(
      JSON.stringify({
        id: '1',
        kind: 'conflict',
        question: 'Is it?',
        answers: { 'a.txt': ['is'], 'b.txt': ['not'] },
        sides,
      }),
    );
  expect(line({ yes: ['a.txt'], no: ['b.txt'] })).toMatchObject({
    ok: true,
    questions: [{ sides: { yes: ['a.txt'], no: ['b.txt'], depends: [] } }],
  });
  expect(line({ groups: [['a.txt'], ['b.txt']] }).ok).toBe(true);
  expect(line({ yes: ['a.txt'], perhaps: ['b.txt'] }).ok).toBe(false);
  expect(line({ yes: ['a.txt'], no: ['c.txt'] })).toEqual({
    ok: false,
    problems: ['line 1: sides: c.txt is not among the answers'],
  });
});
