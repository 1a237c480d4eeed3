import { expect, it } from 'vitest';
import { fitOfPart } from '../../../src/answering/clauses/part-asked.ts';
import { bestEvidence } from '../../../src/answering/evidence/alignment.ts';
import { matchesOf } from '../../../src/answering/matching/matches.ts';
import { understand } from '../../../src/answering/question.ts';
import { indexDocuments } from '../../../src/search/minisearch-index.ts';
import { aDocument } from '../../support/documents.ts';
import { readingsOf, sentencesIn } from '../../support/readings.ts';

/** A question and the only sentence of a text, with what that holds of it. */
async function told(asked: string, text: string) {
  const document = aDocument({ text, title: '' });
  const { vocabulary } = await indexDocuments([document]);
  const [sentence] = readingsOf(document).flatMap(sentencesIn);
  if (sentence === undefined) throw new Error('no sentence was read');
  const question = understand(asked, vocabulary);
  return { question, sentence, matches: matchesOf(question, sentence) };
}

/** How Ada Moss stands to what is asked. */
async function fitOf(asked: string, text: string) {
  const { question, ...candidate } = await told(asked, text);
  const { words } = candidate.sentence;
  const at = words.findIndex(({ folded }) => folded === 'ada');
  const [first, last] = [words[at], words[at + 1]];
  if (first === undefined || last === undefined) throw new Error('nobody is named');
  return fitOfPart(question, candidate, { start: first.start, end: last.end, at, to: at + 1 });
}

it.each([
  ['Who runs the mill?', 'The mill, founded in 1901 and run by Ada Moss, made a loss.'],
  ['Who owns the mill?', 'He walked there with Ada Moss, who owns the mill.'],
  ['Who owns the mill?', 'The owner of the mill, Ada Moss, was away.'],
])('%s – %s', async (asked, text) => {
  expect(await fitOf(asked, text)).toBe('fits');
});

it.each([
  ['Who leads the mill?', 'The crisis removed Ada Moss as director of the mill.'],
  ['Who bought the mill?', 'The firm Ada Moss joined in 2019 bought the mill.'],
  ['Who bought the mill?', 'Otto Brenn bought the mill and thanked Ada Moss.'],
])('Ada Moss does not answer: %s – %s', async (asked, text) => {
  expect(await fitOf(asked, text)).toBe('unfit');
});

it.each([
  ['Who won the vote?', 'Ada Moss was elected.'],
  ['Who has taken over from Lund?', 'His duties pass to Ada Moss.'],
])('another verb has other places: %s – %s', async (asked, text) => {
  expect(await fitOf(asked, text)).not.toBe('unfit');
});

/** What the best value of a sentence is worth as the answer. */
async function worth(asked: string, text: string): Promise<number> {
  const { question, sentence, matches } = await told(asked, text);
  return bestEvidence(question, sentence, matches)?.strength ?? 0;
}

it('who stands in another place, or only says whose, hardly answers', async () => {
  const asked = 'Who founded the mill?';
  const founded = await worth(asked, 'Ada Moss founded the mill.');
  expect(await worth(asked, 'They founded the mill, and thanked Ada Moss.')).toBeLessThan(founded);
  const firm = await worth('Who leads the field?', 'Tarn Energy Group leads the field.');
  const whose = 'The field is upset by the plans of Tarn Energy Group leaders.';
  expect(await worth('Who leads the field?', whose)).toBeLessThan(firm);
});

it('a verb is found less surely in a noun of the same relation', async () => {
  const strengthOf = async (text: string) =>
    (await told('Who bought the mill?', text)).matches[0]?.strength ?? 0;
  const acquired = await strengthOf('She acquired the mill.');
  expect(await strengthOf('The acquisition of the mill was late.')).toBeLessThan(acquired);
});
