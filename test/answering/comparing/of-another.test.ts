import { describe, expect, it } from 'vitest';
import { labelOf } from './two-sources.ts';

describe('what the verb of the question is said of another thing with', () => {
  it.each([
    ['How many sets did Odile Marsh play?', 'Petra Lund played four sets on Sunday.'],
    ['How much does a locker cost?', 'A padlock costs £9.'],
    ['How much did the kiln cost?', "A rival's kiln cost £70,000."],
    ['When was the weir built?', 'The bakery was built in 1911.'],
    ['Who founded the Almond Circus?', 'Sten Rask founded the other circus, in Olby.'],
    ['How many hens did the fox kill?', 'A hawk killed six hens.'],
  ])('is no answer: %s %s', async (question, sentence) => {
    expect(await labelOf(question, sentence)).toBeNull();
  });
});

describe('what may be the thing that is asked about', () => {
  it.each([
    ['How many sets did Odile Marsh play?', 'She played four sets on Sunday.', 'four sets'],
    ['How many hens did the fox kill?', 'Six hens were killed by the fox.', 'Six hens'],
    ['How much did the kiln cost?', 'The new kiln cost £70,000.', '£70,000'],
    ['When was the weir built?', 'Built in 1911, the weir is crumbling.', '1911'],
    ['Who founded the Almond Circus?', 'Sten Rask founded the circus in Olby.', 'Sten Rask'],
    ['When can people visit the kiln?', 'Visitors can see the kiln from 9 May.', '9 May'],
  ])('answers: %s %s', async (question, sentence, answer) => {
    expect(await labelOf(question, sentence)).toContain(answer);
  });
});
