import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../../src/text/values/amounts/quantity.ts';
import { quantitiesIn } from '../../../../src/text/values/amounts/quantities.ts';
import { wordsOf } from '../../../../src/text/words.ts';

function quantities(text: string): readonly Quantity[] {
  return quantitiesIn(text, wordsOf(text));
}

/** Each figure as its text, kind and value, with what is not plain about it. */
function told(text: string): readonly string[] {
  return quantities(text).map((one) =>
    [
      `[${text.slice(one.start, one.end)}]`,
      one.kind,
      one.high === one.value ? String(one.value) : `${one.value}..${one.high}`,
      one.exactness === 'exact' ? '' : one.exactness,
      one.unit ?? '',
      one.per === null ? '' : `per ${one.per}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

function values(text: string): readonly number[] {
  return quantities(text).map(({ value }) => value);
}

const minute = 60;
const hour = 3600;
const day = 86_400;

describe('bounds that are denied', () => {
  it.each([
    ['It never went above 30 degrees', 'under'],
    ['It never fell below 30 degrees', 'over'],
    ['It went above 30 degrees', 'over'],
  ])('%s: %s', (text, exactness) => {
    expect(quantities(text)).toMatchObject([{ exactness }]);
  });
});

describe('numbers', () => {
  it.each<[string, number[]]>([
    ['The choir has 41,000 members', [41_000]],
    ['Two hundred and six pupils read', [206]],
    ['Twenty-five goats and thirty one hens', [25, 31]],
    ['They planted one hundred and twelve oaks', [112]],
    ['Three thousand four hundred and five pears', [3405]],
    ['It sold 1.2 million copies', [1_200_000]],
    ['It sold 1.2m copies and 300k records', [1_200_000, 300_000]],
    ['Two and a half million bricks', [2_500_000]],
    ['A dozen eggs, half a dozen buns and half a million bees', [12, 6, 500_000]],
    ['A hundred cranes and a couple of herons', [100, 2]],
    ['One sailor drowned', [1]],
    ['One hundred and one kites', [101]],
    ['The glass holds 2½ litres', [2.5]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    ['Hundreds of fans queued', '[Hundreds of fans] count 200..999'],
    ['Tens of thousands of bats left', '[Tens of thousands of bats] count 20000..99999'],
    ['It has several hundred seats', '[several hundred seats] count 200..999'],
    ['Scores of goats bleated', '[Scores of goats] count 40..199'],
    ['A handful of goats bleated', '[handful of goats] count 3..8'],
  ])('that are vague are wide: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    'No one of them spoke of one another, this one or the other one.',
    'One of the oldest mills closed.',
    'One Direction sang.',
    'One insisted that it rained.',
    'One dropped a tray.',
  ])('"one" is often none: %s', (text) => {
    expect(quantities(text).filter(({ value }) => value === 1)).toEqual([]);
  });
});

describe('words that hold a count', () => {
  it.each<[string, number, string[]]>([
    ['A pair of masked riders fled', 2, ['mask', 'rider']],
    ['The trio ran', 3, ['person']],
    ['A quartet of herons landed', 4, ['heron']],
    ['She has twins.', 2, ['twin']],
    ['Both mills burned', 2, ['mill']],
    ['Both of the mills burned', 2, ['mill']],
    ['The sole survivor was found', 1, ['survivor']],
    ['A single passenger was left', 1, ['passeng']],
    ['The bell rang twice.', 2, ['time']],
    ['A gang of four ran', 4, ['person', 'gang']],
    ['A crowd of about 3,000 sang', 3000, ['person', 'crowd']],
    ['A band of nine fiddlers played', 9, ['fiddler']],
  ])('%s', (text, value, of) => {
    expect(quantities(text)).toMatchObject([{ kind: 'count', value }]);
    expect(quantities(text)[0]?.of.slice(0, of.length)).toEqual(of);
  });

  it.each([
    'A pair of scissors lay there.',
    'A single mother spoke.',
    'It was the only way.',
    'It is twice as long and twice the price.',
    'Both men and women sang.',
    'She scores for the team.',
  ])('is not in every such word: %s', (text) => {
    expect(quantities(text)).toEqual([]);
  });
});

describe('ranges', () => {
  it.each([
    ['The tour takes 10 to 12 guests', '[10 to 12 guests] count 10..12'],
    ['The tour takes 10–12 guests', '[10–12 guests] count 10..12'],
    ['Between ten and twelve guests', '[ten and twelve guests] count 10..12'],
    ['It has two or three doors', '[two or three doors] count 2..3'],
    ['It may cost $10-12 million', '[$10-12 million] money 10000000..12000000 $'],
    ['Seats cost from £10 to £12', '[£10 to £12] money 10..12 £'],
    ['It lost 3–5% of its value', '[3–5%] percent 3..5'],
    ['Snakes of 10-12 cm', '[10-12 cm] measure 0.1..0.12 length'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('tell of a change where they stand behind one: two figures', () => {
    expect(values('The fare rose from 40 to 60 crowns')).toEqual([40, 60]);
  });
});

describe('what a figure is exactly', () => {
  it.each([
    ['About 40 geese', '[About 40 geese] count 40 about'],
    ['Some 40 geese', '[Some 40 geese] count 40 about'],
    ['Almost 40 geese', '[Almost 40 geese] count 40 about'],
    ['An estimated 40 geese', '[An estimated 40 geese] count 40 about'],
    ['More than 40 geese', '[More than 40 geese] count 40 over'],
    ['At least 40 geese', '[At least 40 geese] count 40 over'],
    ['No fewer than 40 geese', '[No fewer than 40 geese] count 40 over'],
    ['Well over 40 geese', '[Well over 40 geese] count 40 over'],
    ['Up to 40 geese', '[Up to 40 geese] count 40 under'],
    ['No more than 40 geese', '[No more than 40 geese] count 40 under'],
    ['As many as 40 geese', '[As many as 40 geese] count 40 under'],
    ['Fewer than 40 geese', '[Fewer than 40 geese] count 40 under'],
    ['A total of 40 geese', '[A total of 40 geese] count 40'],
    ['40 or so', '[40 or so] count 40 about'],
    ['40-odd geese', '[40-odd geese] count 40 about'],
    ['40+ geese', '[40+ geese] count 40 over'],
    ['Some $40 million', '[Some $40 million] money 40000000 about $'],
    ['The best part of two hours', '[The best part of two hours] duration 7200 about duration'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    ['It lasted over two days', 'over'],
    ['Over 40 geese flew', 'over'],
    ['Over two days they walked', 'exact'],
    ['The row over 40 jobs', 'exact'],
  ])('"over" is not always more: %s', (text, exactness) => {
    expect(quantities(text)[0]?.exactness).toBe(exactness);
  });
});

describe('money', () => {
  it.each([
    ['$13bn', 13e9, '$'],
    ['$13 billion', 13e9, '$'],
    ['US$13bn', 13e9, '$'],
    ['13 billion dollars', 13e9, '$'],
    ['13 billion US dollars', 13e9, '$'],
    ['€5m', 5e6, '€'],
    ['5 million euros', 5e6, '€'],
    ['£2.50', 2.5, '£'],
    ['50p', 0.5, '£'],
    ['100$', 100, '$'],
    ['Rs 500', 500, '₹'],
    ['CHF 20 million', 20e6, 'Fr'],
    ['12 pounds', 12, '£'],
    ['900 kronor', 900, 'kr'],
    ['1.5 million crowns', 1.5e6, 'kr'],
    ['seventy crowns', 70, 'kr'],
    ['250 marks', 250, 'mark'],
    ['30 shillings', 30, 'shilling'],
  ])('%s', (sum, value, unit) => {
    const text = `The barn cost ${sum}, they say`;
    expect(quantities(text)).toMatchObject([{ kind: 'money', value, unit }]);
    const [found] = quantities(text);
    expect(text.slice(found?.start, found?.end)).toBe(sum);
  });

  it.each(['The queen had two crowns of gold', 'Nine marks out of ten', 'Three marks on the wall'])(
    'is no thing of a name: %s',
    (text) => {
      expect(quantities(text).map(({ kind }) => kind)).not.toContain('money');
    },
  );

  it('is weight where something weighs it', () => {
    expect(told('The cheese weighs 12 pounds')).toEqual(['[12 pounds] measure 5.4432 mass']);
  });
});

describe('shares', () => {
  it.each([
    ['5% of hens', 5],
    ['5 per cent of hens', 5],
    ['5 percent of hens', 5],
    ['two-thirds of hens', 66.6666666667],
    ['a quarter of hens', 25],
    ['three quarters of hens', 75],
    ['half the hens', 50],
    ['half of them', 50],
    ['one in five hens', 20],
    ['nine out of ten hens', 90],
    ['one-third of hens', 33.3333333333],
    ['one hen in ten', 10],
    ['one part in a thousand', 0.1],
    ['three in every ten', 30],
  ])('%s', (share, value) => {
    expect(quantities(`It hurt ${share}`)).toMatchObject([{ kind: 'percent', value }]);
  });

  it.each(['He came third.', 'A third man sang.', 'The second half began.', 'She half smiled.'])(
    'are not in every such word: %s',
    (text) => {
      expect(quantities(text)).toEqual([]);
    },
  );
});

describe('lengths of time', () => {
  it.each<[string, number]>([
    ['a nine-minute film', 9 * minute],
    ['half an hour', hour / 2],
    ['a quarter of an hour', hour / 4],
    ['two and a half hours', 2.5 * hour],
    ['an hour and a half', 1.5 * hour],
    ['2 hours and 40 minutes', 160 * minute],
    ['2 hours 40 minutes', 160 * minute],
    ['ten working days', 10 * day],
    ['a fortnight later', 14 * day],
    ['for a week', 7 * day],
    ['2:08:45', 2 * hour + 8 * minute + 45],
    ['59:40', 59 * minute + 40],
    ['a fortnight', 14 * day],
    ['a whole week', 7 * day],
    ['all day', day],
    ['three weeks and a half', 24.5 * day],
    ['the best part of an hour', hour],
    ['a few minutes', 2 * minute],
    ['several hours', 3 * hour],
    ['years', 2 * 365.25 * day],
  ])('%s', (length, seconds) => {
    expect(quantities(`It took ${length}`)).toMatchObject([{ kind: 'duration', value: seconds }]);
  });

  it('tell ages where something is old, and say so', () => {
    const text = 'The 34-year-old sang in a 1,200-year-old church';
    expect(quantities(text)).toMatchObject([
      { kind: 'duration', of: ['old'] },
      { kind: 'duration', of: ['old'] },
    ]);
    expect(told(text)[0]).toContain('[34-year-old]');
  });

  it.each<[string, number]>([
    ['Ida Moss, 81, who saw it, wept', 81],
    ['The sexton, aged 40, wept', 40],
    ['He died at the age of 7', 7],
    ['She turned 30.', 30],
    ['He was 52 when it shut', 52],
    ['The mill is 200 years old', 200],
    ['They saved a widow of 81 who wept', 81],
  ])('tell an age in other words too: %s', (text, years) => {
    expect(quantities(text)).toMatchObject([
      { kind: 'duration', value: years * 365.25 * day, of: ['old'] },
    ]);
  });

  it.each(['A second bridge opened.', 'He runs 5 times a day.', 'A day trip.'])(
    'are not in every unit: %s',
    (text) => {
      expect(quantities(text).filter(({ kind }) => kind === 'duration')).toEqual([]);
    },
  );
});

describe('measures', () => {
  it.each<[string, number, string]>([
    ['14kg', 14, 'mass'],
    ['1.4kg', 1.4, 'mass'],
    ['96-tonne', 96_000, 'mass'],
    ['19cm', 0.19, 'length'],
    ['5 km', 5000, 'length'],
    ['40m deep', 40, 'length'],
    ['40 m', 40, 'length'],
    ['half a mile', 804.672, 'length'],
    ['6 ft 2 inches', 1.8796, 'length'],
    ['31°C', 31, 'temperature'],
    ['-5C', -5, 'temperature'],
    ['50 degrees Fahrenheit', 10, 'temperature'],
    ['minus 5 degrees', -5, 'temperature'],
    ['12 degrees below zero', -12, 'temperature'],
    ['minus 7', -7, 'temperature'],
    ['90 decibels', 90, 'sound'],
    ['40 square kilometres', 40e6, 'area'],
    ['3 cubic metres', 3000, 'volume'],
    ['2 light years', 1.8922e16, 'length'],
  ])('%s', (measure, value, unit) => {
    expect(quantities(`It was ${measure}.`)).toMatchObject([{ kind: 'measure', value, unit }]);
  });
});

describe('rates', () => {
  it.each([
    ['It burns $1.1 million a day', '[$1.1 million] money 1100000 $ per dai'],
    ['It feeds 300 people a day', '[300 people] count 300 per dai'],
    ['It costs €5 per person', '[€5] money 5 € per person'],
    ['It costs $5/month', '[$5] money 5 $ per month'],
    ['It makes 90 clocks every year', '[90 clocks] count 90 per year'],
    ['It sells 90 pies daily', '[90 pies] count 90 per dai'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('what is counted', () => {
  it.each([
    ['Three more trawlers sank', ['trawler']],
    ['Three of the trawlers sank', ['trawler']],
    ['Two of its four engines failed', ['engin']],
    ['Forty police officers came', ['polic', 'offic']],
    ['About 300 came', ['come']],
    ['It sold 412 last year', []],
    ['Twelve passengers died', ['passeng']],
  ])('%s', (text, terms) => {
    expect(quantities(text)[0]?.of).toEqual(terms);
  });
});

describe('counts of none', () => {
  it.each([
    ['Nobody was hurt', ['person']],
    ['No one was hurt', ['person']],
    ['None of the passengers was hurt', ['passeng']],
    ['There were no reported injuries', ['report', 'injuri']],
    ['It landed without injuries', ['injuri']],
    ['Not a single window broke', ['window']],
    ['Not one window broke', ['window']],
    ['Not one of the windows broke', ['window']],
    ['None of the 40 windows broke', ['window']],
    ['Neither window broke', ['window']],
    ['Neither was broken', []],
    ['Not a single one broke', []],
  ])('%s', (text, of) => {
    expect(quantities(text)[0]).toMatchObject({ kind: 'count', value: 0, high: 0 });
    expect(quantities(text)[0]?.of.slice(0, of.length)).toEqual(of);
  });

  it.each([
    'It is no longer there.',
    'There is no doubt.',
    'They had no choice.',
    'He left without a word.',
    'No later than that.',
    'Neither the sexton nor the verger came.',
  ])('are not in every "no": %s', (text) => {
    expect(quantities(text)).toEqual([]);
  });
});

describe('numbers that are no figures', () => {
  it.each([
    ['years', 'It closed in 1987, not by 2031 or since 2004.'],
    ['spans of years', 'The 1998–2003 mayor, the 2024/25 budget and the 1980s.'],
    ['dates', 'It came on 3 March 2021, March 4, 16th May, 2021-03-05 and 11/03/2021.'],
    ['times', 'Doors open at 5:40 a.m., 3.20am, 17:30, six o’clock, at 9 and at half past six.'],
    ['scores', 'Orwell Rovers won 3-1 after a 1–2 defeat and a 2:2 draw.'],
    ['telephones', 'Call 555-0199, 0800 123 456, (020) 7946 0018 or +44 20 7946 0018.'],
    ['labels', 'From pier 4, platform 9, gate 12, Line 9, No. 7, #5 and chapter three.'],
    ['names', 'The board of Radio Seven said that it had told Nine.'],
    ['labels of any kind', 'In Lesson 6, paragraph 4, slide 34 and step 3, see bin 12.'],
    ['votes', 'They voted six to three against it, then five to four.'],
    ['names', 'Puddle Kart 3, Apollo 11, Covid-19, GPT-4, B-52, a 5G mast and 3D glasses.'],
    ['addresses', 'She lives at 100 Main Street.'],
    ['ordinals', 'The 16th floor, the 2nd try and her 3rd win.'],
    ['centuries', 'A bell of the 14th century.'],
    ['codes', 'Agent 007 typed 0451.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it.each<[string, number[]]>([
    ['At Heathrow 40 flights were late', [40]],
    ['At the station 40 people waited', [40]],
    ['In total 40 came', [40]],
    ['The fair fell from six to three', [6, 3]],
    ['In March 40 people came', [40]],
    ['Each day 40 trains cross', [40]],
    ['A crowd of 1500 people', [1500]],
    ['Some 2000 people danced', [2000]],
    ['It cost $2000', [2000]],
    ['It is 2000 metres long', [2000]],
    ['On 3 March 2021 it sold 12 boats', [12]],
  ])('but these are: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});
