import { describe, expect, it } from 'vitest';
import { documentsFromTexts } from '../../../src/library/reading/read-folder.ts';
import { libraryOf } from '../../../src/library/open-library.ts';

async function conflict(question: string, ...texts: readonly string[]) {
  const documents = await documentsFromTexts(
    texts.map((text, i) => ({ file: `${i + 1}.txt`, text })),
  );
  const answer = await (await libraryOf(documents)).ask(question);
  return {
    verdict: answer.verdict,
    differs: answer.verdict === 'conflict' ? answer.differs : null,
    labels: answer.positions.map(({ label }) => label),
  };
}

describe('different things under one question', () => {
  it('are told apart by the titles of their articles', async () => {
    const shown = await conflict(
      'When was the Corn Exchange built?',
      'Corn Exchange (Dunmere)\n\nThe Corn Exchange was built in 1862. It has a glass roof.',
      'Corn Exchange (Port Allen)\n\nThe Corn Exchange was built in 1907. It is a cinema now.',
    );
    expect(shown).toMatchObject({ verdict: 'conflict', differs: 'subject' });
    expect(new Set(shown.labels)).toEqual(new Set(['in 1862 (Dunmere)', 'in 1907 (Port Allen)']));
  });

  it('are told apart by what the articles say that they are', async () => {
    const shown = await conflict(
      'When was Orla Finch born?',
      'Orla Finch\n\nOrla Finch was a Scottish botanist. Orla Finch was born in 1871 in Skelder.',
      'Orla Finch\n\nOrla Finch is a Canadian swimmer. Orla Finch was born in 1999 in Regina.',
    );
    expect(shown).toMatchObject({ verdict: 'conflict', differs: 'subject' });
    expect(new Set(shown.labels)).toEqual(
      new Set(['in 1871 (Scottish botanist)', 'in 1999 (Canadian swimmer)']),
    );
  });

  it('are told apart by the year that a figure holds for', async () => {
    const shown = await conflict(
      'How many people live in Skelder?',
      'Skelder\n\nIn 1951 Skelder had 5,200 inhabitants. Most of them fished.',
      'The coast\n\nIn 2011 Skelder had 1,900 inhabitants, and hardly a boat.',
    );
    expect(shown).toMatchObject({ verdict: 'conflict', differs: 'subject' });
    expect(shown.labels.every((label) => /\((?:1951|2011)\)$/u.test(label ?? ''))).toBe(true);
  });
});

describe('one thing of which the sources say different things', () => {
  it('is one, whoever says so in its headline', async () => {
    const shown = await conflict(
      'Will Harbour Bridge stay closed until May?',
      'Harbour Bridge To Stay Closed Until May, Police Say\n\nHarbour Bridge will stay closed until May.',
      'Harbour Bridge To Reopen In March, Mayor Insists\n\nHarbour Bridge will not stay closed until May.',
    );
    expect(shown).toMatchObject({ verdict: 'conflict', differs: 'stance' });
  });

  it.each([
    [
      'date',
      'When was the Corn Exchange built?',
      'Corn Exchange\n\nThe Corn Exchange is a hall in Dunmere. The Corn Exchange was built in 1862.',
      'Dunmere\n\nThe Corn Exchange of Dunmere was built in 1907.',
    ],
    [
      'number',
      'How many people were hurt in the fire?',
      'Fire in Dunmere\n\nA fire broke out in Dunmere. Three people were hurt in the fire.',
      'Dunmere burns\n\nFlames in Dunmere! Nine people were hurt in the fire.',
    ],
  ] as const)('are in dispute: a %s', async (differs, question, first, second) => {
    expect(await conflict(question, first, second)).toMatchObject({ verdict: 'conflict', differs });
  });
});
