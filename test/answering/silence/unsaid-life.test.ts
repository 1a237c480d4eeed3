import { expect, test } from 'vitest';
import { lead, libraryOfTexts } from '../library-of-texts.ts';

const kiln = `Fire at the Rook Lane kiln

A fire at the Rook Lane kiln on 4 March burnt the drying shed of the Harle Pottery to the ground.

Berit Olsen-Vane, 48, who runs the pottery, was taken to the Marsden Infirmary with smoke in her lungs.

The picture above, by Tomas Brandt, was taken from the roof of the Harle Museum at noon.

"We shall fire again before the summer," said Ms Olsen-Vane on Friday.
`;
const firms = `The year at Rook Lane

The Harle Pottery had 4,200 visitors last year. Tarn Glazes, of Lower Tarn, sold it most of its colours.

Marsden Brick employs 310 people.
`;
const life = `The potters of Rook Lane

Edda Lorne was born in Tarn in 1961, studied at the Northern College of Art and lives above the shop with her husband, Piet.

Geologists surveyed Mount Orrin in 1983.

Jory Penn, of Castle Marsh, has thrown pots on Rook Lane since 1999.
`;

async function verdict(question: string): Promise<string> {
  return (await (await libraryOfTexts(kiln, firms, life)).ask(question)).verdict;
}

test.each([
  'Where was Tomas Brandt born?',
  'When was Berit Olsen-Vane born?',
  'Where did Tomas Brandt study?',
  'How many people work at the Harle Pottery?',
  'Where is the Harle Pottery headquartered?',
  'What is the phone number of the Marsden Infirmary?',
  'Where does Berit Olsen-Vane live?',
  "Who is Berit Olsen-Vane's husband?",
])('where somebody was, and when, tells nothing of a life: %s', async (question) => {
  expect(await verdict(question)).toBe('none');
});

test.each([
  ['Where was Edda Lorne born?', 'Tarn'],
  ['When was Edda Lorne born?', '1961'],
  ['Where is Tarn Glazes based?', 'Lower Tarn'],
  ['How many people work at Marsden Brick?', '310'],
  ['Where did Edda Lorne study?', 'Northern College'],
  ["Who is Edda Lorne's husband?", 'Piet'],
  ['When was Mount Orrin studied?', '1983'],
  ['When did geologists study Mount Orrin?', '1983'],
  ['Where does Jory Penn live?', 'Castle Marsh'],
])('what is told of a life answers: %s', async (question, words) => {
  expect(lead(await (await libraryOfTexts(kiln, firms, life)).ask(question))).toContain(words);
});

test.each(['What does Ms Olsen-Vane say about parking?'])(
  'what nobody says, or nobody on that, is no statement: %s',
  async (question) => {
    expect(await verdict(question)).toBe('none');
  },
);

test('what somebody says is', async () => {
  const library = await libraryOfTexts(kiln, firms, life);
  const answer = await library.ask('What did Ms Olsen-Vane say about the summer?');
  expect(lead(answer)).toContain('fire again');
});
