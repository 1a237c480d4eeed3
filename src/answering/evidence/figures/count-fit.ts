import { wordForNumber } from '../../../text/number-words.ts';
import type { Quantity } from '../../../text/values/amounts/quantity.ts';
import { isUnit } from '../evidence-value.ts';
import { matchOf } from '../../matching/match.ts';
import { isPersonWord } from '../../grammar/person-words.ts';
import { countsDeedAsked, didSomethingElse, doesWhatIsAsked } from './deed-of-counted.ts';
import { noneFit } from './none-fit.ts';
import { fits, nounFit } from './noun-fit.ts';
import { isPartAsked, shareOfWhole } from './part-of-whole.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { countedNouns, otherSpellings, unitOf } from './counted-nouns.ts';
import { lacksDifference } from './difference-told.ts';

/** How well a figure answers a question for a number: what it counts against what is asked for. 0 to 1. */
export function countFit(question: Question, sentence: ReadSentence, quantity: Quantity): number {
  if (quantity.kind !== 'count')
    return quantity.kind === 'percent' ? percentFit(question, sentence, quantity) : 0;
  if (standsForKnown(sentence, quantity)) return fits.other;
  if (lacksDifference(question, sentence, quantity)) return fits.otherNearby;
  const asked = unitOf(question);
  if (asked === null) return bareFit(quantity);
  const nouns = countedNouns(sentence, quantity);
  // "How many people's records": six hundred people are as many records.
  const owners = question.unit.slice(0, -1).map((term) => ({ term, folded: term }));
  const spellings = [asked, ...otherSpellings(question, asked)];
  const fit = Math.max(
    0,
    ...nouns.flatMap((noun) => spellings.map((spelling) => nounFit(spelling, noun))),
    ...nouns.flatMap((noun) => owners.map((owner) => (nounFit(owner, noun) === 1 ? fits.akin : 0))),
  );
  // "Both sides", "a single partner": they count nobody anew, if they are not the very ones asked for.
  if (fit < fits.same && isOfKnown(sentence, quantity)) return fits.other;
  if (quantity.value > 0 && fit < fits.akin && doesWhatIsAsked(question, sentence, quantity, nouns))
    return fits.akin;
  if (quantity.value > 0 && countsDeedAsked(question, sentence, nouns)) return fits.akin;
  if (quantity.value === 0) return noneFit(question, sentence, quantity, asked, fit);
  const loose = fit < fits.same && isPlainOne(sentence, quantity);
  const wide = question.unit.slice(0, -1).some((term) => !speaksOf(question, sentence, term));
  const share =
    (loose ? ofOne : 1) *
    (wide ? ofWider : 1) *
    shareOfWhole(question, sentence, quantity) *
    (fit < fits.same && didSomethingElse(question, sentence, nouns) ? ofOtherDeed : 1);
  const nearby = speaksOfUnit(question, sentence);
  // "It seats 640 people", "the records of 640 people": what is asked for leads to the figure.
  if (isUnit(question, termBefore(sentence, quantity))) return fits.same;
  if (isPartAsked(question, sentence, quantity)) return fits.narrower;
  if (nouns.length === 0 && isReading(sentence, quantity)) return fits.other;
  if (nouns.some(({ folded }) => modelName.test(folded))) return Math.max(fit * share, fits.bare);
  // "It has sold 800,000", "16 were offline": what is counted stands elsewhere.
  if (nouns.length === 0) return nearby ? fits.bareNearby : fits.bare;
  return Math.max(fit * share, nearby ? fits.otherNearby : fits.other);
}

/** "How many were hurt?": anything but times, and no things that there are none of ("no tea") but "none" and "nobody". */
function bareFit({ of, value }: Quantity): number {
  if (of[0] === 'time') return fits.other;
  return value === 0 && of.length > 0 && !of.some(isPersonWord)
    ? fits.otherNearby
    : fits.bareNearby;
}

/** "Only 22 percent of homes": a share of the very things that are asked for tells how many. */
function percentFit(question: Question, { words }: ReadSentence, { end }: Quantity): number {
  const of = words.findIndex(({ start }) => start >= end);
  if (words[of]?.folded !== 'of') return fits.percent;
  const noun = words.slice(of + 1, of + 1 + shareReach).find(({ stop }) => !stop);
  return noun !== undefined && isUnit(question, noun.term) ? fits.shareOfThese : fits.percent;
}

/** Words behind "percent of" among which the noun stands: "of all the homes". */
const shareReach = 3;

/** "Magnitude 5.1", "force 9": read from a scale, which counts nothing. */
function isReading({ words }: ReadSentence, { at }: Quantity): boolean {
  return /^(?:magnitude|grade|version|level|category|force|ph|rated)$/u.test(
    words[at - 1]?.folded ?? '',
  );
}

/** What is left of "two workers were taken to hospital" where it is asked how many people work: some of these. */
const ofOtherDeed = 0.5;

/** "The two had promised": figures that stand for somebody named before count nobody anew. */
function standsForKnown({ words }: ReadSentence, { at, of }: Quantity): boolean {
  return (
    of.length === 0 &&
    /^(?:the|these|those)$/u.test(words[at - 1]?.folded ?? '') &&
    wordForNumber.has(words[at]?.folded ?? '')
  );
}

/** Whether a sentence has a word for what is counted; a word of a name, "the Cabin *Crew* Union", is none. */
function speaksOfUnit(question: Question, { terms, words }: ReadSentence): boolean {
  return [...terms].some(([term, at]) => isUnit(question, term) && !isOfLongName(words, at));
}

/** A word with a capital between two others, or behind one and at the end of a name. */
function isOfLongName(words: ReadSentence['words'], at: number): boolean {
  const isCapital = (i: number) => words[i]?.capital === true && !words[i].stop;
  return at > 0 && isCapital(at) && (isCapital(at - 1) || isCapital(at + 1));
}

/** "Five Kestrel *B12s*": a name of letters and figures does not tell what it is the name of. */
const modelName = /^\p{L}{1,4}-?\d{1,4}s?$/u;

/** "Both sides", "either firm", "a single buyer" */
function isOfKnown({ words }: ReadSentence, { at, value }: Quantity): boolean {
  const [first = '', second = ''] = [words[at]?.folded, words[at + 1]?.folded];
  if (/^(?:both|either|neither)$/u.test(first)) return true;
  return (
    value === 1 &&
    (first === 'single' || (/^(?:an?|the|this|that)$/u.test(first) && second === 'single'))
  );
}

/** The term of the word right before a figure and what makes it less exact, or before its "of"; empty for none. */
function termBefore({ text, words }: ReadSentence, { start }: Quantity): string {
  const at = words.findLastIndex(({ end }) => end <= start);
  if (text.slice(words[at]?.end, start) !== ' ') return '';
  const word = words[at]?.folded === 'of' ? words[at - 1] : words[at];
  return word === undefined || word.stop ? '' : word.term;
}

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
