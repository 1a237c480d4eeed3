import { describe, expect, it } from 'vitest';
import { evidenceIn } from '../../../src/answering/evidence/evidence.ts';
import type { Evidence } from '../../../src/answering/evidence/evidence-value.ts';
import type { Question } from '../../../src/answering/question.ts';
import { understand } from '../../../src/answering/question.ts';
import { indexDocuments } from '../../../src/search/minisearch-index.ts';
import { aDocument } from '../../support/documents.ts';
import { readingsOf, sentencesIn } from '../../support/readings.ts';

const library = indexDocuments([
  aDocument({ text: 'A tram carries passengers to the depot, said Orla Finch of Kestrel Rail.' }),
]);

async function asked(question: string): Promise<Question> {
  return understand(question, (await library).vocabulary);
}

interface Figure extends Pick<Evidence, 'strength'> {
  readonly text: string;
}

/** The figures of one sentence that could answer, the best first. */
async function figures(question: string, text: string): Promise<readonly Figure[]> {
  const understood = await asked(question);
  return readingsOf(aDocument({ text, title: '' }))
    .flatMap(sentencesIn)
    .flatMap((sentence) =>
      evidenceIn(understood, sentence).map(({ start, end, strength }) => ({
        text: sentence.text.slice(start, end),
        strength,
      })),
    );
}

/** How well the best figure fits; 0 for none. */
async function fit(question: string, text: string): Promise<number> {
  const [best] = await figures(question, text);
  return best?.strength ?? 0;
}

describe('the type of figure asked for', () => {
  it.each([
    ['What is the population of Dunmere?', 'count'],
    ['What was the death toll?', 'count'],
    ['What was the attendance at the opening?', 'count'],
    ["What's the headcount at Kestrel Rail?", 'count'],
    ['How big was the crowd?', 'count'],
    ['How large is the workforce?', 'count'],
    ['What is the capacity of the depot?', 'amount'],
    ['What was the winning margin?', 'amount'],
    ['What is the distance to the depot?', 'measure'],
    ['What was the temperature in the depot?', 'measure'],
    ['What is the top speed of the tram?', 'measure'],
    ['What is the length of the tunnel?', 'measure'],
    ['How hot was it in the tram?', 'measure'],
    ['How heavy is the tram?', 'measure'],
    ['How much does the tram weigh?', 'measure'],
    ['How loud is the bell?', 'measure'],
    ['How close is the depot?', 'measure'],
    ['How many square metres does the depot cover?', 'measure'],
    ['What is the length of the contract?', 'duration'],
    ['What was the winning time?', 'duration'],
    ['What is the average wait?', 'duration'],
    ['How quickly did the crew respond?', 'duration'],
    ['How late was the tram?', 'duration'],
    ['How late does the depot stay open?', 'time'],
    ['What is the closing time?', 'time'],
    ['What is the birthday of Orla Finch?', 'date'],
    ['What is her date of birth?', 'date'],
    ['What was the deadline for bids?', 'date'],
    ['What is the age of the driver?', 'age'],
    ['How young was the driver?', 'age'],
    ['How many years old is the tram?', 'age'],
    ['What is the unemployment rate?', 'percent'],
    ['What was the salary of the director?', 'money'],
    ['How expensive is a ticket?', 'money'],
    ['What is the toll on the bridge?', 'money'],
  ])('%s → %s', async (question, type) => {
    expect((await asked(question)).type).toBe(type);
  });
});

describe('a day long past', () => {
  it('hardly tells when something will be', async () => {
    const published = '2031-03-01';
    const understood = await asked('When will the depot reopen?');
    const strengths = ['The depot opened in 1974.', 'The depot reopens in May 2031.'].map((text) =>
      readingsOf(aDocument({ text, title: '', published }))
        .flatMap(sentencesIn)
        .flatMap((sentence) => evidenceIn(understood, sentence))
        .map(({ strength }) => strength),
    );
    expect(strengths[0]?.[0]).toBeLessThan(0.35);
    expect(strengths[1]?.[0]).toBe(1);
  });
});

describe('what is to be counted', () => {
  it.each([
    ['How many people work for Kestrel Rail?', ['person']],
    ['How many commuters take the bus?', ['commut']],
    ['How many passengers died?', ['passeng']],
    ['How many trams ran late?', ['tram']],
    ['How many Germans live there?', ['german']],
    ['How many sports cars were sold?', ['sport', 'car']],
    ['How many strain gauges failed?', ['strain', 'gaug']],
    ['How many were hurt?', []],
  ])('is a noun without its verb: %s', async (question, unit) => {
    expect((await asked(question)).unit).toEqual(unit);
  });
});

