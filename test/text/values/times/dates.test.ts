import { describe, expect, it } from 'vitest';
import type { DateValue } from '../../../../src/text/values/times/dates.ts';
import { datesIn, dayNumber } from '../../../../src/text/values/times/dates.ts';
import { wordsOf } from '../../../../src/text/words.ts';

/** A Wednesday. */
const article = '2025-06-18';

function dates(text: string, published: string | null = article): readonly DateValue[] {
  return datesIn(text, wordsOf(text), dayNumber(published));
}

function iso(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The days of each date, `a..b` or `a` alone. */
function days(text: string, published: string | null = article): readonly (string | null)[] {
  return dates(text, published).map((date) => {
    if (date.days === null) return null;
    const [from, to] = date.days;
    return from === to ? iso(from) : `${iso(from)}..${iso(to)}`;
  });
}

function texts(text: string): readonly string[] {
  return dates(text).map(({ start, end }) => text.slice(start, end));
}

describe('written dates', () => {
  it.each([
    '11 March 2025',
    '11th March 2025',
    '11th of March 2025',
    '11 March, 2025',
    '11 Mar 2025',
    'March 11, 2025',
    'March 11th, 2025',
    'Mar. 11, 2025',
    '2025-03-11',
    '2025/03/11',
    '11.03.2025',
  ])('%s', (written) => {
    const text = `The kiln was lit on ${written}, at last`;
    expect(days(text)).toEqual(['2025-03-11']);
    expect(texts(text)).toEqual([written]);
    expect(dates(text)).toMatchObject([
      { precision: 'day', month: 3, day: 11, explicitYear: true, bound: 'at' },
    ]);
  });

  it('in slashes are read British or American by what fits and what is near', () => {
    expect(days('19/03/2025')).toEqual(['2025-03-19']);
    expect(days('03/19/2025')).toEqual(['2025-03-19']);
    expect(days('04/03/2025', '2025-03-05')).toEqual(['2025-03-04']);
    expect(days('03/04/2025', '2025-03-05')).toEqual(['2025-03-04']);
    expect(days('03/04/2025', null)).toEqual(['2025-03-04']);
    expect(days('3/14/25')).toEqual(['2025-03-14']);
  });

  it.each([
    ['from 3–5 March 2024', ['2024-03-03..2024-03-05']],
    ['on March 3-5, 2024', ['2024-03-03..2024-03-05']],
    ['on 3 and 4 March 2024', ['2024-03-03..2024-03-04']],
    ['in March 2024', ['2024-03-01..2024-03-31']],
    ['in March of 2024', ['2024-03-01..2024-03-31']],
    ['in February 2024', ['2024-02-01..2024-02-29']],
    ['from March to May 2024', ['2024-03-01..2024-03-31', '2024-05-01..2024-05-31']],
    ['from December to May 2024', ['2023-12-01..2023-12-31', '2024-05-01..2024-05-31']],
    ['in the spring of 2024', ['2024-03-01..2024-05-31']],
    ['in winter 2024', ['2024-12-01..2025-02-28']],
    ['in Q3 2024', ['2024-07-01..2024-09-30']],
    ['in the third quarter of 2024', ['2024-07-01..2024-09-30']],
    ['in the second half of 2024', ['2024-07-01..2024-12-31']],
    ['in the second half of next year', ['2026-07-01..2026-12-31']],
    ['in 1934', ['1934-01-01..1934-12-31']],
    ['from 1998–2003', ['1998-01-01..2003-12-31']],
    ['in 2024/25', ['2024-01-01..2025-12-31']],
    ['in the 1980s', ['1980-01-01..1989-12-31']],
    ['in the 80s', ['1980-01-01..1989-12-31']],
    ['in the 19th century', ['1801-01-01..1900-12-31']],
    ['in AD 79', ['0079-01-01..0079-12-31']],
    ['about 1066 AD', ['1066-01-01..1066-12-31']],
    ['on All Saints’ Day 1887', ['1887-01-01..1887-12-31']],
    ['in the nineteenth century', ['1801-01-01..1900-12-31']],
  ])('may be wider than a day: %s', (written, expected) => {
    expect(days(`The canal was dug ${written}`)).toEqual(expected);
  });

  it('may lie before Christ', () => {
    expect(texts('The wall of 330 BC is older than that of 112 B.C.')).toEqual([
      '330 BC',
      '112 B.C',
    ]);
  });

  it('that no calendar has are dates without days', () => {
    expect(days('on 31 February 2025')).toEqual([null]);
    expect(dayNumber('2025-02-31')).toBeNull();
    expect(dayNumber('soon')).toBeNull();
  });

  it.each([
    ['early 2024', '2024-01-01..2024-05-04'],
    ['mid-2024', '2024-04-30..2024-09-02'],
    ['late April 2024', '2024-04-20..2024-04-30'],
    ['the end of September 2024', '2024-09-25..2024-09-30'],
    ['the start of May 2024', '2024-05-01..2024-05-07'],
  ])('may be a part of one: %s', (written, expected) => {
    expect(days(`It was dug in ${written}`)).toEqual([expected]);
  });

  it.each([
    ['people', 'Theresa May met April Jones, Jan Novak and June Oduya.'],
    ['verbs', 'They may march; may they spring up, and prices fall.'],
    ['counts', 'Some 2000 people walked 1500 metres for $1800 to room 1408.'],
    ['ages', 'She is in her 80s.'],
    ['days with names of their own', 'Good Friday and Black Friday sales.'],
    ['whose they are', "This year's budget grew."],
  ])('are not %s', (_, text) => {
    expect(texts(text)).toEqual([]);
  });
});

describe('dates told from the article', () => {
  it.each([
    ['It closed on Monday.', ['2025-06-16']],
    ['It closed on Wednesday.', ['2025-06-18']],
    ['It closed on Thursday.', ['2025-06-12']],
    ['It will close on Thursday.', ['2025-06-19']],
    ['It closed on Monday and will reopen on Friday.', ['2025-06-16', '2025-06-20']],
    ['The mayor said on Tuesday it would vote on Friday.', ['2025-06-17', '2025-06-20']],
    ['It will reopen on Friday, the mayor said on Tuesday.', ['2025-06-20', '2025-06-17']],
    ['It closed last Wednesday.', ['2025-06-11']],
    ['It closes next Wednesday.', ['2025-06-25']],
    ['It is open on Mondays.', [null]],
    ['It closed on Tuesday, 10 June.', ['2025-06-10']],
    ['It closed yesterday.', ['2025-06-17']],
    ['It closed last night.', ['2025-06-17']],
    ['It closes tomorrow.', ['2025-06-19']],
    ['It closed last week.', ['2025-06-09..2025-06-15']],
    ['It closed at the weekend.', ['2025-06-14..2025-06-15']],
    ['It will close at the weekend.', ['2025-06-21..2025-06-22']],
    ['It closed this month.', ['2025-06-01..2025-06-30']],
    ['It closed last year.', ['2024-01-01..2024-12-31']],
    ['It will close by the end of next week.', ['2025-06-28..2025-06-29']],
    ['It will close later this year.', ['2025-06-18..2025-12-31']],
    ['It will close at the end of the year.', ['2025-10-20..2025-12-31']],
    ['It closed three days ago.', ['2025-06-15']],
    ['It closed two weeks ago.', ['2025-06-01..2025-06-07']],
    ['It closed ten years ago.', ['2015-01-01..2015-12-31']],
    ["It will close in two weeks' time.", ['2025-06-29..2025-07-05']],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it.each([
    ['It sank on 3 December.', '2024-12-03'],
    ['It will sail on 3 December.', '2025-12-03'],
    ['It sank in March.', '2025-03-01..2025-03-31'],
    ['It will sail in March.', '2026-03-01..2026-03-31'],
    ['It sailed last July.', '2024-07-01..2024-07-31'],
    ['It sails this autumn.', '2025-09-01..2025-11-30'],
    ['It sailed last autumn.', '2024-09-01..2024-11-30'],
    ['It will sail by Christmas.', '2025-12-22..2026-01-01'],
    ['It will sail after Easter Sunday.', '2026-04-02..2026-04-12'],
    ['They sailed at Whitsun.', '2025-06-05..2025-06-15'],
    ['It will sail in the new year.', '2025-12-29..2026-01-08'],
    ["It sank on New Year's Eve.", '2024-12-31'],
  ])('get their year from the article and the tense: %s', (text, expected) => {
    expect(days(text)).toEqual([expected]);
    expect(dates(text)[0]?.explicitYear).toBe(false);
  });

  it('have no days where the article has no date, but keep month, day and weekday', () => {
    expect(dates('It sank on 3 December.', null)).toMatchObject([
      { days: null, month: 12, day: 3 },
    ]);
    expect(dates('It sank on Friday.', null)).toMatchObject([{ days: null, weekday: 5 }]);
    expect(dates('It sank last week.', null)).toMatchObject([{ days: null }]);
  });
});

describe('the bound of a date', () => {
  it.each([
    ['on 30 September', 'at'],
    ['until 30 September', 'at'],
    ['since 30 September', 'at'],
    ['by 30 September', 'by'],
    ['by the end of September', 'by'],
    ['before 30 September', 'by'],
    ['no later than 30 September', 'by'],
    ['on 30 September at the latest', 'by'],
    ['from 30 September', 'from'],
    ['after 30 September', 'from'],
    ['no earlier than 30 September', 'from'],
    ['on 30 September at the earliest', 'from'],
  ])('%s', (written, bound) => {
    expect(dates(`The pool will open ${written}`)).toMatchObject([{ bound }]);
  });

  it.each([
    'The pool will not open before May.',
    'The pool won’t open until May.',
    'Nobody expects it before the spring.',
  ])('turns with a negation: %s', (text) => {
    expect(dates(text)).toMatchObject([{ bound: 'from' }]);
  });

  it('is not that of another thing before the date', () => {
    expect(dates('It rang before the crash on 3 May')).toMatchObject([{ bound: 'at' }]);
  });
});
