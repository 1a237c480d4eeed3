import { describe, expect, it } from 'vitest';
import { lead, libraryOfTexts } from '../library-of-texts.ts';

const pier = `The pier at Sallow Bay

The pier was opened in 1894. Jim Orme ran the pier for 31 years.
From the gate to the lamp it has a length of 412 metres.
On Monday the gusts touched 97 km/h, and the tea room at the end was shut for two days.
The new winch draws 900 watts. The old pier had two, where the plans called for three.`;

const yard = `A new crane

The yard has put up a crane. It is 38 metres high and cost £210,000.
A total of 1,450 units were sent back to the works after the winter.`;

describe('how far a thing goes is told by a figure that goes that way', () => {
  it.each([
    ['How long is the pier?', '412 metres'],
    ["how long's the pier", '412 metres'],
    ['how srong were the gusts', '97 km/h'],
    ['roughly how many units were sent back', '1,450 units'],
  ])('%s → %s', async (question, words) => {
    expect(lead(await (await libraryOfTexts(pier, yard)).ask(question))).toContain(words);
  });

  it('a crowd is as big as there are people in it', async () => {
    const rally = 'The crowd held 400 protesters, and a band led it. Nobody was hurt.';
    expect(
      lead(await (await libraryOfTexts(rally, yard)).ask('How big was the crowd of protesters?')),
    ).toContain('400 protesters');
  });

  it('a strike is as long as it is planned for', async () => {
    const strike = 'The strike at Harle docks is planned for three days. Cranes stand still.';
    expect(
      lead(await (await libraryOfTexts(strike, yard)).ask('How long is the strike?')),
    ).toContain('three days');
  });

  it('what is asked in a unit is given in it', async () => {
    const answer = await (
      await libraryOfTexts(pier, yard)
    ).ask('How many watts does the winch draw?');
    expect(lead(answer)).toContain('900 watts');
    const none = await (await libraryOfTexts(yard)).ask('How many watts does the crane draw?');
    expect(none.verdict).toBe('none');
  });

  const wall = 'The wall at Sallow Bay is 2 km long. The gate of the wall weighs 640 kg.';
  it.each([
    ['How many kilometres long is the wall?', '2 km'],
    ['How many kilos does the gate weigh?', '640 kg'],
  ])('a unit goes by several names: %s', async (question, words) => {
    expect(lead(await (await libraryOfTexts(wall, yard)).ask(question))).toContain(words);
  });
});
