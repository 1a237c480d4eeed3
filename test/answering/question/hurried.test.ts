import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../src/library/open-library.ts';
import { lead, libraryOfTexts } from '../library-of-texts.ts';

describe('what nobody in the library is said to do', () => {
  const articles = [
    'Kestrel Air cancelled 40 flights on Friday. Its crews had walked out at noon.',
    'Passengers slept at the airport. The airline says that it will pay for their rooms.',
  ];

  it.each(['did lufthansa cancel flights too', 'how many flights did lufthansa cancel'])(
    'somebody else’s doing does not answer: %s',
    async (question) => {
      const library = await libraryOfTexts(...articles);
      expect((await library.ask(question)).verdict).toBe('none');
    },
  );

  it('whom the library names is answered', async () => {
    const library = await libraryOfTexts(...articles);
    expect(lead(await library.ask('did kestrel cancel flights'))).toContain('40 flights');
  });
});

describe('words that are not what they look like', () => {
  it('"own" is looked for where it is a verb, and grammar elsewhere', async () => {
    const library = await libraryOfTexts(
      'The county owns two thirds of the harbour. The rest is in private hands.',
      'The harbour can stand on its own feet. Its manager wants more visitors.',
    );
    const answer = await library.ask('how much of the harbour does the county own?');
    expect(lead(answer)).toContain('two thirds');
    expect(answer.positions).toHaveLength(1);
  });

  it('a year in two figures is a year', async () => {
    const library = await libraryOfTexts(
      'The lido was shut for six weeks in 1988. In 1961 it was shut for nine days.',
      'The lido has 88 lockers. Its café opens at nine.',
    );
    expect(lead(await library.ask('how long was the lido shut in 88'))).toContain('six weeks');
    expect(lead(await library.ask('does the lido have 88 lockers'))).toContain('88 lockers');
  });

  it('nobody goes to an IPO as to a place', async () => {
    const library = await libraryOfTexts(
      'Marlow Tea wants to go public next year. Its owners have hired a bank for it.',
      'Marlow Tea is going to Canada with its new blends. A shop in Toronto opens in May.',
    );
    expect(lead(await library.ask('is marlow tea going to IPO'))).toContain('go public');
    expect(lead(await library.ask('is marlow tea going to Canada'))).toContain('Canada');
  });

  it('nobody has signed where something signals', async () => {
    const library = await libraryOfTexts(
      'The move signals a change at the club. Fans are not sure what to make of it.',
    );
    expect((await library.ask('did the club sign a striker?')).verdict).toBe('none');
  });

  it('an everyday word is no slip for a rarer one', async () => {
    const library = await libraryOfTexts(
      'It was less a bitter divorce than a slow goodbye. Both firms go on alone.',
    );
    expect((await library.ask('is one firm better than the other?')).verdict).toBe('none');
  });

  it('what helps to ask is no part of a phrase', async () => {
    const library = await libraryOfTexts(
      'The band renovated an old barn. They parted in June because nobody would pay for it.',
    );
    expect(lead(await library.ask('why did they split up?'))).toContain('parted in June');
  });
});

it('a name may be shortened to its consonants', async () => {
  const library = await libraryOfTexts(
    'On Monday shares in Bestmart fell by a tenth. The shop chain had lost its chairman.',
  );
  expect(lead(await library.ask('did bstmt shares fall'))).toContain('a tenth');
});

describe('talk around a question', () => {
  const articles = [
    'The statue in the square is a fake, the museum says. It was cast in 1990.',
    'Experts say that the statue is genuine. The harbour was closed on Friday for repairs.',
  ];

  it.each([
    'wait is the statue fake',
    'is it true the statue is fake',
    'the statue is fake right?',
  ])('hides no dispute: %s', async (question) => {
    const library = await libraryOfTexts(...articles);
    expect((await library.ask(question)).verdict).toBe('conflict');
  });

  it('an answer holds the question as it was asked', async () => {
    const library = await libraryOfTexts(...articles);
    const text = 'any idea when they closed the harbour lol';
    const answer = await library.ask(text);
    expect(answer.question).toBe(text);
    expect(lead(answer)).toContain('on Friday');
  });

  it('"were did" asks for a place', async () => {
    const library = await libraryOfTexts(
      'The stolen bell was found in a barn near Elmsworth. They found no tools.',
    );
    expect((await library.ask('were did they find the bell')).positions[0]?.label).toBe(
      'in a barn near Elmsworth',
    );
  });
});

it.each(['who said the kettle thing', 'who said the long on the boil thing'])(
  'a word or two of what somebody said is enough: %s',
  async (question) => {
    const library = await libraryOfTexts(
      '“The kettle was long on the boil,” Ada Moss, who runs the harbour, told reporters. Nobody laughed.',
      'The harbour opens at six. Tom Reed said that the cranes were old. Boats come and go.',
    );
    expect((await library.ask(question)).positions[0]?.label).toBe('Ada Moss');
  },
);

it('what is off for good is not in good spirits', async () => {
  const library = await libraryOfTexts(
    'The match was called off on Sunday. It will not be played again.',
    'Both teams were in good spirits on Sunday evening, and ate together.',
  );
  const answer = await library.ask('Is the match off for good?');
  expect(answer.positions.flatMap(({ answers }) => answers)).toHaveLength(1);
  expect(lead(answer)).toContain('called off');
});

it('a reason is given to who asks why in a word', async () => {
  const { library } = await openLibrary(resolve(import.meta.dirname, '../../../seeds'));
  expect(lead(await library.ask('why did they split'))).toContain('disagreements intensified');
});

it('what one has launched oneself is one’s own, and nothing that one buys', async () => {
  const library = await libraryOfTexts(
    'Quillon Motors has launched its own battery. It will be built in Lund.',
    'Quillon Motors buys its tyres from abroad. They come by ship.',
  );
  const answer = await library.ask('Does Quillon Motors have its own battery?');
  expect(answer.positions[0]?.label).toMatch(/^Yes/u);
});
