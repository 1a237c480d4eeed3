import { telephonesIn } from '../../text/values/amounts/not-a-quantity.ts';
import type { Candidate } from '../candidate.ts';
import { asksWhichOne, nounAlone } from '../evidence/thing-evidence.ts';
import { asksForNumber } from '../evidence/names/name-evidence.ts';
import { matchOf } from '../matching/match.ts';
import type { QueryTerm } from '../question/query-term.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { neighboursOf } from './neighbours.ts';

/** "Which museum did they visit?" asks for a name: a sentence that has the noun alone answers nothing. */
export function namesNone(question: Question, { signals }: Candidate): boolean {
  return signals.evidence <= nounAlone && asksWhichOne(question);
}

/** Whether it is asked for a number to call, and neither a sentence nor those beside it give one. */
export function givesNoNumber(question: Question, candidate: Candidate): boolean {
  return (
    asksForNumber(question) &&
    neighboursOf(candidate).every(({ text }) => telephonesIn(text).length === 0)
  );
}

/**
 * Whether it is asked which colour something has, and neither a sentence nor those beside it name one: what is asked has few
 * names, all of which the lexicon knows.
 */
export function givesNoQuality(question: Question, candidate: Candidate): boolean {
  const asked = question.terms.find(
    ({ folded, term }) => question.unit.includes(term) && quality.test(folded),
  );
  return (
    asked !== undefined &&
    neighboursOf(candidate).every(
      (near) => matchOf(asked, near)?.kind !== 'exact' && !holdsKind(near, asked),
    )
  );
}

function holdsKind({ terms }: ReadSentence, { kinds }: QueryTerm): boolean {
  return [...terms.keys()].some((term) => kinds.has(term));
}

const quality = /^(?:colou?r|flavou?r)s?$/u;
