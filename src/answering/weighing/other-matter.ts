import { modalityAt } from '../../text/modality.ts';
import type { Context } from '../matching/context.ts';
import type { Match } from '../matching/match.ts';
import { once, onceInARow } from '../once.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { valuesOf } from '../reading/sentence-values.ts';

/** "When was it built?" is not answered by what will be built, nor "when will it open?" by what opened. */
export function tenseClashes(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
): boolean {
  if (question.tense === 'open') return false;
  const at = question.predicate.find((i) => (matches[i]?.at ?? -1) >= 0);
  if (at === undefined) return false;
  const modality = modalityAt(sentence.text, sentence.words, matches[at]?.at ?? 0);
  return question.tense === 'past'
    ? modality === 'planned'
    : modality === 'done' && tellsPast(sentence);
}

const tellsPast = once(({ words }: ReadSentence) =>
  words.some(({ folded }) => /^(?:was|were|did|had|ago)$/u.test(folded)),
);

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

/**
 * How surely a sentence speaks of somebody else than the question: 0 where it may speak of whom that names, half where it names
 * others and not the one asked about, 1 where it misses two or more. Of sentences otherwise as likely as 1 in 6 to answer, 1
 * in 25 does.
 */
export function otherNameInPlace(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): number {
  if (namedAnswers.has(question.type)) return 0;
  let missed = 0;
  for (let i = 0; i < question.terms.length; i += 1) {
    if (question.terms[i]?.name !== true) continue;
    if (matches[i] != null || near[i] === 'heading' || near[i] === 'before') return 0;
    missed += 1;
  }
  if (missed > 0 && asksOfPlace(question) && hasOtherPlace(sentence)) return 1;
  return missed > 0 && hasOtherSubject(sentence) ? Math.min(1, missed * ofOneName) : 0;
}

/** "How many beds does the ward *in Dunmere* have?": of what is in one place nothing is told by what another has. */
const asksOfPlace = onceInARow(({ words, terms }: Question) =>
  terms.some(({ name, at }) => name && /^(?:in|at)$/u.test(words[at - 1]?.folded ?? '')),
);

/** "The ward *at Oakham* has 38 beds": the subject says where it is. */
const hasOtherPlace = once((sentence: ReadSentence) => {
  const { words } = sentence;
  const verb = words.findIndex(({ folded }) => isAuxiliary(folded));
  return valuesOf(sentence).names.some(
    (name) =>
      name.at < verb && /^(?:in|at)$/u.test(words[name.at - 1]?.folded ?? '') && name.at > 1,
  );
});

/** Of the names that a question gives, one alone may be another word for whom the sentence speaks of. */
const ofOneName = 0.5;

const hasOtherSubject = once((sentence: ReadSentence) =>
  valuesOf(sentence).names.some((name) => name.at <= subjectReach && name.form !== 'place'),
);

/** Words at the head of a sentence within which its subject is looked for. */
const subjectReach = 8;
