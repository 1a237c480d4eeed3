import type { Quantity } from '../../../text/values/amounts/quantity.ts';
import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';

/** Which way a length goes: a height, a depth, a width, a length or a distance; "some": how much there is, "40 m of cable". */
type Reach = 'up' | 'down' | 'across' | 'along' | 'away' | 'some';

/** Whether a length goes another way than the one asked for: "410 m across" tells nothing of how deep. */
export function goesAnotherWay(
  question: Question,
  sentence: ReadSentence,
  quantity: Quantity,
): boolean {
  const way = wayAsked(question);
  const told = way === null || quantity.unit !== 'length' ? null : wayTold(sentence, quantity);
  if (told === 'some') return way === 'up' || way === 'across' || way === 'away';
  return told !== null && way !== null && told !== way && !(isFlat(told) && isFlat(way));
}

/** Whether a length is said to go the very way that is asked for: "a length of 2 km", "40 m deep". */
export function goesThatWay(
  question: Question,
  sentence: ReadSentence,
  quantity: Quantity,
): boolean {
  const way = wayAsked(question);
  return way !== null && quantity.unit === 'length' && wayTold(sentence, quantity) === way;
}

/** Whether a depth is asked for, and the sentence has no word that goes down: it gives a length of another way, as a rule. */
export function lacksDepth(question: Question, { words }: ReadSentence): boolean {
  return wayAsked(question) === 'down' && !words.some(({ folded }) => downward.test(folded));
}

const downward =
  /^(?:deep|deeper|depths?|below|down|bottom|beneath|under|underwater|sank|sunk|sinks?|dug|drilled|bored|dived|fathoms?|draught|draft|water|snow|thick|floor|bed|buried)$/u;

/** How long a road is, it is as far from end to end. */
function isFlat(way: Reach): boolean {
  return way === 'along' || way === 'away';
}

const wayAsked = onceInARow(
  ({ words }: Question): Reach | null =>
    words.map(({ folded }, at) => wayOf(folded, words[at - 1]?.folded)).find((way) => way) ?? null,
);

/** The way that a word of measure says; "long" and "high" are asked of much else, so only behind "how". */
function wayOf(folded: string, before: string | undefined): Reach | null {
  const bare = before === 'how' || nouns.test(folded);
  return bare ? (ways.find(([pattern]) => pattern.test(folded))?.[1] ?? null) : null;
}

const nouns = /^(?:height|altitude|elevation|depth|width|diameter|length|distance)$/u;

const ways: readonly (readonly [RegExp, Reach])[] = [
  [/^(?:high|tall|height|altitude|elevation)$/u, 'up'],
  [/^(?:deep|depth)$/u, 'down'],
  [/^(?:wide|broad|across|width|diameter)$/u, 'across'],
  [/^(?:long|length)$/u, 'along'],
  [/^(?:far|distance|away|apart)$/u, 'away'],
];

/** Words before a length among which its noun stands: "a depth of about 40 m". */
const nounReach = 3;

function wayTold({ text, words }: ReadSentence, { at, end }: Quantity): Reach | null {
  const next = words.findIndex(({ start }) => start >= end);
  const behind = words[next]?.folded ?? '';
  if (next >= 0 && /^[ -]$/u.test(text.slice(end, words[next]?.start))) {
    const way = ways.find(([pattern]) => pattern.test(behind))?.[1];
    if (way !== undefined && !nouns.test(behind)) return way;
    if (/^(?:north|south|east|west|offshore|inland|upstream|downstream)$/u.test(behind))
      return 'away';
    if (behind === 'of') return 'some';
    // "Thirty miles up the coast", "two miles from the shore".
    if (/^(?:from|off)$/u.test(behind)) return 'away';
    if (/^(?:up|down)$/u.test(behind) && words[next + 1]?.folded === 'the') return 'away';
  }
  const before = words.slice(Math.max(0, at - nounReach), at).map(({ folded }) => folded);
  const noun = before.findLast((word) => nouns.test(word));
  if (noun !== undefined) return ways.find(([pattern]) => pattern.test(noun))?.[1] ?? null;
  if (
    before.some((word) =>
      /^(?:rises?|rose|rising|climb(?:s|ed|ing)?|tower(?:s|ed|ing)?|topp(?:ed|ing)|tops)$/u.test(
        word,
      ),
    )
  )
    return 'up';
  const lead = before.findLast((word) => !/^(?:about|around|some|nearly|almost)$/u.test(word));
  // "Sank by 30 cm", "for two miles": how far something went.
  return /^(?:for|within|by)$/u.test(lead ?? '') ? 'away' : null;
}
