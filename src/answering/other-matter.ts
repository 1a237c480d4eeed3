import { modalityAt } from '../text/modality.ts';
import type { Context } from './context.ts';
import type { Match } from './match.ts';
import type { Question } from './question.ts';
import type { ReadSentence } from './reading.ts';
import { valuesOf } from './sentence-values.ts';

/** "When was it built?" is not answered by what will be built, nor "when will it open?" by what opened. */
export function tenseClashes(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
): boolean {
  if (question.tense === 'open') return false;
  const at = question.predicate.flatMap((i) => matches[i]?.at ?? []).find((place) => place >= 0);
  if (at === undefined) return false;
  const modality = modalityAt(sentence.words, at);
  return question.tense === 'past'
    ? modality === 'planned'
    : modality === 'done' &&
        sentence.words.some((word) => /^(?:was|were|did|had|ago)$/u.test(word.folded));
}

/** Of the types whose answer is itself a name nothing can be told: the other name may be the answer. */
const namedAnswers: ReadonlySet<string> = new Set([
  'person',
  'speaker',
  'place',
  'name',
  'thing',
  'definition',
  'open',
  'statement',
]);

export function speaksOfAnother(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): boolean {
  if (namedAnswers.has(question.type)) return false;
  const named = question.terms.flatMap((term, i) => (term.name ? [i] : []));
  if (
    named.length === 0 ||
    named.some((i) => matches[i] != null || near[i] === 'heading' || near[i] === 'before')
  )
    return false;
  return valuesOf(sentence).names.some((name) => name.at <= subjectReach && name.form !== 'place');
}

/** Words at the head of a sentence within which its subject is looked for. */
const subjectReach = 8;
