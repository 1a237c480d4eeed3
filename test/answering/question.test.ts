import { describe, expect, it } from 'vitest';
import { understand } from '../../src/answering/question.ts';
import { indexDocuments } from '../../src/search/minisearch-index.ts';
import { aDocument, aLibrary } from '../support/documents.ts';

const articles = [
  'Kestrel Rail bought the Dunmere tramway for £40 million in 2031.',
  'The tramway carries eleven thousand passengers a day, said Orla Finch, the director.',
  'OpenTrack and the large language models of Quarry Labs plan the timetable.',
];

const vocabulary = indexDocuments(
  articles.map((text, i) => aDocument({ number: i + 1, text })),
).then((index) => index.vocabulary);

describe('what a question asks for', () => {
  it.each([
    ['Did Kestrel Rail buy the tramway?', 'yes-no'],
    ['so is the tramway closed', 'yes-no'],
    ['Was the tramway approved or rejected?', 'choice'],
    ['has the fare gone up or down', 'choice'],
    ['planned or built?', 'choice'],
    ['the new trams of Kestrel Rail: planned or built?', 'choice'],
    ['Did Finch resign or was she sacked?', 'choice'],
    ['Is the depot still theirs, or can others rent it?', 'yes-no'],
    ['can i take the tram or is the line closed', 'yes-no'],
    ['Did the firms part, or is it a rumour?', 'yes-no'],
    ['did they sell the tramway or not anymore', 'yes-no'],
    ['so is the tramway open or what', 'yes-no'],
    ['was Finch sacked, suspended or what', 'yes-no'],
    ['When was the tramway built?', 'date'],
    ['In what year was the tramway built?', 'date'],
    ['Since when has Finch been director?', 'date'],
    ['How long ago was the tramway built?', 'date'],
    ['What time does the first tram leave?', 'time'],
    ['How long was the tramway closed?', 'duration'],
    ['How many weeks was it closed?', 'duration'],
    ['How long is the tunnel?', 'measure'],
    ['How far is the depot?', 'measure'],
    ['How big is the depot?', 'measure'],
    ['How often do trams run?', 'frequency'],
    ['How old is Orla Finch?', 'age'],
    ['How many passengers does it carry?', 'count'],
    ['How much did the tramway cost?', 'money'],
    ['tram fare for a child?', 'money'],
    ['How many millions did Kestrel Rail invest?', 'money'],
    ['What percentage of trams ran late?', 'percent'],
    ['Who bought the tramway?', 'person'],
    ['Who is Orla Finch?', 'definition'],
    ["Who is the tramway's boss?", 'person'],
    ['Who said "the tramway is finished"?', 'speaker'],
    ['Where is the depot?', 'place'],
    ['Which town is the depot in?', 'place'],
    ['Why did the tram derail?', 'cause'],
    ['What caused the derailment?', 'cause'],
    ['How did the tram derail?', 'manner'],
    ['What is OpenTrack?', 'definition'],
    ['What happened to the tramway?', 'event'],
    ['What did Finch say about the fares?', 'statement'],
    ['Which models plan the timetable?', 'thing'],
  ])('%s → %s', async (question, type) => {
    expect(understand(question, await vocabulary).type).toBe(type);
  });
});

