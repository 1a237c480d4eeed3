import { liesIn } from '../../text/span.ts';
import { irregular } from '../../text/lexicon/irregular.ts';
import { wordForNumber } from '../../text/number-words.ts';
import { isPluralNoun } from '../../text/values/plural.ts';
import type { Quantity } from '../../text/values/quantity.ts';
import { isUnit } from './evidence-value.ts';
import { isAnybody } from '../grammar/person-words.ts';
import { matchOf } from '../matching/match.ts';
import { onceInARow } from '../once.ts';
import { noneFit } from './none-fit.ts';
import type { Noun } from './noun-fit.ts';
import { fits, nounFit } from './noun-fit.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';

/** How well a figure answers a question for a number: what it counts against what is asked for. 0 to 1. */
export function countFit(question: Question, sentence: ReadSentence, quantity: Quantity): number {
  if (quantity.kind !== 'count') return quantity.kind === 'percent' ? fits.percent : 0;
  if (standsForKnown(sentence, quantity)) return fits.other;
  if (asksForDifference(question).asked && !tellsDifference(sentence, quantity))
    return fits.otherNearby;
  const asked = unitOf(question);
  // "How many were hurt?": anything but times.
  if (asked === null) return quantity.of[0] === 'time' ? fits.other : fits.bareNearby;
  const nouns = countedNouns(sentence, quantity);
  // "How many people's records": six hundred people are as many records.
  const owners = question.unit.slice(0, -1).map((term) => ({ term, folded: term }));
  const spellings = [asked, ...otherSpellings(question, asked)];
  const fit = Math.max(
    0,
    ...nouns.flatMap((noun) => spellings.map((spelling) => nounFit(spelling, noun))),
    ...nouns.flatMap((noun) => owners.map((owner) => (nounFit(owner, noun) === 1 ? fits.akin : 0))),
  );
  if (quantity.value > 0 && fit < fits.akin && doesWhatIsAsked(question, sentence, quantity, nouns))
    return fits.akin;
  if (quantity.value === 0) return noneFit(question, sentence, quantity, asked, fit);
  const loose = fit < fits.same && isPlainOne(sentence, quantity);
  const wide = question.unit.slice(0, -1).some((term) => !speaksOf(question, sentence, term));
  const share = (isTotal(sentence, quantity) ? ofTotal : loose ? ofOne : 1) * (wide ? ofWider : 1);
  const nearby = [...sentence.terms.keys()].some((term) => isUnit(question, term));
  // "It seats 640 people", "the records of 640 people": what is asked for leads to the figure.
  if (isUnit(question, termBefore(sentence, quantity))) return fits.same;
  // "It has sold 800,000", "16 were offline": what is counted stands elsewhere.
  if (nouns.length === 0) return nearby ? fits.bareNearby : fits.bare;
  return Math.max(fit * share, nearby ? fits.otherNearby : fits.other);
}

/** "By how many votes?" */
const asksForDifference = onceInARow(({ words }: Question) => ({
  asked: words.some(({ folded }, at) => folded === 'how' && words[at - 1]?.folded === 'by'),
}));

const difference = /^(?:margin|majority|difference|differ|differed|lead|gap|ahead|behind|apart)$/u;
/** Words before a figure among which it is said to be a difference: "the difference between the two is 312". */
const differenceReach = 9;
/** Words before a figure among which its "by" stands: "by some 40". */
const byReach = 3;

function tellsDifference({ text, words }: ReadSentence, { start, end }: Quantity): boolean {
  const at = words.findIndex((word) => word.start >= start);
  const lead = words.slice(Math.max(0, at - differenceReach), at).map(({ folded }) => folded);
  const behind = words.find((word) => word.start >= end);
  return (
    lead.some((word) => difference.test(word)) ||
    lead.slice(-byReach).includes('by') ||
    text.slice(start, end).startsWith('by ') ||
    (text.slice(end, behind?.start) === ' ' &&
      /^(?:more|fewer|less|apart|ahead|behind)$/u.test(behind?.folded ?? ''))
  );
}

/** Words behind those counted among which it is said what they did. */
const deedReach = 3;

/** "4,000 people marched", to how many demonstrators: anybody who does what is asked for is one. */
function doesWhatIsAsked(
  question: Question,
  sentence: ReadSentence,
  { end }: Quantity,
  nouns: readonly Noun[],
): boolean {
  if (!nouns.some(({ folded }) => isAnybody(folded))) return false;
  const unit = question.terms.find(({ term }) => term === question.unit.at(-1));
  const match = unit === undefined ? null : matchOf(unit, sentence);
  const behind = sentence.words.findIndex(({ start }) => start >= end);
  return match !== null && behind >= 0 && match.at >= behind && match.at < behind + deedReach;
}

/** "The two had promised": figures that stand for somebody named before count nobody anew. */
function standsForKnown({ words }: ReadSentence, { at, of }: Quantity): boolean {
  return (
    of.length === 0 &&
    /^(?:the|these|those)$/u.test(words[at - 1]?.folded ?? '') &&
    wordForNumber.has(words[at]?.folded ?? '')
  );
}

/** The term of the word right before a figure and what makes it less exact, or before its "of"; empty for none. */
function termBefore({ text, words }: ReadSentence, { start }: Quantity): string {
  const at = words.findLastIndex(({ end }) => end <= start);
  if (text.slice(words[at]?.end, start) !== ' ') return '';
  const word = words[at]?.folded === 'of' ? words[at - 1] : words[at];
  return word === undefined || word.stop ? '' : word.term;
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

/** "Operatons" for operations. */
function otherSpellings({ terms }: Question, { term }: Noun): readonly Noun[] {
  const alternatives = terms.find((one) => one.term === term)?.alternatives ?? [];
  return alternatives.map((other) => ({ term: other, folded: other }));
}

/**
 * The nouns that a figure counts: the last in the plural ("40 police *officers*"), else the first two behind it; empty
 * where only a verb follows ("300 signed").
 */
function countedNouns(sentence: ReadSentence, quantity: Quantity): readonly Noun[] {
  const { of } = quantity;
  const words = sentence.words.filter((word) => liesIn(word, quantity) && of.includes(word.term));
  // "The 40-bed ward" counts beds.
  const [glued] = words;
  if (glued !== undefined && sentence.text.charAt(glued.start - 1) === '-') return [glued];
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
