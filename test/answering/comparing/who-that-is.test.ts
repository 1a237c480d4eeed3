import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/answering/question.ts';
import { indexDocuments } from '../../../src/search/minisearch-index.ts';
import { aDocument } from '../../support/documents.ts';
import { libraryOfTexts } from '../library-of-texts.ts';
import { labelOf, twoSources } from './two-sources.ts';

describe('who that is stands beside the name', () => {
  it.each([
    ['Who is Odo Finch?', 'The tenant, Odo Finch, paid on Friday.', 'The tenant'],
    ['Who is Odo Finch?', 'A stall was set up by rival brewer Odo Finch.', 'rival brewer'],
    ['Who is Odo Finch?', '“No,” said Odo Finch, a pastry chef who has left.', 'a pastry chef'],
    ['Who is Corvane Estates?', 'The landlord, Corvane Estates, asked for more.', 'The landlord'],
    ['Who are Pike & Lund?', 'Ask the administrators, Pike & Lund.', 'the administrators'],
  ])('%s – %s', async (question, sentence, words) => {
    expect(await labelOf(question, sentence)).toBe(words);
  });

  it.each([
    'The night Odo Finch left it rained.',
    'In the house Odo Finch paid for it.',
    'He bought Odo Finch, the next morning, a drink.',
    'After Odo Finch, the deluge came.',
  ])('and not what merely does: %s', async (sentence) => {
    expect(await labelOf('Who is Odo Finch?', sentence)).toBeNull();
  });

  it('and who merely speaks is nothing by that', async () => {
    expect(await labelOf('Who is Odo Finch?', 'The tenant, Finch said, was greedy.')).toBeNull();
  });

  it('one may be two things', async () => {
    const { stand } = await twoSources(
      'Who is Odo Finch?',
      'The tenant, Odo Finch, paid.',
      'Rival brewer Odo Finch paid.',
    );
    expect(stand).not.toBe('apart');
  });
});

it('a firm of two names is asked about as one', async () => {
  const { vocabulary } = await indexDocuments([aDocument({ text: 'Pike & Lund came.' })]);
  expect(understand('Who are Pike & Lund?', vocabulary).type).toBe('definition');
  const answer = await (
    await libraryOfTexts(
      'Theatre closes\n\nTicket holders are unlikely to be paid, according to the administrators, Pike & Lund. The doors are shut.',
    )
  ).ask('Who are Pike & Lund?');
  expect(answer.positions[0]?.label).toBe('the administrators');
});
