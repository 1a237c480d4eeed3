import type { DateValue } from '../../../text/values/times/dates.ts';
import type { Quantity } from '../../../text/values/amounts/quantity.ts';
import { isPersonWord } from '../../grammar/person-words.ts';
import { matchOf } from '../../matching/match.ts';
import { onceInARow } from '../../once.ts';
import { wordsAsked } from '../../question/asked-words.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { valuesOf } from '../../reading/sentence-values.ts';
import type { Evidence } from '../evidence-value.ts';
import { toEvidence } from '../evidence-value.ts';
import { ages } from './figure-evidence.ts';

/** Whose age is asked for: of somebody by name, of some person, of a thing, or how old one must be or can get. */
type AgeAsked = 'named' | 'person' | 'thing' | 'limit';

/** Reads whose age a question asks for. */
const ageAsked: (question: Question) => { readonly of: AgeAsked } = onceInARow(
  ({ words, terms }: Question) => {
    if (words.some(({ folded }) => allowing.test(folded))) return { of: 'limit' };
    if (terms.some(({ folded }) => isPersonWord(folded))) return { of: 'person' };
    return { of: terms.some(({ name }) => name) ? 'named' : 'thing' };
  },
);

const allowing = /^(?:you|must|can|could|need|needs|allowed|required|should|anybody|one)$/u;

/** Ages, by how well they are those of whom the question asks: "said Orla Finch, 52" tells nothing of a mill. */
export function ageEvidence(question: Question, sentence: ReadSentence): readonly Evidence[] {
  const { of } = ageAsked(question);
  const told = ages(sentence).map((age) => ({
    ...age,
    strength: age.strength * (isAnothers(question, sentence, age, of) ? anothers : 1),
  }));
  if (of === 'person') return told;
  const { quantities, dates } = valuesOf(sentence);
  return of === 'limit'
    ? [...told, ...limits(sentence, quantities)]
    : [
        ...told,
        ...spansOfThings(quantities),
        ...beginnings(sentence, dates, asksByFullName(question) ? /^born$/u : begun),
      ];
}

/** What is left of an age that stands behind another name, and of a person's where that of a thing is asked. */
const anothers = 0.15;

function isAnothers(
  question: Question,
  sentence: ReadSentence,
  age: Evidence,
  of: AgeAsked,
): boolean {
  const name = valuesOf(sentence).names.find(
    ({ end }) => sentence.text.slice(end, age.start) === ', ',
  );
  switch (of) {
    case 'limit':
    case 'thing':
      return name !== undefined || isPersons(sentence, age);
    case 'named':
      return name !== undefined && !name.words.some((word) => wordsAsked(question).has(word));
    case 'person':
      return !question.terms.some((term) => {
        const match = matchOf(term, sentence);
        // Of one who died nothing is told by the age of one who has lived there all her life.
        return match !== null && match.kind !== 'opposite' && match.strength >= sure;
      });
  }
}

/** A look-alike of what the person is asked by is not said of the person. */
const sure = 0.6;

/** "A gran of 71", "a 34-year-old climber", "she was 52". */
function isPersons({ text, words }: ReadSentence, { start, end }: Evidence): boolean {
  if (personBefore.test(text.slice(0, start)) || text.slice(start, end).startsWith('of '))
    return true;
  const before = words.findLast((word) => word.end <= start);
  if (text.slice(before?.end, start) === ', ') return isPersonWord(before?.folded ?? '');
  const behind = words.find((word) => word.start >= end);
  return (
    text.slice(start, end).endsWith('-old') &&
    (behind === undefined || behind.stop || isPersonWord(behind.folded))
  );
}

const personBefore = /\b(?:he|she|who|i|man|woman|boy|girl) (?:is|was|turned|turns)? ?$/iu;

/** "Everybody over 16", "from 18": an age where one counts nothing. */
function limits({ words }: ReadSentence, quantities: readonly Quantity[]): readonly Evidence[] {
  return quantities
    .filter(
      ({ kind, value, at, of }) =>
        kind === 'count' &&
        of.length === 0 &&
        value >= youngest &&
        value <= oldest &&
        bounding.test(words[at - 1]?.folded ?? words[at]?.folded ?? ''),
    )
    .map((quantity) => toEvidence(quantity, plainLimit));
}

const bounding =
  /^(?:over|under|from|to|be|reach|reaches|reached|turn|turned|until|till|age|aged|above|below)$/u;
const plainLimit = 0.8;
const youngest = 3;
const oldest = 130;

const year = 31_557_600;
/** Nobody is so old: a length of so many years as a rule is that of a thing. */
const beyondPeople = 117;
const lengthOfThing = 0.8;

function spansOfThings(quantities: readonly Quantity[]): readonly Evidence[] {
  return quantities
    .filter(
      ({ kind, value, of }) =>
        kind === 'duration' && !of.includes('old') && value >= beyondPeople * year,
    )
    .map((quantity) => toEvidence(quantity, lengthOfThing));
}

/** A first name and a surname, as a rule: nobody is built. */
function asksByFullName({ terms }: Question): boolean {
  return terms.length > 1 && terms.every(({ name }) => name);
}

/** "Dates from 2009", "built in 1874", "born in 1950": the year from which one counts. */
function beginnings(
  { words }: ReadSentence,
  dates: readonly DateValue[],
  verb: RegExp,
): readonly Evidence[] {
  return dates
    .filter(({ precision, explicitYear }) => precision === 'year' || explicitYear)
    .filter(({ at }) =>
      words.slice(Math.max(0, at - beginReach), at).some(({ folded }) => verb.test(folded)),
    )
    .map((date) => toEvidence(date, yearOfBirth));
}

/** A year from which an age may be counted tells it less plainly than the age itself. */
const yearOfBirth = 0.7;
/** Words before a year among which what began then is said. */
const beginReach = 4;
const begun =
  /^(?:dates?|dating|dated|built|born|founded|made|cast|opened|launched|laid|established|planted|created|from|since|constructed|erected)$/u;
