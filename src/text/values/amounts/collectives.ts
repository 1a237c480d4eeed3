import type { Word } from '../../words.ts';
import { countedBehind } from './counted.ts';
import { isPluralNoun } from './plural.ts';
import type { Quantity } from './quantity.ts';
import { units } from './units.ts';

const sizes: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['duo', 2],
  ['couple', 2],
  ['twosome', 2],
  ['trio', 3],
  ['threesome', 3],
  ['quartet', 4],
  ['foursome', 4],
  ['quintet', 5],
]);
const births: ReadonlyMap<string, number> = new Map([
  ['twins', 2],
  ['triplets', 3],
  ['quadruplets', 4],
]);
const alone = /^(?:lone|sole|solitary|single|only)$/u;
const times: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
]);
/** One thing that has two legs, lenses or blades. */
const oneThing =
  /^(?:scissors|trousers|glasses|jeans|tights|pliers|binoculars|tongs|shorts|pyjamas|spectacles|goggles|tweezers|pants|leggings|headphones|shears|sunglasses|shoes|boots|gloves|socks|skis|slippers|sandals|trainers|eyes|hands|legs|wings|ears)$/u;

/** True for a word that may count what it gathers: "trio", "both", "lone", "twice". */
export function mayGather(word: Word | undefined): boolean {
  const folded = word?.folded ?? '';
  return (
    sizes.has(folded) ||
    births.has(folded) ||
    times.has(folded) ||
    folded === 'both' ||
    alone.test(folded)
  );
}

interface CollectiveAt {
  readonly quantity: Quantity;
  /** The last word read. */
  readonly to: number;
}

/** The count that a word holds: "a pair of swans", "the trio", "twins", "both firms", "the sole survivor", "twice". */
export function collectiveAt(
  text: string,
  words: readonly Word[],
  at: number,
): CollectiveAt | null {
  const folded = words[at]?.folded ?? '';
  const size = sizes.get(folded);
  if (size !== undefined) return gatheredAt(text, words, at, size);
  const born = births.get(folded);
  if (born !== undefined)
    return counted(words, at, at, born, [words[at]?.term ?? '', 'person', 'child']);
  const often = times.get(folded);
  if (often !== undefined)
    // "Twice as long", "twice the price": no count of times.
    return isComparison(words, at + 1) ? null : counted(words, at, at, often, ['time']);
  return folded === 'both' ? bothAt(text, words, at) : loneAt(text, words, at);
}

/** "(Twice) as long", "the price"; not "(won it twice) as well". */
function isComparison(words: readonly Word[], at: number): boolean {
  return (
    /^(?:as|the|that|this|its|his|her|their|what)$/u.test(words[at]?.folded ?? '') &&
    words[at + 1]?.folded !== 'well'
  );
}

/** "A pair of hooded figures", "the trio": without a noun these are people. */
function gatheredAt(
  text: string,
  words: readonly Word[],
  at: number,
  size: number,
): CollectiveAt | null {
  const lead = words[at - 1]?.folded ?? '';
  const led = /^(?:an?|the|this|that|another|each|one)$/u.test(lead);
  const from = led ? at - 1 : at;
  const next = words[at + 1];
  if (next?.folded === 'of') {
    // "A couple of" is a number word, read as one.
    if (words[at]?.folded === 'couple') return null;
    const { terms, to } = countedBehind(text, words, at);
    const noun = words[to];
    if (terms.length === 0 || noun === undefined || oneThing.test(noun.folded)) return null;
    return isPluralNoun(noun) ? counted(words, from, to, size, terms) : null;
  }
  if (!/^(?:the|this|that|an?)$/u.test(lead)) return null;
  const behind = text.slice(words[at]?.end ?? 0, (words[at]?.end ?? 0) + 2);
  const ends = next === undefined || /^[.,;:!?)]/u.test(behind) || next.stop;
  // "A trio sonata" is another thing; behind "the" a verb follows as a rule.
  const acts = next !== undefined && !/^an?$/u.test(lead) && !isPluralNoun(next);
  return ends || acts ? counted(words, from, at, size, ['person']) : null;
}

/** "Both firms", "both of the pilots"; not "both pilots and stewards". */
function bothAt(text: string, words: readonly Word[], at: number): CollectiveAt | null {
  const { terms, to } = countedBehind(text, words, at);
  const noun = words[to];
  if (terms.length === 0 || noun === undefined || !isPluralNoun(noun)) return null;
  return words[to + 1]?.folded === 'and' ? null : counted(words, at, to, 2, terms);
}

const onlyOne =
  /^(?:survivor|victim|casualty|passenger|witness|suspect|fatality|death|injury|occupant|candidate|bidder|applicant|employee|guard|visitor)$/u;
/** What a single one of is no count: "a single mother", "the sole purpose". */
const notCounted =
  /^(?:mother|father|parent|mum|dad|bed|room|malt|market|currency|file|handed|minded|purpose|reason|aim|use|right|responsibility|discretion|most|biggest|largest|greatest|best|worst)$/u;

/** "The sole survivor", "a single passenger", "a lone gunman", "the only survivor". */
function loneAt(text: string, words: readonly Word[], at: number): CollectiveAt | null {
  const [word, next, lead] = [words[at], words[at + 1], words[at - 1]];
  if (word === undefined || next === undefined || next.stop || next.capital) return null;
  if (!/^(?:an?|the|its|their|his|her|one)$/u.test(lead?.folded ?? '')) return null;
  if (words[at - 2]?.folded === 'not') return null;
  if (isPluralNoun(next) || units.has(next.folded) || notCounted.test(next.folded)) return null;
  if (word.folded === 'only' && !onlyOne.test(next.folded)) return null;
  if (text.slice(word.end, next.start) !== ' ') return null;
  const { terms, to } = countedBehind(text, words, at);
  const noun = words[to];
  if (terms.length === 0 || noun === undefined || isPluralNoun(noun)) return null;
  return counted(words, at - 1, to, 1, terms);
}

function counted(
  words: readonly Word[],
  from: number,
  to: number,
  value: number,
  of: readonly string[],
): CollectiveAt {
  const start = words[from]?.start ?? 0;
  const end = words[to]?.end ?? 0;
  const plain = { kind: 'count', exactness: 'exact', unit: null, per: null } as const;
  return { to, quantity: { ...plain, value, high: value, of, at: from, start, end } };
}

const groups: ReadonlySet<string> = new Set(
  `gang team group party crew band family panel jury squad class crowd audience queue cast staff committee workforce
  board choir population congregation turnout attendance membership delegation army force household troupe orchestra
  faculty battalion posse quorum electorate readership mob pool town city village hamlet borough settlement colony`.split(
    /\s+/u,
  ),
);

/** "A gang *of* four", "a crowd of about 3,000": terms of those counted where the figure's words begin at `from`; null for none. */
export function gatheredBefore(words: readonly Word[], from: number): readonly string[] | null {
  const group = words[from - 2];
  if (words[from - 1]?.folded !== 'of' || group === undefined || !groups.has(group.folded))
    return null;
  return ['person', group.term];
}

/** "130 *of us*", "nine *strong*": counts of people behind whose figure no noun stands; null for others. */
export function gatheredBehind(words: readonly Word[], to: number): readonly string[] | null {
  const [next, second] = [words[to + 1]?.folded ?? '', words[to + 2]?.folded ?? ''];
  return next === 'strong' || (next === 'of' && /^(?:us|you)$/u.test(second)) ? ['person'] : null;
}
