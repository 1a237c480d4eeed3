import type { Word } from '../../words.ts';

/** First and last minute after midnight, both included. */
export type Minutes = readonly [number, number];

const partsOfDay: ReadonlyMap<string, Minutes> = new Map([
  ['dawn', [270, 420]],
  ['daybreak', [270, 420]],
  ['sunrise', [270, 480]],
  ['morning', [240, 720]],
  ['noon', [720, 720]],
  ['midday', [690, 750]],
  ['lunchtime', [690, 840]],
  ['afternoon', [720, 1080]],
  ['teatime', [930, 1110]],
  ['dusk', [1020, 1260]],
  ['sunset', [1020, 1260]],
  ['nightfall', [1020, 1290]],
  ['evening', [1020, 1439]],
  ['night', [1140, 1439]],
  ['tonight', [1140, 1439]],
  ['overnight', [0, 420]],
  ['midnight', [1380, 1439]],
]);

/** What a preposition makes of a part of the day: "before dawn", "after dark". */
const sides: ReadonlyMap<string, Minutes> = new Map([
  ['before dawn', [60, 390]],
  ['before daybreak', [60, 390]],
  ['before sunrise', [60, 390]],
  ['before midnight', [1260, 1439]],
  ['after midnight', [0, 180]],
  ['past midnight', [0, 180]],
  ['before noon', [540, 720]],
  ['after noon', [720, 900]],
  ['after dark', [1020, 1439]],
  ['after nightfall', [1080, 1439]],
  ['before breakfast', [300, 540]],
  ['at breakfast', [360, 600]],
  ['over breakfast', [360, 600]],
  ['after breakfast', [450, 690]],
  ['before lunch', [600, 810]],
  ['at lunch', [690, 840]],
  ['over lunch', [690, 840]],
  ['after lunch', [750, 960]],
  ['before dinner', [1020, 1200]],
  ['after dinner', [1110, 1410]],
  ['before supper', [1020, 1200]],
  ['after supper', [1110, 1410]],
  ['first light', [270, 420]],
]);
/** The same by the part of the day, so that no two words of a text need be put together. */
const sidesOf = new Map<string, Map<string, Minutes>>();
for (const [words, minutes] of sides) {
  const [lead = '', part = ''] = words.split(' ');
  sidesOf.set(part, (sidesOf.get(part) ?? new Map<string, Minutes>()).set(lead, minutes));
}
const soon = /^(?:just|shortly|soon|moments|minutes|right|immediately)$/u;
/** What "just before" and "shortly after" leave open, in minutes. */
const shortWhile = 45;

/** The part of the day that the word names by itself; null for none. */
export function partOfDay(word: Word | undefined): Minutes | null {
  return partsOfDay.get(word?.folded ?? '') ?? null;
}

/** A part of the day at word `at`, with the first word that belongs to it; null for none. */
export function dayPartAt(
  words: readonly Word[],
  at: number,
): { readonly minutes: Minutes; readonly from: number } | null {
  const side = sideAt(words, at);
  if (side !== null) return side;
  const part = partOfDay(words[at]) ?? looseHours(words, at);
  if (part === null) return null;
  const led = /^(?:early|late|small|wee|mid)$/u.test(words[at - 1]?.folded ?? '');
  return { minutes: part, from: led ? at - 1 : at };
}

/** "Just after midnight", "before lunch", "at first light". */
function sideAt(
  words: readonly Word[],
  at: number,
): { readonly minutes: Minutes; readonly from: number } | null {
  const [word, lead] = [words[at]?.folded ?? '', words[at - 1]?.folded ?? ''];
  const side = sidesOf.get(word)?.get(lead);
  if (side === undefined) return null;
  const hour = word === 'midnight' ? (lead === 'before' ? 1439 : 0) : 720;
  const close = (word === 'midnight' || word === 'noon') && soon.test(words[at - 2]?.folded ?? '');
  const minutes = close ? closeTo(hour, lead === 'before' ? 'before' : 'after') : side;
  return { minutes, from: lead === 'first' ? at - 1 : at };
}

/** "Shortly before seven", "just after nine": the while that such words leave open. */
export function closeTo(minute: number, side: 'before' | 'after'): Minutes {
  return side === 'before'
    ? [Math.max(0, minute - shortWhile), minute]
    : [minute, Math.min(1439, minute + shortWhile)];
}

/** The side on which words right before word `at` place it closely: "just before", "shortly after"; null for none. */
export function closeSide(words: readonly Word[], at: number): 'before' | 'after' | null {
  if (!soon.test(words[at - 2]?.folded ?? '')) return null;
  const lead = words[at - 1]?.folded;
  if (lead === 'before') return 'before';
  return lead === 'after' || lead === 'past' ? 'after' : null;
}

/** "The small hours", "early on Tuesday", "late on Sunday". */
function looseHours(words: readonly Word[], at: number): Minutes | null {
  const [word, next] = [words[at]?.folded ?? '', words[at + 1]?.folded ?? ''];
  if (word === 'hours' && /^(?:small|early|wee)$/u.test(words[at - 1]?.folded ?? ''))
    return [0, 360];
  if (next !== 'on' || !(words[at + 2]?.folded ?? '').endsWith('day')) return null;
  if (word === 'early') return [180, 600];
  return word === 'late' ? [1140, 1439] : null;
}
