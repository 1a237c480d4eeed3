import { wordForNumber } from '../number-words.ts';
import type { Span } from '../span.ts';
import type { Word } from '../words.ts';

/** A time of day, in minutes after midnight, both ends included: "5:40 a.m." is [340, 340], "morning" [300, 720]. */
export interface ClockValue extends Span {
  readonly minutes: readonly [number, number];
  /** Index of the first word. */
  readonly at: number;
}

const partsOfDay: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dawn', [270, 420]],
  ['morning', [240, 720]],
  ['noon', [720, 720]],
  ['midday', [690, 750]],
  ['lunchtime', [690, 840]],
  ['afternoon', [720, 1080]],
  ['dusk', [1020, 1260]],
  ['evening', [1020, 1439]],
  ['night', [1140, 1439]],
  ['tonight', [1140, 1439]],
  ['overnight', [0, 420]],
  ['midnight', [1380, 1439]],
]);

/** The times of day of a sentence, in order. */
export function clocksIn(text: string, words: readonly Word[]): ClockValue[] {
  const found: ClockValue[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const clock = digitalAt(text, words, at) ?? spokenAt(words, at) ?? partAt(words, at);
    if (clock === null) continue;
    found.push(clock.value);
    at = clock.to;
  }
  return found;
}

interface ClockAt {
  readonly value: ClockValue;
  readonly to: number;
}

/** "5:40 a.m.", "05:40", "17.30", "6pm", "6 o'clock". */
function digitalAt(text: string, words: readonly Word[], at: number): ClockAt | null {
  const word = words[at];
  if (word === undefined || !/^\d/u.test(word.text)) return null;
  const rest = text.slice(word.start, word.start + 16);
  const match =
    /^(\d{1,2})(?:[:.]([0-5]\d))?(?![\d.,:])(?:\s?(?:([ap])\.?\s?m\b\.?|(o['’]clock)))?/iu.exec(
      rest,
    );
  if (
    match === null ||
    (match[3] === undefined && match[4] === undefined && !/^\d{1,2}:/u.test(rest))
  )
    return null;
  const hour = Number(match[1]);
  if (hour > 24) return null;
  const half = match[3]?.toLowerCase();
  const shifted = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  const end = word.start + match[0].length;
  return clockAt(
    words,
    at,
    end,
    shifted * 60 + Number(match[2] ?? 0),
    half === undefined && hour <= 12 && match[4] !== undefined,
  );
}

function clockAt(
  words: readonly Word[],
  at: number,
  end: number,
  minute: number,
  halfUnknown: boolean,
): ClockAt {
  let to = at;
  while ((words[to + 1]?.start ?? Infinity) < end) to += 1;
  const part = partNear(words, to);
  const real =
    (halfUnknown || part !== null) && minute < 720 && part !== null && part >= 720
      ? minute + 720
      : minute;
  return { to, value: { start: words[at]?.start ?? 0, end, minutes: [real, real], at } };
}

/** "six in the morning", "eleven at night", "half past six", "quarter to nine". */
function spokenAt(words: readonly Word[], at: number): ClockAt | null {
  const word = words[at];
  if (word === undefined) return null;
  const link = words[at + 1]?.folded ?? '';
  if ((word.folded === 'half' || word.folded === 'quarter') && (link === 'past' || link === 'to')) {
    const hour = wordForNumber.get(words[at + 2]?.folded ?? '') ?? Number(words[at + 2]?.folded);
    if (!Number.isInteger(hour) || hour < 1 || hour > 12) return null;
    const minute = hour * 60 + (word.folded === 'half' ? 30 : 15) * (link === 'past' ? 1 : -1);
    return clockAt(words, at, words[at + 2]?.end ?? word.end, minute, true);
  }
  const hour = wordForNumber.get(word.folded);
  if (hour === undefined || hour < 1 || hour > 12 || partNear(words, at) === null) return null;
  if (!(link === 'in' && words[at + 2]?.folded === 'the') && link !== 'at') return null;
  return clockAt(words, at, word.end, hour * 60, true);
}

function partNear(words: readonly Word[], to: number): number | null {
  for (let i = to + 1; i <= to + 3; i += 1) {
    const part = partsOfDay.get(words[i]?.folded ?? '');
    if (part !== undefined) return part[0] < 720 ? 0 : 720;
  }
  return null;
}

function partAt(words: readonly Word[], at: number): ClockAt | null {
  const word = words[at];
  const part = partsOfDay.get(word?.folded ?? '');
  if (word === undefined || part === undefined) return null;
  const lead = words[at - 1]?.folded ?? '';
  const from = lead === 'early' || lead === 'late' ? at - 1 : at;
  return {
    to: at,
    value: { start: words[from]?.start ?? word.start, end: word.end, minutes: part, at: from },
  };
}
