import { describe, expect, it } from 'vitest';
import { clocksIn } from '../../../../src/text/values/times/clock.ts';
import { datesIn } from '../../../../src/text/values/times/dates.ts';
import { wordsOf } from '../../../../src/text/words.ts';

/** Each time as its text and its minutes, `h:mm` or `h:mm..h:mm`. */
function times(text: string): readonly string[] {
  return clocksIn(text, wordsOf(text)).map(({ start, end, minutes: [from, to] }) => {
    const span = from === to ? face(from) : `${face(from)}..${face(to)}`;
    return `${text.slice(start, end)} = ${span}`;
  });
}

function face(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

describe('times of day', () => {
  it.each([
    ['at 5:40 a.m. on Friday', ['5:40 a.m. = 5:40']],
    ['at 05:40, they say', ['05:40 = 5:40']],
    ['at 17:30.', ['17:30 = 17:30']],
    ['by 6pm', ['6pm = 18:00']],
    ['by 6 p.m', ['6 p.m = 18:00']],
    ['at 3.20am', ['3.20am = 3:20']],
    ['at 12.30am', ['12.30am = 0:30']],
    ['at 12:15 pm', ['12:15 pm = 12:15']],
    ['between 9am and 5pm', ['9am = 9:00', '5pm = 17:00']],
    ['at 17.30 sharp on Friday', []],
    ['at 17.30 on Friday', ['17.30 = 17:30']],
    ["at six o'clock", ["six o'clock = 6:00"]],
    ['at 6 o’clock this evening', ['6 o’clock this evening = 18:00']],
    ['at half past six', ['half past six = 6:30']],
    ['at a quarter to nine', ['quarter to nine = 8:45']],
    ['at twenty past five', ['twenty past five = 5:20']],
    ['at ten to twelve', ['ten to twelve = 11:50']],
    ['at six in the morning', ['six in the morning = 6:00']],
    ['at 3 in the afternoon', ['3 in the afternoon = 15:00']],
    ['at eleven at night', ['eleven at night = 23:00']],
    ['at one this morning', ['one this morning = 1:00']],
    ['at 12 noon', ['12 noon = 12:00']],
    ['at noon', ['noon = 12:00']],
    ['It shut at six.', ['six = 6:00']],
    ['It shut at 9, as ever', ['9 = 9:00']],
    ['early on Tuesday', ['early = 3:00..10:00']],
    ['in the small hours', ['small hours = 0:00..6:00']],
    ['in the late afternoon', ['late afternoon = 12:00..18:00']],
    ['The gate shut before seven.', ['seven = 7:00']],
    ['It opens from six until ten', ['six = 6:00', 'ten = 10:00']],
    ['A porter saw it around nine by lamplight', ['nine = 9:00']],
    ['That evening at eight they sang', ['evening = 17:00..23:59', 'eight = 20:00']],
    ['They ate at half nine', ['half nine = 9:30']],
    ['It was twenty to one when it rang', ['twenty to one = 0:40']],
    ['It was ten past one', ['ten past one = 1:10']],
    ['at twenty-five past four', ['twenty-five past four = 4:25']],
    ['ten minutes after nine', ['ten minutes after nine = 9:10']],
    ['five to midnight', ['five to midnight = 23:55']],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  it.each([
    ['It rang shortly before seven.', ['seven = 6:15..7:00']],
    ['It rang just after 6pm', ['6pm = 18:00..18:45']],
    ['It rang just after midnight', ['midnight = 0:00..0:45']],
    ['It rang shortly before noon', ['noon = 11:15..12:00']],
    ['At the stroke of midnight it rang', ['midnight = 23:00..23:59']],
    ['It rang before lunch', ['lunch = 10:00..13:30']],
    ['It rang after dark', ['dark = 17:00..23:59']],
    ['It rang before dawn', ['dawn = 1:00..6:30']],
    ['It rang at first light', ['first light = 4:30..7:00']],
    ['in the wee hours', ['wee hours = 0:00..6:00']],
  ])('that are vague are wide: %s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  it('stand beside a date, not in it', () => {
    const text = 'It shut on Monday night';
    expect(times(text)).toEqual(['night = 19:00..23:59']);
    expect(datesIn(text, wordsOf(text), null)).toMatchObject([{ weekday: 1 }]);
  });

  it.each([
    'Rovers won 3:1.',
    'The film is 16:9.',
    'She ran it in 2:08:45.',
    'She ran it in 59:40.',
    'It rose by 3.20 euros.',
    'It rose by 3.20%.',
    'Ten to twelve people came.',
    'At 9 per cent it is high.',
    'At six people it is full.',
    'At 3.5 metres.',
    'Some 25:10 odds.',
    'There were around nine on the roof.',
    'Around nine were hurt.',
    'After six had left, it shut.',
    'Before seven people came, it shut.',
    'One in ten, or six to one against.',
    'The outsider won at twenty to one against.',
  ])('are not in every figure: %s', (text) => {
    expect(times(text)).toEqual([]);
  });
});
