import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/library/reading/read-folder.ts';
import { brokenPromises, passagesOf } from './reading.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const { documents, warnings } = await readFolder(SEEDS.pathname);
const [tools, chapter, breakUp, reset, untitled] = documents;

describe('the five articles', () => {
  it('are all read, without a warning, in the order of their paths', () => {
    expect(warnings).toEqual([]);
    expect(documents.map(({ number, file }) => `${number} ${file.slice(0, 3)}`)).toEqual([
      '1 000',
      '2 001',
      '3 002',
      '4 003',
      '5 004',
    ]);
  });

  it.each(documents)(
    '$file keeps its bytes as its readable text, and all offsets hold',
    (document) => {
      expect(document.text).toBe(readFileSync(new URL(document.file, SEEDS), 'utf8'));
      expect(brokenPromises(document)).toEqual([]);
    },
  );

  it.each(documents)(
    '$file is covered by its passages but for white space and marks',
    (document) => {
      const covered = passagesOf(document).join('');
      const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');
      expect(letters(covered)).toBe(letters(document.text));
    },
  );

  it('have the titles that a librarian would give them', () => {
    expect(documents.map(({ title }) => title)).toEqual([
      'Microsoft and OpenAI Split: What This Means for the AI Landscape in 2026',
      'OpenAI and Microsoft: A New Chapter in AI Partnerships (2026)',
      "Microsoft and OpenAI Break Up — Silicon Valley's Biggest AI Alliance Is Over",
      'Microsoft and OpenAI reset the partnership for its next phase',
      'In a significant shift that marks the end of one of tech’s most high-profile…',
    ]);
    expect(documents.map(({ titleIsExcerpt }) => titleIsExcerpt)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('have the authors, dates and sites that they name, and no others', () => {
    expect(documents.map(({ author }) => author)).toEqual([
      'Alex Morgan',
      'Jeremiah Abshire',
      'Nathan Cole',
      null,
      null,
    ]);
    expect(documents.map(({ updated }) => updated)).toEqual(['2026-04-28', null, null, null, null]);
    expect(documents.map(({ published }) => published)).toEqual([null, null, null, null, null]);
    expect(documents.map(({ site }) => site)).toEqual([
      null,
      null,
      'networkherald.com',
      null,
      null,
    ]);
    expect(documents.map(({ url }) => url)).toEqual([null, null, null, null, null]);
  });

  it('have their headings, also where these carry no mark', () => {
    const heads = (document = untitled): readonly string[] =>
      (document?.headings ?? []).map(({ start, end }) => document?.text.slice(start, end) ?? '');
    expect(heads()).toEqual([
      'The End of Exclusivity',
      'Microsoft’s Post-Breakup Strategy',
      'What This Means for the Industry',
    ]);
    expect(heads(reset)).toEqual([
      'Microsoft and OpenAI reset the partnership for its next phase',
      'Why it matters',
      'Key points',
      'Sources',
    ]);
    expect(heads(breakUp).slice(0, 4)).toEqual([
      'From Partners to Rivals',
      'What Triggered the Split',
      "Microsoft's New AI Direction",
      'Impact on Azure Cloud Business',
    ]);
    expect(heads(chapter)).toContain('Breaking Free from the Clouds');
    expect(heads(tools)).toContain('What Is the AI Partnership Landscape?');
  });

  it.each([
    [
      tools,
      ['Close CRM', 'Kinetic Staff', 'InboxAlly', 'Several platforms emerge', 'affiliate links'],
    ],
    [
      chapter,
      [
        'Top Articles',
        'Views: 6387',
        '81% of readers',
        '1993-09-14',
        'Lead Healthcare',
        'LARPing',
        'My name is',
      ],
    ],
    [
      breakUp,
      [
        'Enterprise Customers Face New ChoicesBusinesses',
        'Yes42%',
        '556 votes',
        'Do you believe this',
        'Nathan Cole is a',
      ],
    ],
    [reset, ['OpenAI Blog — The next phase']],
  ])('never answer with what is not their own word (%#)', (document, scraps) => {
    const answering =
      document === undefined
        ? ''
        : passagesOf(document, ({ boilerplate }) => !boilerplate).join('\n');
    for (const scrap of scraps) {
      expect(document?.text).toContain(scrap);
      expect(answering).not.toContain(scrap);
    }
  });

  it.each([
    [
      tools,
      [
        '$1 billion in revenue',
        '$12 billion in Azure',
        'Even industry leaders make mistakes',
        'Ignoring Strategic Fit',
      ],
    ],
    [
      chapter,
      ['2026 Infrastructure Summit', 'Personally, I find this shift intriguing', 'coming of age'],
    ],
    [
      breakUp,
      [
        'roughly $13 billion',
        'exceeded $150 billion',
        'Analysts expect Microsoft to accelerate',
        'Investors and enterprise buyers should',
      ],
    ],
    [reset, ['rather than ending.', 'recalibration may be just as important', 'Why it matters']],
    [
      untitled,
      ['through 2032', 'MAI-Thinking-1', 'less a bitter divorce', 'significantly more dynamic'],
    ],
  ])('answer with everything else (%#)', (document, statements) => {
    const answering =
      document === undefined
        ? ''
        : passagesOf(document, ({ boilerplate }) => !boilerplate).join('\n');
    for (const statement of statements) expect(answering).toContain(statement);
  });

  it('know their bylines for what they are', () => {
    const described = documents.flatMap((document) =>
      passagesOf(document, ({ kind }) => kind === 'metadata'),
    );
    expect(described).toEqual([
      '*By Alex Morgan, Senior AI Tools Analyst*',
      '*Last updated: April 28, 2026*',
      '— networkherald.com Editorial Team',
    ]);
  });
});
