import { clauseAsked } from '../../asking/clause-asked.ts';
import type { Candidate } from '../../candidate.ts';
import { clauseAt } from '../../clauses/clause.ts';
import { slotsOf } from '../../clauses/verb-slots.ts';
import { leansBack } from '../../grammar/pronouns.ts';
import { isPlaced } from '../../matching/match.ts';
import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';
import { asksWhetherThereIs, saidOf } from './verb-of-question.ts';
import { wantedIn } from '../parts/wanted.ts';

/**
 * Whether the word by which a sentence would take a side is said there of nobody and nothing that the question is on: "does
 * the landlord *agree*?" – "He has *shaken hands* on a smaller place", in an article that speaks of no landlord. Who does it
 * and what it is done to stand neither in the sentence nor anywhere else in its part of the article; or the sentence has an
 * opposite in a clause that is on others, or, where it is asked whether there is such a thing, of anything ("is there a *limit* on
 * it?" – "their plans *expand*"). False for a question on nobody in particular ("was anyone hurt?"), and where the
 * very word is said of what a pronoun stands for, or beside another word of the question.
 *
 * @param at index of the deciding word
 */
export function isSaidOfNothingAsked(
  question: Question,
  candidate: Candidate,
  at: number,
): boolean {
  const { matches } = candidate;
  const parts = partsAsked(question).filter((i) => matches[i]?.at !== at);
  if (parts.length === 0) return false;
  if (parts.some((i) => matches[i] != null)) return isOpposedElsewhere(candidate, at, parts);
  if (isOpposedAt(candidate, at) && asksWhetherThereIs(question)) return true;
  if (countsThemAll(candidate, at) || isSpokenOf(question, candidate, parts)) return false;
  const last = isOpposedAt(candidate, at) ? endOfPhrase(candidate, at) : at;
  const isItself = matches.some(
    (match) => match?.kind === 'exact' && match.at >= at && match.at <= last,
  );
  const holdsMore = matches.some((match) => isPlaced(match) && match.at !== at);
  return !isItself || !(holdsMore || opensLeaning(candidate, at));
}

/** The last word of what word `at` begins to say: "*on budget*", where it is asked whether it is over budget. */
function endOfPhrase({ sentence: { senses } }: Candidate, at: number): number {
  return Math.max(at, ...senses.flatMap(({ from, to }) => (from === at ? [to] : [])));
}

/** "The *landlords* spoke, and those of us who dine there *raised an eyebrow*": an opposite that is said of others. */
function isOpposedElsewhere(candidate: Candidate, at: number, parts: readonly number[]): boolean {
  const { sentence, matches } = candidate;
  if (!isOpposedAt(candidate, at)) return false;
  const slots = slotsOf(sentence, at);
  const own = [clauseAt(sentence, at), slots?.before, slots?.behind, slots?.by];
  const places = own.flatMap((place) => place ?? []);
  const isHere = (word: number) => places.some(({ from, to }) => word >= from && word <= to);
  const isSaid = parts.some((i) => {
    const match = matches[i];
    return match != null && (!isPlaced(match) || isHere(match.at));
  });
  return !isSaid && !opensLeaning(candidate, at);
}

/** Whether word `at` is the opposite of one that is asked about, and none of those itself. */
function isOpposedAt({ matches }: Candidate, at: number): boolean {
  const kinds = new Set(matches.flatMap((match) => (match?.at === at ? [match.kind] : [])));
  return kinds.has('opposite') && !kinds.has('exact');
}

/** Who is asked to do or to be something, and what it is done to, as indices into the terms of a question. */
const partsAsked = onceInARow((question: Question): readonly number[] => {
  const clause = clauseAsked(question);
  if (clause === null) {
    const said = new Set(saidOf(question));
    return question.terms.flatMap((_, i) => (said.has(i) ? [] : [i]));
  }
  const objects = clause.complements.filter(({ link }) => link === '');
  return [clause.subject, ...objects].flatMap((part) => wantedIn(question, part).terms);
});

/** Whether this part of the article, or its title, speaks of them. */
function isSpokenOf(
  { terms }: Question,
  { reading }: Candidate,
  parts: readonly number[],
): boolean {
  return parts.some((i) => {
    const { term = '', alternatives = [] } = terms[i] ?? {};
    return [term, ...alternatives].some(
      (one) => reading.sentencesWith(one) > 0 || reading.title.terms.has(one),
    );
  });
}

/** "*Nobody* warned us", "*neither* is affected", "*all* bookings", "*the two* parted": whoever it is asked of is among these. */
function countsThemAll({ sentence }: Candidate, at: number): boolean {
  const { words } = sentence;
  const { from } = clauseAt(sentence, at);
  return words
    .slice(from, at + 1)
    .some(
      ({ folded }, i) =>
        everyOrNone.test(folded) ||
        (words[from + i - 1]?.folded === 'the' && /^(?:two|pair|duo|sides)$/u.test(folded)),
    );
}

const everyOrNone = /^(?:nobody|none|neither|no|nothing|all|every|everyone|everybody|both)$/u;

/** "*It* was warned", "*I* haven't been": the clause has a pronoun for whom or what its article speaks of. */
function opensLeaning({ sentence }: Candidate, at: number): boolean {
  const { from } = clauseAt(sentence, at);
  return sentence.words.slice(from, at).some(({ folded }) => {
    const [lead = ''] = folded.split(/['’]/u);
    return leansBack(lead) || /^(?:i|we)$/u.test(lead);
  });
}
