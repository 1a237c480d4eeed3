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
    expect(['three-day', '72-hour']).toContain(told[0]);
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

const barges = `Vellby hires barges

Fish came to the market with the help of four barges hired in from the Ostrian rowing firm Pelkwater.`;
const costs = `Vellby counts the cost

Vellby Market said on Sunday that its barges were back on the water after a stoppage which the company reckons has cost it
4 million crowns in hire charges.`;
const gazette = `More barges at Vellby

Vellby has taken five Kestrel B12s from Pelkwater on a lease, said both sides. The development of the quay, in the hands of a
single builder, goes on.`;

describe('a count is of the thing that is counted', () => {
  it('by whatever name it goes, and whatever verb leads to it', async () => {
    const told = await labels('How many barges did they hire from Pelkwater?', barges, gazette);
    expect(told).toContain('four barges');
    expect(told.join()).toContain('five Kestrel B12s');
  });

  it.each(['How many workers does Vellby have?', 'How many users does Pelkwater have?'])(
    'what is known already, or done, counts nobody: %s',
    async (question) => {
      const told = (await labels(question, barges, gazette)).join();
      expect(told).not.toContain('both sides');
      expect(told).not.toContain('single');
    },
  );
});

describe('"which firm" asks for a name', () => {
  it.each(['Which firm did Vellby hire barges from?', 'Which company did they hire barges from?'])(
    '%s',
    async (question) => {
      const told = (await labels(question, barges, costs)).join();
      expect(told).toMatch(/Pelkwater|rowing firm/u);
      expect(told).not.toContain('Vellby Market');
    },
  );
});

const mill = `Vellby Mill changes hands


Orla Finch took over as chief executive in March from the mill's founder, Ada Moss.
Its last written offer was 4% on basic salaries; executives count in a one-off bonus of 700 crowns.
Finch spoke at the Weavers' Congress. Shares in the parent company fell. They sat in the hotel until two in the morning.
Staff at the mill rose by 6%, said its workers. The share of flax in the cloth is capped.
The number of weavers laid off was put at 140.`;

describe('what nobody tells is not told by what stands beside it', () => {
  it.each([
    'What is the salary of Orla Finch?',
    'When was Pelkwater founded?',
    'What percent is the share of flax capped at?',
    "Where was the Weavers' Congress held?",
    'Which hotel did the stranded weavers stay at?',
    'What loomtype does Vellby Mill use?',
  ])('%s', async (question) => {
    const answer = await (
      await libraryOfTexts(mill, `${barges}\n\nPelkwater is in the parent company.`, calls)
    ).ask(question);
    expect(answer.verdict).toBe('none');
  });

  it.each([
    ['How big was the bonus?', '700 crowns'],
    ['How many weavers were laid off?', '140'],
    ['Who was chief executive before Finch?', 'Ada Moss'],
  ])('%s → %s', async (question, label) => {
    expect((await labels(question, mill, barges)).join()).toContain(label);
  });
});

it('a per cent sign asks for a share as its word does', async () => {
  const vote = 'Of those who voted at Vellby, 71% were for the new quay on a turnout of 55%.';
  expect((await labels('What did the vote say, % for the quay?', vote)).join()).toContain('71');
});

describe('who is said to have done it is not somebody else', () => {
  const loom = `Brandt Loom and the mill

Brandt Loom has invested 13 million crowns in Vellby Mill since the fire. The Lindholm investment phase, with a valuation that
reportedly exceeded 90 million crowns, is over.`;

  it('a sum that another firm invested', async () => {
    const told = await labels('How much did Pelkwater invest in Vellby Mill?', loom, barges);
    expect(told.join()).not.toContain('million');
  });

  it('its own', async () => {
    const told = await labels('How much did Brandt Loom invest in Vellby Mill?', loom, barges);
    expect(told.join()).toContain('13 million');
  });
});

it('what the whole is worth and what it takes in is not what was put into it', async () => {
  const told = await labels(
    'How much money did the guild put into the ropeworks?',
    'The ropeworks came out of the guild’s investment with a valuation that reportedly exceeded $80 million.\nThe guild invested roughly $13 million in the ropeworks.',
    'The ropeworks brought the guild $12 million in yearly revenue.',
  );
  expect(told[0]).toBe('roughly $13 million');
});
