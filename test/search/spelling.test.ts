import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, likelySpellings } from '../../src/search/spelling.ts';
import { WordForms } from '../../src/search/word-forms.ts';

/** Forms with how often each is used. */
function formsOf(counts: Readonly<Record<string, number>>): WordForms {
  const forms = new WordForms();
  for (const [form, count] of Object.entries(counts))
    for (let i = 0; i < count; i += 1) forms.add(forms.idFor(form), 1);
  return forms;
}

const forms = formsOf({
  harbour: 9,
  harvest: 2,
  lighthouse: 4,
  lantern: 3,
  pier: 5,
  b52bomber: 1,
});

describe('likely spellings', () => {
  it.each([
    ['a letter left out', 'harbor', 'harbour'],
    ['a letter too many', 'harrbour', 'harbour'],
    ['a wrong letter', 'lanterm', 'lantern'],
    ['letters swapped', 'lighthuose', 'lighthouse'],
    ['two slips in a long word', 'lighhtouze', 'lighthouse'],
  ])('mend %s', (_, misspelt, expected) => {
    expect(likelySpellings(misspelt, forms)).toEqual([expected]);
  });

  it.each([
    ['a word the library knows', 'harbour'],
    ['a short word', 'per'],
    ['a number', '1234567'],
    ['a word unlike all others', 'zeppelin'],
    ['nothing', ''],
  ])('are none for %s', (_, word) => {
    expect(likelySpellings(word, forms)).toEqual([]);
  });

  it('come with the commoner word first', () => {
    expect(likelySpellings('bage', formsOf({ badge: 1, barge: 90 }))[0]).toBe('barge');
  });

  it.each([
    ['rome', 'rope'],
    ['click', 'chick'],
    ['shark', 'sharp'],
  ])('take no short word for another by a consonant: %s', (word, other) => {
    expect(likelySpellings(word, formsOf({ [other]: 9 }))).toEqual([]);
  });

  it('mend a vowel of a short word', () => {
    expect(likelySpellings('sistem', formsOf({ system: 2 }))).toEqual(['system']);
  });

  it('forget a word that is used no more', () => {
    const used = formsOf({ harbour: 1 });
    used.add(used.idFor('harbour'), -1);
    expect(likelySpellings('harbor', used)).toEqual([]);
    used.add(used.idFor('harbour'), 1);
    expect(likelySpellings('harbor', used)).toEqual(['harbour']);
  });

  it('are sought among all words so many edits away, and few others', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'd', 'é'),
      minLength: 4,
      maxLength: 10,
    });
    fc.assert(
      fc.property(fc.array(word), word, fc.constantFrom(1, 2), (words, sought, edits) => {
        const known = new WordForms();
        for (const one of words) known.add(known.idFor(one), 1);
        const near = new Set(known.near(sought, edits));
        for (const one of words)
          if (editDistance(one, sought, edits) <= edits) expect(near).toContain(one);
      }),
    );
    expect([...forms.near('harbor', 1)]).toEqual(['harbour']);
  });

  it('never change a known word', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (words) => {
        const known = new WordForms();
        for (const word of words) known.add(known.idFor(word), 1);
        for (const word of words) expect(likelySpellings(word, known)).toEqual([]);
      }),
    );
  });
});

describe('the edits between two words', () => {
  it.each([
    ['pier', 'pier', 0],
    ['pier', 'peir', 1],
    ['pier', 'piers', 1],
    ['pier', 'tier', 1],
    ['pier', '', 4],
  ])('%s and %s: %d', (a, b, edits) => {
    expect(editDistance(a, b, 9)).toBe(edits);
  });

  it('are the same both ways, and counted no further than asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(5), (a, b, most) => {
        const edits = editDistance(a, b, most);
        expect(edits > most).toBe(editDistance(b, a, most) > most);
        if (edits <= most) expect(edits).toBe(editDistance(b, a, most));
        expect(editDistance(a, a, most)).toBe(0);
      }),
    );
  });
});
