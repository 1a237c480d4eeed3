import { describe, expect, it } from 'vitest';
import { chatSpellings } from '../../../src/text/lexicon/chat-spellings.ts';
import type { SenseAt } from '../../../src/text/lexicon/lexicon.ts';
import { kindsOf, kindsOfWord } from '../../../src/text/lexicon/hyponyms.ts';
import { sensesOf } from '../../../src/text/lexicon/lexicon.ts';
import { termsOfSense } from '../../../src/text/lexicon/sense-terms.ts';
import { relations } from '../../../src/text/lexicon/relations.ts';
import { termOf, wordsOf } from '../../../src/text/words.ts';

function senses(text: string): readonly SenseAt[] {
  return sensesOf(wordsOf(text));
}

/** 1 when two texts can say the same, -1 when they say the opposite, 0 when the lexicon knows no relation. */
function relation(a: string, b: string): number {
  const poles = senses(a).flatMap((one) =>
    senses(b)
      .filter((other) => other.relation === one.relation)
      .map((other) => one.pole * other.pole),
  );
  return poles[0] ?? 0;
}

/** The texts of the words that carry a sense. */
function carriers(text: string): readonly string[] {
  const words = wordsOf(text);
  const found = senses(text).map(({ from, to }) => text.slice(words[from]?.start, words[to]?.end));
  return [...new Set(found)];
}

describe('the lexicon', () => {
  it.each([
    ['The mill will buy it', 'It was acquired'],
    ['It began', 'It was launched'],
    ['She resigned', 'She stepped down'],
    ['He was sacked', 'He was fired'],
    ['It was called off', 'It was cancelled'],
  ])('knows that these can say the same: %s / %s', (a, b) => {
    expect(relation(a, b)).toBe(1);
  });

  it.each([
    ['It was a one-off', 'It was only once', 1],
    ['How many may one person carry off?', 'It was only once', 0],
    ['It let 60 people go', 'It sacked 60 people', 1],
    ['Did the stock go up?', 'It was loaded', 0],
    ['They stocked the shelves up', 'It was loaded', 1],
    ['A day or two before the boat set off', 'She was on holiday', 0],
  ])('parts a verb from its particle, and no other words: %s / %s', (a, b, same) => {
    expect(relation(a, b)).toBe(same);
  });

  it.each([
    ['It began', 'It ended'],
    ['It rose', 'It fell'],
    ['It was built', 'It was demolished'],
    ['They joined', 'They left'],
  ])('knows opposites: %s / %s', (a, b) => {
    expect(relation(a, b)).toBe(-1);
  });

  it.each([
    ['It was terminated', 'It left from the terminal'],
    ['It was exclusive', 'It was excluded'],
  ])('takes no stem for another word: %s / %s', (a, b) => {
    expect(relation(a, b)).toBe(0);
  });

  it('knows what a verb says beside what it ends', () => {
    expect(relation('They ended their partnership', 'It ended')).toBe(1);
    expect(relation('They ended their partnership', 'They split')).toBe(1);
  });

  it('knows nothing of names and of strange words', () => {
    expect(senses('Zorblax frumious Orrin')).toEqual([]);
    expect(senses('')).toEqual([]);
  });
});

describe('phrases', () => {
  it.each([
    ['adjacent', 'They stepped down', 'stepped down'],
    ['with a determiner within', 'They lost their jobs', 'lost their jobs'],
    ['with an object within', 'They called the whole tour off', 'called the whole tour off'],
  ])('%s', (_, text, carrier) => {
    expect(carriers(text)).toContain(carrier);
  });

  it('shadow what their first word means alone', () => {
    expect(carriers('They called it off')).not.toContain('called');
  });

  it.each([
    ['before a place', 'Which roads are shut in Lowick', 'shut'],
    ['before a month', 'The school closed in July', 'closed'],
    ['where a state is told', 'How many are dead after the storm', 'dead'],
    ['before a place, apart from the verb', 'Who runs the network on Tarn Island', 'runs'],
  ])('shadow nothing %s', (_, text, carrier) => {
    expect(carriers(text)).toContain(carrier);
  });

  it('do not reach over more than a few words', () => {
    const far = 'They called the mayor of the old harbour town to switch it off';
    expect(carriers(far).filter((carrier) => /^called.*off$/u.test(carrier))).toEqual([]);
  });

  it('are surer than words that stand in many relations', () => {
    const strengths = senses('They tied the knot').map(({ strength }) => strength);
    expect(Math.max(...strengths)).toBe(1);
    for (const { strength } of senses('They fell, cut, hit and made it')) {
      expect(strength).toBeGreaterThan(0);
      expect(strength).toBeLessThanOrEqual(1);
    }
  });
});

describe('what else to search for', () => {
  it('are the words of the same pole', () => {
    const terms = senses('acquired').flatMap(termsOfSense);
    expect(terms).toContain(termOf('buy'));
    expect(terms).not.toContain(termOf('sell'));
  });

  it('are kinds of what is asked for', () => {
    expect(kindsOf(termOf('people'))).toContain(termOf('passenger'));
    expect(kindsOf(termOf('vehicle'))).toContain(termOf('lorries'));
    expect(kindsOf('zorblax').size).toBe(0);
  });
});

describe('chat spellings', () => {
  it('are written out', () => {
    expect(chatSpellings['wat']).toBe('what');
    expect(chatSpellings['cos']).toBe('because');
  });
});

describe('the relations', () => {
  it('are all found by each of their members', () => {
    const lost = relations.flatMap((line, at) =>
      line
        .split(/, | <> /u)
        .filter((member) => !senses(member).some(({ relation: number }) => number === at + 1)),
    );
    expect(lost).toEqual([]);
  });
});

describe('kinds', () => {
  it.each(['buildings', 'designer', 'people', 'cities'])('belong to a noun: %s', (word) => {
    expect(kindsOfWord(word).size).toBeGreaterThan(0);
  });

  it.each(['built', 'designed', 'builds'])('not to a verb of the same stem: %s', (word) => {
    expect(kindsOfWord(word).size).toBe(0);
  });
});
