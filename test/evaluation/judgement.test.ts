import { expect, test } from 'vitest';
import { answer, gold, judged } from './judged.ts';

const THREE = { 'a.txt': ['three'], 'b.txt': ['five'], 'c.txt': ['nobody'] };

test('a conflict is right when all its sources but one are shown', () => {
  const question = gold({ kind: 'conflict', answers: THREE });
  expect(
    judged(question, answer('conflict', ['a.txt', 'It was three.'], ['b.txt', 'Five.'])).right,
  ).toBe(true);
  expect(judged(question, answer('conflict', ['a.txt', 'It was three.'])).right).toBe(false);
  expect(judged(question, answer('agreement', ['a.txt', 'three'], ['b.txt', 'five'])).right).toBe(
    false,
  );
});

test('of two conflicting sources both must be shown', () => {
  const question = gold({ kind: 'conflict', answers: { 'a.txt': ['yes'], 'b.txt': ['no'] } });
  expect(judged(question, answer('conflict', ['a.txt', 'yes'], ['b.txt', 'no'])).right).toBe(true);
  expect(judged(question, answer('conflict', ['a.txt', 'yes'], ['c.txt', 'no'])).right).toBe(false);
});

test('an agreed answer is right when the first source shown is an accepted one, quoted with an accepted passage', () => {
  const question = gold({ kind: 'agree', answers: { 'a.txt': ['three'], 'b.txt': ['3'] } });
  expect(judged(question, answer('single', ['b.txt', '3 of them'])).right).toBe(true);
  expect(
    judged(question, answer('agreement', ['b.txt', 'three of them'], ['a.txt', 'three'])).right,
  ).toBe(false);
  expect(judged(question, answer('agreement', ['z.txt', 'three'], ['a.txt', 'three'])).right).toBe(
    false,
  );
  expect(judged(question, answer('conflict', ['a.txt', 'three'])).right).toBe(false);
});

test('a question without an answer is right when nothing answers, whatever stands nearest', () => {
  const question = gold({ kind: 'none' });
  expect(judged(question, answer('none', ['a.txt', 'something']))).toMatchObject({
    right: true,
    leadRight: false,
  });
  expect(judged(question, answer('single', ['a.txt', 'something'])).right).toBe(false);
});

test('what stands in a third quote, or behind 400 characters, is not shown', () => {
  const question = gold({ kind: 'single', answers: { 'a.txt': ['three'] } });
  expect(judged(question, answer('single', ['a.txt', 'one', 'two', 'three'])).leadRight).toBe(
    false,
  );
  expect(judged(question, answer('single', ['a.txt', `${'x'.repeat(396)} three`])).leadRight).toBe(
    false,
  );
  expect(judged(question, answer('single', ['a.txt', `${'x'.repeat(394)} three`])).leadRight).toBe(
    true,
  );
});

test('a source in two positions counts once, with the quotes of both', () => {
  const question = gold({ kind: 'conflict', answers: { 'a.txt': ['three'], 'b.txt': ['five'] } });
  const split = answer('conflict', ['a.txt', 'other words'], ['b.txt', 'five'], ['a.txt', 'three']);
  expect(judged(question, split).shownFiles).toEqual(['a.txt', 'b.txt']);
});

test('a file named like a property of every object is a file like others', () => {
  const question = gold({ kind: 'single', answers: { 'a.txt': ['three'] } });
  expect(judged(question, answer('single', ['constructor', 'three'])).leadRight).toBe(false);
});
