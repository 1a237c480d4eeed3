import { irregular } from '../text/lexicon/irregular.ts';
import { kinds } from '../text/lexicon/kinds.ts';

/** Kinds whose own kinds are no people: "subject" is a participant and a matter taught, "casualty" a person and a death. */
const endsThere: ReadonlySet<string> = new Set([
  'death',
  'injury',
  'subject',
  'user',
  'item',
  'product',
]);
/** What stands under people in the lexicon and is counted apart from them. */
const notPeople: ReadonlySet<string> = new Set([
  'account',
  'household',
  'act',
  'arrest',
  'hire',
  'unit',
  'injury',
  'forward',
]);
/** Nouns that may be any person: three people, men or figures may all be thieves. */
const anybody: ReadonlySet<string> = new Set(
  `person people individual human man woman adult male female figure suspect soul youth teenager other culprit
  gang perpetrator`.split(/\s+/u),
);
/** Those whom a report seldom knows by more than their number, beside the lexicon's criminals. */
const strangers: readonly string[] =
  'suspect victim casualty survivor intruder raider crook culprit accomplice bandit'.split(' ');
/** Nouns for a number of people: "what is the population?" */
const gatherings: ReadonlySet<string> = new Set(
  `population headcount attendance turnout crowd audience workforce staff membership congregation toll enrolment
  enrollment electorate readership following team gang class`.split(/\s+/u),
);

/** The nouns of the lexicon from which people are told, so that one it leaves apart from "person" is still one. */
const roots: readonly string[] =
  `person people worker employee criminal official politician leader executive police soldier doctor scientist teacher
  lawyer artist musician performer writer journalist athlete player relative rescuer voter`.split(
    /\s+/u,
  );

let persons: ReadonlySet<string> | undefined;
let unnamed: ReadonlySet<string> | undefined;

/** All nouns of the lexicon that are kinds of the given, or kinds of such kinds, in the singular. */
function nounsUnder(broadest: readonly string[]): ReadonlySet<string> {
  const narrower = new Map<string, readonly string[]>();
  for (const line of kinds) {
    const [broad = '', narrow = ''] = line.split(' > ');
    narrower.set(broad, [...(narrower.get(broad) ?? []), ...narrow.split(', ')]);
  }
  const found = new Set(broadest);
  for (const noun of found) {
    if (endsThere.has(noun)) continue;
    for (const kind of narrower.get(noun) ?? []) if (!notPeople.has(kind)) found.add(kind);
  }
  // Of "chief executive" the last word is met in a text: "three executives".
  return new Set([...found].map((noun) => noun.split(/[\s-]/u).at(-1) ?? noun));
}

/** True for a noun, folded, in either number, that is a kind of person by the lexicon: "thieves", "passenger". */
export function isPersonWord(folded: string): boolean {
  persons ??= nounsUnder(roots);
  const known = persons;
  return singularsOf(folded).some((noun) => known.has(noun));
}

/** True for those whom a report seldom knows by more than their number: "thieves", "attackers", "victims". */
export function isUnnamed(folded: string): boolean {
  unnamed ??= new Set([...nounsUnder(['criminal']), ...strangers]);
  const known = unnamed;
  return singularsOf(folded).some((noun) => known.has(noun));
}

/** True for a noun that may be said of any person: "people", "men", "figures". */
export function isAnybody(folded: string): boolean {
  return singularsOf(folded).some((noun) => anybody.has(noun));
}

/** True for a noun that stands for a number of people: "population", "death toll". */
export function isGathering(folded: string): boolean {
  return gatherings.has(folded);
}

/** The noun itself and what it may be the plural of. */
function singularsOf(folded: string): readonly string[] {
  const base = Object.hasOwn(irregular, folded) ? (irregular[folded] ?? folded) : folded;
  if (!base.endsWith('s')) return [base];
  return [base, base.slice(0, -1), base.replace(/es$/u, ''), base.replace(/ies$/u, 'y')];
}
