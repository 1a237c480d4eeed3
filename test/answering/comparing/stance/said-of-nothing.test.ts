import { expect, it } from 'vitest';
import { labelsIn } from '../sides-read.ts';

/** A yes/no question, one sentence of an article and the side it takes; null for none. */
type Row = readonly [question: string, sentence: string, side: 'Yes' | 'No' | null];

async function sideOf(question: string, ...sentences: readonly string[]): Promise<string | null> {
  const labels = await labelsIn(sentences, question);
  return labels.at(-1)?.split(/[:,]/u)[0] ?? null;
}

it.each<Row>([
  ['Does the ferryman agree?', 'She shook hands on a cottage near the weir.', null],
  ['Is the observatory closing?', 'The bakery on Mill Lane ended its early shift.', null],
  ['Has the choir been paid?', 'The newsletter is paid for by its readers.', null],
  ['Has the choir been paid?', 'It was paid in full on Friday.', 'Yes'],
  ['Were the campers warned?', 'Nobody was warned.', 'No'],
])('%s – %s', async (question, sentence, side) => {
  expect(await sideOf(question, sentence)).toBe(side);
});

it('takes a word in another clause than those asked about for no opposite of what they do', async () => {
  const sentence = 'When the ferryman spoke of tolls, those of us who row raised an eyebrow.';
  expect(await sideOf('Does the ferryman agree?', sentence)).toBeNull();
});

it.each<Row>([
  ['Was anyone arrested at the fair?', 'Officers arrested a carpenter.', 'Yes'],
  ['Was anyone arrested at the fair?', 'Two people were arrested.', 'Yes'],
])('of people: %s – %s', async (question, sentence, side) => {
  expect(await sideOf(question, sentence)).toBe(side);
});

it.each<Row>([
  ['Has the trophy been recovered?', 'The trophy is still missing.', 'No'],
  ['Did the council back the plan?', 'The council opposed the plan in May.', 'No'],
  ['Did Harle win again?', 'Harle lost on Saturday.', 'No'],
  ['Did the firm return the deposit?', 'The firm kept the deposit.', 'No'],
  ['Did the mill recover?', 'The mill collapsed in the spring.', 'No'],
])('what made a return necessary: %s – %s', async (question, sentence, side) => {
  expect(await sideOf(question, sentence)).toBe(side);
});

it.each<Row>([
  ['Has Ida Holm resigned?', 'Ida Holm, who has led the board since 2009, has not resigned.', 'No'],
  ['Has Ida Holm resigned?', 'Ida Holm, treasurer since 2016, resigned on Tuesday.', 'Yes'],
  ['Has Ida Holm resigned?', 'The treasurer of the club, long ill, resigned on Tuesday.', null],
])('behind what is put in between: %s – %s', async (question, sentence, side) => {
  expect(await sideOf(question, sentence)).toBe(side);
});

it.each<Row>([
  ['Have the gardeners been paid?', 'Salaries were paid to the gardeners in full.', 'Yes'],
  ['Was the mill sold?', 'The owner bristled at reports that the mill was sold.', 'No'],
  ['Was the mill sold?', 'The owner laughed off all talk that the mill was sold.', 'No'],
  ['Was the mill sold?', 'The owner disputes claims that the mill was sold.', 'No'],
  ['Was the mill sold?', 'The owner pointed at reports that the mill was sold.', 'Yes'],
])('%s – %s', async (question, sentence, side) => {
  expect(await sideOf(question, sentence)).toBe(side);
});
