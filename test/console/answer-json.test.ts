import { expect, test } from 'vitest';
import { answerJson, toAnswerJson } from '../../src/console/answer-json.ts';
import { answer } from '../evaluation/judged.ts';

test('a conflict says in what its sources differ; nothing else does', () => {
  const conflict = toAnswerJson(answer('conflict', ['a.txt', 'yes'], ['b.txt', 'no']), 1);
  expect(conflict.differs).toBe('other');
  expect(toAnswerJson(answer('agreement', ['a.txt', 'yes']), 1)).not.toHaveProperty('differs');
  expect(toAnswerJson(answer('none'), 1)).not.toHaveProperty('differs');
});

test('the nearest passages are a list, empty unless nothing answers', () => {
  const none = toAnswerJson(answer('none', ['a.txt', 'close']), 1);
  expect(none).toMatchObject({ positions: [], nearest: [{ source: { file: 'a.txt' } }] });
  expect(toAnswerJson(answer('single', ['a.txt', 'it']), 1).nearest).toEqual([]);
});

test('the time is given to a tenth of a millisecond', () => {
  expect(toAnswerJson(answer('none'), 1.26).tookMs).toBe(1.3);
});

test('what is made is what the schema describes, field for field', () => {
  for (const verdict of ['conflict', 'agreement', 'single', 'none'] as const) {
    const made = toAnswerJson(answer(verdict, ['a.txt', 'one', 'two'], ['b.txt', 'three']), 12);
    expect(answerJson.strict().parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
  }
});

test('of several questions the first stands where one would, the others behind it', () => {
  const first = answer('single', ['a.txt', 'one']);
  const other = { ...answer('conflict', ['a.txt', 'yes'], ['b.txt', 'no']), question: 'Why?' };
  const made = toAnswerJson({ ...first, part: 'When?', further: [other] }, 3);
  expect(answerJson.strict().parse(made)).toEqual(made);
  expect(made).toMatchObject({ question: first.question, verdict: 'single', part: 'When?' });
  expect(made.further).toEqual([
    expect.objectContaining({ question: 'Why?', verdict: 'conflict', differs: 'other' }),
  ]);
  expect(toAnswerJson(first, 3)).not.toHaveProperty('further');
  expect(toAnswerJson(first, 3)).not.toHaveProperty('part');
});
