import { describe, expect, it } from 'vitest';
import { aLibrary } from '../../../support/documents.ts';

async function sidesOf(question: string, ...texts: readonly string[]) {
  const library = await aLibrary(
    ...texts.map((text) => ({ text, title: '', published: '2031-03-10' })),
  );
  const { positions } = await library.ask(question);
  return positions.map(({ label }) => label?.split(':')[0] ?? null);
}

describe('how things are', () => {
  it('is not told by what was done long ago', async () => {
    expect(
      await sidesOf(
        'Is the zoo open?',
        'The zoo opened in 1974 and has many visitors.',
        'The zoo is closed for repairs.',
      ),
    ).not.toContain('Yes');
  });

  it('is told by what was done of late', async () => {
    expect(
      await sidesOf('Is the zoo open?', 'The zoo opened in March 2031 and has many visitors.'),
    ).toContain('Yes');
  });
});
