import { describe, expect, it } from 'vitest';
import { likelihood, weights } from '../../../src/answering/weighing/model.ts';
import type { SignalName, Signals } from '../../../src/answering/weighing/signal.ts';

const names = Object.keys(weights).filter((name): name is SignalName => name in weights);
const silent = Object.fromEntries(names.map((name) => [name, 0]));

/** Signals of which those given alone are not 0. */
function signals(given: Partial<Signals>): Signals {
  return { ...zero(silent), ...given };
}

function zero(all: Record<string, number>): Signals {
  if (!isComplete(all)) throw new Error('a signal has no weight');
  return all;
}

function isComplete(all: object): all is Signals {
  return names.every((name) => name in all);
}

describe('how likely a sentence answers', () => {
  it.each(names)('counts %s by its weight', (name) => {
    const odds = (of: number) => Math.log(of / (1 - of));
    const gained = odds(likelihood(signals({ [name]: 1 }))) - odds(likelihood(signals({})));
    expect(gained).toBeCloseTo(weights[name], 8);
  });

  it('stays between 0 and 1', () => {
    const all = zero(Object.fromEntries(names.map((name) => [name, 1])));
    expect(likelihood(all)).toBeGreaterThan(0);
    expect(likelihood(all)).toBeLessThan(1);
  });
});
