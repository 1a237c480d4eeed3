import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generateArticles, readTexts } from '../../bench/corpus/generate.ts';
import { questionsFrom } from '../../bench/corpus/questions.ts';
import { termsOf } from '../../src/text/words.ts';

const seeds = await readTexts(join(import.meta.dirname, '../../seeds'));
const passages = [...generateArticles(20, seeds)].flatMap((article) =>
  article.split('\n\n').filter((block) => block.length > 200),
);
const questions = questionsFrom(passages, 200);
const terms = new Set(passages.flatMap(termsOf));

describe('questions from passages', () => {
  test('are as many as were wanted, all different, the same every time', () => {
    expect(questions).toHaveLength(200);
    expect(new Set(questions).size).toBe(200);
    expect(questionsFrom(passages, 200)).toEqual(questions);
  });

  test('end with a question mark, as long as Discord lets a question be', () => {
    for (const question of questions) {
      expect(question).toMatch(/\?$/u);
      expect(question.length).toBeLessThanOrEqual(300);
    }
  });

  test('four of five ask for words that stand in the passages, every fifth also for one that stands nowhere', () => {
    const known = questions.filter((question) => !/\bzq\w+\?$/u.test(question));
    expect(known.length).toBeGreaterThan(150);
    expect(known.length).toBeLessThan(170);
    const asked = known.flatMap(termsOf);
    const found = asked.filter((term) => terms.has(term));
    expect(found.length / asked.length).toBeGreaterThan(0.8);
    const unknown = questions.filter((question) => !known.includes(question));
    for (const question of unknown)
      expect(termsOf(question).some((term) => !terms.has(term))).toBe(true);
  });

  test('are few when there is little to ask for', () => {
    expect(questionsFrom(['Nothing.'], 10)).toEqual([]);
  });
});
