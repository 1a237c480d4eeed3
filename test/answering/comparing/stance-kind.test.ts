import { describe, expect, it } from 'vitest';
import { twoSources } from './two-sources.ts';

type Case = readonly [question: string, first: string, second: string, stand: 'together' | 'apart'];

const cases: Readonly<Record<string, readonly Case[]>> = {
  negation: [
    [
      'Did the council approve the plan?',
      'The council approved the plan.',
      'The council did not approve the plan.',
      'apart',
    ],
    [
      'Did the council approve the plan?',
      'The council approved the plan.',
      'The council never approved the plan.',
      'apart',
    ],
    [
      'Did the council approve the plan?',
      'The council has yet to approve the plan.',
      'The council did not approve the plan.',
      'together',
    ],
    [
      'Did the council approve the plan?',
      'The council denies that it approved the plan.',
      'The council approved the plan.',
      'apart',
    ],
    [
      'Was anyone hurt?',
      'Nobody was hurt in the fall.',
      'Four climbers were hurt in the fall.',
      'apart',
    ],
    [
      'Was anyone hurt?',
      'Nobody was hurt in the fall.',
      'No climbers were injured in the fall.',
      'together',
    ],
  ],
  'what is said of the subject in another order': [
    [
      'Did the alliance between the two firms end?',
      'The two firms are parting ways.',
      'The two firms ended their alliance.',
      'together',
    ],
  ],
  'an end and a beginning': [
    [
      'Did the alliance end?',
      'The alliance, which began in 2019, ended on Monday.',
      'The two called it quits after years of work that began in 2019.',
      'together',
    ],
  ],
  opposites: [
    [
      'Did the council approve the plan?',
      'The council approved the plan.',
      'The council rejected the plan.',
      'apart',
    ],
    ['Did prices go up?', 'Prices went up in May.', 'Prices went down in May.', 'apart'],
    ['Is the harbour open?', 'The harbour is open.', 'The harbour is closed.', 'apart'],
    ['Is the harbour open?', 'The harbour is not closed.', 'The harbour is open.', 'together'],
    [
      'Can trawlers use the harbour?',
      'The harbour is closed to all trawlers.',
      'Trawlers can use the harbour.',
      'apart',
    ],
  ],
  'rather than, no longer, far from': [
    [
      'Did the alliance end?',
      'The alliance ended in June.',
      'The alliance is entering a new phase rather than ending.',
      'apart',
    ],
    ['Is the alliance over?', 'The alliance is over.', 'The alliance is far from over.', 'apart'],
    [
      'Does the firm own the mine?',
      'The firm owns the mine.',
      'The firm no longer owns the mine.',
      'apart',
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
  'what can be done, where that is asked': [
    [
      'Can the dairy sell cheese abroad now?',
      'The dairy can sell cheese abroad.',
      'The dairy sells cheese abroad.',
      'together',
    ],
    [
      'Did the dairy sell cheese abroad?',
      'The dairy plans to sell cheese abroad.',
      'The dairy managed to sell cheese abroad.',
      'apart',
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
  'whose state is told': [
    ['Is the alliance over?', 'The alliance is over.', 'The alliance remains strong.', 'apart'],
    [
      'Is the alliance over?',
      'The alliance is over.',
      'The alliance that began as a close friendship of two firms is over.',
      'together',
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
  'more and fewer': [
    [
      'Is there more traffic on the quay now?',
      'Traffic on the quay has grown.',
      'Traffic on the quay has fallen.',
      'apart',
    ],
  ],
  'what is allowed': [
    [
      'Can you swim in the reservoir?',
      'Swimmers may use the reservoir in summer.',
      'Swimming in the reservoir is banned.',
      'apart',
    ],
  ],
  'the verb before its company': [
    [
      'Did Orla Finch resign as warden?',
      'Orla Finch resigned on Monday.',
      'Orla Finch has not resigned as warden.',
      'apart',
    ],
    [
      'Was the crowd turned away from the hall?',
      'The crowd was turned away from the hall.',
      'The heating in the hall was turned on for the crowd.',
      'together',
    ],
  ],
  'who knew and who was told': [
    [
      'Did anyone tell the harbour master?',
      'The harbour master was told at noon.',
      'Nobody told the harbour master anything.',
      'apart',
    ],
  ],
  'what the sentence itself takes back': [
    [
      'Did the mill close?',
      'The mill closed in June.',
      'Neighbours said that the mill closed, but it did not.',
      'apart',
    ],
  ],
  'what a verb takes away': [
    [
      'Did Orla Finch resign?',
      'Orla Finch resigned on Monday.',
      'Orla Finch withdrew her resignation.',
      'apart',
    ],
    [
      'Is the pact exclusive?',
      'The pact is exclusive.',
      'The new deal removes the mill from its exclusive status.',
      'apart',
    ],
    [
      'Did the trustees lend the bell?',
      'The trustees lent the bell.',
      'The trustees vetoed a loan of the bell.',
      'apart',
    ],
    [
      'Did the council fine the mill?',
      'The council fined the mill.',
      'The council decided not to fine the mill.',
      'apart',
    ],
    [
      'Did the mill close?',
      'The mill closed in June.',
      'Neighbours prevented the mill from closing.',
      'apart',
    ],
    [
      'Has the strike ended?',
      'The strike has ended.',
      'The strike has not, so far, ended.',
      'apart',
    ],
  ],
  'with and without': [
    [
      'Did she cross the lake without a guide?',
      'She crossed the lake without a guide.',
      'She crossed the lake with a guide.',
      'apart',
    ],
    [
      'Did she cross the lake with a guide?',
      'She crossed the lake without a guide.',
      'She crossed the lake with a guide.',
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
  'a question that expects a yes': [
    [
      "Didn't the owner sign the lease?",
      'The owner signed the lease.',
      'The owner did not sign the lease.',
      'apart',
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

describe('labels', () => {
  it('begin with Yes, No or It depends and end at a clause', async () => {
    const asked = 'Did the council approve the plan?';
    const { labels } = await twoSources(
      asked,
      'The council approved the plan, which had been drawn up in haste.',
      'The council did not approve the plan.',
    );
    expect(labels).toEqual([
      'Yes: The council approved the plan',
      'No: The council did not approve the plan',
    ]);
    const { labels: maybe } = await twoSources(
      asked,
      'The council may approve the plan.',
      'The council intends to approve the plan.',
    );
    for (const label of maybe) expect(label).toMatch(/^It depends/u);
  });
});

describe('a label explains itself', () => {
  it.each([
    ['Was anyone hurt?', 'Two climbers were hurt.', 'Yes: Two climbers were hurt'],
    ['Was the warden right?', 'The warden was right.', 'Yes: The warden was right'],
    [
      'Is the alliance over?',
      'On Monday the alliance moved into a new phase rather than ending.',
      'No: moved into a new phase rather than ending',
    ],
    [
      'Were the two climbers told to turn back?',
      'At no time were the climbers told to turn back.',
      'No: no time were the climbers told to turn back',
    ],
    ['Was the loom sold?', 'It had not been sold.', 'No: It had not been sold'],
    [
      'Did the guild make a decision?',
      'After a long night in the old hall the guild announced its decision.',
      'Yes: announced its decision',
    ],
    [
      'Is the number of tries limited?',
      'The number of tries is limited by RETRY_LIMIT.',
      'Yes: The number of tries is limited by RETRY_LIMIT',
    ],
    [
      'Is the fair off?',
      'Rumours that the fair is off are nonsense.',
      'No: Rumours that the fair is off are nonsense',
    ],
    ['Was the boat insured?', 'No boat was insured.', 'No: No boat was insured'],
  ])('%s — %s — %s', async (question, sentence, label) => {
    const { labels } = await twoSources(question, sentence, 'Crows fly over the heath.');
    expect(labels[0]).toBe(label);
  });
});

describe('a sentence on another thing', () => {
  it.each([
    [
      'Did Corvane buy the quarry?',
      'Corvane bought the quarry in May.',
      'Corvane invested in software in May.',
    ],
    [
      'Did Corvane buy the quarry?',
      'Corvane bought the quarry in May.',
      'Corvane bought a lighthouse in May.',
    ],
    ['Did anyone die?', 'Two porters died at noon.', 'The computer died at noon.'],
    ['Is the fair over?', 'The fair is over.', 'The fair runs until the end of August.'],
    ['Is the quarrel over?', 'The quarrel has ended.', 'The quarrel was over pensions.'],
  ])('takes no side: %s — %s — %s', async (question, first, second) => {
    const { labels } = await twoSources(question, first, second);
    expect(labels[0]).toMatch(/^Yes/u);
    expect(labels[1]).toBeNull();
  });
});

describe('a verb that says little by itself', () => {
  it('tells nothing where nothing else of the question stands beside it', async () => {
    const { labels } = await twoSources(
      'Is there going to be a strike?',
      'The saying goes round the town.',
      'The bakers go home at noon.',
    );
    expect(labels).toEqual([null, null]);
  });
});

describe('the label of what a verb takes away', () => {
  it('names that verb', async () => {
    const { labels } = await twoSources(
      'Did Orla Finch resign?',
      'Orla Finch withdrew her resignation.',
      'Has the strike ended?',
    );
    expect(labels[0]).toBe('No: Orla Finch withdrew her resignation');
  });

  it('is not cut off by an aside', async () => {
    const { labels } = await twoSources(
      'Has the strike ended?',
      'The strike has not, so far, ended.',
      'The strike has ended.',
    );
    expect(labels).toEqual(['No: not … ended', 'Yes: The strike has ended']);
  });
});

describe('a heading that only names a matter', () => {
  it('takes no side', async () => {
    const { stand } = await twoSources(
      'Was the barn insured?',
      'The barn was not insured.',
      'The weather was fine all week.',
    );
    expect(stand).toBe('unread');
  });
});

describe('a question on whether something lasts', () => {
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
