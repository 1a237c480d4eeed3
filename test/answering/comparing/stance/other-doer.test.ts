import { describe, expect, it } from 'vitest';
import { twoSources } from '../two-sources.ts';

const sideOf = async (question: string, sentence: string) =>
  (
    await twoSources(question, sentence, 'Kestrel is a railway, and the weather was fine.')
  ).labels[0]?.split(':')[0] ?? null;

describe('who is asked to have done it', () => {
  const question = 'Did Kestrel buy Anker?';

  it.each([
    ['Kestrel bought Anker in May.', 'Yes'],
    ['Kestrel never bought Anker.', 'No'],
    ['In May it bought Anker for a song.', 'Yes'],
  ] as const)('decides where the sentence tells of it: %s', async (sentence, side) => {
    expect(await sideOf(question, sentence)).toBe(side);
  });

  it('takes no side by what somebody else did', async () => {
    expect(
      await sideOf(question, 'Wexley also bought a stake in Anker, which made Wexley rich.'),
    ).toBeNull();
  });
});

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
