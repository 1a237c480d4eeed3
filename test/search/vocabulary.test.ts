import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../src/search/vocabulary.ts';
import { termOf, termsOf, wordsOf } from '../../src/text/words.ts';

/** A vocabulary of documents, each a list of sentences. */
function vocabularyOf(...documents: readonly (readonly string[])[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const sentences of documents) {
    vocabulary.addDocument(
      new Set(sentences.flatMap((sentence) => vocabulary.add(wordsOf(sentence)))),
    );
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

  it('tells a name that mostly heads its sentences', () => {
    const headed = vocabularyOf(
      ['Corvane pays.', 'Corvane waits for the mill.', 'They sold it to Corvane.'],
      ['Mills wait.', 'The mills of Orrin.'],
    );
    expect(headed.isName(termOf('corvane'))).toBe(true);
    expect(headed.isName(termOf('mills'))).toBe(false);
  });

  it('knows forms and terms', () => {
    expect(vocabulary.knows('painted')).toBe(true);
    expect(vocabulary.knows('paints')).toBe(false);
    expect(vocabulary.holds(termOf('paints'))).toBe(true);
    expect(vocabulary.forms.count('ferry')).toBe(3);
  });

  it('forgets what it is told to, and nothing else', () => {
    const [sentence, other] = ['The ferry of Orrin sank.', 'The ferry swam to Orrin.'];
    const both = vocabularyOf([other], [sentence]);
    both.removeDocument(new Set(both.remove(wordsOf(sentence))));
    const one = vocabularyOf([other]);
    expect(both.sentences).toBe(1);
    for (const term of termsOf(`${sentence} ${other}`)) {
      expect(both.frequency(term)).toBe(one.frequency(term));
      expect(both.weight(term)).toBe(one.weight(term));
      expect(both.holds(term)).toBe(one.holds(term));
      expect(both.isName(term)).toBe(one.isName(term));
    }
    expect(both.knows('sank')).toBe(false);
  });

  it('numbers terms from nought, for good', () => {
    const ids = vocabulary.add(wordsOf('The heron and the ferry, the ferry.'));
    expect(ids.map((id) => vocabulary.termOf(id))).toEqual(termsOf('heron ferry ferry'));
    expect(Math.max(...ids)).toBeLessThan(vocabulary.size);
    expect(vocabulary.idOf('zeppelin')).toBeUndefined();
    expect(vocabulary.termOf(vocabulary.size)).toBe('');
  });

  it('of nothing weighs nothing wrong', () => {
    const empty = new Vocabulary();
    expect(empty.holds('ferry')).toBe(false);
    expect(empty.frequency('ferry')).toBe(0);
    expect(empty.weight('ferry')).not.toBeLessThan(0);
  });
});