describe('a count', () => {
  const thieves = 'How many thieves were there?';
  const jobs = 'How many jobs were lost?';

  it.each([
    [thieves, 'There were three thieves there.'],
    [thieves, 'Two men ran off.'],
    [thieves, 'A gang of four broke in.'],
    [thieves, 'A pair of hooded figures ran off.'],
    [thieves, 'Three people broke in.'],
    ['How many people work there?', 'It has 40 cleaners.'],
    ['How many people signed it?', 'It carried 900 signatures.'],
    ['How many people complained?', 'The station had 96 complaints.'],
    ['How many passengers were hurt?', 'A single passenger was hurt.'],
    ['How many cats were found?', 'None of the 40 cats was found.'],
    ['How many pumps failed?', 'Six of the fourteen pumps failed.'],
    ['How many times did the bell ring?', 'The bell rang twice.'],
    [jobs, 'Some 1,400 posts went.'],
    ['What is the population of Dunmere?', 'Dunmere has 3,400 inhabitants.'],
    ['What is the population of Dunmere?', 'Dunmere has a population of 3,400.'],
    ['How big was the crowd?', 'A crowd of 900 sang.'],
    ['What is the population of Dunmere?', 'Dunmere is a market town of 3,400.'],
    ['How many times did she win the cup?', 'She won the cup twice as well.'],
    ['How many pasengers died?', 'Six passengers died.'],
  ])('is of what is asked for, or of its kind: %s %s', async (question, text) => {
    expect(await fit(question, text)).toBeGreaterThanOrEqual(0.7);
  });

  it.each([
    [jobs, 'It closed at €7.84.'],
    [jobs, 'It fell by 12 percent.'],
    [jobs, 'It happened at half past nine.'],
    [jobs, 'Orla Finch, 52, sang.'],
    [jobs, 'It took two weeks.'],
    [jobs, 'It has 40 windows.'],
    [thieves, 'They took two stolen objects.'],
    [thieves, 'See lesson 6, step 3.'],
    ['How many hospitals use it?', 'Nobody uses it.'],
    ['How many constables are on the case?', 'No patient was seen.'],
    ['How many laptops were hit?', 'No patient was hurt.'],
    ['How many laptops were hit?', 'No patient came to any harm.'],
    ['How many people work for Kestrel Rail?', 'Let nobody tell me that the brakes worked.'],
    ['How many trams were lost?', 'A quake of magnitude 5.1 shook the depot and its trams.'],
    ['How many people sat there?', 'Of the 40 lamps between the benches, 16 were dead.'],
  ])('is not of anything: %s %s', async (question, text) => {
    expect(await fit(question, text)).toBeLessThan(0.35);
  });

  it('fits less the less the noun says', async () => {
    const fits = await Promise.all(
      ['Four thieves ran.', 'Four men ran.', 'Four pupils ran.', 'Four bells rang.'].map((text) =>
        fit(thieves, text),
      ),
    );
    expect(fits).toEqual(fits.toSorted((a, b) => b - a));
    expect(new Set(fits).size).toBe(fits.length);
  });

  it('without a noun fits less than with one', async () => {
    const bare = await fit('How many tickets did it sell?', 'It sold 3,900.');
    expect(bare).toBeGreaterThan(0.35);
    expect(bare).toBeLessThan(await fit('How many tickets did it sell?', 'It sold 3,900 tickets.'));
  });

  it('is a difference where it is asked by how many', async () => {
    const [best] = await figures(
      'By how many tickets did it win?',
      'It sold 3,900 tickets, more by 40 tickets.',
    );
    expect(best?.text).toBe('40 tickets');
  });

  it('is of those who do what is asked for', async () => {
    const march = await fit('How many demonstrators were there?', 'Some 900 people marched.');
    expect(march).toBeGreaterThan(
      await fit('How many demonstrators were there?', 'Some 900 people slept.'),
    );
  });

  it('is a share of them where no number is told', async () => {
    const share = await fit('How many trams are insured?', 'Only 22 percent of trams are insured.');
    expect(share).toBeGreaterThanOrEqual(0.5);
    expect(share).toBeGreaterThan(
      await fit('How many trams are insured?', 'Fares for trams rose by 22 percent.'),
    );
  });

  it('is of some of them, where all are counted and not what they did', async () => {
    const question = 'How many of the bells did not ring?';
    expect(await fit(question, 'Seven of the bells made no sound.')).toBeGreaterThan(0.9);
    expect(await fit(question, 'The depot had twelve bells.')).toBeLessThan(0.5);
    expect(await fit(question, 'Twelve bells did not ring.')).toBeGreaterThan(0.9);
  });

  it('is not of those who were only called by what is asked', async () => {
    const question = 'How many people work for Kestrel Rail?';
    expect(await fit(question, 'Kestrel Rail has 310 workers.')).toBeGreaterThanOrEqual(0.7);
    expect(await fit(question, 'Two workers were taken home from Kestrel Rail.')).toBeLessThan(0.5);
  });

  it('is of the part, not of the whole', async () => {
    const [best] = await figures('How many pumps failed?', 'Of the 40 pumps, 16 failed.');
    expect(best?.text).toBe('16 failed');
  });
});