describe('the words looked for', () => {
  const words = async (question: string) =>
    understand(question, await vocabulary).terms.map(({ folded }) => folded);

  it('are none that say nothing, however they are spelt', async () => {
    for (const question of [
      'did it actualy open',
      'has it allready opened',
      'was it realy open',
      'lol did it open btw',
    ])
      expect(understand(question, await vocabulary).terms.map(({ term }) => term)).toEqual([
        'open',
      ]);
  });

  it('leave the grammar out', async () => {
    expect(await words('What did the director of the tramway do?')).toEqual([
      'director',
      'tramway',
    ]);
  });

  it('are the same however chatty the question', async () => {
    expect(await words('hey wat did kestrel rail pay for teh tramway??')).toEqual(
      expect.arrayContaining(['kestrel', 'rail', 'pay', 'tramway']),
    );
  });

  it('leave the grammar of a future out in chats too, and weigh it little anywhere', async () => {
    const { terms } = understand('how much is the depot gonna cost', await vocabulary);
    expect(terms.map(({ folded }) => folded)).not.toContain('gonna');
    const [depot, going] = ['depot', 'going'].map((word) =>
      terms.find(({ folded }) => folded === word),
    );
    expect(going?.weight ?? 0).toBeLessThan((depot?.weight ?? 0) / 2);
  });

  it('keep the particle that is the point', async () => {
    expect(await words('Is the tramway over?')).toContain('over');
    expect(await words('Who took over the tramway?')).not.toContain('who');
  });

  it('leave out what only says what is asked for', async () => {
    expect(await words('In what year was the tramway built?')).toEqual(['tramway', 'built']);
  });

  it('are none where the question holds no word', async () => {
    expect(await words('and what about that?')).toEqual([]);
  });

  it.each([
    'What day of the week did the bakery close?',
    'Which month did the bakery close?',
    'what day did the bakery close',
  ])('no answer repeats by what unit of time it is asked: %s', async (question) => {
    const { terms } = understand(question, await vocabulary);
    expect(terms.map(({ folded }) => folded)).toEqual(['bakery', 'close']);
  });

  it('are not what only helps a participle', async () => {
    const { terms } = understand('Who got bitten in the bakery?', await vocabulary);
    expect(terms.map(({ folded }) => folded)).toEqual(['bitten', 'bakery']);
  });

  it('may be a name without its capital, behind "of", where nobody knows the word', async () => {
    const { terms } = understand('who is the owner of quexley', await vocabulary);
    expect(terms.filter(({ name }) => name).map(({ folded }) => folded)).toEqual(['quexley']);
  });

  it('are names by their capital or because the library writes them so', async () => {
    const { terms } = understand('did finch buy a bakery in Port Allen', await vocabulary);
    const names = terms.filter(({ name }) => name).map(({ folded }) => folded);
    expect(names).toEqual(expect.arrayContaining(['finch', 'port', 'allen']));
    expect(names).not.toContain('bakery');
  });

  it('take a slip for the library’s spelling, and a word it knows as it stands', async () => {
    const { terms } = understand('how many pasengers on the tramway', await vocabulary);
    expect(terms.map(({ alternatives }) => alternatives.length > 0)).toEqual([true, false]);
  });

  it('take a slip for a word of the language where the library has none like it', async () => {
    const { terms } = understand('Were the flights cancled?', await vocabulary);
    expect(terms.find(({ folded }) => folded === 'cancled')?.senses.length).toBeGreaterThan(0);
    const strange = understand('Were the grumbits cancled?', await vocabulary).terms[0];
    expect(strange?.senses).toEqual([]);
  });

  it('take a slip for a word of which the library has another form alone, with all that goes with it', async () => {
    const text = 'The chimney at Harle Mills collapsed on Sunday.';
    const library = (await indexDocuments([aDocument({ text })])).vocabulary;
    const { terms } = understand('did the chimney colapse', library);
    const slip = terms.find(({ folded }) => folded === 'colapse');
    expect(slip?.alternatives).toEqual(['collaps']);
    expect(slip?.senses.length).toBeGreaterThan(0);
  });

  it('read a slip that makes another word by what stands before it', async () => {
    const slip = understand('how long dose the ride take', await vocabulary);
    expect(slip.terms.map(({ folded }) => folded)).not.toContain('dose');
    const meant = understand('what dose was given', await vocabulary);
    expect(meant.terms.map(({ folded }) => folded)).toContain('dose');
  });

  it.each([
    ['how meny passengers use it', 'count'],
    ['what was the pirce of it', 'money'],
    ['the season was part of which league', 'thing'],
    ['which town set forth first', 'place'],
  ])(
    'take a slip for a word that tells what is asked, and no other word: %s',
    async (text, type) => {
      expect(understand(text, await vocabulary).type).toBe(type);
    },
  );

  it('know compounds apart and together', async () => {
    const { terms } = understand('open track timetable', await vocabulary);
    expect(terms[0]?.alternatives).toContain('opentrack');
  });
});

