import { expect, test } from 'vitest';
import { failuresText } from '../../src/evaluation/failures.ts';
import { measure } from '../../src/evaluation/measures.ts';
import { dispute, gold, judged } from './judged.ts';

/** Each source answers with its own name. */
function conflict(files: readonly string[], sides: unknown) {
  const answers = Object.fromEntries(files.map((file) => [file, [file]]));
  return gold({ kind: 'conflict', answers, sides });
}

const YES_NO = conflict(['a', 'b', 'c', 'd'], { yes: ['a', 'b'], no: ['c'], depends: ['d', 'c'] });
const GROUPS = conflict(['a', 'b', 'c'], { groups: [['a', 'b'], ['c']] });

test('a source stands on the side that the label of its position begins with', () => {
  const given = dispute(['Yes: it is', 'a', 'b', 'c'], ['It depends, planned: may', 'd']);
  expect(judged(YES_NO, given).sides).toMatchObject({ right: 3, wrong: 1, of: 4 });
});

test('a source that could be counted to two sides is right on either', () => {
  for (const label of ['No: never', 'It depends: perhaps'])
    expect(judged(YES_NO, dispute(['Yes: it is', 'a', 'b'], [label, 'c'])).sides).toMatchObject({
      right: 3,
      wrong: 0,
      of: 3,
    });
});

test('a source without a label is on no side, neither right nor wrong', () => {
  const given = dispute(
    ['Yes: it is', 'a'],
    ['No: never', 'c'],
    [null, 'b'],
    ['Nobody knows', 'd'],
  );
  expect(judged(YES_NO, given).sides).toMatchObject({ right: 2, wrong: 0, of: 4 });
});

test('of other questions pairs stand together or apart', () => {
  expect(judged(GROUPS, dispute(['three', 'a', 'b'], ['five', 'c'])).sides).toMatchObject({
    right: 3,
    wrong: 0,
    of: 3,
  });
  expect(judged(GROUPS, dispute(['three', 'a'], ['five', 'b', 'c'])).sides).toMatchObject({
    right: 1,
    wrong: 2,
    of: 3,
  });
  expect(judged(GROUPS, dispute(['three', 'a'], ['five', 'c'], [null, 'b'])).sides).toMatchObject({
    right: 1,
    wrong: 0,
    of: 3,
  });
});

test('a source that answers nothing has no place under a label', () => {
  const given = dispute(['three', 'a', 'b', 'x'], ['five', 'c'], [null, 'y']);
  expect(judged(GROUPS, given).sides).toMatchObject({ of: 3, placed: 4, idle: 1 });
});

test('only right conflicts whose sides are known are measured', () => {
  const unknown = conflict(['a', 'b'], undefined);
  const missed = judged(GROUPS, dispute(['three', 'a'], ['five', 'x']));
  expect([judged(unknown, dispute(['one', 'a'], ['two', 'b'])).sides, missed.sides]).toEqual([
    null,
    null,
  ]);
  expect(measure([missed]).has('side right')).toBe(false);
  expect(
    measure([judged(GROUPS, dispute(['three', 'a'], ['five', 'b', 'c']))]).get('side right'),
  ).toEqual({ right: 1, of: 3 });
});

test('a right conflict with a source on the wrong side is listed, with the sides wanted', () => {
  const text = failuresText([judged(GROUPS, dispute(['three', 'a'], ['five', 'b', 'c']))]);
  expect(text).toContain('== wrong side: 1');
  expect(text).toContain('   sides     a, b | c');
  expect(failuresText([judged(GROUPS, dispute(['three', 'a', 'b'], ['five', 'c']))])).toBe('');
});
