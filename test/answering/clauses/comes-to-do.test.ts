import { expect, it } from 'vitest';
import { fitOfActor } from '../../../src/answering/clauses/actor.ts';
import { understand } from '../../../src/answering/question.ts';
import { indexDocuments } from '../../../src/search/minisearch-index.ts';
import { aDocument } from '../../support/documents.ts';
import { readingsOf, sentencesIn } from '../../support/readings.ts';

/** How Ada Moss fits as who did what `verb` says. */
async function fitOf(question: string, text: string, verb: string) {
  const document = aDocument({ text, title: '' });
  const { vocabulary } = await indexDocuments([document]);
  const [sentence] = readingsOf(document).flatMap(sentencesIn);
  if (sentence === undefined) throw new Error('no sentence was read');
  const { words } = sentence;
  const at = words.findIndex(({ folded }) => folded === 'ada');
  const [first, last] = [words[at], words[at + 1]];
  if (first === undefined || last === undefined) throw new Error('nobody is named');
  const name = { start: first.start, end: last.end, at, to: at + 1 };
  const place = words.findIndex(({ folded }) => folded === verb);
  const understood = understand(question, vocabulary);
  return fitOfActor(understood, { sentence, matches: [] }, place, name, 'doer');
}

it('who comes to do it does it, and who joined a firm does not do what the firm does', async () => {
  expect(await fitOf('Who led it?', 'Ada Moss returned to lead the mill.', 'lead')).toBe('fits');
  const joined = 'The firm Ada Moss joined in 2019 bought the mill.';
  expect(await fitOf('Who bought the mill?', joined, 'bought')).not.toBe('fits');
});
