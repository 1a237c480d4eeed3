import { isSpeech } from '../../../text/speech-verbs.ts';
import type { Span } from '../../../text/span.ts';
import { sliceOf } from '../../../text/span.ts';
import type { NameValue } from '../../../text/values/names/names.ts';
import { isPluralNoun } from '../../../text/values/amounts/plural.ts';
import { roleAsked } from '../../asking/role-asked.ts';
import type { AlignedEvidence } from '../../evidence/alignment.ts';
import { alignedEvidence } from '../../evidence/alignment.ts';
import type { Difference } from '../../answer.ts';
import type { Candidate } from '../../candidate.ts';
import type { Question } from '../../question.ts';
import { valuesOf } from '../../reading/sentence-values.ts';
import type { PartFit } from '../../clauses/part.ts';
import { fitOfPart, partAsked } from '../../clauses/part-asked.ts';
import type { Claim, Kind } from '../kind.ts';
import { labelOf } from '../label.ts';
import type { NamedAnswer } from './name-relation.ts';
import { relateNames } from './name-relation.ts';

/** Names weaker than this are company, not answers. */
const leastStrength = 0.5;

/** Organisations, works and other things that are named. */
export function nameKind(differs: Difference): Kind<NamedAnswer> {
  return {
    differs,
    read: (question, candidate) => {
      const best = bestName(question, candidate, differs);
      return best === null ? null : claimOfName(question, candidate, best, differs);
    },
    relate: (a, b, question) => {
      const relation = relateNames(a, b);
      return relation === 'different' && asksForSeveral(question) ? 'compatible' : relation;
    },
  };
}

/** A name that may answer, with how it stands to what is asked. */
export interface FittingName {
  readonly name: NameValue;
  readonly evidence: AlignedEvidence;
  readonly fit: PartFit;
  readonly worth: number;
}

/** The name of a sentence that answers best; null where none may. */
export function bestName(
  question: Question,
  candidate: Candidate,
  differs: Difference,
): FittingName | null {
  const [best] = namesFor(question, candidate, differs).toSorted((a, b) => b.worth - a.worth);
  if (best === undefined) return null;
  // "No keeper is at fault, says Ada Moss": who only tells it did not do it. Who holds an office is told in looser ways.
  return best.fit === 'unfit' && partAsked(question) !== 'holder' ? null : best;
}

/** What a sentence says with a name. */
export function claimOfName(
  question: Question,
  { sentence }: Candidate,
  { name, evidence, fit }: FittingName,
  differs: Difference,
): Claim<NamedAnswer> {
  const asked = new Set(question.words.map((word) => word.folded));
  const { names } = valuesOf(sentence);
  return {
    value: {
      words: name.words,
      form: name.form,
      others: names
        .filter((other) => other !== name && !isAsked(other, asked))
        .map(({ words }) => words),
    },
    highlight: evidence,
    label: labelOf(sliceOf(sentence.text, listAround(sentence.text, names, name))),
    confidence: evidence.strength,
    lean:
      leanOf[fit] +
      (differs === 'person' && name.form !== 'person' && fit !== 'fits' ? nobodyLean : 0),
  };
}

/** The names that stand in one list with a name, "Ada Moss, Ben Wye and Cora Lind"; its own span where it stands alone. */
function listAround(text: string, names: readonly NameValue[], name: NameValue): Span {
  const isJoined = (i: number) => between.test(text.slice(names[i]?.end, names[i + 1]?.start));
  const at = names.indexOf(name);
  let from = at;
  while (from > 0 && isJoined(from - 1)) from -= 1;
  let to = at;
  while (to < names.length - 1 && isJoined(to)) to += 1;
  const list = { start: names[from]?.start ?? name.start, end: names[to]?.end ?? name.end };
  // "Ada Moss, Borley Marine": commas alone list nothing, but say who or where somebody is.
  return /\s(?:and|or)\s|&/u.test(sliceOf(text, list)) ? list : name;
}

const between = /^(?:,? (?:and|or) |, | & )$/u;

function namesFor(question: Question, candidate: Candidate, differs: Difference): FittingName[] {
  const { sentence, matches } = candidate;
  const { names } = valuesOf(sentence);
  return alignedEvidence(question, sentence, matches).flatMap((evidence) => {
    const name = names.find(({ start, end }) => start === evidence.start && end === evidence.end);
    if (name === undefined || evidence.strength < leastStrength || isOfTheAsked(name, question))
      return [];
    const part = differs === 'person' ? fitOfPart(question, candidate, name) : 'open';
    const fit =
      part !== 'fits' && differs === 'person' && isSpeaker(candidate, name)
        ? fitOfSpeaker(question, candidate)
        : part;
    const worth = evidence.strength + nearWorth * evidence.nearness + fitWorth[fit];
    return [{ name, evidence, fit, worth }];
  });
}

/** "It was *our decision*", says one who made it; another only tells of it. */
function fitOfSpeaker(
  { predicate }: Question,
  { sentence: { words }, matches }: Candidate,
): PartFit {
  const said = predicate.flatMap((i) => matches[i]?.at ?? []);
  const own = said.some((at) =>
    words.slice(Math.max(0, at - ownReach), at).some(({ folded }) => firstPerson.test(folded)),
  );
  return own ? 'fits' : 'unfit';
}

const firstPerson = /^(?:i|we|my|our|i'd|we'd|i've|we've|i'll|we'll|i'm|we're)$/u;
/** Words between "I" and what one did: "we had already called". */
const ownReach = 3;

/** "Fourteen were hurt, Draycott said": who only tells it. */
export function isSpeaker(
  { sentence: { text, words } }: Candidate,
  { at, to }: Pick<NameValue, 'at' | 'to'>,
): boolean {
  const [verb, next] = [words[to + 1], words[to + 2]];
  if (/^(?:said|says)$/u.test(words[at - 1]?.folded ?? '')) return true;
  return (
    verb !== undefined &&
    isSpeech(verb.folded) &&
    /^[,.]/u.test(text.slice(verb.end, next?.start ?? text.length))
  );
}

export const nearWorth = 0.4;
/** What a name's place in its clause is worth beside its form, and in log-odds for the claim. */
export const fitWorth = { fits: 0.5, open: 0, unsaid: 0, unfit: -0.6 } as const;
const leanOf = { fits: 1.2, open: 0, unsaid: -0.7, unfit: -2.5 } as const;
/** "Who" asks for a person first: a firm, or what nothing marks as a person, must stand where the answer does. */
const nobodyLean = -0.6;

/** "Who started Kittiwake?" is not answered by "Kittiwake Air", nor "where did the marathon start?" by "City Marathon". */
export function isOfTheAsked({ words }: NameValue, question: Question): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2) return false;
  const role = roleAsked(question)?.noun;
  // "Henry Ford" may well have started Ford, and "Landlord Ada Moss" is one.
  return question.terms.some(
    ({ folded, name }, i) => i !== role && (folded === first || (folded === last && !name)),
  );
}

function isAsked(name: NameValue, asked: ReadonlySet<string>): boolean {
  return name.words.every((word) => asked.has(word));
}

/** "Which companies are its rivals?", "Who are the …": each source may name some of them. */
export function asksForSeveral({ words, type }: Question): boolean {
  const are = words.findIndex(({ folded }) => /^(?:are|were|have)$/u.test(folded));
  if (are < 0) return false;
  const asked = words[are - 1];
  return asked !== undefined && (type === 'person' ? are === 1 : isPluralNoun(asked));
}
