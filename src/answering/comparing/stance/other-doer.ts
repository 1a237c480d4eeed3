import type { Candidate } from '../../candidate.ts';
import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';
import { valuesOf } from '../../reading/sentence-values.ts';

/**
 * Whether a sentence tells of somebody else's doing than the one that a yes/no question is on: "Did Kestrel buy Anker?" –
 * "Wexley also bought a stake in Anker". False where the one asked about is in the sentence, or nobody is named as its subject.
 */
export function isOfOtherDoer(question: Question, { sentence, matches }: Candidate): boolean {
  const { index } = doerAsked(question);
  if (index < 0 || matches[index] != null) return false;
  const [first] = valuesOf(sentence).names;
  return first !== undefined && first.at <= farthestSubject && first.form !== 'place';
}

/** "Yesterday *Wexley* bought": words before a subject. */
const farthestSubject = 1;

/** The name before the verb of a question that names another behind it, as an index into its terms; -1 for none. */
const doerAsked = onceInARow(({ terms, predicate }: Question) => {
  const at = (i: number) => terms[i]?.at ?? 0;
  const verb = Math.min(Infinity, ...predicate.map(at));
  const index = terms.findIndex((term) => term.name && term.at < verb);
  const hasObject = terms.some((term) => term.name && term.at > verb);
  return { index: hasObject ? index : -1 };
});
