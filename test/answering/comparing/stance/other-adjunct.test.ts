import { describe, expect, it } from 'vitest';
import { twoSources } from '../two-sources.ts';

const sideOf = async (question: string, sentence: string) =>
  (
    await twoSources(question, sentence, 'Kestrel is a railway, and the weather was fine.')
  ).labels[0]?.split(':')[0] ?? null;

describe('a name put behind a preposition', () => {
  it.each([
    ['Was the Heron built in France?', 'The Heron was built in Gdansk.', null],
    ['Was the Heron built in Gdansk?', 'The Heron was built in Gdansk.', 'Yes'],
    ['Was the Heron paid for by Ada Voss?', 'The Heron was paid for by Calder Lines.', null],
    ['Was the Heron built in Gdansk?', 'The Heron was built in May.', 'Yes'],
  ] as const)('decides where another stands there: %s — %s', async (question, sentence, side) => {
    expect(await sideOf(question, sentence)).toBe(side);
  });
});
