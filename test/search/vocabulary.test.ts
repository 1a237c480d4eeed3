import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../src/search/vocabulary.ts';
import { termOf, termsOf, wordsOf } from '../../src/text/words.ts';

/** A vocabulary of documents, each a list of sentences. */
function vocabularyOf(...documents: readonly (readonly string[])[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const sentences of documents) {
    for (const sentence of sentences) vocabulary.add(wordsOf(sentence));
    vocabulary.addDocument(new Set(sentences.flatMap(termsOf)));
  }
  return vocabulary;
}

const vocabulary = vocabularyOf(
  ['The ferry sank off Orrin.', 'Everyone on the ferry of Orrin swam.', 'A heron flew.'],
  ['The ferry is old.', 'It was painted. The Painted one.'],
);

describe('a vocabulary', () => {
  it('counts sentences, not words', () => {
    const repeated = vocabularyOf(['Gulls, gulls, gulls.', 'A gull.']);
    expect(repeated.frequency(termOf('gulls'))).toBe(2);
    expect(vocabulary.frequency('zeppelin')).toBe(0);
  });

  it('weighs a rare word more, and a word of every document less', () => {
    const [heron, ferry] = ['heron', 'ferry'].map((word) => vocabulary.weight(termOf(word)));
    expect(heron).toBeGreaterThan(ferry ?? NaN);
    expect(ferry).toBeGreaterThanOrEqual(0);
    expect(vocabulary.weight('zeppelin')).toBeGreaterThanOrEqual(heron ?? NaN);
  });

  it('tells a name by capitals within sentences', () => {
    expect(vocabulary.isName(termOf('orrin'))).toBe(true);
    expect(vocabulary.isName(termOf('ferry'))).toBe(false);
    expect(vocabulary.isName('zeppelin')).toBe(false);
  });

  it('knows forms and terms', () => {
    expect(vocabulary.knows('painted')).toBe(true);
    expect(vocabulary.knows('paints')).toBe(false);
    expect(vocabulary.holds(termOf('paints'))).toBe(true);
    expect(vocabulary.forms().get('ferry')).toBe(3);
  });

  it('of nothing weighs nothing wrong', () => {
    const empty = new Vocabulary();
    expect(empty.holds('ferry')).toBe(false);
    expect(empty.frequency('ferry')).toBe(0);
    expect(empty.weight('ferry')).not.toBeLessThan(0);
  });
});
