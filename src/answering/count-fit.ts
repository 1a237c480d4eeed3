import { irregular } from '../text/lexicon/irregular.ts';
import { areAkin, kindsOf, sensesOfTerm } from '../text/lexicon/lexicon.ts';
import { wordForNumber } from '../text/number-words.ts';
import { isPluralNoun } from '../text/values/plural.ts';
import type { Quantity } from '../text/values/quantity.ts';
import { isUnit } from './evidence-value.ts';
import { matchOf } from './match.ts';
import { isAnybody, isGathering, isPersonWord, isUnnamed } from './person-words.ts';
import type { Question } from './question.ts';
import type { ReadSentence } from './reading.ts';

/** A noun, as its term and as it is written. */
interface Noun {
  readonly term: string;
  readonly folded: string;
}

/** How well a counted noun answers "how many …", the very noun first. A fit below 0.35 is none. */
const fits = {
  same: 1,
  narrower: 0.9,
  anybody: 0.7,
  akin: 0.8,
  bareNearby: 0.8,
  bare: 0.55,
  otherPeople: 0.45,
  otherNearby: 0.3,
  other: 0.2,
  percent: 0.2,
} as const;

/** How well a figure answers a question for a number: what it counts against what is asked for. 0 to 1. */
export function countFit(question: Question, sentence: ReadSentence, quantity: Quantity): number {
  if (quantity.kind !== 'count') return quantity.kind === 'percent' ? fits.percent : 0;
  const asked = unitOf(question);
  // "How many were hurt?": anything but times.
  if (asked === null) return quantity.of[0] === 'time' ? fits.other : fits.bareNearby;
  const nouns = countedNouns(sentence, quantity);
  // "How many people's records": six hundred people are as many records.
  const owners = question.unit.slice(0, -1).map((term) => ({ term, folded: term }));
  const fit = Math.max(
    0,
    ...nouns.map((noun) => nounFit(asked, noun)),
    ...nouns.flatMap((noun) => owners.map((owner) => (nounFit(owner, noun) === 1 ? fits.akin : 0))),
  );
  if (quantity.value === 0) return noneFit(question, sentence, quantity, asked, fit);
  const loose = fit < fits.same && isPlainOne(sentence, quantity);
  const wide = question.unit.slice(0, -1).some((term) => !speaksOf(question, sentence, term));
  const share = (isTotal(sentence, quantity) ? ofTotal : loose ? ofOne : 1) * (wide ? ofWider : 1);
  const nearby = [...sentence.terms.keys()].some((term) => isUnit(question, term));
  // "It has sold 800,000", "16 were offline": what is counted stands elsewhere.
  if (nouns.length === 0) return nearby ? fits.bareNearby : fits.bare;
  return Math.max(fit * share, nearby ? fits.otherNearby : fits.other);
}

/** What is left of the total in "six of the fourteen pumps", where the six are what is told. */
const ofTotal = 0.7;

/** What is left of "2.1 million workers" where "council workers" are asked for, and nothing speaks of a council. */
const ofWider = 0.6;

function speaksOf(question: Question, sentence: ReadSentence, unit: string): boolean {
  return question.terms.some(({ term }, i) => {
    const query = question.terms[i];
    return term === unit && query !== undefined && matchOf(query, sentence) !== null;
  });
}

/** What is left of "one partner", which as a rule speaks of somebody and counts nobody. */
const ofOne = 0.35;

function isPlainOne({ words }: ReadSentence, { at, value }: Quantity): boolean {
  const lead = words[at - 1]?.folded ?? '';
  return value === 1 && words[at]?.folded === 'one' && !/^(?:only|just|and|or|least)$/u.test(lead);
}

/** "Six of the *fourteen* pumps", "of the *40* gauges, 16": what the figure that matters is a part of. */
function isTotal({ words }: ReadSentence, { at }: Quantity): boolean {
  const determined = /^(?:the|its|their|his|her|our|these|those)$/u.test(
    words[at - 1]?.folded ?? '',
  );
  const of = determined ? at - 2 : at - 1;
  if (words[of]?.folded !== 'of') return false;
  const part = words[of - 1]?.folded ?? '';
  return (
    (of === 0 && determined) ||
    /^(?:\d[\d.,]*|one|none|neither|both|some|most|many|all|half|third|several)$/u.test(part) ||
    wordForNumber.has(part)
  );
}

