import { sensesOfTerm } from '../../text/lexicon/lexicon.ts';
import { asksForBeginning, isSince } from '../evidence/other-verb.ts';
import { polesOf } from '../evidence/state-evidence.ts';
import type { QueryTerm } from '../question/query-term.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { valuesOf } from '../reading/sentence-values.ts';
import type { Match } from './match.ts';

/**
 * What each word of a question finds in the sentence, the beginning included: "when did the pact begin?" – "They have shared a pact since 1988": the beginning is in
 * the "since".
 */
export function withBeginning(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
): readonly (Match | null)[] {
  if (!asksForBeginning(question)) return matches;
  const date = valuesOf(sentence).dates.find((value) => isSince(sentence, value));
  if (date === undefined) return matches;
  return matches.map((match, i) => {
    const term = question.terms[i];
    return match === null && term !== undefined && tellsOfBeginning(term)
      ? { kind: 'sense', at: date.at, strength: sinceStrength }
      : match;
  });
}

/** As a word of several senses counts: what began then is not always what is asked of. */
const sinceStrength = 0.6;
const beginning = polesOf('begin');

/** Whether a word of the question says that something begins. */
export function tellsOfBeginning({ senses, term }: QueryTerm): boolean {
  return [...senses, ...sensesOfTerm(term)].some(
    ({ relation, pole }) => beginning.get(relation) === pole,
  );
}
