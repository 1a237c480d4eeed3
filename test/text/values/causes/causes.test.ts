import { describe, expect, it } from 'vitest';
import { causesIn } from '../../../../src/text/values/causes/causes.ts';
import { deniesCause } from '../../../../src/text/values/causes/denied-causes.ts';
import { wordsOf } from '../../../../src/text/words.ts';

function reasons(text: string): readonly string[] {
  return causesIn(text, wordsOf(text)).map(({ start, end }) => text.slice(start, end));
}

describe('reasons', () => {
  it.each([
    ['The dam broke because rust ate its gates', 'rust ate its gates'],
    ['The dam broke because of rust', 'rust'],
    ['The dam broke due to rust', 'rust'],
    ['The dam broke owing to rust', 'rust'],
    ['The flood was caused by rust', 'rust'],
    ['The flood was blamed on rust', 'rust'],
    ['The flood stemmed from rust', 'rust'],
    ['Rust caused the flood', 'Rust'],
    ['Rust was to blame', 'Rust was'],
    ['The flood came from a blocked drain', 'a blocked drain'],
    ['A saving was made: rust caused the flood', 'rust'],
    ['They shut it to spare the grass', 'the grass'],
    ['It was the rent that killed them', 'the rent that killed them'],
    ['What did it was the ice on the bend', 'the ice on the bend'],
    ['They fell out in a row over pensions', 'pensions'],
    ['The flood was set off by a landslip', 'a landslip'],
    ['Growers blame the flood on a blocked drain', 'a blocked drain'],
    ['Growers blame a blocked drain, which nobody had cleared', 'a blocked drain'],
    ['They point the finger at the warden', 'the warden'],
  ])('%s', (text, reason) => {
    expect(reasons(text)[0]).toBe(reason);
  });

  it('come with the plainest first', () => {
    const text = 'It fell after a storm, because rust had eaten it';
    const causes = causesIn(text, wordsOf(text));
    expect(causes.length).toBeGreaterThan(1);
    expect(causes[0]?.strength).toBe(1);
    expect(causes.map(({ strength }) => strength)).toEqual(
      causes.map(({ strength }) => strength).toSorted((a, b) => b - a),
    );
  });

  it('are read once, by the longest words that lead to them', () => {
    expect(reasons('It fell because of rust')).toEqual(['rust']);
  });

  it.each([
    'It was not because of rust.',
    'I do not blame the rust.',
    'Nor was it due to rust.',
    'The flood was not caused by rust.',
    'It was not the rust that sank her.',
    'There is no sign that rust caused it.',
    'Rust is not to blame.',
    'Nobody blamed the rust.',
  ])('that are denied are none: %s', (text) => {
    expect(causesIn(text, wordsOf(text))).toEqual([]);
    expect(deniesCause(text, wordsOf(text))).toBe(true);
  });

  it.each([
    'They did not open because rust had eaten the gates.',
    'It failed not only because of rust.',
    'It was not the storm: the dam broke because of rust.',
  ])('are given beside what did not come about: %s', (text) => {
    expect(reasons(text)[0]).toContain('rust');
    expect(deniesCause(text, wordsOf(text))).toBe(false);
  });

  it.each([
    'The dam is due to open on Friday.',
    'The dam is due to be rebuilt.',
    'The dam fell.',
    'The dam has leaked since 1998.',
    'They talked it through over a coffee.',
    'She came as a baker.',
    'Put your name down to go over by boat.',
    'It last opened in 1902, when many sang.',
    'She drove herself home.',
    '',
  ])('are not in every text: %s', (text) => {
    expect(causesIn(text, wordsOf(text))).toEqual([]);
  });
});
