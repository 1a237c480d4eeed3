import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSettings } from '../../src/config.ts';
import { anyAddress, anySign } from '../support/any-text.ts';

const NAMES = Object.keys(
  parseEnv(readFileSync(join(import.meta.dirname, '../../.env.example'), 'utf8')),
);

const value = fc.oneof(
  fc.string({ unit: anySign }),
  anyAddress,
  anyAddress.map((url) => url.replace('//', '//user:p4ssw0rd-and-more@')),
  fc.constant('x'.repeat(10_000)),
  fc.constantFrom(
    '1',
    'yes',
    ',',
    '0',
    ' ',
    '123456789012345678',
    '-1',
    '65536',
    '1e3',
    '٣',
    '__proto__',
  ),
);

/** A setting's name, one with slips in it, or any other. */
const name = fc.oneof(
  fc.constantFrom(...NAMES),
  fc
    .tuple(fc.constantFrom(...NAMES), fc.nat(20))
    .map(([known, at]) => known.slice(0, at) + known.slice(at + 1)),
  fc.string({ unit: anySign, maxLength: 20 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'DISCORD_TOKEN\n',
    'DISCORD_TOKEN'.repeat(1000),
  ),
);

test('any environment is read, or refused in lines of their own without its values', () => {
  fc.assert(
    fc.property(fc.dictionary(name, value, { noNullPrototype: true }), (environment) => {
      const read = readSettings(environment);
      if (read.ok) return;
      expect(read.problems.length).toBeGreaterThan(0);
      for (const problem of read.problems) {
        expect(problem).toMatch(
          /^(?:[A-Z_]+ should be [^\n\r]+|[^\n\r]+ is no setting: did you mean [A-Z_]+\?)$/,
        );
        for (const secret of Object.values(environment).filter(({ length }) => length > 12))
          expect(problem).not.toContain(secret);
      }
    }),
    { numRuns: 1000 },
  );
});
