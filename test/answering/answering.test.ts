import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { lead, libraryOfTexts } from './library-of-texts.ts';

const quarry = `Fire at Hollin Quarry

A fire broke out at Hollin Quarry on Friday. Six lorries were destroyed.
Nobody was hurt, said Petra Lund, who runs the quarry. She blamed a faulty heater in the canteen.
The quarry employs 85 people and opened in 1961. It will reopen on 12 June.
Lund put the damage at £700,000. The canteen served its last soup at noon.`;

const correction = `Quarry fire: what we know

Nine lorries burned at Hollin Quarry on Friday.
Correction, 4 May: An earlier version of this article said that four lorries had burned.`;

const recipe = `Rhubarb jam

Boil the rhubarb with sugar and ginger for forty minutes. It keeps until Christmas.`;

const library = libraryOfTexts(quarry, recipe);

describe('the passage that answers leads', () => {
  it.each([
    ['When did Hollin Quarry open?', 'opened in 1961'],
    ['How many people work at the quarry?', '85 people'],
    ['how much damage did the fire do', '£700,000'],
    ['What was destroyed in the fire?', 'Six lorries'],
    ['What caused the fire?', 'faulty heater'],
    ['When will the quarry reopen?', '12 June'],
    ['Who runs the quarry?', 'Petra Lund'],
    ['Was anyone injured?', 'Nobody was hurt'],
    ['how long do you boil rhubarb', 'forty minutes'],
    ['rhubarb jam sugar', 'with sugar'],
    ['How many trucks were destroyed?', 'Six lorries'],
  ])('%s → %s', async (question, words) => {
    const answer = await (await library).ask(question);
    expect(answer.verdict).toBe('single');
    expect(lead(answer)).toContain(words);
  });
});

describe('silence', () => {
  it.each([
    'Who won the chess world cup?',
    'What is the capital of Mongolia?',
    'How tall is Mount Elbrus?',
  ])('is the answer to %s', async (question) => {
    const answer = await (await library).ask(question);
    expect(answer.verdict).toBe('none');
    expect(answer.silent.count).toBe(2);
  });

  it('still shows what comes closest, marked as not answering', async () => {
    const answer = await (await library).ask('Which brass band played at Hollin Quarry?');
    expect(answer.verdict).toBe('none');
    if (answer.verdict !== 'none') return;
    expect(answer.nearest.length).toBeGreaterThan(0);
    expect(answer.nearest.length).toBeLessThanOrEqual(3);
    expect(answer.positions).toEqual([]);
  });
});

describe('a corrected figure', () => {
  it('is the article’s word, and what it withdrew is not', async () => {
    const answer = await (
      await libraryOfTexts(correction)
    ).ask('How many lorries burned at the quarry?');
    expect(lead(answer)).toContain('Nine lorries');
    expect(lead(answer)).not.toContain('four lorries');
  });

  it('is told when the correction is asked for', async () => {
    const answer = await (
      await libraryOfTexts(correction)
    ).ask('What did the earlier version of the article say about the lorries?');
    expect(lead(answer)).toContain('four lorries');
  });

  it('is told whatever noun it is asked for by', async () => {
    const answer = await (
      await libraryOfTexts(correction)
    ).ask('What number of burned vehicles did the paper get wrong at first?');
    expect(lead(answer)).toContain('four lorries');
  });

  it('is set against another source’s', async () => {
    const answer = await (
      await libraryOfTexts(quarry, correction)
    ).ask('How many lorries burned in the fire at Hollin Quarry?');
    expect(answer.verdict).toBe('conflict');
    expect(new Set(answer.positions.map(({ label }) => label))).toEqual(
      new Set(['Nine lorries', 'Six lorries']),
    );
  });
});

describe('sources that say the same', () => {
  it('stand together, however they put it', async () => {
    const other =
      'Blaze\n\nHalf a dozen reporters came to Hollin Quarry, where 6 lorries were destroyed by fire on Friday.';
    const answer = await (
      await libraryOfTexts(quarry, other)
    ).ask('How many lorries were destroyed at Hollin Quarry?');
    expect(answer.verdict).toBe('agreement');
    expect(answer.positions).toHaveLength(1);
    expect(answer.positions[0]?.answers.map(({ source }) => source.number).toSorted()).toEqual([
      1, 2,
    ]);
  });
});

