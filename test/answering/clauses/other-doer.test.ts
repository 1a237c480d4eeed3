import { describe, expect, it } from 'vitest';
import { twoSources } from '../comparing/two-sources.ts';

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
    ['Wexley says the railway bought Anker in May.', 'Yes'],
  ] as const)('decides where the sentence tells of it: %s', async (sentence, side) => {
    expect(await sideOf(question, sentence)).toBe(side);
  });

  it.each([
    'Wexley also bought a stake in Anker, which made Wexley rich.',
    'After years of talks, Wexley bought Anker.',
    'Anker was bought by Wexley.',
  ])('takes no side by what somebody else did: %s', async (sentence) => {
    expect(await sideOf(question, sentence)).toBeNull();
  });
});