/** The last noun of what is asked for: "how many fire *engines*"; null for none. */
function unitOf(question: Question): Noun | null {
  const term = question.unit.at(-1);
  const word = question.words.find((one) => one.term === term);
  return term === undefined ? null : { term, folded: word?.folded ?? term };
}

/**
 * The nouns that a figure counts: the last in the plural ("40 police *officers*"), else the first two behind it; empty
 * where only a verb follows ("300 signed").
 */
function countedNouns(sentence: ReadSentence, { start, end, of }: Quantity): readonly Noun[] {
  const words = sentence.words.filter(
    (word) => word.start >= start && word.end <= end && of.includes(word.term),
  );
  const plural = words.findLast(isPluralNoun);
  if (plural !== undefined) return [plural];
  const first = words[0];
  if (first !== undefined && isPastForm(first.folded)) return words.slice(1, 2);
  // "A gang of four": the text layer says what they are.
  const told = of.filter((term) => words.every((word) => word.term !== term));
  return [...words.slice(0, 2), ...told.map((term) => ({ term, folded: term }))];
}

function isPastForm(folded: string): boolean {
  const base = Object.hasOwn(irregular, folded) ? irregular[folded] : folded;
  return folded.endsWith('ed') || base !== folded;
}

function nounFit(asked: Noun, counted: Noun): number {
  if (asked.term === counted.term) return fits.same;
  const people = isPersonWord(counted.folded) || isAnybody(counted.folded);
  if (asked.term === 'person' || asked.term === 'peopl' || isGathering(asked.folded))
    return people ? fits.narrower : akinFit(asked, counted);
  if (isPersonWord(asked.folded) && people) {
    // Three people may all be thieves, and those in a race its runners; of babies and pilots a text says so.
    if (isAnybody(counted.folded))
      return isUnnamed(asked.folded) || areAkin(asked.term, counted.term)
        ? fits.anybody
        : fits.otherPeople;
    return Math.max(fits.otherPeople, akinFit(asked, counted));
  }
  return akinFit(asked, counted);
}

/** "How many jobs": posts are jobs, workers hold them; the nurses among these count too. */
function akinFit(asked: Noun, counted: Noun): number {
  const kinds = kindsOf(asked.term);
  if (kinds.has(counted.term)) return fits.narrower;
  const related =
    areAkin(counted.term, asked.term) ||
    sameSense(counted.term, asked.term) ||
    [...kinds].some((kind) => kindsOf(kind).has(counted.term));
  return related ? fits.akin : 0;
}

function sameSense(a: string, b: string): boolean {
  return sensesOfTerm(a).some((one) =>
    sensesOfTerm(b).some((other) => one.relation === other.relation && one.pole === other.pole),
  );
}

/** How well a count of none answers: none of what is asked for, or of what it is said of. */
function noneFit(
  question: Question,
  sentence: ReadSentence,
  quantity: Quantity,
  asked: Noun,
  fit: number,
): number {
  const people = isPersonWord(asked.folded) || isGathering(asked.folded);
  // Nobody is no hospital.
  if (quantity.of[0] === 'person' && !people) return fits.otherNearby;
  if (fit >= fits.akin && quantity.of[0] !== 'person') return fit;
  if (countsWhatIsAsked(question, sentence, quantity)) return 1;
  const anyone = asked.term === 'person' || isGathering(asked.folded);
  return anyone && (quantity.of[0] ?? 'person') === 'person' ? fits.otherPeople : fits.otherNearby;
}

/** Telling words behind "nobody" within which it must be said what nobody did: "nobody is believed to have been *hurt*". */
const absenceReach = 3;

/** "No reported injuries", to "how many were injured": none of what the question speaks of. */
function countsWhatIsAsked(
  question: Question,
  sentence: ReadSentence,
  quantity: Quantity,
): boolean {
  const counted = new Set(
    sentence.words.flatMap((word, at) =>
      word.start >= quantity.start && word.end <= quantity.end ? [at] : [],
    ),
  );
  return question.terms.some((term) => {
    if (term.name) return false;
    const match = matchOf(term, sentence);
    return (
      match !== null &&
      (counted.has(match.at) ||
        (match.at > quantity.at &&
          tellingBetween(sentence, quantity.at, match.at) <= absenceReach &&
          match.kind !== 'soft'))
    );
  });
}

/** Words that are more than grammar behind word `from`, up to word `to`. */
function tellingBetween({ words }: ReadSentence, from: number, to: number): number {
  return words.slice(from + 1, to + 1).filter(({ stop }) => !stop).length;
}
