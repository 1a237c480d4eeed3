import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { readGold } from '../../src/evaluation/gold.ts';
import type { GoldQuestion } from '../../src/evaluation/gold.ts';
import type { Judgement } from '../../src/evaluation/judgement.ts';
import { measure } from '../../src/evaluation/measures.ts';
import { libraryOf } from '../../src/library/open-library.ts';
import { documentsFromTexts } from '../../src/library/reading/read-folder.ts';

// Two or three short passages of an encyclopedia to a question, which contradict each other more often than not: the
// smallest libraries there are. The floors are a few points below what is.

const PASSAGES = resolve(import.meta.dirname, '../passages/encyclopedia.jsonl');

async function judged(): Promise<readonly Judgement[]> {
  const gold = readGold(await readFile(PASSAGES, 'utf8'));
  if (!gold.ok) throw new Error(gold.problems.join('; '));
  const libraryFor = async ({ documents }: GoldQuestion) =>
    libraryOf(await documentsFromTexts(documents ?? []));
  const judgements: Judgement[] = [];
  for await (const judgement of evaluate(gold.questions, libraryFor)) judgements.push(judgement);
  return judgements;
}

describe('on short encyclopedia passages', () => {
  it('contradictions are found, and agreements are not called one', async () => {
    const measures = measure(await judged());
    const percent = (name: string) => {
      const tally = measures.get(name);
      return tally === undefined ? Number.NaN : (100 * tally.right) / tally.of;
    };
    expect(percent('right')).toBeGreaterThanOrEqual(50);
    expect(percent('conflict recall')).toBeGreaterThanOrEqual(48);
    expect(percent('conflict precision')).toBeGreaterThanOrEqual(79);
    expect(percent('false conflict (less is better)')).toBeLessThanOrEqual(20);
    expect(percent('sources shown')).toBeGreaterThanOrEqual(72);
    expect(percent('lead right: agree')).toBeGreaterThanOrEqual(91);
  });
});
