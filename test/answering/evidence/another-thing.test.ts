import { describe, expect, it } from 'vitest';
import { libraryOfTexts } from '../library-of-texts.ts';

const calls = Array.from(
  { length: 40 },
  (_, i) => `Barge ${i} lies at wharf ${i + 2}. It lands salt, slate and barley.`,
).join('\n\n');

/** The labels of what the library answers. */
async function labels(question: string, ...texts: readonly string[]): Promise<(string | null)[]> {
  const { positions } = await (await libraryOfTexts(...texts, calls)).ask(question);
  return positions.map(({ label }) => label);
}

const porters = `Porters walk out at Vellby

The porters of Vellby Market began a three-day strike on Tuesday, the first in the guild's 52-year history.
The guild asks for 9% over two years.`;
const stalls = `Vellby stalls stay shut

The 72-hour stoppage of the Vellby porters shut every stall. Clerks who have had five days of training pushed the barrows.
Traders were given less than 12 days' notice. The market's last offer was worth 4% over two years.
The price of eels has fallen since March. In a ballot that closed on 3 June, 300 porters voted to strike.`;

describe('a length of time is that of the thing it is said of', () => {
  it.each(['How long is the strike?', 'how long did the strike last'])('%s', async (question) => {
    const told = await labels(question, porters, stalls);
    expect(told).toContain('three-day');
    for (const other of ['52-year', 'five days', 'less than 12 days', 'two years'])
      expect(told).not.toContain(other);
  });

  it.each([
    ['How long is the history of the guild?', '52-year'],
    ['How long was the training of the clerks?', 'five days'],
  ])('%s → %s', async (question, label) => {
    expect(await labels(question, porters, stalls)).toContain(label);
  });

  it('a noun that says no more than that it lasted may be meant', async () => {
    expect(
      await labels(
        'How long was the lock closed?',
        'The lock at Vellby was closed for repairs. After a six-week wait, the lock opened again.',
      ),
    ).toContain('six-week');
  });
});

describe('a day is that of the thing it is said of', () => {
  it('what began long before, or closed, did not start then', async () => {
    const told = await labels('When did the strike start?', porters, stalls);
    expect(told).toContain('on Tuesday');
    expect(told).not.toContain('since March');
    expect(told).not.toContain('on 3 June');
  });

  it('"since" tells when what is asked about began', async () => {
    expect(
      await labels('When did the truce begin?', 'The two guilds have kept a truce since 1988.'),
    ).toContain('since 1988');
  });
});
