import { sliceOf } from '../../../text/span.ts';
import type { NameValue } from '../../../text/values/names/names.ts';
import type { Word } from '../../../text/words.ts';
import type { Candidate } from '../../candidate.ts';
import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { personPhrases } from '../../evidence/names/person-phrases.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { valuesOf } from '../../reading/sentence-values.ts';
import type { Claim, Kind } from '../kind.ts';
import { labelOf } from '../label.ts';
import {
  asksForSeveral,
  bestName,
  claimOfName,
  fitWorth,
  isSpeaker,
  nearWorth,
} from './name-kind.ts';
import { isDeniedDeed } from '../../clauses/denied-deed.ts';
import { fitOfPart, partAsked } from '../../clauses/part-asked.ts';
import { otherPartsIn } from '../parts/other-parts.ts';
import type { PersonAnswer } from './person-relation.ts';
import { relatePeople } from './person-relation.ts';
import { rolesOf } from '../parts/roles.ts';

/**
 * Who did it, or whom it befell: a name, or a noun ("a night watchman", "the police") where it surely stands in that part of
 * the clause.
 */
export const personKind: Kind<PersonAnswer> = {
  differs: 'person',
  read: (question, candidate) => {
    // "Ada Moss founded *the rival park*": no word on who founded the one that is asked about.
    if (otherPartsIn(question, candidate).aroundVerb || isDeniedDeed(question, candidate))
      return null;
    const name = bestName(question, candidate, 'person');
    const phrase = bestPhrase(question, candidate);
    if (phrase !== null && (name === null || phrase.worth > name.worth))
      return claimOfPhrase(candidate, phrase.phrase);
    // "Dismissed its director, Ada Moss": no word on who is the director.
    if (name === null || isNoHolder(question, candidate, name.name)) return null;
    const claim = claimOfName(question, candidate, name, 'person');
    const { others } = claim.value;
    let words: readonly Word[] | undefined;
    return {
      ...claim,
      value: {
        name: claim.value,
        // Looked for around the sentence, and only beside a noun: two names are compared as such.
        get words() {
          return (words ??= rolesOf(candidate, name.name));
        },
        head: null,
        others,
      },
    };
  },
  relate: (a, b, question) => {
    const relation = relatePeople(a, b);
    return relation === 'different' && asksForSeveral(question) ? 'compatible' : relation;
  },
};

function isNoHolder(question: Question, candidate: Candidate, name: NameValue): boolean {
  return partAsked(question) === 'holder' && fitOfPart(question, candidate, name) === 'unfit';
}

/** A noun tells less surely who it was than a name, even where it stands where the answer does. */
const phraseStrength = 0.6;
const phraseLean = 0.9;

interface FittingPhrase {
  readonly phrase: NounPhrase;
  readonly worth: number;
}

function bestPhrase(question: Question, candidate: Candidate): FittingPhrase | null {
  // Who holds an office is no answer to who holds it; "a girl found it: Ada Moss" names her.
  if (partAsked(question) === 'holder' || isNamedBehind(candidate.sentence)) return null;
  const asked = new Set(question.terms.map(({ term }) => term));
  const { words } = candidate.sentence;
  let best: FittingPhrase | null = null;
  for (const phrase of personPhrases(candidate.sentence)) {
    if (asked.has(words[phrase.head]?.term ?? '')) continue;
    if (fitOfPart(question, candidate, phrase) !== 'fits' || isSpeaker(candidate, phrase)) continue;
    const worth =
      phraseStrength + fitWorth.fits + nearWorth * nearness(question, candidate, phrase);
    if (best === null || worth > best.worth) best = { phrase, worth };
  }
  return best;
}

function isNamedBehind(sentence: ReadSentence): boolean {
  return valuesOf(sentence).names.some(({ start }) => /:\s$/u.test(sentence.text.slice(0, start)));
}

/** Words between the phrase and what is asked at which nearness has fallen to one half. */
const halfDistance = 6;

function nearness({ predicate }: Question, { matches }: Candidate, { head }: NounPhrase): number {
  const distances = predicate.flatMap((i) => {
    const at = matches[i]?.at ?? -1;
    return at < 0 ? [] : [Math.abs(at - head)];
  });
  return distances.length === 0 ? 0 : 1 / (1 + Math.min(...distances) / halfDistance);
}

function claimOfPhrase({ sentence }: Candidate, phrase: NounPhrase): Claim<PersonAnswer> {
  const words: readonly Word[] = sentence.words.slice(phrase.at, phrase.to + 1);
  return {
    value: {
      name: null,
      words: words.filter(({ stop }) => !stop),
      head: sentence.words[phrase.head]?.folded ?? null,
      others: valuesOf(sentence).names.map((name) => name.words),
    },
    highlight: { start: phrase.start, end: phrase.end },
    label: labelOf(sliceOf(sentence.text, phrase)),
    confidence: phraseStrength,
    lean: phraseLean,
  };
}
