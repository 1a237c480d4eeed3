import { describe, expect, it } from 'vitest';
import { labelOf, twoSources } from '../two-sources.ts';

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
  'whose state is told': [
    ['Is the alliance over?', 'The alliance is over.', 'The alliance remains strong.', 'apart'],
    [
      'Is the alliance over?',
      'The alliance is over.',
      'The alliance that began as a close friendship of two firms is over.',
      'together',
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

describe('a sentence on another thing', () => {
  it.each([
    [
      'Did Corvane buy the quarry?',
      'Corvane bought the quarry in May.',
      'Corvane bought a lighthouse in May.',
    ],
    ['Is the fair over?', 'The fair is over.', 'The fair runs until the end of August.'],
    ['Is the quarrel over?', 'The quarrel has ended.', 'The quarrel was over pensions.'],
  ])('takes no side: %s — %s — %s', async (question, first, second) => {
    const { labels } = await twoSources(question, first, second);
    expect(labels[0]).toMatch(/^Yes/u);
    expect(labels[1]).toBeNull();
  });
});

describe('a sentence that says nothing of what was done', () => {
  it.each([
    ['Was the loom insured?', 'The insurers came to see the loom.'],
    ['Was anybody arrested?', 'That there were arrests.'],
    ['Have the wages been paid?', 'That our wages are paid.'],
  ])('takes no side: %s — %s', async (question, sentence) => {
    const { labels } = await twoSources(question, sentence, 'Crows fly over the heath.');
    expect(labels[0]).toBeNull();
  });

  it.each([
    ['Was the coal ordered?', 'The mill placed an order for coal.', 'Yes'],
    ['Did that mill close?', 'That mill closed in June.', 'Yes'],
  ])('takes one for the deed itself: %s — %s: %s', async (question, sentence, side) => {
    const { labels } = await twoSources(question, sentence, 'Crows fly over the heath.');
    expect(labels[0]).toMatch(new RegExp(`^${side}`, 'u'));
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

describe('a question that goes on with "or"', () => {
  it('is on its first clause, and what the second puts says no', async () => {
    const { labels, stand } = await twoSources(
      'Is Corvane still the only owner of the quay, or can others rent it?',
      'Corvane is still the only owner of the quay.',
      'Since May two other firms rent a part of the quay.',
    );
    expect(labels[0]).toMatch(/^Yes/u);
    expect(labels[1]).toMatch(/^No/u);
    expect(stand).toBe('apart');
  });

  it('asks yes or no where only "or what" or "or not" follows', async () => {
    const { labels } = await twoSources(
      'did the ferry line close or what',
      'The ferry line closed in May.',
      'The ferry line has not closed.',
    );
    expect(labels[0]).toMatch(/^Yes/u);
    expect(labels[1]).toMatch(/^No/u);
  });
});

describe('what a side rests on', () => {
  it.each([
    [
      'Did the mill build a weir?',
      'The mill built a weir in May.',
      'At its Build show the mill sold a boat.',
      'a name',
    ],
    [
      'Did Corvane launch its own ferry?',
      'Corvane launched its own ferry in May.',
      'The ferry is painted blue.',
      'the object alone',
    ],
    [
      'Is the deal still on?',
      'The deal is still on.',
      'The value of the yard remains tied to new deals.',
      'what something else does',
    ],
    [
      'Does the alliance continue?',
      'The alliance will continue.',
      'Continued alliance with the yard was of no use to them.',
      'a word that only describes',
    ],
  ])('%s — %s — %s: not %s', async (question, first, second) => {
    const { labels } = await twoSources(question, first, second);
    expect(labels[0]).not.toBeNull();
    expect(labels[1]).toBeNull();
  });

  it('is a verb with what it ends', async () => {
    const { labels, stand } = await twoSources(
      'Is the pact still on?',
      'The two firms have ended their partnership.',
      'The pact of the two firms is still on.',
    );
    expect(stand).toBe('apart');
    expect(labels[0]).toMatch(/^No/u);
  });

  it('is what is planned, where it is asked whether it is done', async () => {
    const { labels, stand } = await twoSources(
      'Has Corvane launched its own engines?',
      'Corvane launched an engine built from scratch in May.',
      'Corvane revealed plans to develop proprietary engines.',
    );
    expect(stand).toBe('apart');
    expect(labels[0]).toMatch(/^Yes/u);
    expect(labels[1]).toMatch(/^It depends, planned/u);
  });
});

describe('what was changed', () => {
  it('is the thing that is loosened, not what it was called before', async () => {
    const { labels } = await twoSources(
      'Did the monopoly end?',
      'They have loosened their monopoly.',
      'They have loosened their monopoly pact.',
    );
    expect(labels[0]).toMatch(/^It depends/u);
    expect(labels[1]).toBeNull();
  });
});

describe('whether it is the only one', () => {
  it.each([
    'Corvane has signed with other ferry firms.',
    'Boats sail with two rival ferry firms.',
    'The ruling removes Anker from its place as the only ferry firm.',
  ])('is denied by there being others: %s', async (others) => {
    const { labels, stand } = await twoSources(
      'Is Anker still the only ferry firm?',
      'Anker is still the only ferry firm.',
      others,
    );
    expect(labels[0]).toMatch(/^Yes/u);
    expect(labels[1]).toMatch(/^No/u);
    expect(stand).toBe('apart');
  });
});

describe('keywords that put a state', () => {
  it('are told yes and no', async () => {
    const { labels } = await twoSources(
      'merger over?',
      'The merger of the two yards is over.',
      'The merger of the two yards will go on.',
    );
    expect(labels[0]).toMatch(/^Yes/u);
    expect(labels[1]).toMatch(/^No/u);
  });
});

describe('what something is said to be', () => {
  it.each([
    [
      'Is the tap water safe to drink?',
      'The tap water in the harbour has been tested and is safe to drink.',
      "Take something to drink, because the tap water isn't safe: it comes out grey.",
    ],
    [
      'Is the ferry free for residents?',
      'Passage on the ferry is free of charge to all residents.',
      'The ferry is not free for anybody.',
    ],
  ])('is told by the adjective: %s', async (question, first, second) => {
    const { labels, stand } = await twoSources(question, first, second);
    expect(stand).toBe('apart');
    expect(labels.map((label) => label?.slice(0, 3))).toEqual(['Yes', 'No:']);
  });
});

describe('what holds for anybody', () => {
  it.each([
    ['Admission to the museum is free of charge.', 'No: '],
    ['There is no charge for the museum.', 'No: '],
    ['You have to pay at the door of the museum.', 'Yes:'],
  ])('is told by a rule: %s', async (sentence, side) => {
    const label = await labelOf('Do you have to pay to get into the museum?', sentence);
    expect(label?.slice(0, 4)).toBe(side);
  });
});

describe('a plain sentence and its denial', () => {
  it.each([
    [
      'Is the church hall at risk?',
      'The church hall is at risk.',
      'The church hall is not at risk.',
    ],
    ['Is the oil well on fire?', 'The oil well is on fire.', 'The oil well is not on fire.'],
    [
      'Is the canal deep enough for barges?',
      'The canal is deep enough for barges.',
      'The canal is not deep enough for barges.',
    ],
    ['Is the lift out of order?', 'The lift is out of order.', 'The lift is not out of order.'],
    ['Is the trade fair in June?', 'The trade fair is in June.', 'The trade fair is not in June.'],
    [
      'Are the new trams from Leeds quiet?',
      'The new trams from Leeds are quiet.',
      'The new trams from Leeds are not quiet.',
    ],
    ['Is Ada Voss a nurse?', 'Ada Voss is a nurse.', 'Ada Voss is not a nurse.'],
    [
      'Was the steward suspended?',
      'The steward was suspended on Friday.',
      'It was put about that the steward had been suspended; he never was.',
    ],
    [
      'Did the mayor resign?',
      'The mayor resigned on Friday.',
      'People say that the mayor resigned. She did not.',
    ],
    [
      'Did any kids get sick?',
      'Fourteen toddlers have been taken ill.',
      'No child has been made ill, the firm says.',
    ],
  ])('take opposite sides: %s', async (question, said, denied) => {
    const { labels } = await twoSources(question, said, denied);
    expect(labels.map((label) => label?.slice(0, 3))).toEqual(['Yes', 'No:']);
  });

  it.each([
    ['Will there be a sauna?', 'The sauna will not be rebuilt.'],
    ['Is the village green for sale?', 'The village green is not for sale.'],
    ['Is the pool safe to swim in?', 'Is the pool safe?'],
    ['Was the driver over the limit?', 'The driver was not over the limit.'],
  ])('never say yes where it is denied or only asked: %s', async (question, sentence) => {
    const label = await labelOf(question, sentence);
    expect(label ?? 'unread').not.toMatch(/^Yes/u);
  });
});
