import { describe, expect, it } from 'vitest';
import { twoSources } from './two-sources.ts';

/** A question, one sentence and the words of it that answer; null where it holds no answer. */
type Case = readonly [question: string, sentence: string, answer: string | null];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'a count is of what is asked for': [
    [
      'How many people were hurt in the kiln fire?',
      'Nine potters are said to have been hurt in the kiln fire, including a woman of 61.',
      'Nine potters',
    ],
    ['How many people were hurt?', 'In all thirteen of us were hurt.', 'thirteen'],
    ['How many jobs will go?', 'The two have been talking of jobs for a month.', null],
    ['How many people will lose their jobs?', 'The two sides met; jobs were lost.', null],
    ['How many jobs would the sale have cost?', 'No price has been fixed.', null],
    ['How many seats does the hall have?', 'The hall seats 640 listeners.', '640 listeners'],
    ['How many beds does the ward have?', 'The 40-bed ward will close.', '40-bed ward'],
    [
      'How many people were on the boat?',
      'Packed with 60 pupils, the boat left for the island.',
      '60 pupils',
    ],
    [
      'How many records were stolen?',
      'The records of 3,200 patients were stolen.',
      '3,200 patients',
    ],
  ],
  'a measure is of what is asked for': [
    ['How hot was it in the tent?', 'The thermometer in the tent stood at 38°C.', '38°C'],
    [
      'How hot was it in the tent?',
      'In the tent it never went above 29 degrees.',
      'above 29 degrees',
    ],
    ['How heavy is the bell?', 'The bell, 3.2 tonnes of bronze, hangs in the tower.', '3.2 tonnes'],
    ['How heavy is the bell?', 'The ladder to the bell is 14 metres.', null],
    ['How thick is the ice?', 'The ice is 22 centimetres.', '22 centimetres'],
    ['How high is the peak?', 'At 5,210 metres the peak is no walk.', '5,210 metres'],
    ['How far did the shares fall?', 'The shares fell 8 per cent.', '8 per cent'],
    ['How long was the queue?', 'The queue reached fifty minutes.', 'fifty minutes'],
    ['How long was the queue?', 'The queue was back six months after the fair.', null],
  ],
  'an age is of who is asked for': [
    ['How old was Peter Lund?', 'Peter Lund was nine; he wept.', 'nine'],
    ['How old do you have to be to vote?', 'To vote came Peter Lund, 81, as ever.', null],
  ],
  'a thing stands where the question has its own': [
    ['What did the divers find?', 'In the wreck the divers found a brass bell.', 'a brass bell'],
    ['What did the divers find?', 'A box of coins was found by the divers.', 'A box of coins'],
    ['What did the divers find?', 'The divers trained in Malta.', null],
    [
      'What does the new law ban?',
      'The new law bans the sale of fireworks.',
      'the sale of fireworks',
    ],
    ['What hit the lamp post?', 'A milk float hit the lamp post at dawn.', 'A milk float'],
    ['What hit the lamp post?', 'The lamp post was hit by a milk float.', 'a milk float'],
    ['What is the roof made of?', 'The roof is made largely of slate.', 'slate'],
    ['What was stolen from the chapel?', 'A saint was stolen from the chapel.', 'A saint'],
    ['What colour is the door?', 'The door was painted green in 1950.', 'green'],
    ["What is Rosa Lindt's job?", 'Here Rosa Lindt, a dentist from Ulm, saw it.', 'dentist'],
    ["What is Rosa Lindt's job?", 'Here Rosa Lindt was heading home.', null],
  ],
  'a reason is told in many ways': [
    ['What caused the flood in the hall?', 'A burst pipe flooded the hall.', 'A burst pipe'],
    ['What caused the flood in the hall?', 'The mayor flooded the hall with light.', null],
    [
      'Why was the match called off?',
      'The match was called off: the pitch lay under water.',
      'the pitch lay under water',
    ],
    ['Why was the match called off?', 'The match was called off by the referee.', null],
    [
      'Why did the shop close?',
      'Thefts and a high rent were to blame.',
      'Thefts and a high rent were',
    ],
  ],
  'a length is the one that holds': [
    [
      'How long will the trial last?',
      'The trial will last for two years instead of the nine months first planned.',
      'two years',
    ],
    ['How long is the wait?', 'The wait is nine hours, up from four hours.', 'nine hours'],
  ],
  'a day and an hour are of what is asked': [
    [
      'On what date did the ban on dogs start?',
      'The ban on dogs took effect on 4 May, a week late.',
      '4 May',
    ],
    ['When did the firm end its contract?', 'The firm has a contract through 2034.', null],
    ['What time did the storm hit the camp?', 'The storm ended the 19:30 concert.', null],
    [
      'What time did the storm hit the camp?',
      'After the storm three were kept in overnight.',
      null,
    ],
    [
      'What time was the bus struck?',
      'On the 18:15 service, the bus was struck at 18:40.',
      '18:40',
    ],
    ['What time did the bus leave?', 'We were on the 18:15 bus.', '18:15'],
  ],
};

for (const [what, list] of Object.entries(cases)) {
  describe(what, () => {
    it.each(list)('%s — %s: %s', async (question, sentence, answer) => {
      const { highlights } = await twoSources(question, sentence, 'Nothing was said of it.');
      expect(highlights[0]).toBe(answer);
    });
  });
}

describe('a sum that is for another thing', () => {
  it('is less sure than one that nothing is said of', async () => {
    const question = 'How much has the tunnel cost?';
    const fined = await twoSources(
      question,
      'The tunnel has cost the firm dear: it was fined £5,000.',
      'The tunnel has cost £41 million.',
    );
    const plain = await twoSources(
      question,
      'The tunnel has cost the firm dear: it was £52 million.',
      'The tunnel has cost £41 million.',
    );
    expect(fined.clash).toBeLessThan(plain.clash);
  });
});
