import { expect, it } from 'vitest';
import { bearingOf } from '../../../src/answering/comparing/bearing.ts';
import type { Match } from '../../../src/answering/matching/match.ts';

const at = (place: number): Match => ({ kind: 'exact', at: place, strength: 1 });

it('a side bears the more on the question, the more of its other words stand beside it', () => {
  const alone = bearingOf({ matches: [at(3), null, null] }, 3);
  const withOne = bearingOf({ matches: [at(3), at(1), null] }, 3);
  expect(alone).toBe(0);
  expect(withOne).toBeGreaterThan(alone);
  expect(bearingOf({ matches: [at(3), at(1), at(5)] }, 3)).toBeGreaterThan(withOne);
});

it('words that only look alike, that stand nowhere in the sentence, or at one place count once or not at all', () => {
  const soft: Match = { kind: 'soft', at: 2, strength: 0.4 };
  expect(bearingOf({ matches: [at(3), soft, at(-1), at(3)] }, 3)).toBe(0);
  expect(bearingOf({ matches: [at(3), at(1), at(1)] }, 3)).toBe(
    bearingOf({ matches: [at(1), null, null] }, 3),
  );
});
