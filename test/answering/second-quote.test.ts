import { describe, expect, it } from 'vitest';
import { lead, libraryOfTexts } from './library-of-texts.ts';

const harbour = `Harbour master leaves Tarn after row

Aldo Brix resigned as harbour master on Monday. His duties pass to Mara Lind. She has run the pilot boats since 2014.

The council said it would advertise the post in the spring. Brix had held the job for eleven years. He blamed the long hours and a quarrel with the dredging firm.`;

const guide = `# A guide to Tarn

Tarn lies on the west coast and has 900 people.

## Prices from June

A berth for a night costs 30 crowns. Children under ten go free.

## How to reach the islands

The boat to Holm leaves at noon. Tickets are sold on board.`;

const library = libraryOfTexts(harbour, guide);

describe('what is shown beside the best sentence', () => {
  it.each(['Why did Brix resign?', 'What caused Brix to step down?'])(
    'is the reason, where the best gives none: %s',
    async (question) => {
      expect(lead(await (await library).ask(question))).toContain('He blamed the long hours');
    },
  );

  it.each([
    ['How do I reach the islands?', 'leaves at noon'],
    ['What are the prices from June?', '30 crowns'],
  ])('is what stands below a heading: %s → %s', async (question, words) => {
    const answer = await (await library).ask(question);
    const quotes = answer.positions[0]?.answers[0]?.quotes ?? [];
    expect(lead(answer)).toContain(words);
    for (const { text, start, end } of quotes) expect(end - start).toBe(text.length);
  });

  it('is nothing without a name, where a name is asked for', async () => {
    const shown = lead(await (await library).ask('Who has run the pilot boats?'));
    expect(shown).toContain('Mara Lind');
    expect(shown).not.toContain('advertise');
  });
});
