import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSettings } from '../../src/config.ts';

test('any environment is read, or refused without its values', () => {
  const names = [
    'DISCORD_TOKEN',
    'DISCORD_GUILD_ID',
    'DISCORD_API_URL',
    'DOCS_POLLING',
    'ALLOWED_GUILDS',
    'ALLOWED_USERS',
    'LOG_LEVEL',
    'LOG_QUESTIONS',
    'HEALTH_PORT',
    'HEALTH_HOST',
  ];
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.constant('x'.repeat(10_000)),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), value), (environment) => {
      const read = readSettings(environment);
      if (read.ok) return;
      for (const problem of read.problems) {
        expect(problem).toMatch(/^[A-Z_]+ should be [^\n]+$/);
        for (const secret of Object.values(environment).filter(({ length }) => length > 12))
          expect(problem).not.toContain(secret);
      }
    }),
    { numRuns: 300 },
  );
});