describe('a quote', () => {
  it('is the document’s text, letter for letter, whatever is asked', async () => {
    const opened = await library;
    const words = [...new Set(`${quarry} ${recipe}`.split(/\s+/u))];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }),
        async (asked) => {
          const answer = await opened.ask(`${asked.join(' ')}?`);
          const shown = [
            ...answer.positions.flatMap(({ answers }) => answers),
            ...(answer.verdict === 'none' ? answer.nearest : []),
          ];
          for (const { source, quotes } of shown) {
            expect(quotes.length).toBeGreaterThan(0);
            expect(quotes.length).toBeLessThanOrEqual(2);
            for (const { text, start, end, highlights } of quotes) {
              expect(opened.documents[source.number - 1]?.text.slice(start, end)).toBe(text);
              for (const mark of highlights) {
                expect(mark.start).toBeGreaterThanOrEqual(0);
                expect(mark.end).toBeGreaterThan(mark.start);
                expect(mark.end).toBeLessThanOrEqual(text.length);
              }
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('marks the deciding words', async () => {
    const answer = await (
      await libraryOfTexts(quarry, correction)
    ).ask('How many lorries burned in the fire at Hollin Quarry?');
    const marked = answer.positions.flatMap(({ answers }) =>
      answers.flatMap(({ quotes }) =>
        quotes.flatMap(({ text, highlights }) =>
          highlights.map(({ start, end }) => text.slice(start, end)),
        ),
      ),
    );
    expect(marked.toSorted()).toEqual(['Nine lorries', 'Six lorries']);
  });
});

describe('a hostile question', () => {
  it('is answered like any other', async () => {
    const opened = await library;
    for (const question of [
      'a'.repeat(5000),
      '\u0000\u202e quarry',
      '((((((' + 'quarry '.repeat(300),
      '<@123> @everyone quarry fire',
      'größter Brand im Steinbruch?',
      '採石場の火事',
    ])
      expect(['none', 'single', 'agreement', 'conflict']).toContain(
        (await opened.ask(question)).verdict,
      );
  });
});

describe('a library of a page or two', () => {
  const lighthouse =
    'Skelder Light\n\nSkelder Light was first lit in 1871. It is kept by volunteers.';
  const village =
    'Skelder\n\nThe village lives off herring. Skelder Light was first lit in 1884, people say.';

  it('shows a dispute between its few sentences', async () => {
    const answer = await (
      await libraryOfTexts(lighthouse, village)
    ).ask('What year was Skelder Light first lit?');
    expect(answer.verdict).toBe('conflict');
    expect(answer.positions.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['in 1871', 'in 1884']),
    );
  });

  it('does not part by looser means what agrees by a surer one', async () => {
    const school =
      'Duns school\n\nAmong those who studied at Leiden were George Reid and Lucas Fairholm.';
    const life =
      'Lucas Fairholm\n\nLucas Fairholm was the son of a laird in Berwickshire; he went to school at Duns and studied law at Leiden.';
    const answer = await (
      await libraryOfTexts(school, life)
    ).ask('Where did Lucas Fairholm study?');
    expect(answer.verdict).not.toBe('conflict');
  });

  it('tells from brackets when somebody was born', async () => {
    const brekke =
      'Halvard Brekke\n\nHalvard Brekke (1868 – 1941) was a Norwegian painter. He travelled to Paris in 1899.';
    const answer = await (await libraryOfTexts(brekke)).ask('When was Halvard Brekke born?');
    expect(lead(answer)).toContain('1868');
  });
});

describe('a label', () => {
  it('sums up what sources agree on, and is none where no short words do', async () => {
    const texts = ['The ferry drifted past the pier and the band played on.'];
    const answer = await (await libraryOfTexts(...texts)).ask('How did the ferry drift?');
    expect(answer.verdict).toBe('single');
    expect(answer.positions.map(({ label }) => label)).toEqual([null]);
  });
});

describe('a dispute of yes and no', () => {
  it('prints nobody under "Yes" who says that it depends', async () => {
    const asked = await libraryOfTexts(
      'The mill closed in June.',
      'The mill did not close in June.',
      'The mill may close in June.',
    );
    const { verdict, positions } = await asked.ask('Did the mill close in June?');
    expect(verdict).toBe('conflict');
    const stands = positions.map(({ label, answers }) => [
      label?.split(':')[0],
      ...answers.map(({ source }) => source.file),
    ]);
    expect(stands).toContainEqual(['Yes', '1.txt']);
    expect(stands).toContainEqual(['No', '2.txt']);
    expect(stands).toContainEqual(['It depends', '3.txt']);
  });
});

describe('what was done', () => {
  const council = `Old hall to go

On Thursday the council voted to build a new hall beside the old one in Ferndale.
The hall in Ferndale was put up in 1908. Its first caretaker was called Moss.`;

  it('is not dated by the day on which it was decided', async () => {
    const answer = await (await libraryOfTexts(council)).ask('When was the hall built?');
    expect(lead(answer)).toContain('1908');
  });

  it('is not asked for by what was supposed to be done', async () => {
    const delayed = `Ferndale hall

The hall in Ferndale opened in 1908, said Petra Lund. It was due to open in the spring of 1906.`;
    const answer = await (
      await libraryOfTexts(delayed)
    ).ask('When was the hall originally supposed to open?');
    expect(lead(answer)).toContain('1906');
  });
});

describe('words that only look alike', () => {
  const marlow = `Marlow notes

The police in Marlow arrested two men. The store in Marlow burned down in May.`;

  it.each(['What is the story of Marlow?', 'What did the mission in Marlow miss?'])(
    'do not answer: %s',
    async (question) => {
      const answer = await (await libraryOfTexts(marlow, recipe)).ask(question);
      expect(lead(answer)).not.toMatch(/police|store/u);
    },
  );

  it('do not make a beginning of a name', async () => {
    const split =
      'A row\n\nAcme and Openfield split their firm, which had been run by both since 2019, in a public row in 2024.';
    const answer = await (await libraryOfTexts(split)).ask('When did Acme and Openfield split?');
    expect(answer.positions[0]?.label).toContain('2024');
  });
});
