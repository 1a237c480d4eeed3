import { nounsUnder, singularsOf } from '../../text/lexicon/nouns-under.ts';

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
const headcounts: ReadonlySet<string> = new Set(
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

/** True for a noun, folded, in either number, that is a kind of person by the lexicon: "thieves", "passenger". */
export function isPersonWord(folded: string): boolean {
  persons ??= nounsUnder(roots, endsThere, notPeople);
  const known = persons;
  return singularsOf(folded).some((noun) => known.has(noun));
}

/** "Watchman", "schoolgirls", "harbourmaster": people by the end of the word. */
const calling =
  /^.{2,}(?:m[ae]n|wom[ae]n|girls?|boys?|masters?|keepers?|mongers?|smiths?|wrights?|goers?|herds?|owners?|hands|[^f]ees?|[a-z]{3}ists?|[a-z]ians?|eers?|oners?)$/u;
const noCalling =
  /^(?:german|roman|norman|ottoman|specimen|regimen|abdomen|acumen|talisman|coffees?|beers?|careers?|bees?|trees?|knees?|degrees?|guarantees?|jubilees?|pedigrees?|meridians?|medians?|obsidian|circadian|quotidian|(?:|check|short|play|wish|black|white|back|set|price)lists?)$/u;

/** True for a noun, folded, in either number, of one person. */
export function isPersonNoun(folded: string): boolean {
  return isPersonWord(folded) || (calling.test(folded) && !noCalling.test(folded));
}

/** True for those whom a report seldom knows by more than their number: "thieves", "attackers", "victims". */
export function isUnnamed(folded: string): boolean {
  unnamed ??= new Set([...nounsUnder(['criminal'], endsThere, notPeople), ...strangers]);
  const known = unnamed;
  return singularsOf(folded).some((noun) => known.has(noun));
}

/** True for a noun that may be said of any person: "people", "men", "figures". */
export function isAnybody(folded: string): boolean {
  return singularsOf(folded).some((noun) => anybody.has(noun));
}

/** True for a noun that stands for a number of people: "population", "death toll". */
export function isHeadcount(folded: string): boolean {
  return headcounts.has(folded);
}
