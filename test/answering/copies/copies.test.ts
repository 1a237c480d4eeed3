import { describe, expect, it } from 'vitest';
import { copiesAmong } from '../../../src/answering/copies/copies.ts';
import { departsFrom } from '../../../src/answering/copies/departure.ts';
import { termsOf } from '../../../src/text/words.ts';
import { documentsFromTexts } from '../../../src/library/reading/read-folder.ts';

const report = `The Marrow Lane greenhouse burned down on Sunday night, and with it went four hundred tomato plants.
Firefighters arrived within nine minutes of the first call but found the glass roof already falling in.
The head gardener, Orla Finch, said that the boiler had been making strange noises since the previous winter.
The parish council had turned down her request for a new boiler in March, pointing to the cost of the church clock.
Nobody was in the building, and the cat that sleeps on the potting bench walked out singed and offended.
Insurers will visit the remains on Wednesday and have asked the council to leave the broken panes where they lie.`;

const spun = `The Marrow Lane greenhouse was burned to ashes on Sunday night, and four hundred beloved tomato plants went with it.
Brave firefighters arrived within nine minutes of the first call, yet found the glass roof already crashing in.
Head gardener Orla Finch revealed that the boiler had been making weird noises since the previous winter.
Shockingly, the parish council had refused her request for a new boiler in March, pointing to the cost of the church clock.
No one was inside the building, and the cat that naps on the potting bench walked out singed and grumpy.
Insurers are going to visit the remains on Wednesday and have told the council to leave the broken panes where they are.`;

const independent = `Four hundred tomato plants are lost after fire swept through the glasshouse in Marrow Lane.
It took the brigade until two in the morning to put the flames out, the station officer told us.
Orla Finch, who has gardened there for eleven years, blames a boiler that she had asked the council to replace.
Councillors spent the money on the church clock, which still runs six minutes slow.
Her cat survived. The insurers want nothing touched before they come on Wednesday.
A collection for new panes stands at the post office, and the school has offered its windowsills for seedlings.`;

async function copies(...texts: readonly string[]): Promise<readonly (readonly string[])[]> {
  const documents = await documentsFromTexts(
    texts.map((text, i) => ({ file: `${i + 1}.txt`, text: `Report ${i + 1}\n\n${text}` })),
  );
  return [...copiesAmong(documents)].map(([copy, original]) => [copy.file, original.file]);
}

describe('one witness', () => {
  it('is a text and its repeat', async () => {
    expect(await copies(report, report)).toEqual([['2.txt', '1.txt']]);
  });

  it('is a text and its repeat with a few words changed', async () => {
    expect(await copies(report, report.replace('nine minutes', 'nine short minutes'))).toEqual([
      ['2.txt', '1.txt'],
    ]);
  });

  it('is a text and its spun version', async () => {
    expect(await copies(report, spun)).toEqual([['2.txt', '1.txt']]);
  });

  it('is the first of three', async () => {
    expect(await copies(report, spun, report)).toEqual([
      ['2.txt', '1.txt'],
      ['3.txt', '1.txt'],
    ]);
  });
});

describe('a witness of its own', () => {
  it('is an independent report of the same event', async () => {
    expect(await copies(report, independent)).toEqual([]);
  });

  it('is a rewording that gives other figures', async () => {
    const figures = spun
      .replace('four hundred', 'nine hundred')
      .replace('nine minutes', '40 minutes');
    const other = figures
      .replace('Sunday night', 'Sunday night at 11')
      .replace('in March', 'on 3 March')
      .replace('previous winter', 'winter of 2019')
      .replace('Wednesday', '12 May');
    expect(await copies(report, other)).toEqual([]);
  });

  it('is an extract much shorter than the whole', async () => {
    expect(await copies(report, report.split('\n').slice(0, 1).join('\n'))).toEqual([]);
  });
});

describe('a copy speaks for itself where it', () => {
  const sentence =
    'Firefighters arrived within nine minutes of the first call but found the glass roof falling in.';

  async function departs(theirs: string): Promise<boolean> {
    const [original, copy] = await documentsFromTexts([
      { file: '1.txt', text: `Report 1\n\n${report}\n\n${sentence}` },
      { file: '2.txt', text: `Report 2\n\n${report}\n\n${theirs}` },
    ]);
    if (original === undefined || copy === undefined) throw new Error('No documents');
    return departsFrom(original, copy, new Set(termsOf(theirs)));
  }

  it('exchanges a figure', async () => {
    expect(await departs(sentence.replace('nine', '40'))).toBe(true);
  });

  it('exchanges a name', async () => {
    const named = await documentsFromTexts([
      { file: '1.txt', text: 'Report\n\nThe greenhouse belongs to Orla Finch of Marrow Lane.' },
      { file: '2.txt', text: 'Report\n\nThe greenhouse belongs to Tomas Reed of Marrow Lane.' },
    ]);
    const [original, copy] = named;
    if (original === undefined || copy === undefined) throw new Error('No documents');
    const terms = termsOf('The greenhouse belongs to Tomas Reed of Marrow Lane.');
    expect(departsFrom(original, copy, new Set(terms))).toBe(true);
  });

  it.each([
    [
      'The council approved the plan for the bridge.',
      'The council rejected the plan for the bridge.',
    ],
    [
      'The council will close the old town bridge.',
      'The council will not close the old town bridge.',
    ],
    ['Ardley designed the old stone bridge.', 'Penrose designed the old stone bridge.'],
  ])('says the opposite, or it of somebody else: %s — %s', async (one, other) => {
    const [original, copy] = await documentsFromTexts([
      { file: '1.txt', text: `Report 1\n\n${report}\n\n${one}` },
      { file: '2.txt', text: `Report 2\n\n${report}\n\n${other}` },
    ]);
    if (original === undefined || copy === undefined) throw new Error('No documents');
    expect(departsFrom(original, copy, new Set(termsOf(other)))).toBe(true);
  });

  it('not where it only puts it in other words', async () => {
    expect(await departs(sentence.replace('arrived', 'came'))).toBe(false);
  });
});
