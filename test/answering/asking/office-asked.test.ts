import { expect, it } from 'vitest';
import { lead, libraryOfTexts } from '../library-of-texts.ts';

const takeover = `OrbitWorks buys Lumen

OrbitWorks has taken over Lumen Dynamics for £13bn. The chief executive of OrbitWorks, Dana Frye, said six plants would close.
Two of them are at Hebble, said a spokesman for Lumen.`;

const school = `New head for Holm school

Florence Paris, the head teacher of Holm school, starts on Monday. She comes from Lincoln.
Georgia York, a governor, chose her from many who applied.`;

const harbour = `Harbour master leaves Tarn

Aldo Brix resigned as harbour master on Monday. His duties pass to Mara Lind, who ran the pilot boats.
The treasurer, Piet Oster, whose wife is the painter Ilse Bonn, was told by letter.`;

const library = libraryOfTexts(takeover, school, harbour);

it.each([
  ['Who is the CEO of OrbitWorks?', 'Dana Frye'],
  ['Who is the boss of OrbitWorks?', 'Dana Frye'],
  ['Who is the head teacher of Holm school?', 'Florence Paris'],
  ['Who is the treasurer?', 'Piet Oster'],
  ['What does Georgia York do?', 'a governor'],
  ['What does Ilse Bonn do?', 'painter'],
  ['Who is Piet Oster?', 'treasurer'],
])('a job that stands beside a name is told: %s → %s', async (question, words) => {
  expect(lead(await (await library).ask(question))).toContain(words);
});

it('who holds an office elsewhere does not hold it here', async () => {
  expect((await (await library).ask('Who is the boss of Lumen?')).verdict).toBe('none');
});

it.each(['Who takes over from Brix?', 'Who comes after Brix as harbour master?'])(
  'who is asked after is not the one who is named: %s',
  async (question) => {
    const { positions } = await (await library).ask(question);
    expect(positions.map(({ label }) => label)).not.toContain('Aldo Brix');
  },
);

it('a firm has a chairman and a chief executive, and neither is the other', async () => {
  const firm = await libraryOfTexts(
    'Ada Moss, the chief executive of Kestrel, decided it, and the works are to close in May.',
    'Piet Oster, who chairs Kestrel, would not speak of it when he was met at the gate.',
    'The head of the union left early. Piet Oster remains as chairman of Kestrel, for the present.',
  );
  const { verdict, positions } = await firm.ask('Who is the chairman of Kestrel?');
  expect(verdict).toBe('agreement');
  expect(positions[0]?.label).toBe('Piet Oster');
  expect((await firm.ask('Who is the chief executive of Kestrel?')).positions[0]?.label).toBe(
    'Ada Moss',
  );
});
