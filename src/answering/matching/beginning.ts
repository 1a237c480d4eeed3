import { sensesAlone } from '../evidence/figures/change-evidence.ts';
import { asksForBeginning, isSince } from '../evidence/of-beginning.ts';
import { polesOf } from '../evidence/state-evidence.ts';
import { isStandIn } from '../grammar/pronouns.ts';
import type { QueryTerm } from '../question/query-term.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { leaningOf } from '../referents/leaning.ts';
import { valuesOf } from '../reading/sentence-values.ts';
import type { Match } from './match.ts';
import { sliceOf } from '../../text/span.ts';
import { termsOf } from '../../text/words.ts';
import { foundAt } from './match.ts';

/**
 * What each word of a question finds in the sentence, the beginning included: "when did the pact begin?" – "They have shared
 * a pact since 1988" has it in the "since".
 */
export function withBeginning(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
): readonly (Match | null)[] {
  if (!asksForBeginning(question)) return matches;
  const date = valuesOf(sentence).dates.find((value) => isSince(sentence, value));
  if (date === undefined || !isOfWhatBegan(question, sentence, matches)) return matches;
  return foundAt(question, matches, tellsOfBeginning, { at: date.at, strength: sinceStrength });
}

/** "The shares have fallen since May": where nothing of what is asked about is said, something else began then. */
function isOfWhatBegan(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
): boolean {
  const subject = question.terms.flatMap((term, i) => (tellsOfBeginning(term) ? [] : [i]));
  return (
    subject.length === 0 ||
    subject.some((i) => matches[i] != null) ||
    speaksNearby(question, sentence, subject) ||
    isStandIn(sentence.words[0]?.folded ?? '') ||
    leaningOf(sentence).text !== ''
  );
}

/** "The bakery has lent it money since 2019. A quarrel shook the *partnership*." */
function speaksNearby(
  { terms }: Question,
  { document, passage }: ReadSentence,
  subject: readonly number[],
): boolean {
  const around = document.passages[passage];
  if (around === undefined) return false;
  const said = new Set(termsOf(sliceOf(document.text, around)));
  return subject.some((i) => said.has(terms[i]?.term ?? ''));
}

/** As a word of several senses counts: what began then is not always what is asked of. */
const sinceStrength = 0.6;
const beginning = polesOf('begin');

/** Whether a word of the question says that something begins. */
export function tellsOfBeginning(term: QueryTerm): boolean {
  return sensesAlone(term).some(({ relation, pole }) => beginning.get(relation) === pole);
}
