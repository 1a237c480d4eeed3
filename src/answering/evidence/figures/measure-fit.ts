import { liesIn } from '../../../text/span.ts';
import type { Quantity } from '../../../text/values/amounts/quantity.ts';
import type { Unit } from '../../../text/values/amounts/units.ts';
import { units } from '../../../text/values/amounts/units.ts';
import { isUnit } from '../evidence-value.ts';
import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { goesAnotherWay, goesThatWay, lacksDepth } from './reach.ts';

export function amountFit(question: Question, quantity: Quantity): number {
  if (quantity.of.includes('old')) return 0.1;
  if (quantity.kind !== 'count') return 0.9;
  if (question.unit.length === 0) return 0.7;
  return quantity.of.some((term) => isUnit(question, term)) ? 1 : 0.4;
}

/** Words that speak of how far a thing reaches. */
const extent =
  /^(?:long|length|tall|high|height|wide|width|deep|depth|size|measures?|measured|measuring|stands?|stretch(?:es|ed)?|spans?|rises?|weigh(?:s|ed)?|weight|heavy|reach(?:es|ed)?|miles|distance|away|thick|temperature|degrees|fast|speed|big|large|as)$/u;

/** "How big is the crowd?" is answered by a count; "how tall" only by a length. */
export function measureFit(question: Question, sentence: ReadSentence, quantity: Quantity): number {
  const dimension = dimensionOf(question);
  // "How many gigabytes": the very unit, or another name of it.
  const asked = unitsNamed(question);
  const inside = sentence.words.filter((word) => liesIn(word, quantity));
  if (inside.some(({ term, folded }) => isUnit(question, term) || isAmong(asked, folded))) return 1;
  if (asked.length > 0) return 0.1;
  if (quantity.kind === 'measure' && dimension !== null && !measures(quantity, dimension))
    return 0.1;
  if (goesAnotherWay(question, sentence, quantity)) return 0.1;
  // "Temperatures of 31": the noun is unit enough.
  if (dimension === 'temperature' && quantity.kind === 'count' && quantity.of.length === 0)
    return sentence.words.some(({ folded }) => /^(?:temperatures?|mercury)$/u.test(folded))
      ? 0.8
      : 0.1;
  return quantity.kind === 'measure'
    ? lengthFit(question, sentence, quantity, dimension)
    : otherFit(question, sentence, quantity);
}

/** "How many *watts*?": what is given in no unit of that kind is no answer. */
const unitsNamed = onceInARow(({ words, unit }: Question): readonly Unit[] =>
  words.flatMap(({ folded, term }) => (unit.includes(term) ? (units.get(folded) ?? []) : [])),
);

/** "*Km*" are kilometres, "2kg" kilos. Folded. */
function isAmong(asked: readonly Unit[], folded: string): boolean {
  const given = asked.length > 0 ? units.get(folded.replace(/^[\d.,]+/u, '')) : undefined;
  return asked.some(
    ({ dimension, factor }) => given?.dimension === dimension && given.factor === factor,
  );
}

/** Of a figure with a unit that could measure what is asked for: how plainly it is said of that. */
function lengthFit(
  question: Question,
  sentence: ReadSentence,
  quantity: Quantity,
  dimension: Dimension | null,
): number {
  // "612 m long" tells what it measures; "sank by 30 cm" measures something else.
  const behind = sentence.words.find((word) => word.start >= quantity.end);
  if (behind?.stop === false && question.words.some(({ folded }) => folded === behind.folded))
    return 1;
  if (goesThatWay(question, sentence, quantity)) return 1;
  if (dimension === null && hasTwoSides(sentence, quantity)) return 1;
  if (lacksDepth(question, sentence))
    return saysOfSubject(question, sentence, quantity) ? ofThatDimension : 0.1;
  if (sentence.words.some(({ folded }) => extent.test(folded))) return 0.8;
  if (dimension !== 'length' && dimension !== null) return plainlyMeasured;
  if (saysOfSubject(question, sentence, quantity)) return plainlyMeasured;
  return dimension === null ? 0.34 : ofThatDimension;
}

/** Of a figure that measures nothing: a time, a share, a count or a sum may be meant all the same. */
function otherFit(question: Question, sentence: ReadSentence, quantity: Quantity): number {
  // "How long was the queue?" may be asked of time, "how far did the shares fall?" of a share.
  if (quantity.kind === 'duration')
    return asksFor(question, /^long$/u) && lasts(question, sentence, quantity)
      ? plainlyMeasured
      : 0.1;
  if (quantity.kind === 'percent' && asksFor(question, /^(?:fall|fell|drop|rise|rose|sink|climb)/u))
    return plainlyMeasured;
  const anySize = question.words.some(({ folded }) =>
    /^(?:big|large|small|high|strong|bigger|larger)$/u.test(folded),
  );
  if (!anySize) return 0.1;
  switch (quantity.kind) {
    case 'percent':
      return 0.9;
    case 'count':
      // "How big is the pot?" – "four pots": how many there are is no size of one, but of a crowd *of* them.
      return quantity.of.at(-1) === lastOfItself(question) ? 0.1 : 0.5;
    case 'money':
      return priceOfThing;
    default:
      return 0.2;
  }
}

