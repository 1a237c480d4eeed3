import { describe, expect, it } from 'vitest';
import { twoSources } from '../two-sources.ts';

type Case = readonly [question: string, first: string, second: string, stand: 'together' | 'apart'];

const trade = 'What was the profession of Ada Voss?';
const cases: Readonly<Record<string, readonly Case[]>> = {
  'a trade': [
    [
      trade,
      'Ada Voss earned her living as a watchmaker.',
      'Ada Voss, then a schoolteacher, came along.',
      'apart',
    ],
    [trade, 'Ada Voss worked as a watchmaker.', 'Ada Voss was a watchmaker in Ulm.', 'together'],
    [trade, 'Ada Voss was an Austrian nurse.', 'Ada Voss was an Austrian judge.', 'apart'],
  ],
  'what it serves as': [
    [
      'What was the tower used for?',
      'The tower served as a granary.',
      'She took the tower for a prison and described it as a temple.',
      'apart',
    ],
    [
      'What was the purpose of the tower?',
      'The tower served as a granary.',
      'The tower was built as a granary for the town.',
      'together',
    ],
  ],
  'what it is made of': [
    [
      'What is the mask made of?',
      'The mask is of hammered bronze.',
      'The mask was carved from a block of alabaster.',
      'apart',
    ],
    [
      'What was the roof covered with?',
      'The roof was covered with copper.',
      'The roof, all of copper, shone.',
      'together',
    ],
  ],
  'what a name means': [
    [
      'What does the name Kusk mean?',
      'Kusk means "river bend".',
      'Kusk translates as "where the dogs drink".',
      'apart',
    ],
    [
      'What does the name Kusk mean?',
      'Kusk means "bend of the river".',
      'The name Kusk, "river bend", is old.',
      'together',
    ],
  ],
  'how somebody died': [
    [
      'How did Ada Voss die?',
      'Ada Voss died of dysentery.',
      'Ada Voss was shot by a sentry.',
      'apart',
    ],
    [
      'How did Ada Voss die?',
      'Ada Voss drowned in the lake.',
      'The death of Ada Voss by drowning shocked the town.',
      'together',
    ],
  ],
  'how two are related': [
    [
      'How were Ada and Ilse Voss related?',
      'Ada was the sister of Ilse Voss.',
      'Ada, the daughter of Ilse Voss, sang.',
      'apart',
    ],
    [
      'How were Ada and Otto Voss related?',
      'Ada was the sister of Otto Voss.',
      'Otto was the brother of Ada Voss.',
      'together',
    ],
  ],
  'which is the one': [
    [
      'Which is the longest river of the country?',
      'The Upper Oro is the longest river of the country.',
      'The longest river of the country is the Great Sibuk.',
      'apart',
    ],
    [
      'Which is the longest river of the country?',
      'The Upper Oro is the longest river of the country.',
      'Boats sail on the Upper Oro, the longest river.',
      'together',
    ],
  ],
};

it.each([
  ['What was the job of Ada Voss?', 'Ada Voss came home, and her brother was a baker.'],
  ['How did Ada Voss die?', 'Ada Voss, whose father was shot, came home.'],
  ['What is the statue of Ada Voss made of?', 'The statue was in Lorne.'],
])('is not said of another matter: %s — %s', async (question, sentence) => {
  const { differs, labels } = await twoSources(question, sentence, 'The weather was fine.');
  expect(`${differs} ${labels[0]}`).not.toMatch(/baker|shot|Lorne/u);
});

for (const [name, list] of Object.entries(cases))
  describe(name, () => {
    it.each(list)('%s — %s — %s: %s', async (question, first, second, stand) => {
      expect(await twoSources(question, first, second)).toMatchObject({ stand });
    });
  });
