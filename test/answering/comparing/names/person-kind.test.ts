import { describe, expect, it } from 'vitest';
import { labelOf, twoSources } from '../two-sources.ts';

describe('who did it, told by a noun', () => {
  it.each([
    ['The flooding was discovered by a night watchman shortly before five.', 'a night watchman'],
    ['Two schoolgirls discovered the flooding on their way home.', 'Two schoolgirls'],
    ['On the advice of an engineer, the council discovered the flooding.', 'the council'],
    ["The lock-keeper's daughter discovered the flooding.", "The lock-keeper's daughter"],
    ['One of the judges discovered the flooding, they say.', 'One of the judges'],
    ['The flooding was discovered by a member of the jury.', 'a member of the jury'],
    ['The pit foreman, Elis Varga, discovered the flooding at dawn.', 'Elis Varga'],
    ['Nadia Fesenko of Tarn beat Ludo Bramwell and discovered the flooding.', 'Nadia Fesenko'],
    ['The captain discovered the flooding by chance.', 'The captain'],
  ] as const)('%s', async (sentence, who) => {
    expect(await labelOf('Who discovered the flooding?', sentence)).toBe(who);
  });

  it.each([
    'The flooding was discovered on Monday and the pit was closed.',
    'The flooding was discovered by chance.',
    'No flooding has been discovered, police said.',
    'A nurse slept while the flooding was discovered.',
  ])('is nobody where nobody is said to: %s', async (sentence) => {
    expect(await labelOf('Who discovered the flooding?', sentence)).toBeNull();
  });

  it('is who has it done', async () => {
    const question = 'Who flooded the pit?';
    expect(await labelOf(question, 'Nadia Fesenko ordered the pit to be flooded by Monday.')).toBe(
      'Nadia Fesenko',
    );
  });

  it('is who takes a decision', async () => {
    const question = 'Who made the decision to flood the pit?';
    expect(await labelOf(question, 'The engineers took the decision to flood the pit.')).toBe(
      'The engineers',
    );
  });
});

describe('who holds an office', () => {
  it('may have taken over as it', async () => {
    const sentence =
      '“It was hard,” said Nadia Fesenko, who has taken over as director of the fair.';
    expect(await labelOf('Who is the director of the fair?', sentence)).toBe('Nadia Fesenko');
  });
});

describe('who says it', () => {
  const question = 'Who made the decision to flood the pit?';

  it('did it where they say so', async () => {
    const sentence = '“It was our decision to flood the pit,” said Nadia Fesenko of Ludo Bramwell.';
    expect(await labelOf(question, sentence)).toBe('Nadia Fesenko');
  });

  it('may speak of a house as of the one that is asked about', async () => {
    const sentence = 'Ludo Bramwell met Nadia Fesenko, the director of the museum.';
    expect(await labelOf('Who is the director of the Tarn Rooms?', sentence)).toBe('Nadia Fesenko');
  });
});

describe('company of the answer', () => {
  it.each([
    [
      'Who broke a leg?',
      'Nine were hurt, Ludo Bramwell said, among them Nadia Fesenko, who broke a leg.',
    ],
    [
      'Who is the director of the fair?',
      'Chief Superintendent Ludo Bramwell met the director of the fair, Nadia Fesenko.',
    ],
    [
      'Who is the director of the fair?',
      'Fire chief Ludo Bramwell met the director of the fair, Nadia Fesenko.',
    ],
  ])('is not taken for it: %s – %s', async (question, sentence) => {
    expect(await labelOf(question, sentence)).toBe('Nadia Fesenko');
  });
});

describe('two who are told by a noun, or one by a name', () => {
  const by = (who: string) => `The flooding was discovered by ${who}.`;

  it.each([
    ['a night watchman', 'a nurse', 'apart'],
    ['a night watchman', 'the night watchman', 'together'],
    ['the council', 'the city council', 'together'],
    ['the police', 'the fire brigade', 'apart'],
    ['a member of the jury', 'a member of the orchestra', 'apart'],
    ['the captain', 'Captain Joan Airey', 'together'],
    ['a cyclist', 'Captain Joan Airey', 'apart'],
    ['a retired postman', 'Ludo Bramwell, a retired postman', 'together'],
    ['the police', 'the mayor, Ana Holt', 'apart'],
  ] as const)('%s and %s: %s', async (first, second, stand) => {
    const told = await twoSources('Who discovered the flooding?', by(first), by(second));
    expect(told).toMatchObject({ stand, differs: 'person' });
  });

  it.each([
    ['a man of fifty', 'a night watchman'],
    ['the authorities', 'the city council'],
    ['a night watchman', 'Elis Varga'],
    ['divers', 'the army'],
  ])('%s and %s may be one', async (first, second) => {
    const { stand } = await twoSources('Who discovered the flooding?', by(first), by(second));
    expect(stand).not.toBe('apart');
  });
});

describe('who leads what is asked of', () => {
  it.each([
    ['Odo Finch leads Kestrel.', 'another name is led'],
    ['While Odo Finch and Kestrel lead the field, Corvane follows.', 'something else is led'],
  ])('is not told by: %s (%s)', async (sentence) => {
    const { labels } = await twoSources(
      'Who leads Corvane?',
      'Ada Moss leads Corvane.',
      `${sentence} Corvane waits.`,
    );
    expect(labels[0]).toBe('Ada Moss');
    expect(labels[1]).not.toBe('Odo Finch');
  });

  it('is told by "under the leadership of", and an owner without its apostrophe is no answer', async () => {
    const { labels } = await twoSources(
      'who leads corvanes yards',
      'The yards of Corvane work under the leadership of Ada Moss.',
      'Odo Finch leads the yards of Corvane.',
    );
    expect(labels).toEqual(['Ada Moss', 'Odo Finch']);
  });
});
