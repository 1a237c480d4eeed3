import { describe, expect, it } from 'vitest';
import { lead, libraryOfTexts } from '../library-of-texts.ts';

const story = `The Fenwick Courier

The old windmill at Fenwick has to stand empty for two years before its sails can turn again.

A ladder slipped on Friday, and Ruben Stoll, the joiner, broke his wrist. He can drive with one hand.

Visitors pay £4 to see the millstones, and children get a bag of flour.

The mill opens at ten on Saturdays.

Dogs are welcome in the yard.
`;
// A page or two needs less of an answer than a folder.
const log = Array.from(
  { length: 300 },
  (_, i) => `Wagon ${i + 1} carried barley, oats and chaff to the lower yard.`,
).join('\n\n');

async function ask(question: string) {
  return (await libraryOfTexts(story, `The log\n\n${log}\n`)).ask(question);
}

describe('a question on the world at large', () => {
  it.each([
    ['how long do you steam broccoli'],
    ['how long does grout take before it can be walked on'],
    ['is it bad if my ankle swells on a flight'],
    ['what does a beekeeper earn'],
    ['how many legs does a lobster have'],
    ['can you drive with a sprained ankle'],
    ["why won't my printer turn on"],
    ['is there a cure for hay fever'],
  ])('is answered by no story: %s', async (question) => {
    expect((await ask(question)).verdict).toBe('none');
  });

  it.each([
    ['how long does the windmill have to stay shut', 'two years'],
    ['can he drive', 'with one hand'],
    ['how much do visitors pay', '£4'],
    ['what time does it open on saturdays', 'at ten'],
    ['are dogs welcome', 'Dogs are welcome'],
  ])('but one that points to the story is: %s', async (question, words) => {
    expect(lead(await ask(question))).toContain(words);
  });
});