describe('a length', () => {
  it.each([
    ['How deep is the pit?', 'The pit is 410 m across.', 'The pit is 40 m deep.'],
    [
      'How deep is the pit?',
      'Moss grows in the pit for two miles.',
      'The bottom of the pit is 40 m down.',
    ],
    ['How high is the mast?', 'The mast sank by 30 cm.', 'The mast rises 96 m.'],
    ['How tall is the mast?', 'The mast lost 12 m of rope.', 'The mast is 96 m tall.'],
    ['How wide is the pit?', 'The pit has a depth of about 40 m.', 'The pit is 410 m across.'],
    ['How far is the depot?', 'The depot is 9 m wide.', 'The depot is 9 miles from here.'],
  ])('goes the way that is asked for: %s %s %s', async (question, other, text) => {
    expect(await fit(question, other)).toBeLessThan(0.35);
    expect(await fit(question, text)).toBeGreaterThanOrEqual(0.6);
  });

  it('is no length of time where it is asked how long something takes', async () => {
    expect(await fit('How long will the trip take?', 'The trip is 500 metres long.')).toBe(0);
    expect(await fit('How long is the race?', 'The race is 500 metres long.')).toBeGreaterThan(0.8);
  });
});

describe('how often', () => {
  it('is told by what comes again, not by all there are', async () => {
    const question = 'How often does the tram go?';
    expect(await fit(question, 'It goes every half hour.')).toBe(1);
    expect(await fit(question, 'It goes every second Tuesday.')).toBe(1);
    expect(await fit(question, 'Every tram in town stood outside.')).toBeLessThan(0.35);
  });
});

describe('an age', () => {
  it('is no number of people', async () => {
    const question = 'How old were the two drivers?';
    expect(await fit(question, 'The correct number of drivers is two.')).toBe(0);
    expect(await fit(question, 'We owe it to luck that it was two and not twelve drivers.')).toBe(
      0,
    );
    expect(await fit(question, 'Each of the drivers was twenty.')).toBeGreaterThan(0.8);
  });
});

describe('a reason', () => {
  const why = 'What caused the fire in the depot?';

  it('is none where what is asked about is the reason for something else', async () => {
    expect(await fit(why, 'Two were hurt after a fire in the depot.')).toBeLessThan(0.35);
    expect(await fit(why, 'The fire in the depot led to a strike.')).toBeLessThan(0.35);
    expect(await fit(why, 'The fire broke out after a lamp fell.')).toBeGreaterThan(0.3);
    expect(await fit(why, 'Orla Finch blames the fire on a lamp.')).toBeGreaterThan(0.8);
  });

  it('is no thing that only did what is asked about', async () => {
    expect(await fit('Why did it leak?', 'A barrel of beer leaked at the depot.')).toBe(0);
    expect(await fit('Why did it flood?', 'A burst pipe flooded the depot.')).toBeGreaterThan(0.4);
  });
});

describe('other figures', () => {
  it.each([
    ['How hot was it?', 'It was 31°C in the shade, 4 km away.', '31°C'],
    ['How cold was it?', 'It fell to minus 5 that night.', 'minus 5'],
    ['How fast did the tram go?', 'It went 4 km at 90 miles an hour.', '90 miles'],
    ['How heavy is the bell?', 'The bell is 2 metres wide and weighs 900 kg.', '900 kg'],
    ['How old is Orla Finch?', 'Orla Finch, 52, has led it for 3 years.', '52'],
    ['How old is the mill?', 'The mill is 200 years old.', '200 years old'],
    ['In what year did it open?', 'It opened at seven on a Monday in 1911.', '1911'],
    ['How old is the mill?', 'The mill dates from 1911, says Orla Finch, 52.', '1911'],
    ['How old is the mill?', 'The mill has stood there for 400 years.', '400 years'],
    ['How old must you be to sail?', 'Everybody over 16 may sail.', '16'],
    ['How long has the mill been shut?', 'The mill has been shut since the 1960s.', '1960s'],
    ['How long does the lease run?', 'They took a lease through 2051.', '2051'],
    [
      'When was the mill built?',
      'Orla Finch voted on Monday to keep the mill built in 1911.',
      '1911',
    ],
    ['How long did it take?', 'Orla Finch, 52, waited the best part of an hour.', 'an hour'],
  ])('%s %s', async (question, text, expected) => {
    const [best] = await figures(question, text);
    expect(best?.text).toContain(expected);
  });

  it.each([
    ['How long was it shut?', 'The mill is 200 years old.'],
    ['How hot was it?', 'It was 4 km away.'],
    ['How long is the path?', 'It can stand on its own two feet.'],
    ['How long has it been shut?', 'It will stay shut until 2051.'],
    ['How old is the mill?', 'Orla Finch, 52, has run the mill for years.'],
    ['How old is the mill?', 'A man of 71 fell into the mill.'],
    ['How old is Orla Finch?', 'Peter Lund, 52, has met Orla Finch.'],
    ['How old is the mayor?', 'The owner is 40 years old.'],
    ['How old must you be to sail?', 'They sail for fun, said Orla Finch, 52, of Harle.'],
    ['In what year did it open?', 'It opened at seven.'],
  ])('are none to %s in %s', async (question, text) => {
    expect(await fit(question, text)).toBeLessThan(0.35);
  });
});
