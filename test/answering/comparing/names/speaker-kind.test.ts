import { describe, expect, it } from 'vitest';
import { libraryOfTexts } from '../../library-of-texts.ts';

const question = 'Who came up with the line "A ferry is a bridge with a temper"?';

async function labelsOf(...texts: string[]): Promise<(string | null)[]> {
  const { positions } = await (await libraryOfTexts(...texts)).ask(question);
  return positions.map(({ label }) => label);
}

describe('whose words a line is', () => {
  it('is who speaks, not where he is from, though the sentence before calls him to a fire', async () => {
    const labels = await labelsOf(
      'Skipper Aldo Brix of Harle harbour watch has been called to nine strandings. “A ferry is a bridge with a temper,” he said.',
      '“A ferry is a bridge with a temper,” exclaimed Ms Talbot on the quay. She sells tickets there.',
    );
    expect(new Set(labels.slice(0, 2))).toEqual(new Set(['Ms Talbot', 'Skipper Aldo Brix']));
  });

  it.each([
    '“A ferry is a bridge with a temper” was said by Aldo Brix at the gate. The boats lay in.',
    'In the words of Aldo Brix, who meant it, “a ferry is a bridge with a temper”. The boats lay in.',
  ])('is told behind "by" and "in the words of": %s', async (text) => {
    expect(await labelsOf(text)).toEqual(['Aldo Brix']);
  });

  it('is disputed where two sources give it to two people', async () => {
    const articles = await libraryOfTexts(
      'The storm kept the boats in. "A ferry is a bridge with a temper," said Aldo Brix, who runs the harbour watch.',
      'The boats lay in all day. Ines Talbot watched them from the quay. "A ferry is a bridge with a temper," she said.',
    );
    expect(await articles.ask(question)).toMatchObject({
      verdict: 'conflict',
      differs: 'attribution',
    });
  });
});