describe('its parts', () => {
  it('are what is counted', async () => {
    expect(understand('How many passengers were carried?', await vocabulary).unit).toEqual([
      'passeng',
    ]);
  });

  it.each([
    ['Was the plan approved or rejected?', ['approved', 'rejected']],
    ['Has the firm opened its depot or is it planned?', ['opened', 'planned']],
    ['Was the new tram built in Dunmere or only promised?', ['built', 'promised']],
    ['Did she resign or was she fired?', ['resign', 'fired']],
  ])('are both sides of an "or": %s', async (question, sides) => {
    const { options } = understand(question, await vocabulary);
    expect(options.map(({ text }) => text)).toEqual(sides);
  });

  it('are the words in quotation marks', async () => {
    expect(understand('Who said “the Tramway  is finished”?', await vocabulary).phrases).toEqual([
      'the tramway is finished',
    ]);
  });

  it('are what is asked of the subject, and when', async () => {
    const asked = understand('Will the tramway reopen?', await vocabulary);
    expect(asked.predicate.map((i) => asked.terms[i]?.folded)).toEqual(['reopen']);
    expect(asked.tense).toBe('future');
    expect(understand('Was the tramway built?', await vocabulary).tense).toBe('past');
  });
});

describe('what is asked of the subject', () => {
  it.each([
    ['Did the warden resign over it?', ['resign']],
    ['Did the warden resign over the bill?', ['resign']],
    ['Did the old clock go off at noon?', ['go', 'off']],
    ['Was the ferryman in the loft when the fire started?', ['ferryman', 'loft']],
    ['Is there going to be a regatta?', ['regatta']],
    ['Has the tour been called off?', ['called', 'off']],
    ['Did the roof of the boat house collapse?', ['collapse']],
    ['Did the harbour guards use tear gas?', ['use', 'tear', 'gas']],
    ['Is the tap water safe to drink?', ['safe']],
    ['Was the swing bridge open on Sunday?', ['open']],
    ['Is the harbour ferry free for residents?', ['free']],
    ['Is the tower road free of ice?', ['ice']],
  ])('%s — %s', async (question, said) => {
    const { predicate, terms } = understand(question, await vocabulary);
    expect(predicate.map((i) => terms[i]?.folded)).toEqual(said);
  });
});

describe('a question without a word to look for', () => {
  it('gets a polite hint, not an answer', async () => {
    const library = await aLibrary(...articles.map((text) => ({ text })));
    for (const question of ['And why is that?', '???', 'what about it', '   ']) {
      const { verdict, notice } = await library.ask(question);
      expect(verdict).toBe('none');
      expect(notice).toMatch(/word/u);
    }
  });
});

describe('the weight of a word', () => {
  it('is small for the particle of a phrase, whose verb carries what is asked', async () => {
    const { terms } = understand('What is a zeppelin made up of?', await vocabulary);
    const weightOf = (folded: string) => terms.find((term) => term.folded === folded)?.weight ?? 0;
    expect(weightOf('up')).toBeGreaterThan(0);
    expect(weightOf('up')).toBeLessThan(weightOf('zeppelin'));
  });

  it('is capped for words of everyday English, whose rarity in a small folder is chance', async () => {
    const filler = Array.from({ length: 400 }, (_, i) => `The ferry sails at ${i}.`);
    const library = [...filler, 'They seek a harbour and want one.', 'The dredger came.'];
    const { vocabulary: small } = await indexDocuments(
      library.map((text, i) => aDocument({ number: i + 1, text })),
    );
    const weightIn = (question: string, term: string) =>
      understand(question, small).terms.find((one) => one.term === term)?.weight ?? 0;
    expect(weightIn('Who do they want?', 'want')).toBeLessThan(
      weightIn('Who sent the dredger?', 'dredger'),
    );
  });
});
