import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLibrary } from '../../src/library/open-library.ts';
import { LINEAR_BELOW, growth } from '../support/own-time.ts';
import { anySign } from '../support/any-text.ts';

const { library } = await openLibrary('seeds');

test('any question is answered or not, in passages that are the articles’ own', async () => {
  const words = fc.constantFrom(
    ...'Microsoft OpenAI partnership did when who how-many $13 billion 2019 not no ? " ( \u202e \ud800 ** <@1> 漢字 \u0000'.split(
      ' ',
    ),
  );
  const question = fc.oneof(
    fc.string({ unit: anySign, maxLength: 300 }),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
  );
  await fc.assert(
    fc.asyncProperty(question, async (asked) => {
      const answer = await library.ask(asked);
      const answers =
        answer.verdict === 'none'
          ? answer.nearest
          : answer.positions.flatMap((position) => position.answers);
      for (const { source, quotes } of answers) {
        const text = library.documents[source.number - 1]?.text;
        for (const quote of quotes) expect(text?.slice(quote.start, quote.end)).toBe(quote.text);
      }
    }),
    { numRuns: 60 },
  );
});

test.each([
  'because of ',
  'and when did it ',
  'called off ',
  '1,',
  'a',
  'March 3, ',
  '“not ',
  'to ',
])('a question of nothing but %j takes time by its length alone', async (piece) => {
  const times = await growth((length) => {
    const question = `Who ${piece.repeat(Math.ceil(length / piece.length))}?`;
    return async () => library.ask(question);
  }, 8_000);
  expect(times).toBeLessThan(LINEAR_BELOW);
});
