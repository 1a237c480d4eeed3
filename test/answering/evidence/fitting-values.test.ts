import { describe, expect, it } from 'vitest';
import { lead, libraryOfTexts } from '../library-of-texts.ts';

const quarry = `Fire at Hollin Quarry

A fire broke out at Hollin Quarry on Friday. Six lorries were destroyed.
Nobody was hurt, said Petra Lund, who runs the quarry. She blamed a faulty heater in the canteen.
The quarry employs 85 people and opened in 1961. It will reopen on 12 June.
Lund put the damage at £700,000. The canteen served its last soup at noon.`;

const recipe = `Rhubarb jam

Boil the rhubarb with sugar and ginger for forty minutes. It keeps until Christmas.`;

describe('a figure answers by what it is a figure of', () => {
  const theft = `Break-in at Marrow Pay

Thieves copied the files of Marrow Pay in May. They took 38 gigabytes.
Among those robbed are 9,200 council workers. In all 2.1 million workers are affected.
The case recalls that of Tallis, a rival, which lost the records of 600,000 people in 2019.
Nobody at the council is believed to have been dismissed.
The vault door, 11 tonnes of steel, was left open. The listening line is open on 555-0182.`;

  it.each([
    ['How many gigabytes did they take?', '38 gigabytes'],
    ["How many people's records did Tallis lose?", '600,000 people'],
    ['How many council workers were robbed?', '9,200 council workers'],
    ['How heavy was the vault door?', '11 tonnes'],
    ['What is the number of the listening line?', '555-0182'],
  ])('%s → %s', async (question, words) => {
    expect(lead(await (await libraryOfTexts(theft, recipe)).ask(question))).toContain(words);
  });
});

it('what one place has is not what another has', async () => {
  const wards = [
    'The ward has 14 beds and two baths. Dunmere has been proud of it since 1971.',
    'The new ward at Oakham General Hospital has 38 beds and a blue ceiling.',
  ];
  const calls = Array.from(
    { length: 30 },
    (_, i) => `Boat ${i} calls at wharf ${i + 2}. It lands salt and coal.`,
  );
  const { verdict, positions } = await (
    await libraryOfTexts(...wards, calls.join('\n\n'), quarry, recipe)
  ).ask('How many beds does the ward in Dunmere have?');
  expect(verdict).not.toBe('conflict');
  expect(positions[0]?.label).toBe('14 beds');
});

it('no street is a town', async () => {
  const mill = `Flour recalled

The flour is ground at the mill on Beck Lane. It comes from Oakham, said the miller.`;
  const { positions } = await (
    await libraryOfTexts(mill, recipe)
  ).ask('Which town does the flour come from?');
  expect(positions.map(({ label }) => label)).not.toContain('Beck Lane');
});

describe('a length is that of what it is said of', () => {
  const outage = `Lights out in Farrow

The outage in Farrow went on for an hour and a half. The lamp on Gull Head stood nine metres high.
Gull Head is 140 m high. Boats go out to it in summer.`;
  const council = `Council meets

Saturday's council meeting, at the Corn Hall, lasted three hours and heard of the outage in Farrow the week before.
Another meeting in May lasted two days, and nobody sang.`;

  it.each([
    ['How long did the outage last?', 'an hour and a half'],
    ['How high is Gull Head?', '140 m'],
    ['How long did the council meeting last?', 'three hours'],
  ])('%s → %s', async (question, words) => {
    const answer = await (await libraryOfTexts(outage, council, recipe)).ask(question);
    expect(lead(answer)).toContain(words);
    expect(answer.verdict).not.toBe('conflict');
  });
});

describe('what somebody blames', () => {
  const works = `Leak at Penrow Works

Two men were taken to hospital on Monday after a drum of dye leaked at Penrow Works. The gates are shut.
The leak went on until noon. The insurers have a view of their own. They blame a power cut, which stopped the pumps.`;
  const paper = `Penrow after the leak

The smell of the leak hangs over Penrow. Clearing it up will take a month.
Inspectors believe that a driver coupled his hose to the wrong inlet.`;

  it('is the cause of what the article tells of, said again or not', async () => {
    const answer = await (
      await libraryOfTexts(works, paper, recipe)
    ).ask('What caused the leak at Penrow Works?');
    const shown = answer.positions.flatMap((position) =>
      position.answers.flatMap(({ quotes }) => quotes.map(({ text }) => text)),
    );
    expect(shown.join(' ')).toContain('They blame a power cut');
    expect(shown.join(' ')).toContain('the wrong inlet');
    expect(answer.verdict).toBe('conflict');
  });
});

describe('a name answers where it names what is asked for', () => {
  const gig = `Storm over Dunmere

A storm named Ottilie reached the park when some 3,000 people stood before the Beacon Stage.
The main stage is leaning, said a steward from Harle. Detectives spoke to the steward.`;

  it('and not where it names another thing', async () => {
    const answer = await (await libraryOfTexts(gig)).ask('What is the main stage called?');
    expect(lead(answer)).not.toMatch(/^A storm named Ottilie$/u);
    expect(lead(answer)).toContain('Beacon Stage');
  });
});

describe('who holds an office', () => {
  const firms = `Tarn Foods sells its mill

Tarn Foods has sold its mill to Wexley Grain. Tarn Foods executives praised Wexley Grain on Monday.
The deal, which followed a row that removed Hedda Voss as CEO of the rival Osk Mills, exposed how much Tarn Foods needs cash.`;
  const signed = `Mill sold

The chief executive of Wexley Grain, Jon Abara, signed the deal in the canteen.`;

  it.each(['Who is the CEO of Tarn Foods?', 'Who is the chief executive of Tarn Foods?'])(
    'is not told by executives, nor by another firm: %s',
    async (question) => {
      const answer = await (await libraryOfTexts(firms, recipe)).ask(question);
      expect(answer.verdict).toBe('none');
    },
  );

  it('is told by a name beside it', async () => {
    const answer = await (
      await libraryOfTexts(firms, signed)
    ).ask('Who is the CEO of Wexley Grain?');
    expect(lead(answer)).toContain('Jon Abara');
  });
});

describe('a number to be called', () => {
  const notice = `Vase stolen from Hollin House

A reward of £5,000 is offered for the blue vase. Calls are answered in confidence on 555-0163.
The thieves left by the kitchen, where 12 spoons are missing too.`;

  it.each([
    'what number do I ring about the vase',
    'Which number can witnesses of the theft call?',
    'phone number for the reward?',
  ])('is the answer to %s', async (question) => {
    const answer = await (await libraryOfTexts(notice, recipe)).ask(question);
    expect(lead(answer)).toContain('555-0163');
  });

  it('is none where no source gives one', async () => {
    const answer = await (await libraryOfTexts(quarry)).ask('What number do I ring at the quarry?');
    expect(answer.verdict).toBe('none');
  });
});
