import { expect, it } from 'vitest';
import { relativeClause } from '../../../src/answering/asking/relative-clause.ts';
import { wordsOf } from '../../../src/text/words.ts';

it('a noun that is also a verb of telling has a clause of its own, where an article stands before it', () => {
  expect(relativeClause(wordsOf('Were the shows that closed refunded?'))).toEqual({
    from: 3,
    end: 5,
  });
  expect(relativeClause(wordsOf('Does anybody know who did it?'))).toBeNull();
});
