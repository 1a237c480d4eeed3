import { describe, expect, it } from 'vitest';
import { twoSources } from '../two-sources.ts';

type Case = readonly [question: string, first: string, second: string, stand: 'together' | 'apart'];

const opened = 'When did the library open?';
const bell = 'What time did the bell ring?';

const cases: Readonly<Record<string, readonly Case[]>> = {
  precision: [
    [opened, 'The library opened in 1934.', 'The library opened in May 1934.', 'together'],
    [opened, 'The library opened in May 1934.', 'The library opened on 4 May 1934.', 'together'],
    [opened, 'The library opened in 1934.', 'The library opened in 1936.', 'apart'],
    [opened, 'The library opened on 4 May 1934.', 'The library opened on 9 May 1934.', 'apart'],
    [opened, 'The library opened in spring 1934.', 'The library opened in April 1934.', 'together'],
    [opened, 'The library opened in spring 1934.', 'The library opened in November 1934.', 'apart'],
  ],
  'beside another verb': [
    [
      'When did the library burn?',
      'The library, which opened in 1934, burned in 1951.',
      'The library burned in 1951.',
      'together',
    ],
    [
      'When did the library burn?',
      'The library burned one night after serving readers that came since it opened in 1934; that was 1951.',
      'The library burned in 1951.',
      'together',
    ],
  ],
  'said not to have come before': [
    [
      'When was the organ completed?',
      'The organ was not completed until 1899.',
      'The organ was completed in 1897.',
      'apart',
    ],
    [
      'When was the organ completed?',
      'The organ was not completed until 1899.',
      'The organ was completed in 1899.',
      'together',
    ],
  ],
  'of what occurred': [
    [
      'When did the dam last burst?',
      'The last burst of the dam occurred in 1904.',
      'The dam last burst in 1957.',
      'apart',
    ],
  ],
  'without a year': [
    [opened, 'The library opened on 4 May.', 'The library opened on 4 May 1934.', 'together'],
    [opened, 'The library opened on 4 May.', 'The library opened in June.', 'apart'],
  ],
  bounds: [
    [
      'When will the road reopen?',
      'The road will reopen by June 2031.',
      'The road will reopen in May 2031.',
      'together',
    ],
    [
      'When will the road reopen?',
      'The road will reopen by June 2031.',
      'The road will not reopen before October 2031.',
      'apart',
    ],
    [
      'When will the road reopen?',
      'The road will not reopen before June 2031.',
      'The road will not reopen until October 2031.',
      'apart',
    ],
    [
      'When will the road reopen?',
      'The road will not reopen before June 2031.',
      'The road will reopen in October 2031.',
      'together',
    ],
  ],
  clocks: [
    [bell, 'The bell rang at 5:40 a.m. that day.', 'The bell rang at 05:40.', 'together'],
    [
      bell,
      'The bell rang at 5:40 a.m.',
      'The bell rang at a quarter past six in the morning.',
      'apart',
    ],
    [bell, 'The bell rang at noon.', 'The bell rang at midnight.', 'apart'],
    [bell, 'The bell rang at 5.43am.', 'The bell rang shortly before 5:50 a.m.', 'together'],
  ],
};

for (const [what, list] of Object.entries(cases)) {
  describe(what, () => {
    it.each(list)('%s — %s — %s: %s', async (question, first, second, stand) => {
      expect(await twoSources(question, first, second)).toMatchObject({ stand });
    });
  });
}

describe('weekdays', () => {
  it('are resolved by the day the article came out', async () => {
    const { stand } = await twoSources(
      'When did the dam burst?',
      'The dam burst on Tuesday.',
      'The dam burst on 11 March 2031.',
      ['2031-03-13', '2031-03-20'],
    );
    expect(stand).toBe('together');
  });

  it('of different weeks are different days', async () => {
    const { stand } = await twoSources(
      'When did the dam burst?',
      'The dam burst on Tuesday.',
      'The dam burst on Tuesday.',
      ['2031-03-13', '2031-04-03'],
    );
    expect(stand).toBe('apart');
  });
});

describe('since when', () => {
  it('is not answered by what happened on a day', async () => {
    const { labels } = await twoSources(
      'Since when has Orla Finch been warden?',
      'Orla Finch has been warden since 2016.',
      'Warden Orla Finch was dismissed on Tuesday night.',
    );
    expect(labels).toEqual(['since 2016', null]);
  });
});

describe('labels', () => {
  it.each([
    ['The library opened in May 1934.', 'in May 1934'],
    ['The library, they say, opened by the end of May 1934.', 'by the end of May 1934'],
    [
      'The library was switched on before dawn on 7 May 1934 and opened.',
      'before dawn on 7 May 1934',
    ],
    ['The library opened in 1934, and he left on Tuesday evening.', 'in 1934'],
    ['The opening, confirmed on 4 May 1934 at a meeting, cheered the town.', 'on 4 May 1934'],
    ['The library opened, but not before May 1934.', 'not before May 1934'],
    ['The library was not opened by anyone before May 1934.', 'not before May 1934'],
  ])('%s → %s', async (sentence, label) => {
    const { labels } = await twoSources(opened, sentence, 'The library opened in 1951.');
    expect(labels[0]).toBe(label);
  });
});

describe('days that nothing ties together', () => {
  it('stand apart: a weekday of an undated article and a month', async () => {
    const { stand } = await twoSources(
      'When did the dam burst?',
      'The dam burst on Tuesday.',
      'The dam burst in April 2031.',
    );
    expect(stand).toBe('apart');
  });

  it('are not told by what has lasted since', async () => {
    const { labels } = await twoSources(
      'When did the dam burst?',
      'The dam, guarded by soldiers since 2019, burst at last.',
      'The dam burst in April 2031.',
    );
    expect(labels[0]).toBeNull();
  });
});

describe('the day of an end', () => {
  it('is told by what was changed then, and by a noun that a participle dates', async () => {
    const changed = 'In late April 2031, the two firms quietly amended their agreement.';
    const ended = 'The split, confirmed on 3 June 2031, leaves both firms as rivals.';
    const { stand, labels } = await twoSources('When did the partnership end?', changed, ended);
    expect(stand).toBe('apart');
    expect(labels).toEqual(['In late April 2031', 'on 3 June 2031']);
  });
});

describe('two names that are joined', () => {
  it('are meant by "the two firms"', async () => {
    const ended =
      'The split of Corvane and Anker, confirmed on 3 June 2031, leaves both as rivals.';
    const { stand, labels } = await twoSources(
      'When did Corvane and Anker end their partnership?',
      'In late April 2031, the two firms amended their agreement, to last through 2040.',
      ended,
    );
    expect(stand).toBe('apart');
    expect(labels).toEqual(['In late April 2031', 'on 3 June 2031']);
  });
});
