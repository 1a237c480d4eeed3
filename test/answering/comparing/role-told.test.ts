import { describe, expect, it } from 'vitest';
import { lead, libraryOfTexts } from '../library-of-texts.ts';
import { labelOf } from './two-sources.ts';

describe('who has a role is told by where the name stands to its noun', () => {
  it.each([
    ['The tenant, Harrow & Pike, paid on Friday.', 'Harrow & Pike'],
    ['It was let to its tenant, the brewer Odo Finch, in May.', 'Odo Finch'],
    ['Tenant Odo Finch paid on Friday.', 'Tenant Odo Finch'],
    ['The tenant of the mill since March has been Odo Finch.', 'Odo Finch'],
    ['Odo Finch, 48, the tenant, paid on Friday.', 'Odo Finch'],
    ['Odo Finch, a brewer, is now the tenant.', 'Odo Finch'],
    ['Odo Finch moved in as the tenant on Friday.', 'Odo Finch'],
    ['Odo Finch (the tenant) paid on Friday.', 'Odo Finch'],
    ['Lund said the tenant, a brewer called Odo Finch, had paid.', 'Odo Finch'],
  ])('%s', async (sentence, who) => {
    expect(await labelOf('Who is the tenant?', sentence)).toBe(who);
  });

  it.each([
    'Odo Finch wrote of greedy tenants.',
    'Odo Finch blamed his tenant.',
    'Odo Finch is not the tenant.',
    'Odo Finch, whose father was the tenant, paid.',
    'The tenant is not Odo Finch.',
    'If the tenant cannot pay, the mayor will sell his old Land Rover.',
    'The tenant, Finch said, was greedy.',
    "Odo Finch is the tenant's daughter.",
  ])('and not by one that is near: %s', async (sentence) => {
    expect(await labelOf('Who is the tenant?', sentence)).toBeNull();
  });

  it('a rank that is asked for must be told', async () => {
    const question = 'Who is the head gardener?';
    expect(await labelOf(question, 'Odo Finch, the television gardener, left.')).toBeNull();
    expect(await labelOf(question, 'It went well until head gardener Odo Finch left.')).toBe(
      'Odo Finch',
    );
  });
});

const mill = libraryOfTexts(
  'The mill is shut\n\nOdo Finch has shut the mill with its seven looms. In a letter, Finch blamed “a landlord who wanted to double the rent”.',
  'Rent row at the mill\n\nSo when Odo Finch wrote of greedy landlords, those of us who have worked there smiled. The looms were old.',
  'What the mill owed\n\nThe mill owed 3 million when it shut. The landlord, Corvane Estates, said it had asked for no more rent.',
);

it('whoever is merely named beside the role neither leads nor disputes it', async () => {
  const answer = await (await mill).ask('who is the landlord');
  expect(lead(answer)).toContain('The landlord, Corvane Estates');
  expect(answer.verdict).not.toBe('conflict');
  expect(answer.positions[0]?.label).toBe('Corvane Estates');
});

describe('who holds an office is told by a verb of leading, too', () => {
  it.each([
    ['Odo Finch, who came back in May to lead Kestrel Rail, was cheerful.', 'Odo Finch'],
    ['Odo Finch, once a nurse, is chief executive of Kestrel Rail.', 'Odo Finch'],
    ['Odo Finch, who sold his mill and returned to run Kestrel Rail, has hired ten.', 'Odo Finch'],
  ])('%s', async (sentence, who) => {
    expect(await labelOf('Who is the chief executive of Kestrel Rail?', sentence)).toBe(who);
  });

  it.each([
    'Odo Finch is the former chief executive of Kestrel Rail.',
    'Odo Finch, previously the chief executive of Kestrel Rail, agreed.',
  ])('but not by what was so: %s', async (sentence) => {
    expect(await labelOf('Who is the chief executive of Kestrel Rail?', sentence)).toBeNull();
  });

  it('but not by leading something else', async () => {
    const question = 'Who is the chief executive of Kestrel Rail?';
    const sentence =
      'Odo Finch, who returned to lead Anker Ferries, has hired ten drivers from Kestrel Rail.';
    expect(await labelOf(question, sentence)).toBeNull();
  });
});
