import type { Word } from '../../words.ts';
import type { Exactness, QuantityKind } from './quantity.ts';

/** How exactly a figure is given. */
export interface ExactnessAt {
  readonly exactness: Exactness;
  /** The first word that belongs to the figure for it: that of "more than". */
  readonly from: number;
  /** The last word that does: that of "or so". */
  readonly to: number;
}

/** Longest first, so that "no more than" is not taken for "more than". */
const phrases: readonly (readonly [words: readonly string[], exactness: Exactness])[] = (
  [
    ['not more than|no more than|not over|a maximum of|maximum of|as many as|as much as', 'under'],
    ['in excess of|no fewer than|no less than|not less than|not fewer than', 'over'],
    ['a minimum of|minimum of|at the very least', 'over'],
    ['slightly more than|just more than|a little more than|little more than', 'over'],
    ['slightly less than|just less than|a little less than|little less than', 'under'],
    ['the best part of|the better part of|in the region of|on the order of', 'about'],
    ['best part of|better part of|somewhere around|an estimated|in the order of', 'about'],
    ['a total of|total of|exactly|precisely|only|just', 'exact'],
    [
      'well over|just over|slightly over|more than|at least|upwards of|north of|greater than',
      'over',
    ],
    ['well under|just under|slightly under|less than|fewer than|up to|at most|shy of', 'under'],
    ['close to|just about|or about', 'about'],
    ['over|exceeded|exceeding|exceeds|topped|above|surpassed', 'over'],
    ['under|below', 'under'],
    ['about|around|approximately|approx|roughly|some|nearly|almost|estimated|circa|ca', 'about'],
    ['perhaps|maybe|approaching|nearing|virtually', 'about'],
  ] as const
)
  .flatMap(([list, exactness]) =>
    list.split('|').map((phrase) => [phrase.split(' '), exactness] as const),
  )
  .toSorted(([a], [b]) => b.length - a.length);

/** What stands about a figure at words `at` to `to`: "more than", "some", "up to", "or so", "~", "+". */
export function exactnessAbout(
  text: string,
  words: readonly Word[],
  at: number,
  to: number,
  kind: QuantityKind,
): ExactnessAt {
  const lead = phrases.find(([phrase]) => standsBefore(words, at, phrase));
  if (lead !== undefined && !isPreposition(words, at, lead[0], kind))
    return {
      exactness: isDenied(words, at - lead[0].length) ? denied[lead[1]] : lead[1],
      from: at - lead[0].length,
      to,
    };
  const start = words[at]?.start ?? 0;
  const before = text.slice(Math.max(0, start - 3), start);
  if (/[~≈][$€£]?\s?$/u.test(before)) return { exactness: 'about', from: at, to };
  if (/>[$€£]?\s?$/u.test(before)) return { exactness: 'over', from: at, to };
  return { from: at, ...exactnessBehind(text, words, to) };
}

/** "Never went above 30" is 30 at most. */
const denied: Readonly<Record<Exactness, Exactness>> = {
  over: 'under',
  under: 'over',
  about: 'about',
  exact: 'exact',
};

/** True where a verb of movement between "never" and the bound at word `from` is denied. */
function isDenied(words: readonly Word[], from: number): boolean {
  const [verb, before = ''] = [words[from - 1]?.folded ?? '', words[from - 2]?.folded];
  return (
    /^(?:go|goes|went|gone|get|gets|got|rise|rises|rose|risen|climb|climbed|fall|falls|fell|fallen|drop|dropped|sink|sank|sunk|come|came|be|been|was)$/u.test(
      verb,
    ) && /^(?:never|not|hardly|didn't|wasn't|hasn't|don't|doesn't|won't)$/u.test(before)
  );
}

function standsBefore(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => words[at - phrase.length + i]?.folded === word);
}

/** "60 or so", "60 or more", "60-odd", "60+". */
function exactnessBehind(
  text: string,
  words: readonly Word[],
  to: number,
): { exactness: Exactness; to: number } {
  const end = words[to]?.end ?? 0;
  if (text.startsWith('+', end)) return { exactness: 'over', to };
  const next = words[to + 1]?.folded ?? '';
  const glued = text.slice(end, end + 1) === '-';
  if (glued && next === 'odd') return { exactness: 'about', to: to + 1 };
  if (glued && next === 'plus') return { exactness: 'over', to: to + 1 };
  if (next !== 'or') return { exactness: 'exact', to };
  switch (words[to + 2]?.folded) {
    case 'so':
      return { exactness: 'about', to: to + 2 };
    case 'more':
      return { exactness: 'over', to: to + 2 };
    case 'less':
    case 'fewer':
      return { exactness: 'under', to: to + 2 };
    default:
      return { exactness: 'exact', to };
  }
}

const before =
  /^(?:for|last|lasts|lasted|lasting|take|takes|took|taking|wait|waited|spent|is|was|are|were|after|within|in|of|just|well|be|been|and|aged?|ran|runs|by)$/u;
const about =
  /^(?:row|dispute|concerns?|fears?|arguments?|clash|fight|talks|deal|worries|anger|debate|vote|voted|control|ruled|presided|flew|jumped|drove|fell|climbed|bridges?|argued|quarrel|protests?|strike)$/u;

/**
 * "Over two days" is during them and "a row over 40 jobs" about them; "lasted over two days" and "over 40 people" are
 * more than those.
 */
function isPreposition(
  words: readonly Word[],
  at: number,
  phrase: readonly string[],
  kind: QuantityKind,
): boolean {
  if (phrase.length > 1 || phrase[0] !== 'over') return false;
  const lead = words[at - 2]?.folded ?? '';
  return kind === 'duration' ? !before.test(lead) : about.test(lead);
}
