import { describe, expect, test } from 'vitest';
import { readBenchArguments } from '../../bench/arguments.ts';
import { UsageError } from '../../src/console/usage-error.ts';

describe('the command line of the benchmark', () => {
  test('says nothing: all sizes, and all engines but those on request', () => {
    const { sizes, engines, questions } = readBenchArguments([]);
    expect(sizes).toEqual([5, 100, 1000, 10_000]);
    expect(engines.map(({ name }) => name)).toContain('sqlite');
    expect(engines.map(({ name }) => name)).not.toContain('direct');
    expect(questions).toBe(1000);
  });

  test('takes sizes once each and in order', () => {
    expect(readBenchArguments(['--sizes', '100, 5,100']).sizes).toEqual([5, 100]);
  });

  test('takes engines by name, those on request too', () => {
    const { engines } = readBenchArguments(['--only', 'direct,minisearch']);
    expect(engines.map(({ name }) => name)).toEqual(['direct', 'minisearch']);
  });

  test.each([
    [['--sizes', '0'], /--sizes takes whole numbers from 1 to/u],
    [['--sizes', 'many'], /--sizes/u],
    [['--questions', '1e9'], /--questions/u],
    [['--only', 'solr'], /no engine "solr".*sources-say/u],
    [['--size', '5'], /Unknown option/u],
    [['5'], /options alone/u],
  ])('refuses %j in one line', (args, problem) => {
    expect(() => readBenchArguments(args)).toThrow(UsageError);
    expect(() => readBenchArguments(args)).toThrow(problem);
  });
});
