import { describe, expect, it } from 'vitest';
import { labelsIn } from './sides-read.ts';
import { articlesAsked } from './yes-no-said.ts';

describe.each(articlesAsked)('of $about', ({ sentences, asked }) => {
  it.each(asked)('$question', async ({ question, yes = [], no = [], open = [] }) => {
    const sides = (await labelsIn(sentences, question)).map((label) => label?.split(':')[0] ?? '·');
    expect(sides).toEqual(
      sentences.map((_, i) =>
        yes.includes(i) ? 'Yes' : no.includes(i) ? 'No' : open.includes(i) ? sides[i] : '·',
      ),
    );
  });
});
