import { describe, expect, it } from 'vitest';
import { twoSources } from './two-sources.ts';

type Case = readonly [question: string, first: string, second: string, stand: 'together' | 'apart'];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'an end and a beginning': [
    [
      'Did the alliance end?',
      'The alliance, which began in 2019, ended on Monday.',
      'The two called it quits after years of work that began in 2019.',
      'together',
    ],
  ],
  'planned and done': [
    [
      'Is the tram running yet?',
      'The tram has been running since Monday.',
      'The tram will start running in June.',
      'apart',
    ],
    [
      'Will the tram run on Sundays?',
      'The tram will run on Sundays.',
      'The tram is to run on Sundays.',
      'together',
    ],
  ],
  'what lasts': [
    [
      'Is Orla Finch still the warden?',
      'Orla Finch remains the warden.',
      'Orla Finch has stepped down.',
      'apart',
    ],
    [
      'Is Orla Finch still the warden?',
      'Orla Finch stays on.',
      'Orla Finch remains in her post.',
      'together',
    ],
    [
      'Is the night bus to Hale still running?',
      'The night bus to Hale runs every hour.',
      'The night bus to Hale made its last journey in May.',
      'apart',
    ],
    [
      'Is the night bus to Hale still running?',
      'The night bus to Hale runs every hour.',
      'The night bus to Hale is still running, with forty riders in its last week.',
      'together',
    ],
  ],
  'an end that is a place': [
    [
      'Has the work on the pier started?',
      'The work on the pier has started.',
      'Since the work on the pier started, a lamp has stood at each end.',
      'together',
    ],
  ],
  'what was once so': [
    [
      'Is the alliance exclusive?',
      'The alliance is exclusive.',
      'The two firms loosened their once-exclusive alliance.',
      'apart',
    ],
  ],
  'an office held and left': [
    [
      'Is Orla Finch still the warden?',
      'Orla Finch remains in post.',
      'Orla Finch has thrown in the towel.',
      'apart',
    ],
    [
      'Is Orla Finch stepping down?',
      'Orla Finch remains in her post.',
      'Orla Finch is stepping down.',
      'apart',
    ],
  ],
  'what was decided, where that is asked': [
    [
      'Did the elders agree to lend the bell?',
      'The elders agreed to lend the bell.',
      'The elders did lend the bell.',
      'together',
    ],
    [
      'Do the weavers want to keep the loom?',
      'The weavers voted to keep the loom.',
      'The weavers want to keep the loom.',
      'together',
    ],
    [
      'Did they cross the glacier?',
      'They were the first to cross the glacier.',
      'They crossed the glacier.',
      'together',
    ],
  ],
};

for (const [what, list] of Object.entries(cases)) {
  describe(what, () => {
    it.each(list)('%s — %s — %s: %s', async (question, first, second, stand) => {
      expect(await twoSources(question, first, second)).toMatchObject({ stand, differs: 'stance' });
    });
  });
}

describe('what is changed has neither ended nor stayed as it was', () => {
  it.each([
    [
      'Did the two mills end their pact?',
      'The two mills have loosened their once-exclusive pact.',
      'It depends: have loosened their once-exclusive pact',
    ],
    [
      'Is the pact over?',
      'In a step that marks the end of a long quarrel, the mills amended the pact.',
      'It depends: the mills amended the pact',
    ],
    [
      'Is the alliance over?',
      'The mill announced a change in its partnership.',
      'It depends: The mill announced a change in its partnership',
    ],
    [
      'Is the pact over?',
      'The mills revised the pact rather than ending it.',
      'No: The mills revised the pact rather than ending it',
    ],
    ['Did the two mills end their pact?', 'The mills changed their flour.', null],
    ['Did the mills sign the pact?', 'The mills changed the pact.', null],
  ])('%s — %s: %s', async (question, sentence, label) => {
    const { labels } = await twoSources(question, sentence, 'Crows fly over the heath.');
    expect(labels[0]).toBe(label);
  });

  it.each([
    ['Did the two mills end their pact?', 'The mills ended their pact.', 'apart'],
    ['Did the two mills end their pact?', 'The mills did not end their pact.', 'together'],
    ['Are the mills still in their pact?', 'The mills ended their pact.', 'apart'],
  ])('stands against an end: %s — %s: %s', async (question, other, stand) => {
    const changed = 'The two mills have loosened their pact.';
    expect((await twoSources(question, changed, other)).stand).toBe(stand);
  });
});

describe('what would have been, where the question is on what was meant to be', () => {
  it.each([
    [
      'Were they going to close the mill?',
      'They would have closed the mill.',
      'Yes: They would have closed the mill',
    ],
    [
      'Did they close the mill?',
      'They would have closed the mill.',
      'It depends: They would have closed the mill',
    ],
  ])('%s — %s: %s', async (question, sentence, label) => {
    const { labels } = await twoSources(question, sentence, 'Crows fly over the heath.');
    expect(labels[0]).toBe(label);
  });
});

describe('a plan', () => {
  it.each([
    [
      'Has the mill closed?',
      'The mill will close in June.',
      'The mill has not closed.',
      'together',
    ],
    [
      'Is the mill closed yet?',
      'The mill will close in June.',
      'The mill is not closed.',
      'together',
    ],
    ['Has the mill closed?', 'The mill will close in June.', 'The mill has closed.', 'apart'],
    [
      'Is Orla Finch stepping down?',
      'Orla Finch is to step down.',
      'Orla Finch is not stepping down.',
      'apart',
    ],
  ])('says “not yet” of what has come about: %s — %s — %s: %s', async (question, a, b, stand) => {
    expect((await twoSources(question, a, b)).stand).toBe(stand);
  });
});

describe('a question on whether something lasts', () => {
  it('is answered by what would end it, whatever else is named', async () => {
    const { labels } = await twoSources(
      'Are the two mills still working together?',
      'The two mills are now parting ways after years of work together.',
      'The two mills work on.',
    );
    expect(labels[0]).toMatch(/^No: /u);
  });

  it('is not answered by an "is" that stands far off', async () => {
    const { labels } = await twoSources(
      'Are the two mills still working together?',
      'Bakers are already writing to the two mills about their old joint customers.',
      'The two mills are still working together.',
    );
    expect(labels).toEqual([null, 'Yes: The two mills are still working together']);
  });

  it('is not answered by what was once so', async () => {
    const { stand } = await twoSources(
      'Are Orla Finch and the mill still partners?',
      'The mill and its partner Orla Finch opened a shop in 2019.',
      'Orla Finch and the mill parted ways in June.',
    );
    expect(stand).toBe('unread');
  });

  it('is not answered by a word that only describes the matter', async () => {
    const { stand } = await twoSources(
      'Is the alliance over?',
      'They found that continued alliance no longer served them.',
      'The alliance is over.',
    );
    expect(stand).toBe('unread');
  });

  it('is not answered by what something else remains', async () => {
    const { stand } = await twoSources(
      'Is the alliance over?',
      'The price of coal remains tied to the alliance.',
      'The alliance is over.',
    );
    expect(stand).toBe('unread');
  });

  it.each([
    'The search for the boat went on for nine days.',
    'Beside the boat Ada Moss looked at the frayed end in her hand.',
    'The fair went on while the search boat came home.',
  ])('is not answered by another matter, or by what once lasted: %s', async (sentence) => {
    const { stand } = await twoSources(
      'Is the search for the boat still going on?',
      'The search for the boat is still going on.',
      sentence,
    );
    expect(stand).not.toBe('apart');
  });
});
