import { expect, test } from 'vitest';
import { failureOf, failuresText } from '../../src/evaluation/failures.ts';
import { measure, medianMs } from '../../src/evaluation/measures.ts';
import { measuresTable } from '../../src/evaluation/table.ts';
import { answer, gold, judged } from './judged.ts';

const CONFLICT = gold({
  id: 'c',
  kind: 'conflict',
  answers: { 'a.txt': ['yes'], 'b.txt': ['no'] },
});
const AGREE = gold({ id: 'a', kind: 'agree', answers: { 'a.txt': ['three'], 'b.txt': ['three'] } });
const SINGLE = gold({ id: 's', kind: 'single', answers: { 'a.txt': ['Monday'] } });
const FAR = gold({ id: 'f', kind: 'none', tags: ['far'] });
const NEAR = gold({ id: 'n', kind: 'none', tags: ['near'] });

/** Counted by hand: 4 of 9 right. */
const JUDGEMENTS = [
  judged(CONFLICT, answer('conflict', ['a.txt', 'yes'], ['b.txt', 'no'])),
  judged(CONFLICT, answer('conflict', ['a.txt', 'yes'])),
  judged(CONFLICT, answer('agreement', ['a.txt', 'yes'], ['b.txt', 'no'])),
  judged(AGREE, answer('agreement', ['b.txt', 'three'])),
  judged(AGREE, answer('conflict', ['b.txt', 'three'])),
  judged(SINGLE, answer('none')),
  judged(SINGLE, answer('single', ['b.txt', 'Monday'])),
  judged(FAR, answer('none')),
  judged(NEAR, answer('none')),
];

test('the measures are those counted by hand', () => {
  const counts = Object.fromEntries(
    [...measure(JUDGEMENTS)].map(([name, { right, of }]) => [name, `${right}/${of}`]),
  );
  expect(counts).toEqual({
    right: '4/9',
    'right: conflict': '1/3',
    'right: agree': '1/2',
    'right: single': '0/2',
    'right: none': '2/2',
    'conflict precision': '2/3',
    'conflict recall': '2/3',
    'false conflict (less is better)': '1/6',
    'sources shown': '5/6',
    'lead right: agree': '2/2',
    'lead right: single': '0/2',
    'agreement found': '1/2',
    'wrongly silent (less is better)': '1/4',
    'abstained: far': '1/1',
    'abstained: near': '1/1',
    'verbatim quotes': '0/8',
  });
});

test('a measure that no question is about is not printed', () => {
  const table = measuresTable([judged(FAR, answer('none'))]);
  expect(table).toMatch(/^right +1\/1 +100\.0 %\n/);
  expect(table).not.toContain('conflict recall');
  expect(table).toMatch(/median time +1\.0 ms$/);
});

test('every failure is of one kind, and what is right is of none', () => {
  expect(JUDGEMENTS.map(failureOf)).toEqual([
    null,
    'source missing',
    'missed conflict',
    null,
    'false conflict',
    'silent',
    'lead wrong',
    null,
    null,
  ]);
  expect(failureOf(judged(FAR, answer('single', ['a.txt', 'x'])))).toBe('should be silent');
});

test('failures are listed by kind, with what was expected and what was shown', () => {
  const text = failuresText([judged(SINGLE, answer('single', ['b.txt', 'On\n Tuesday']))]);
  expect(text.split('\n').slice(0, 4)).toEqual([
    '== lead wrong: 1',
    '-- s single → single: What?',
    '   expected  a.txt | Monday',
    '   shown     ✗ b.txt – | On Tuesday',
  ]);
  expect(failuresText([judged(FAR, answer('none'))])).toBe('');
});

test('the median of times is the middle one, or between the middle two', () => {
  const taking = (...times: number[]) =>
    times.map((tookMs) => ({ ...judged(FAR, answer('none')), tookMs }));
  expect(medianMs(taking(9, 1, 2))).toBe(2);
  expect(medianMs(taking(9, 1, 2, 4))).toBe(3);
  expect(medianMs([])).toBeNull();
});
