import { describe, expect, it } from 'vitest';
import { labelsIn } from './sides-read.ts';
import type { SaidOf } from './yes-no-said.ts';
import { articlesAsked } from './yes-no-said.ts';

describe.each(articlesAsked)('of $about', ({ sentences, asked }) => {
  it.each(asked)('$question', async (said) => {
    const read = await sidesRead(sentences, said.question);
    const others = sentences.map((_, i) => i).filter((i) => said.misread?.includes(i) !== true);
    expect(others.map((i) => [i, read[i]])).toEqual(others.map((i) => [i, sideOf(said, i)]));
  });
});

/** A test below that holds at last shows an index to take out of `misread`. */
const misread = articlesAsked.flatMap(({ sentences, asked }) =>
  asked.flatMap((said) =>
    (said.misread ?? []).map((at) => ({ sentences, said, at, sentence: sentences[at] })),
  ),
);

describe('not read rightly yet', () => {
  it.fails.each(misread)('$said.question – $sentence', async ({ sentences, said, at }) => {
    const read = await sidesRead(sentences, said.question);
    expect(read[at]).toBe(sideOf(said, at));
  });
});

async function sidesRead(
  sentences: readonly string[],
  question: string,
): Promise<readonly string[]> {
  const labels = await labelsIn(sentences, question);
  return labels.map((label) => label?.split(':')[0] ?? '·');
}

function sideOf({ yes = [], no = [] }: SaidOf, at: number): string {
  if (yes.includes(at)) return 'Yes';
  return no.includes(at) ? 'No' : '·';
}
