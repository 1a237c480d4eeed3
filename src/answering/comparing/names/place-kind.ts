import type { AlignedEvidence } from '../../evidence/alignment.ts';
import type { Candidate } from '../../candidate.ts';
import { isOccasion, isPlaceWord } from '../../grammar/place-words.ts';
import type { PlainPlace } from '../../evidence/names/plain-place.ts';
import type { Question } from '../../question.ts';
import { valuesOf } from '../../reading/sentence-values.ts';
import type { Kind } from '../kind.ts';
import { clauseFrom } from '../label.ts';
import type { NamedAnswer } from './name-relation.ts';
import { asksForSeveral } from './name-kind.ts';
import { placesFor } from './place-candidates.ts';
import type { PlaceAnswer } from './place-relation.ts';
import { meaningsOf } from '../shared-meaning.ts';
import { relatePlaces } from './place-relation.ts';

/** Where something is or happens: a name, or a noun with what says where that stands, whichever is nearer to what is asked. */
export const placeKind: Kind<PlaceAnswer> = {
  differs: 'place',
  read: (question, candidate) => {
    const [best] = placesFor(question, candidate).toSorted((a, b) => b.worth - a.worth);
    if (best === undefined) return null;
    const { evidence, plain, direct } = best;
    const { text, words } = candidate.sentence;
    return {
      value:
        plain === null
          ? namedPlace(question, candidate, evidence)
          : saidPlace(question, candidate, plain, direct),
      highlight: { start: evidence.start, end: evidence.end },
      label: clauseFrom(text.slice(0, evidence.end), words, evidence.start, wordsShown),
      confidence: plain === null ? evidence.strength : direct ? directCertainty : evidence.strength,
    };
  },
  relate: (a, b, question) => {
    const relation = relatePlaces(a, b);
    return relation === 'different' && asksForSeveral(question) ? 'compatible' : relation;
  },
};

const wordsShown = 12;
/** "Held in the pavilion": right behind what is asked, a plain place is one as surely as a name. */
const directCertainty = 0.75;

function namedPlace(
  question: Question,
  { sentence }: Candidate,
  { start, end }: AlignedEvidence,
): PlaceAnswer {
  const { names } = valuesOf(sentence);
  const name = names.find((value) => value.start === start && value.end === end);
  const before = sentence.words.findLast((word) => word.end <= start);
  const words = sentence.words.filter((word) => word.start >= start && word.end <= end);
  return {
    name:
      name === undefined
        ? null
        : { form: name.form, words: name.words, others: otherNames(question, sentence, start) },
    within: null,
    article: before?.folded === 'the',
    terms: termsOf(question, words),
    senses: new Set(),
    around: new Set(),
    head: name?.words.at(-1) ?? '',
    known: true,
    occasion: false,
  };
}

function saidPlace(
  question: Question,
  { sentence }: Candidate,
  plain: PlainPlace,
  direct: boolean,
): PlaceAnswer {
  const { words } = sentence;
  const own = words.slice(plain.at + 1, plain.own + 1);
  const head = words[plain.head]?.folded ?? '';
  return {
    name: null,
    within: nameWithin(question, sentence, plain),
    article: true,
    terms: termsOf(question, plain.occasion ? ownWords(own) : own),
    senses: meaningsOf(own),
    around: termsOf(question, words.slice(plain.own + 1, plain.to + 1)),
    head,
    known: direct || plain.occasion || isPlaceWord(head),
    occasion: plain.occasion,
  };
}

/** What tells a gathering from others of its sort: no year, and not what sort it is. */
function ownWords(words: Candidate['sentence']['words']): Candidate['sentence']['words'] {
  return words.filter(({ folded }) => !/^\d+$/u.test(folded) && !isOccasion(folded));
}

/** "The beaches of Skerra", "the hospital in Dunmere"; not "Dunmere's hospital", which may be anywhere. */
function nameWithin(
  question: Question,
  sentence: Candidate['sentence'],
  { at, end }: PlainPlace,
): NamedAnswer | null {
  const { words } = sentence;
  const name = valuesOf(sentence).names.find(({ at: first, to, end: last }) => {
    const lead = words[first - 1]?.folded === 'the' ? words[first - 2] : words[first - 1];
    return (
      first > at &&
      last <= end &&
      (words[to]?.end ?? 0) <= end &&
      placeLead.test(lead?.folded ?? '')
    );
  });
  return name === undefined
    ? null
    : { form: name.form, words: name.words, others: otherNames(question, sentence, name.start) };
}

const placeLead = /^(?:of|at|in|on|near|outside|inside|behind|opposite|beside|between)$/u;

function otherNames(
  question: Question,
  sentence: Candidate['sentence'],
  start: number,
): string[][] {
  const asked = new Set(question.words.map((word) => word.folded));
  return valuesOf(sentence)
    .names.filter((other) => other.start !== start && !other.words.every((word) => asked.has(word)))
    .map(({ words }) => [...words]);
}

/** Telling words without those of the question, which every source repeats. */
function termsOf(question: Question, words: Candidate['sentence']['words']): ReadonlySet<string> {
  const asked = new Set(question.terms.map(({ term }) => term));
  return new Set(words.flatMap(({ stop, term }) => (stop || asked.has(term) ? [] : [term])));
}