/** The last term that a question looks for; null behind "of", as in "the crowd of protesters". */
function lastOfItself({ terms, words }: Question): string | null {
  const last = terms.at(-1);
  return last === undefined || words[last.at - 1]?.folded === 'of' ? null : last.term;
}

/** What a thing cost says little of how big it is; "how big is the grant" asks for a sum from the start. */
const priceOfThing = 0.3;

/** "38 cm by 31 cm", "12 x 20 metres": how big a thing is, and nothing else. */
function hasTwoSides({ text }: ReadSentence, { start, end }: Quantity): boolean {
  return (
    /^(?:\s?(?:by|x|×)\s?\d)/u.test(text.slice(end, end + 5)) ||
    /\d[^\s\d]{0,2}(?:\s\p{L}{1,11})?\s?(?:by|x|×)\s$/u.test(
      text.slice(Math.max(0, start - 18), start),
    )
  );
}

/** A length where a length is asked for, without a word that says of what. */
const ofThatDimension = 0.4;
/** A sentence as a rule has one weight, one speed, one temperature; and a length that it gives of its subject. */
const plainlyMeasured = 0.7;

function asksFor({ words }: Question, word: RegExp): boolean {
  return words.some(({ folded }) => word.test(folded));
}

/** "*Runs* for two weeks", "is *planned* for three days": how long a thing itself is. */
const lasting =
  /^(?:(?:last|run)(?:s|ed|ning)?|planned|scheduled|called|set|due|booked|expected)$/u;

/**
 * Neither an age, nor the time from one thing to another ("six months after"), nor how long somebody did something ("ran it for
 * two years"), where it is asked how long a thing is.
 */
function lasts(question: Question, { words }: ReadSentence, { end, of, at }: Quantity): boolean {
  const behind = words.find(({ start }) => start >= end)?.folded ?? '';
  const [verb, lead] = [words[at - 2]?.folded ?? '', words[at - 1]?.folded ?? ''];
  const isOfDeed = /^(?:for|within|in|after|every)$/u.test(lead) && !lasting.test(verb);
  // "How long was the river pink?" asks for a time as well.
  if (isOfDeed && asksFor(question, /^(?:is|are)$/u)) return false;
  return !of.includes('old') && !/^(?:after|before|ago|later|earlier)$/u.test(behind);
}

/** "The ice is 22 cm", "at 5,210 metres the peak": a length behind a copula or at the head of a sentence. */
function saysOfSubject(
  question: Question,
  { text, words }: ReadSentence,
  { start, at }: Quantity,
): boolean {
  const lead = words.findLast(({ end }) => end <= start);
  if (lead === undefined) return false;
  if (at === 1 && lead.folded === 'at') return true;
  const before = words.slice(Math.max(0, at - subjectReach), at);
  return (
    /^(?:is|was|are|were|at)$/u.test(lead.folded) &&
    !/[,;:(]/u.test(text.slice(before[0]?.start, start)) &&
    before.some(({ term }) => question.terms.some((asked) => asked.term === term))
  );
}

/** Words before a length among which what is measured stands. */
const subjectReach = 6;

type Dimension = Unit['dimension'];

/** What the words of a question measure: "how *heavy*", "the *temperature*". */
const dimensions: readonly (readonly [RegExp, Dimension])[] = [
  [/^(?:temperatures?|hot|cold|warm|degrees|celsius|fahrenheit)$/u, 'temperature'],
  [/^(?:heavy|weigh|weighs|weighed|weight|mass)$/u, 'mass'],
  [/^(?:fast|speed|winds?|gusts?|gales?)$/u, 'speed'],
  [/^(?:far|distance|tall|wide|width|deep|depth|thick|thickness|diameter|altitude)$/u, 'length'],
  [/^(?:area)$/u, 'area'],
  [/^(?:loud|noise)$/u, 'sound'],
];

function dimensionOf({ words }: Question): Dimension | null {
  return (
    dimensions.find(([pattern]) => words.some(({ folded }) => pattern.test(folded)))?.[1] ?? null
  );
}

/** Miles an hour are a speed, written as a length. */
function measures({ unit, per }: Quantity, dimension: Dimension): boolean {
  return unit === dimension || (dimension === 'speed' && unit === 'length' && per !== null);
}
